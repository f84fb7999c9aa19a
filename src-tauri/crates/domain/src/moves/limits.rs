//! Where a move begins to count as viable, desirable or safe. All of it is shown and can be set.

use super::calibrate::{Calibration, Measure};
use crate::fit::score::LARGE_GAP;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Viable: at least this alike, as the share of all pairs that are less so, 0–100.
    pub similar: f64,
    /// Viable: at most so many preparation levels apart, either way, 0–4.
    pub zones: u8,
    /// Viable: no important element falls short by more, in levels of 0–7.
    pub largest_gap: f64,
    /// Desirable: the middle pay there is at least this share of what is paid now.
    pub keeps: f64,
    /// Pay is up when at least this share of the jobs there pay more than now, and down when at most the rest of
    /// them do; .5 to 1.
    pub clearly: f64,
    /// Safe: the studies that score both put it at most so many percentiles higher, in their mean, 0–100.
    pub exposure: f64,
    /// Safe: its jobs are projected to grow at most so many percentage points less.
    pub growth: f64,
}

/// Preparation and pay as in Nesta's definitions.
const ZONES: u8 = 1;
const KEEPS: f64 = 0.75;
/// Ours: two jobs of three. With the usual spread of pay that is a middle about a fifth higher.
const CLEARLY: f64 = 2.0 / 3.0;
/// Ours: less than a tenth of all occupations between them; and half of the projected growth of all jobs and more.
const EXPOSURE: f64 = 10.0;
const GROWTH: f64 = 5.0;

impl Limits {
    #[must_use]
    pub fn of(calibration: &Calibration, measure: Measure) -> Self {
        Self {
            similar: calibration.cut(measure).percentile,
            zones: ZONES,
            largest_gap: LARGE_GAP,
            keeps: KEEPS,
            clearly: CLEARLY,
            exposure: EXPOSURE,
            growth: GROWTH,
        }
    }
}
