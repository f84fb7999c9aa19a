//! The formulas of the three axes that are scored, over plain slices.

mod lanes;
mod similarity;

use super::band::{Band, of_interests, of_values};
use super::thresholds::Thresholds;

pub(crate) use lanes::{Compared, compare, dot, padded, pull};
pub(crate) use similarity::pearson;

/// One person and one occupation under one round of noise. NaN where there is not enough to say.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scores {
    /// Pearson correlation of six interests, −1 to 1.
    pub interests: f32,
    /// `Σ w·max(0, B − A)/Σ w` over levels as shares of the scale, 0–1; 0 covers everything.
    pub gap: f32,
    /// Mean correlation per domain of the person's levels with what matters in the occupation, −1 to 1.
    pub similarity: f32,
    /// The largest `B − A` among important elements, as a share of the scale; negative when above all of them.
    pub largest: f32,
    /// `Σ w·(lean/2)·p/Σ w·|lean|/2`, −1 to 1.
    pub values: f32,
}

/// Levels by which a single important element may fall short: more is a large gap.
pub const LARGE_GAP: f64 = 2.0;
/// From this importance (1–5) on, a single element may be one.
pub const KEY_IMPORTANCE: f32 = 3.5;
/// The same as a weight.
pub const KEY_WEIGHT: f32 = (KEY_IMPORTANCE - 1.0) / 4.0;
/// A domain with fewer answers has no shape.
pub const LEAST_FOR_SHAPE: usize = 8;
/// The scale of levels is 0–7.
pub const HIGHEST_LEVEL: f32 = 7.0;

impl Scores {
    #[must_use]
    pub fn interests_band(&self) -> Band {
        of_interests(self.interests)
    }

    #[must_use]
    pub fn values_band(&self) -> Band {
        of_values(self.values)
    }

    /// Covered, similar in shape and without a single large gap is strong; one of "covered" and "no large gap"
    /// less is good; within a stretch is mixed. A profile of another shape is mixed at most: having more of
    /// everything is not the same as being near.
    #[must_use]
    pub fn strengths_band(&self, thresholds: Thresholds) -> Band {
        if self.gap.is_nan() {
            return Band::NotEnough;
        }
        let gap = f64::from(self.gap);
        let covered = gap <= thresholds.covers;
        let within = gap <= thresholds.stretch.max(thresholds.covers);
        // A correlation that cannot be worked out (all answers alike) shows no shape.
        let similar = f64::from(self.similarity) >= thresholds.similar;
        let large = self.largest > LARGE_GAP as f32 / HIGHEST_LEVEL;
        match (within, similar, covered, large) {
            (true, true, true, false) => Band::Strong,
            (true, true, true, true) | (true, true, false, false) => Band::Good,
            (true, ..) => Band::Mixed,
            (false, ..) => Band::Away,
        }
    }
}

/// Six values centred and brought to length 1, so that a correlation is a sum of products; none when they
/// are all the same or one is missing.
#[must_use]
pub fn unit(values: [f32; 6]) -> Option<[f32; 6]> {
    let mean = values.iter().sum::<f32>() / 6.0;
    let centred = values.map(|value| value - mean);
    let length = dot(&centred, &centred).sqrt();
    (length > 1e-6).then(|| centred.map(|value| value / length))
}
