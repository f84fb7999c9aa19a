//! Skills and knowledge: levels beside those of the time before.

use waymark_domain::{
    inventory::skills::{NOTABLE, SkillAnswers, state},
    profile::InventoryKind,
};

use super::beside_the_one_before;
use crate::profile::{
    Items, Kept,
    items::levels,
    wire::{SittingRef, SkillDomain, SkillLevel, SkillsSitting},
};

pub(in crate::profile) fn skills(items: &Items, kept: &Kept) -> Vec<SkillsSitting> {
    let sittings: Vec<_> = kept.of_kind(InventoryKind::Skills).collect();
    let elements = || {
        let elements = items.skills.elements.iter();
        elements.map(|element| element.element.as_str())
    };
    beside_the_one_before(&sittings)
        .map(|(sitting, before)| {
            let answers = levels(&sitting.answers);
            let then = before.map(|before| levels(&before.answers));
            SkillsSitting {
                sitting: SittingRef::new(sitting),
                enough: state(elements(), &answers).enough,
                levels: elements()
                    .filter_map(|element| level(items, element, &answers, then.as_ref()))
                    .collect(),
                compared_with: before.map(|before| before.id.to_string()),
            }
        })
        .collect()
}

fn level(
    items: &Items,
    element: &str,
    answers: &SkillAnswers,
    then: Option<&SkillAnswers>,
) -> Option<SkillLevel> {
    let answer = answers.get(element)?;
    let item = items.element(element)?;
    let level = answer.level.get();
    let before = then
        .and_then(|then| then.get(element))
        .map(|before| before.level.get());
    // Answers are 0 to 4.
    let small = |level: i8| level.unsigned_abs();
    Some(SkillLevel {
        element: element.to_owned(),
        domain: SkillDomain::of(element),
        name: item.name.as_str().to_owned(),
        level: small(level),
        anchor: usize::from(small(level))
            .checked_sub(1)
            .and_then(|at| item.anchors.get(at))
            .map(|anchor| anchor.as_str().to_owned()),
        proposed: answer.proposed,
        before: before.map(small),
        beyond_noise: before.is_some_and(|before| (level - before).abs() >= NOTABLE),
    })
}

impl SkillDomain {
    /// By the element's id: O*NET's knowledge is 2.C.
    pub(in crate::profile) fn of(element: &str) -> Self {
        if element.starts_with("2.C") {
            Self::Knowledge
        } else {
            Self::Skills
        }
    }
}
