//! What a person counts for themselves.

use waymark_domain::{
    history::{Changes, Op},
    plan::Metric,
};

use super::{
    super::{known_metric, wire::MetricEntry},
    Change,
    entry::Measure,
};
use crate::{error::ApiError, person};

/// More than anybody fills in each time.
const MOST_METRICS: usize = 12;

impl Change<'_> {
    pub(super) fn add_metric(
        &self,
        person_id: &str,
        typed: MetricEntry,
    ) -> Result<Changes, ApiError> {
        let measure = Measure::read(&typed)?;
        let id = self.api.ambient.metric_id(self.stamp.at)?;
        self.api.vault(|vault| {
            let person = person::known(vault.read(), person_id)?;
            let there = vault.read().metrics_of(person)?;
            if there.len() >= MOST_METRICS {
                let why = format!("there are {MOST_METRICS} already; remove one first");
                return Err(ApiError::bad_request("metric", why));
            }
            let new = Metric {
                id,
                person,
                name: measure.name,
                unit: measure.unit,
                target: measure.target,
                position: there.last().map_or(0, |last| last.position + 1),
                created_at: self.stamp.at,
                changed_at: self.stamp.at,
            };
            self.transact(vault, Op::AddMetric, person, new.name.clone(), |tx| {
                Ok(tx.put_metric(&new)?)
            })
        })
    }

    /// The same again changes nothing and makes no entry in the history.
    pub(super) fn edit_metric(&self, id: &str, typed: MetricEntry) -> Result<Changes, ApiError> {
        let measure = Measure::read(&typed)?;
        self.api.vault(|vault| {
            let before = known_metric(vault.read(), id)?;
            let now = Metric {
                name: measure.name,
                unit: measure.unit,
                target: measure.target,
                ..before.clone()
            };
            if now == before {
                return Ok(Changes::default());
            }
            let now = Metric {
                changed_at: self.stamp.at,
                ..now
            };
            self.transact(vault, Op::EditMetric, now.person, now.name.clone(), |tx| {
                Ok(tx.put_metric(&now)?)
            })
        })
    }

    pub(super) fn remove_metric(&self, id: &str) -> Result<Changes, ApiError> {
        self.api.vault(|vault| {
            let old = known_metric(vault.read(), id)?;
            self.transact(vault, Op::RemoveMetric, old.person, old.name, |tx| {
                Ok(tx.remove_metric(old.id)?)
            })
        })
    }
}
