//! Readings and weights, added up.

use super::aspect::{ASPECTS, Aspect};
use super::features::Features;
use super::similarity::Similarity;
use super::weights::Weights;

/// A value is kept as a whole number of these, so that what is kept is what is reckoned with.
const STEP: f32 = 1.0 / 1024.0;
/// The lowest value that can be kept; the highest is as far above zero.
const LOWEST: f32 = -32.0;
/// Kept where there is no value.
const NONE: u16 = u16::MAX;

impl Features {
    /// How alike any two occupations are: the sum of what all aspects add. Zero is about an average pair.
    #[must_use]
    pub fn similarity(&self, weights: &Weights) -> Option<Similarity> {
        let kept = self.levels(weights).into_iter().map(value);
        Similarity::new(self.codes.clone(), kept.collect())
    }

    /// The same as it is kept: row by row, see [`value`].
    #[must_use]
    pub fn levels(&self, weights: &Weights) -> Vec<u16> {
        let count = self.codes.len();
        let mut values = vec![0.0_f32; count * count];
        for aspect in Aspect::ALL {
            self.add(aspect, weights.of(aspect), &mut values);
        }
        let mut levels = vec![NONE; count * count];
        for one in 0..count {
            for other in 0..one {
                let level = level(values[one * count + other]);
                levels[one * count + other] = level;
                levels[other * count + one] = level;
            }
        }
        levels
    }

    /// What each aspect adds to how alike two occupations are.
    #[must_use]
    pub fn contributions(&self, weights: &Weights, one: usize, other: usize) -> [f32; ASPECTS] {
        Aspect::ALL.map(|aspect| {
            let readings = self.in_aspect(aspect, one, other);
            let weighed = readings.iter().zip(weights.of(aspect));
            weighed.map(|(reading, weight)| reading * weight).sum()
        })
    }
}

fn level(value: f32) -> u16 {
    let steps = ((value - LOWEST) / STEP).round();
    // In this range the conversion is exact.
    steps.clamp(0.0, f32::from(NONE - 1)) as u16
}

/// What a kept number stands for: −32 and 1/1024 for each of it; NaN for 65,535, which stands for none.
#[must_use]
pub fn value(level: u16) -> f32 {
    match level {
        NONE => f32::NAN,
        level => LOWEST + f32::from(level) * STEP,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_within_half_a_step() {
        for known in [-31.9_f32, -1.0, -0.0004, 0.0, 0.3333, 7.125, 31.9] {
            let kept = value(level(known));
            assert!((kept - known).abs() <= STEP / 2.0, "{known}: {kept}");
        }
        assert_eq!(value(level(-1000.0)), LOWEST);
        assert!(!value(level(1000.0)).is_nan() && value(level(1000.0)) > 31.9);
        assert!(value(NONE).is_nan());
    }
}
