//! Limits that a request sets, and how those that it does not set come about.

use waymark_domain::moves::{Ground, Limits, Measure, Origin};

use super::wire::{MoveCalibration, MoveCut, MoveLimits};
use crate::error::ApiError;

/// Those of the request, or the calibrated ones.
///
/// # Errors
/// [`ApiError::BadRequest`] for one that is out of range.
pub(super) fn read(asked: Option<MoveLimits>, origin: &Origin<'_>) -> Result<Limits, ApiError> {
    let Some(asked) = asked else {
        return Ok(origin.limits());
    };
    let within = [
        ("similar", asked.similar, 0.0, 100.0),
        ("zones", f64::from(asked.zones), 0.0, 4.0),
        ("largestGap", asked.largest_gap, 0.0, 7.0),
        ("keeps", asked.keeps, 0.0, 2.0),
        ("clearly", asked.clearly, 0.5, 1.0),
        ("exposure", asked.exposure, 0.0, 100.0),
        ("growth", asked.growth, 0.0, 100.0),
    ];
    for (name, value, least, most) in within {
        if !(least..=most).contains(&value) {
            let why = format!("{name} is {least} to {most}");
            return Err(ApiError::bad_request("limits", why));
        }
    }
    Ok(Limits {
        similar: asked.similar,
        zones: asked.zones,
        largest_gap: asked.largest_gap,
        keeps: asked.keeps,
        clearly: asked.clearly,
        exposure: asked.exposure,
        growth: asked.growth,
    })
}

pub(super) fn calibration(ground: &Ground, measure: Measure) -> MoveCalibration {
    let cut = ground.calibration().cut(measure);
    MoveCalibration {
        limits: Limits::of(ground.calibration(), measure).into(),
        similar: MoveCut {
            percentile: cut.percentile,
            within: cut.within,
            pairs: cut.pairs,
        },
    }
}

impl From<Limits> for MoveLimits {
    fn from(limits: Limits) -> Self {
        Self {
            similar: limits.similar,
            zones: limits.zones,
            largest_gap: limits.largest_gap,
            keeps: limits.keeps,
            clearly: limits.clearly,
            exposure: limits.exposure,
            growth: limits.growth,
        }
    }
}
