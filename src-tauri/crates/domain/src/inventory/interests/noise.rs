//! How far a scale would move if the same person answered again.

/// Standard deviation of a scale among people, per item, on answers counted 0–4. Our assumption: there are
/// no norms for our own items. 0.9 is what sums over items answered on five points usually spread by;
/// it cancels out of every correlation, and scales the noise that is stated.
pub const DEVIATION: f64 = 0.9;

/// Retest reliability of a scale of ten items: the mean published for scales of this kind and length.
pub const RELIABILITY_OF_TEN: f64 = 0.82;

/// 1.96 standard errors either side hold 95 of 100 repetitions.
const TWO_SIDED_95: f64 = 1.96;

/// Reliability of a scale of `items` items of the same kind, 0–1: Spearman (1910) and Brown (1910),
/// `m·r/(1 + (m − 1)·r)`, from the reliability of ten. 0 for no items; .695 for five.
#[must_use]
pub fn reliability(items: u32) -> f64 {
    let one = RELIABILITY_OF_TEN / (10.0 - 9.0 * RELIABILITY_OF_TEN);
    let items = f64::from(items);
    if items < 1.0 {
        return 0.0;
    }
    items * one / (1.0 + (items - 1.0) * one)
}

/// Standard error of measurement of a scale's item mean, on 0–4: `SD·√(1 − reliability)`. For ten items
/// .42 standard deviations, which is .382.
#[must_use]
pub fn standard_error(items: u32) -> f64 {
    DEVIATION * (1.0 - reliability(items)).sqrt()
}

/// The difference of two item means from which on it is more than noise: `1.96·√(a² + b²)` of their
/// standard errors; for two scales of ten items 1.2 standard deviations.
#[must_use]
pub fn notable(one: f64, other: f64) -> f64 {
    TWO_SIDED_95 * one.hypot(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 5e-4, "{found} for {expected}");
    }

    #[test]
    fn noise_is_that_of_the_formulas() {
        near(reliability(10), 0.82);
        near(reliability(5), 0.6949);
        near(reliability(1), 0.3130);
        near(reliability(0), 0.0);
        near(standard_error(10), 0.3818);
        near(standard_error(10) / DEVIATION, 0.4243);
        near(standard_error(5), 0.4971);
        near(notable(standard_error(10), standard_error(10)), 1.0584);
        near(notable(3.0, 4.0), 9.8);
    }
}
