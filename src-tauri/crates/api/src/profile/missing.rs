//! What a person has not said yet.

use waymark_domain::profile::{ExperienceKind, InventoryKind};

use super::{Items, Kept, wire::MissingPart};

pub(super) fn of(items: &Items, kept: &Kept) -> Vec<MissingPart> {
    let taken = |kind| kept.last(kind).is_some();
    let (short, long) = (
        taken(InventoryKind::InterestsShort),
        taken(InventoryKind::InterestsLong),
    );
    let skills = kept.last(InventoryKind::Skills);
    let proposed = |sitting: &waymark_domain::profile::Sitting| {
        sitting.answers.iter().any(|answer| answer.proposed)
    };
    let weighable = items.leaning(&kept.leans()).len() > 1;
    let named = kept
        .experience
        .iter()
        .any(|one| one.kind == ExperienceKind::Job && one.occupation.is_some());
    [
        (!short && !long, MissingPart::Interests),
        (short && !long, MissingPart::InterestsLong),
        (skills.is_none(), MissingPart::Skills),
        (skills.is_some_and(proposed), MissingPart::SkillsConfirmed),
        (!taken(InventoryKind::Conditions), MissingPart::Conditions),
        (
            weighable && !taken(InventoryKind::Tradeoffs),
            MissingPart::Tradeoffs,
        ),
        (!named, MissingPart::Jobs),
        (kept.limits.is_empty(), MissingPart::Limits),
    ]
    .into_iter()
    .filter_map(|(missing, part)| missing.then_some(part))
    .collect()
}
