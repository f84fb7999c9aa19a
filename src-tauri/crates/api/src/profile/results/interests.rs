//! Interests: six scales with their noise.

use waymark_domain::{
    inventory::interests::{
        Form, InterestResult, Pattern, Scale, ScaleChange, ScaleScore, changes, score,
    },
    profile::Sitting,
};

use super::beside_the_one_before;
use crate::profile::{
    Items, Kept,
    items::liking,
    wire::{
        InterestChange, InterestPattern, InterestScale, InterestScore, InterestsSitting, SittingRef,
    },
};

/// 1.96 standard errors either side hold 95 of 100 repetitions.
const TWO_SIDED_95: f64 = 1.96;

/// Either form; they are compared on the mean answer.
pub(in crate::profile) fn interests(items: &Items, kept: &Kept) -> Vec<InterestsSitting> {
    let of = |sitting: &&Sitting| sitting.inventory.form().is_some();
    let sittings: Vec<_> = kept.sittings.iter().filter(of).collect();
    beside_the_one_before(&sittings)
        .filter_map(|(sitting, before)| {
            let result = scored(items, sitting)?;
            let before = before.and_then(|before| Some((before, scored(items, before)?)));
            let changes = before
                .as_ref()
                .map(|(_, before)| changes(before, &result))
                .unwrap_or_default();
            Some(InterestsSitting {
                sitting: SittingRef::new(sitting),
                scales: result
                    .scales
                    .iter()
                    .map(|scale| InterestScore::new(scale, &changes))
                    .collect(),
                pattern: result.pattern.into(),
                compared_with: before.map(|(before, _)| before.id.to_string()),
            })
        })
        .collect()
}

fn scored(items: &Items, sitting: &Sitting) -> Option<InterestResult> {
    let form: Form = sitting.inventory.form()?;
    Some(score(&items.interests, form, &liking(&sitting.answers)))
}

impl InterestScore {
    fn new(score: &ScaleScore, changes: &[ScaleChange]) -> Self {
        let change = changes.iter().find(|change| change.scale == score.scale);
        Self {
            scale: score.scale.into(),
            answered: score.answered,
            of: score.items,
            mean: score.mean,
            noise: TWO_SIDED_95 * score.error,
            change: change.map(|change| InterestChange {
                from: change.before,
                by: change.after - change.before,
                beyond_noise: change.exceeds_noise(),
            }),
        }
    }
}

impl From<Pattern> for InterestPattern {
    fn from(pattern: Pattern) -> Self {
        let wire = |scales: Vec<Scale>| scales.into_iter().map(InterestScale::from).collect();
        match pattern {
            Pattern::NothingAnswered => Self::NothingAnswered,
            Pattern::TooFew { scales } => Self::TooFew {
                scales: wire(scales),
            },
            Pattern::StraightLined { answer, share } => Self::StraightLined { answer, share },
            Pattern::Flat => Self::Flat,
            Pattern::Clear { highest } => Self::Clear {
                highest: wire(highest),
            },
        }
    }
}
