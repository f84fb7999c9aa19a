//! Bands: the few steps in which an axis is spoken of.

use serde::{Deserialize, Serialize};

/// Where an axis stands. Ordered from close to far; [`Band::NotEnough`] is no place on that order and stands last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    Strong,
    Good,
    Mixed,
    Away,
    /// Flat or missing answers, or figures that are not published: not enough to say.
    NotEnough,
}

impl Band {
    /// Whether both say something and this one is closer.
    #[must_use]
    pub fn better_than(self, other: Self) -> bool {
        self != Self::NotEnough && other != Self::NotEnough && self < other
    }
}

/// O*NET's "best" and "great" fits: one-tailed .05 and .10 of a correlation over six values.
const STRONG_R: f32 = 0.729;
const GOOD_R: f32 = 0.608;
/// Below this nothing is alike; our own cut.
const MIXED_R: f32 = 0.2;

/// Where one band of the interests axis ends and the next begins, from the close end.
pub const INTEREST_CUTS: [f32; 3] = [STRONG_R, GOOD_R, MIXED_R];

/// Band of a correlation of interests, −1 to 1; not enough for NaN.
#[must_use]
pub fn of_interests(r: f32) -> Band {
    falling(r, INTEREST_CUTS)
}

/// The same of the values axis, on −1 to 1. Ours: with eight leans drawn at random, 4 % of the occupations reach the
/// first, 23 % the second, and 23 % lie below the third.
pub const VALUE_CUTS: [f32; 3] = [0.35, 0.15, -0.15];

/// Band of the values axis, −1 to 1; not enough for NaN.
#[must_use]
pub fn of_values(score: f32) -> Band {
    falling(score, VALUE_CUTS)
}

/// `cuts` from the top.
fn falling(score: f32, cuts: [f32; 3]) -> Band {
    if score.is_nan() {
        return Band::NotEnough;
    }
    let bands = [Band::Strong, Band::Good, Band::Mixed];
    let reached = cuts.into_iter().zip(bands).find(|(cut, _)| score >= *cut);
    reached.map_or(Band::Away, |(_, band)| band)
}

/// One axis of a check.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct AxisResult {
    pub band: Band,
    /// On the axis' own scale: a correlation (−1 to 1), a gap (0–1, lower is closer), an agreement (−1 to 1).
    pub score: Option<f64>,
    /// 10th and 90th percentile of the score over the resamples, whose middle is the score.
    pub interval: Option<[f64; 2]>,
    /// Share of the resamples in the same band, 0–1.
    pub held: Option<f64>,
}

impl AxisResult {
    pub const NOT_ENOUGH: Self = Self {
        band: Band::NotEnough,
        score: None,
        interval: None,
        held: None,
    };

    /// From the score as it is, and again under noise. `resampled` is reordered.
    #[must_use]
    pub fn of(band: Band, score: f32, resampled: &mut [f32], same: usize) -> Self {
        if band == Band::NotEnough || score.is_nan() {
            return Self::NOT_ENOUGH;
        }
        let count = resampled.len();
        let mut at = |share: f64| {
            let place = ((count - 1) as f64 * share).round() as usize;
            let (_, found, _) = resampled.select_nth_unstable_by(place, f32::total_cmp);
            f64::from(*found)
        };
        let stated = f64::from(score);
        Self {
            band,
            score: Some(stated),
            interval: (count > 0).then(|| [at(0.1), at(0.9)]),
            held: (count > 0).then(|| same as f64 / count as f64),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_begins_at_its_cut() {
        let check = |r: f32, expected: Band| assert_eq!(of_interests(r), expected, "{r}");
        check(1.0, Band::Strong);
        check(0.729, Band::Strong);
        check(0.728, Band::Good);
        check(0.608, Band::Good);
        check(0.6, Band::Mixed);
        check(0.2, Band::Mixed);
        check(0.19, Band::Away);
        check(-1.0, Band::Away);
        check(f32::NAN, Band::NotEnough);
        assert_eq!(of_values(0.35), Band::Strong);
        assert_eq!(of_values(0.34), Band::Good);
        assert_eq!(of_values(0.0), Band::Mixed);
        assert_eq!(of_values(-0.2), Band::Away);
    }

    #[test]
    fn an_interval_leaves_a_tenth_on_either_side() {
        let mut resampled: Vec<f32> = (0..=100).rev().map(|index| index as f32 / 100.0).collect();
        let found = AxisResult::of(Band::Good, 0.5, &mut resampled, 80);
        let [low, high] = found.interval.unwrap();
        assert!((low - 0.1).abs() < 1e-6 && (high - 0.9).abs() < 1e-6);
        assert!((found.held.unwrap() - 80.0 / 101.0).abs() < 1e-9);
        let none = AxisResult::of(Band::NotEnough, f32::NAN, &mut [], 0);
        assert_eq!(none, AxisResult::NOT_ENOUGH);
        assert_eq!(AxisResult::of(Band::Good, 0.5, &mut [], 0).interval, None);
    }

    #[test]
    fn not_enough_is_neither_better_nor_worse() {
        assert!(Band::Strong.better_than(Band::Good));
        assert!(!Band::Good.better_than(Band::Good));
        assert!(!Band::Strong.better_than(Band::NotEnough));
        assert!(!Band::NotEnough.better_than(Band::Away));
    }
}
