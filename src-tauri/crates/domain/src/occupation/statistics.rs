//! Where one value stands among many. All of it is run once, when the catalogue is built.

/// A set of values to place others among: non-empty, sorted, with its mean and spread.
#[derive(Debug, Clone, PartialEq)]
pub struct Distribution {
    sorted: Vec<f64>,
    mean: f64,
    deviation: f64,
}

impl Distribution {
    /// Nothing when there is no value to compare with.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Distribution> {
        let mut sorted: Vec<f64> = values.into_iter().collect();
        if sorted.is_empty() {
            return None;
        }
        sorted.sort_by(f64::total_cmp);
        let count = sorted.len() as f64;
        let mean = sorted.iter().sum::<f64>() / count;
        let variance = sorted
            .iter()
            .map(|value| (value - mean).powi(2))
            .sum::<f64>()
            / count;
        Some(Distribution {
            sorted,
            mean,
            deviation: variance.sqrt(),
        })
    }

    pub fn count(&self) -> usize {
        self.sorted.len()
    }

    /// Mid-rank percentile, 0–100: the share of values below `value`, plus half of those equal to it.
    pub fn percentile(&self, value: f64) -> f64 {
        let below = self.sorted.partition_point(|other| *other < value);
        let not_above = self.sorted.partition_point(|other| *other <= value);
        100.0 * (below + not_above) as f64 / (2 * self.sorted.len()) as f64
    }

    /// Standard deviations above the mean (population deviation: these are all the occupations there
    /// are, not a sample of them); 0 when every value is the same.
    pub fn distinctiveness(&self, value: f64) -> f64 {
        if self.deviation > 0.0 {
            (value - self.mean) / self.deviation
        } else {
            0.0
        }
    }
}

/// `100·(value − lowest)/(highest − lowest)`: the display score that O*NET's own guidance defines.
pub fn standardise(value: f64, lowest: f64, highest: f64) -> f64 {
    100.0 * (value - lowest) / (highest - lowest)
}

#[cfg(test)]
mod tests {
    use super::{Distribution, standardise};

    #[test]
    fn percentile_counts_half_of_the_ties() {
        fn check(values: &[f64], value: f64, expected: f64) {
            let among = Distribution::of(values.iter().copied()).unwrap();
            assert_eq!(
                among.percentile(value),
                expected,
                "{value} among {values:?}"
            );
        }
        check(&[1.0, 2.0, 3.0, 4.0], 1.0, 12.5);
        check(&[4.0, 3.0, 2.0, 1.0], 4.0, 87.5);
        check(&[2.0, 2.0, 2.0, 2.0], 2.0, 50.0);
        check(&[1.0, 2.0, 2.0, 5.0], 2.0, 50.0);
        check(&[1.0, 2.0, 2.0, 5.0], 9.0, 100.0);
        check(&[1.0], 1.0, 50.0);
    }

    #[test]
    fn distinctiveness_is_in_standard_deviations() {
        fn check(values: &[f64], value: f64, expected: f64) {
            let among = Distribution::of(values.iter().copied()).unwrap();
            assert!(
                (among.distinctiveness(value) - expected).abs() < 1e-12,
                "{value} among {values:?}"
            );
        }
        check(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0], 9.0, 2.0);
        check(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0], 4.0, -0.5);
        check(&[3.0, 3.0], 3.0, 0.0);
    }

    #[test]
    fn nothing_to_compare_with_gives_no_distribution() {
        assert_eq!(Distribution::of([]), None);
    }

    #[test]
    fn a_standardised_score_spans_the_scale() {
        assert_eq!(standardise(1.0, 1.0, 5.0), 0.0);
        assert_eq!(standardise(4.0, 1.0, 5.0), 75.0);
        assert_eq!(standardise(7.0, 0.0, 7.0), 100.0);
    }
}
