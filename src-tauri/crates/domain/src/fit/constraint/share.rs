//! Shares of jobs or people, as far as published figures pin them down.

use serde::{Deserialize, Serialize};

use super::Outcome;

/// Between two bounds, 0–1; both the same where the figures say it exactly.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Share {
    pub low: f64,
    pub high: f64,
}

/// From this share on, most jobs meet a constraint.
const PASS: f64 = 0.75;
/// Below this share, few do.
const FAIL: f64 = 0.25;

impl Share {
    #[must_use]
    pub fn between(low: f64, high: f64) -> Self {
        let (low, high) = (low.clamp(0.0, 1.0), high.clamp(0.0, 1.0));
        Self {
            low: low.min(high),
            high: high.max(low),
        }
    }

    /// The middle of the bounds, by which it is judged.
    #[must_use]
    pub fn middle(self) -> f64 {
        f64::midpoint(self.low, self.high)
    }
}

pub fn outcome(share: Option<Share>) -> Outcome {
    match share.map(Share::middle) {
        None => Outcome::Unknown,
        Some(share) if share >= PASS => Outcome::Pass,
        Some(share) if share < FAIL => Outcome::Fail,
        Some(_) => Outcome::Near,
    }
}

/// A usual full-time week; the figures only say whether a week is below, at or above it.
const USUAL_WEEK: u8 = 40;
/// A limit as high as this is met by nearly every job.
const LONG_WEEK: u8 = 60;

/// People whose week is no longer than `max` hours, from the mean (1–3) of 1 less than forty, 2 forty, 3 more.
///
/// A mean m of shares a, b, c that add up to 1 leaves `c` between `max(0, m − 2)` and `(m − 1)/2`, and `a` between
/// `max(0, 2 − m)` and `(3 − m)/2`. Between forty and sixty hours nothing is known of how much longer a long
/// week is, so only those who work no more than forty are sure to be within.
#[must_use]
pub fn within_hours(max: u8, mean: f32) -> Share {
    let mean = f64::from(mean);
    let usual = Share::between((3.0 - mean) / 2.0, 3.0 - mean);
    match max {
        0..USUAL_WEEK => Share::between(2.0 - mean, (3.0 - mean) / 2.0),
        USUAL_WEEK => usual,
        LONG_WEEK.. => Share::between(1.0, 1.0),
        _ => Share::between(usual.middle(), 1.0),
    }
}

/// People with regular hours, from the mean (1–3) of 1 regular, 2 irregular, 3 seasonal.
#[must_use]
pub fn regular(mean: f32) -> Share {
    let mean = f64::from(mean);
    Share::between(2.0 - mean, (3.0 - mean) / 2.0)
}

/// Respondents who named schooling up to category `max`. A category that is advised against counts on
/// neither side.
#[must_use]
pub fn schooled(max: u8, categories: &[(f32, bool)]) -> Option<Share> {
    if categories.is_empty() {
        return None;
    }
    let sum = |counts: fn(bool) -> bool, up_to: usize| -> f64 {
        let named = categories.iter().take(up_to);
        let named = named.filter(|(_, withheld)| counts(*withheld));
        named.map(|(percent, _)| f64::from(*percent) / 100.0).sum()
    };
    let known = sum(|withheld| !withheld, usize::from(max));
    let doubtful = sum(|withheld| withheld, categories.len());
    Some(Share::between(known, known + doubtful))
}
