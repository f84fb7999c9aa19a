//! What is typed, and what of it is kept.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use waymark_domain::{
    ids::MetricId,
    plan::{MOST, Metric, MetricValue, Note, Score},
};

use super::super::wire::{self, CheckInEntry, MetricEntry};
use crate::{
    error::ApiError,
    plan,
    typed::{date, text},
};

/// Characters.
const LONGEST_NAME: usize = 80;
const LONGEST_UNIT: usize = 20;

/// A check-in as it is kept.
pub(super) struct Entry {
    pub on: NaiveDate,
    pub energy: Option<Score>,
    pub progress: Option<Score>,
    pub confidence: Option<Score>,
    pub text: Note,
    pub values: Vec<MetricValue>,
}

impl Entry {
    /// With the values in the order of the person's `metrics`.
    ///
    /// # Errors
    /// [`ApiError::BadRequest`] with the first field that cannot be kept, [`ApiError::NotFound`] for a metric that
    /// is not the person's.
    pub fn read(
        typed: CheckInEntry,
        metrics: &[Metric],
        today: NaiveDate,
    ) -> Result<Self, ApiError> {
        let on = date("on", Some(&typed.on))?;
        let on = on.ok_or_else(|| ApiError::bad_request("on", "a check-in has a date"))?;
        if on > today {
            let why = format!("a check-in is about today, {today}, or a day before");
            return Err(ApiError::bad_request("on", why));
        }
        Ok(Self {
            on,
            energy: score("energy", typed.energy)?,
            progress: score("progress", typed.progress)?,
            confidence: score("confidence", typed.confidence)?,
            text: plan::note(typed.text)?,
            values: values(&typed.values, metrics)?,
        })
    }
}

fn score(field: &str, typed: Option<u8>) -> Result<Option<Score>, ApiError> {
    let read =
        |value| Score::new(value).ok_or_else(|| ApiError::bad_request(field, "a score is 1 to 5"));
    typed.map(read).transpose()
}

fn values(typed: &[wire::MetricValue], metrics: &[Metric]) -> Result<Vec<MetricValue>, ApiError> {
    let mut seen = BTreeSet::new();
    let mut values = Vec::new();
    for one in typed {
        let not_found = || ApiError::not_found("metric", &one.metric_id);
        let id: MetricId = one.metric_id.parse().map_err(|_| not_found())?;
        let place = metrics.iter().position(|metric| metric.id == id);
        let place = place.ok_or_else(not_found)?;
        if !seen.insert(place) {
            return Err(ApiError::bad_request(
                "values",
                "a metric is measured once in a check-in",
            ));
        }
        let value = number("values", one.value)?;
        values.push((place, MetricValue { metric: id, value }));
    }
    values.sort_by_key(|(place, _)| *place);
    Ok(values.into_iter().map(|(_, value)| value).collect())
}

/// A metric as it is kept.
pub(super) struct Measure {
    pub name: String,
    pub unit: String,
    pub target: Option<f64>,
}

impl Measure {
    /// # Errors
    /// As [`Entry::read`].
    pub fn read(typed: &MetricEntry) -> Result<Self, ApiError> {
        let name = text("name", &typed.name, LONGEST_NAME)?;
        if name.is_empty() {
            return Err(ApiError::bad_request("name", "a metric needs a name"));
        }
        Ok(Self {
            name,
            unit: text("unit", &typed.unit, LONGEST_UNIT)?,
            target: typed
                .target
                .map(|target| number("target", target))
                .transpose()?,
        })
    }
}

fn number(field: &str, typed: f64) -> Result<f64, ApiError> {
    if !(-MOST..=MOST).contains(&typed) {
        let why = "a number is at most a million millions either way";
        return Err(ApiError::bad_request(field, why));
    }
    // Nobody means minus nothing.
    Ok(if typed == 0.0 { 0.0 } else { typed })
}
