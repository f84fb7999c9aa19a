//! From what is kept to the wire, and back.

use waymark_domain::plan;

use super::wire::{CheckIn, Metric, MetricValue, Rhythm};
use crate::wire::{alike, instant};

alike!(plan::Rhythm, Rhythm: Weekly TwoWeeks Monthly Quarterly);
alike!(Rhythm, plan::Rhythm: Weekly TwoWeeks Monthly Quarterly);

impl From<plan::Metric> for Metric {
    fn from(kept: plan::Metric) -> Self {
        Self {
            id: kept.id.to_string(),
            name: kept.name,
            unit: kept.unit,
            target: kept.target,
        }
    }
}

impl From<plan::CheckIn> for CheckIn {
    fn from(kept: plan::CheckIn) -> Self {
        let score = |score: Option<plan::Score>| score.map(plan::Score::get);
        let values = kept.values.into_iter().map(|one| MetricValue {
            metric_id: one.metric.to_string(),
            value: one.value,
        });
        Self {
            id: kept.id.to_string(),
            on: kept.on.to_string(),
            energy: score(kept.energy),
            progress: score(kept.progress),
            confidence: score(kept.confidence),
            text: kept.text.into_string(),
            values: values.collect(),
            changed_at: instant(kept.changed_at),
        }
    }
}
