//! The default list: likeness, softened by how far preparation and pay are apart. Kept apart from likeness, which
//! it never touches, so that it can be shown and switched off.

use serde::{Deserialize, Serialize};

/// What a list is softened by.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Standing {
    /// Preparation level, 1–5.
    pub preparation: Option<u8>,
    /// Median pay of a year in dollars.
    pub pay: Option<f64>,
}

/// How much is taken off, in the unit of likeness.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Softening {
    /// For each preparation level beyond one.
    pub preparation: f32,
    /// For each time that the higher pay holds the lower beyond 1.25 times, at most three.
    pub pay: f32,
}

/// Pay counts as the same up to this ratio.
const SAME_PAY: f64 = 1.25;
const MOST: f64 = 3.0;

impl Softening {
    /// What is taken off the likeness of two occupations; 0 for what is not known.
    #[must_use]
    pub fn between(self, one: Standing, other: Standing) -> f32 {
        let levels = one.preparation.zip(other.preparation);
        let levels = levels.map_or(0, |(a, b)| a.abs_diff(b).saturating_sub(1));
        let times = one.pay.zip(other.pay).map_or(0.0, |(a, b)| {
            let ratio = a.max(b) / a.min(b).max(1.0);
            (ratio - SAME_PAY).clamp(0.0, MOST)
        });
        self.preparation * f32::from(levels) + self.pay * times as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_level_and_a_quarter_of_pay_cost_nothing() {
        let softening = Softening {
            preparation: 0.5,
            pay: 2.0,
        };
        let at = |preparation, pay| Standing { preparation, pay };
        let check = |one, other, expected: f32| {
            let found = softening.between(one, other);
            assert!((found - expected).abs() < 1e-5, "{found}");
            assert_eq!(found, softening.between(other, one));
        };
        let here = at(Some(2), Some(40_000.0));
        check(here, at(Some(3), Some(50_000.0)), 0.0);
        check(here, at(Some(4), Some(50_000.0)), 0.5);
        check(here, at(Some(5), Some(60_000.0)), 1.0 + 2.0 * 0.25);
        check(here, at(None, Some(400_000.0)), 6.0);
        check(here, at(None, None), 0.0);
    }
}
