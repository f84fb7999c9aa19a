//! What is published about one occupation, as far as a fit check uses it. A check keeps a copy, so that it can
//! be explained when the catalogue has moved on.

use serde::{Deserialize, Serialize};

use crate::occupation::{Figure, HOURS_A_YEAR, Pay};

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct OccupationFigures {
    /// O*NET-SOC 2019 code.
    pub code: String,
    pub title: String,
    /// Id of its track.
    pub track: String,
    /// Job zone, 1–5.
    pub preparation: Option<u8>,
    /// The six interests, 1–7, in the order of the scales.
    pub interests: Option<[f32; 6]>,
    /// Importance (1–5) of each skill and area of knowledge, in the order of the tables; none where it is
    /// withheld. Empty when nothing is rated.
    pub importance: Vec<Option<f32>>,
    /// Level (0–7) of the same; none where withheld or not relevant.
    pub level: Vec<Option<f32>>,
    /// Where it stands on each dimension among all occupations, −1 (low end) to 1 (high end).
    pub conditions: Vec<Option<f32>>,
    pub pay: PayPoints,
    /// Percent of respondents who named each of the 12 categories of schooling as required, and whether the
    /// publisher advises against showing it.
    pub education: Vec<(f32, bool)>,
    /// Whether it can be done from home.
    pub telework: Option<bool>,
    /// Mean of 1 less than 40 hours, 2 forty, 3 more.
    pub hours: Option<f32>,
    /// Mean of 1 regular, 2 irregular, 3 seasonal.
    pub schedule: Option<f32>,
    /// How far it asks for what each physical limit is about, 1–5, in the order of the limits.
    pub physical: Vec<Option<f32>>,
    /// How often it is done in a vehicle, 1 never – 5 every day.
    pub driving: Option<f32>,
}

/// Dollars a year at the 10th, 25th, 50th, 75th and 90th percentile of jobs.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct PayPoints {
    /// Published by the hour only, and taken over a year of 2,080 hours.
    pub hourly: bool,
    pub at: [PayPoint; 5],
}

/// The shares of jobs below the five points.
pub const PERCENTILES: [f64; 5] = [0.1, 0.25, 0.5, 0.75, 0.9];

#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PayPoint {
    At(f64),
    /// Above the highest pay the source publishes.
    AtLeast(f64),
    /// Withheld or not published.
    #[default]
    Unknown,
}

impl PayPoints {
    #[must_use]
    pub fn of(pay: &Pay) -> Self {
        let year = if pay.hourly { HOURS_A_YEAR } else { 1.0 };
        let point = |figure: Figure| match figure {
            Figure::Value(value) => PayPoint::At(value * year),
            Figure::AtLeast(value) => PayPoint::AtLeast(value * year),
            Figure::Suppressed | Figure::NotPublished => PayPoint::Unknown,
        };
        Self {
            hourly: pay.hourly,
            at: [pay.p10, pay.p25, pay.median, pay.p75, pay.p90].map(point),
        }
    }
}
