//! Trade-offs: how much each condition matters.

use waymark_domain::{
    inventory::conditions::{pairs, weigh},
    profile::InventoryKind,
};

use crate::profile::{
    Items, Kept,
    items::tradeoffs as answered,
    wire::{ConditionWeight, SittingRef, TradeoffsSitting},
};

pub(in crate::profile) fn tradeoffs(items: &Items, kept: &Kept) -> Vec<TradeoffsSitting> {
    kept.of_kind(InventoryKind::Tradeoffs)
        .map(|sitting| {
            let leans = kept.leans_at(sitting);
            let leaning = items.leaning(&leans);
            let weighed = weigh(&leaning, &answered(&sitting.answers));
            let mut weights: Vec<_> = weighed
                .of
                .iter()
                .filter_map(|(id, weight)| {
                    Some(ConditionWeight {
                        dimension: id.to_string(),
                        name: items.dimension(id.as_str())?.name.as_str().to_owned(),
                        weight: weight.weight,
                        error: weight.error,
                    })
                })
                .collect();
            // Stable: of equals, in the order of their ids.
            weights.sort_by(|one, other| other.weight.total_cmp(&one.weight));
            TradeoffsSitting {
                sitting: SittingRef::new(sitting),
                pairs: u32::try_from(pairs(&leaning).len()).unwrap_or(u32::MAX),
                weights,
            }
        })
        .collect()
}
