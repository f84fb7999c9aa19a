//! How it went with the example, quarter by quarter.

use chrono::NaiveTime;
use waymark_domain::{
    history::Stamp,
    ids::PersonId,
    plan::{CheckIn, Metric, MetricValue, RhythmSet, Score},
};
use waymark_store::vault::{Tx, VaultError};

use super::{
    story::{self, CheckedIn},
    told::ago,
};
use crate::{Api, error::ApiError, plan};

/// Check-ins that are about to be kept.
pub(super) struct CheckIns {
    metric: Metric,
    kept: Vec<CheckIn>,
    rhythm: RhythmSet,
}

impl CheckIns {
    /// As they are told, counted back from `stamp`.
    ///
    /// # Errors
    /// When the story says what cannot be kept; a test reads it.
    pub fn of(
        api: &Api,
        person: PersonId,
        told: story::CheckIns,
        stamp: &Stamp,
    ) -> Result<Self, ApiError> {
        let first = told.entries.first().map_or(0, |first| first.months_ago);
        let begun = ago(stamp.on, first);
        let metric = Metric {
            id: api.ambient.metric_id(stamp.at)?,
            person,
            name: told.metric.name,
            unit: told.metric.unit,
            target: told.metric.target,
            position: 0,
            created_at: begun.and_time(NaiveTime::MIN).and_utc(),
            changed_at: begun.and_time(NaiveTime::MIN).and_utc(),
        };
        let kept = told.entries.into_iter();
        Ok(Self {
            kept: kept
                .map(|one| check_in(api, &metric, one, stamp))
                .collect::<Result<_, _>>()?,
            rhythm: RhythmSet {
                person,
                every: told.rhythm.into(),
                set_on: begun,
                changed_at: metric.created_at,
            },
            metric,
        })
    }

    /// # Errors
    /// When the vault cannot be written.
    pub fn keep(&self, tx: &Tx<'_>) -> Result<(), VaultError> {
        tx.put_metric(&self.metric)?;
        self.kept.iter().try_for_each(|one| tx.put_check_in(one))?;
        tx.put_rhythm(&self.rhythm)
    }
}

fn check_in(
    api: &Api,
    metric: &Metric,
    told: CheckedIn,
    stamp: &Stamp,
) -> Result<CheckIn, ApiError> {
    let on = ago(stamp.on, told.months_ago);
    let at = on.and_time(NaiveTime::MIN).and_utc();
    let value = told.value.map(|value| MetricValue {
        metric: metric.id,
        value,
    });
    Ok(CheckIn {
        id: api.ambient.check_in_id(stamp.at)?,
        person: metric.person,
        on,
        energy: Score::new(told.energy),
        progress: Score::new(told.progress),
        confidence: Score::new(told.confidence),
        text: plan::note(told.text)?,
        values: value.into_iter().collect(),
        created_at: at,
        changed_at: at,
    })
}
