//! Working conditions: which end of each a person leans to.

use waymark_domain::{inventory::conditions::Dimension, profile::InventoryKind};

use super::beside_the_one_before;
use crate::profile::{
    Items, Kept,
    items::leans,
    wire::{ConditionLean, ConditionsSitting, SittingRef},
};

pub(in crate::profile) fn conditions(items: &Items, kept: &Kept) -> Vec<ConditionsSitting> {
    let sittings: Vec<_> = kept.of_kind(InventoryKind::Conditions).collect();
    beside_the_one_before(&sittings)
        .map(|(sitting, before)| {
            let now = leans(&sitting.answers);
            let then = before.map(|before| leans(&before.answers));
            let dimensions = items.conditions.dimensions.iter();
            let lean = |dimension: &Dimension| {
                let lean = now.get(&dimension.id)?.get();
                let before = then.as_ref().and_then(|then| then.get(&dimension.id));
                Some(ConditionLean {
                    dimension: dimension.id.to_string(),
                    name: dimension.name.as_str().to_owned(),
                    lean,
                    end: end(dimension, lean),
                    before: before.map(|before| before.get()),
                    measured: !dimension.evidence.is_empty(),
                })
            };
            ConditionsSitting {
                sitting: SittingRef::new(sitting),
                leans: dimensions.filter_map(lean).collect(),
                compared_with: before.map(|before| before.id.to_string()),
            }
        })
        .collect()
}

/// The end leant to.
fn end(dimension: &Dimension, lean: i8) -> Option<String> {
    match lean {
        0 => None,
        1.. => Some(dimension.high.as_str().to_owned()),
        _ => Some(dimension.low.as_str().to_owned()),
    }
}
