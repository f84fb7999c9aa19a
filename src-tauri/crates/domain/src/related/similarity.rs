//! How alike any two occupations are, as one table.

/// A value for each two occupations, in the order of `FitTables::occupations`. A higher value is more alike; the
/// size of a value says nothing by itself, its percentile does.
#[derive(Debug, Clone, PartialEq)]
pub struct Similarity {
    codes: Vec<String>,
    /// Occupations × occupations. NaN where nothing is known that both have.
    values: Vec<f32>,
    /// Every value between two different occupations, ascending.
    sorted: Vec<f32>,
}

impl Similarity {
    /// `values` is a square table, row by row; what stands on its diagonal is not looked at. None when it has
    /// another size than `codes` ask for.
    #[must_use]
    pub fn new(codes: Vec<String>, mut values: Vec<f32>) -> Option<Self> {
        let width = codes.len();
        if values.len() != width * width {
            return None;
        }
        let mut sorted = Vec::with_capacity(values.len().saturating_sub(width));
        for (at, value) in values.iter_mut().enumerate() {
            if at / width == at % width {
                *value = f32::INFINITY;
            } else if !value.is_nan() {
                sorted.push(*value);
            }
        }
        sorted.sort_unstable_by(f32::total_cmp);
        Some(Self {
            codes,
            values,
            sorted,
        })
    }

    #[must_use]
    pub fn codes(&self) -> &[String] {
        &self.codes
    }

    /// How alike the occupations at these two places are: the same both ways, infinite for one and itself, NaN
    /// when nothing is known that both have or there is no such place.
    #[must_use]
    pub fn of(&self, one: usize, other: usize) -> f32 {
        let width = self.codes.len();
        if one >= width || other >= width {
            return f32::NAN;
        }
        self.values[one * width + other]
    }

    /// Of all pairs of two different occupations, the share that is less alike than `value`, counting half of
    /// those that are exactly as much; 0–100. NaN for NaN and for a table without pairs.
    #[must_use]
    pub fn percentile(&self, value: f32) -> f32 {
        if value.is_nan() || self.sorted.is_empty() {
            return f32::NAN;
        }
        let below = self.sorted.partition_point(|known| *known < value);
        let up_to = self.sorted.partition_point(|known| *known <= value);
        (100.0 * (below + up_to) as f64 / (2 * self.sorted.len()) as f64) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three(values: [f32; 9]) -> Option<Similarity> {
        Similarity::new(["a", "b", "c"].map(str::to_owned).to_vec(), values.to_vec())
    }

    #[test]
    fn a_percentile_counts_half_of_what_is_equal() {
        let table = three([9.0, 1.0, 2.0, 1.0, 9.0, 4.0, 2.0, 4.0, 9.0]).unwrap();
        assert_eq!(table.of(0, 1), 1.0);
        assert_eq!(table.of(2, 1), 4.0);
        assert_eq!(table.percentile(0.0), 0.0);
        // Two of six are below, two are equal.
        assert_eq!(table.percentile(2.0), 50.0);
        assert_eq!(table.percentile(3.0), 100.0 * 4.0 / 6.0);
        assert_eq!(table.percentile(table.of(0, 0)), 100.0);
    }

    #[test]
    fn a_pair_of_which_nothing_is_known_counts_nowhere() {
        let unknown = f32::NAN;
        let table = three([0.0, 1.0, unknown, 1.0, 0.0, 3.0, unknown, 3.0, 0.0]).unwrap();
        assert!(table.of(0, 2).is_nan());
        assert!(table.percentile(table.of(0, 2)).is_nan());
        assert_eq!(table.percentile(2.0), 50.0);
        assert!(table.of(0, 3).is_nan());
    }

    #[test]
    fn a_table_of_another_size_is_refused() {
        assert!(Similarity::new(vec!["a".to_owned()], vec![1.0, 2.0]).is_none());
        let none = Similarity::new(Vec::new(), Vec::new()).unwrap();
        assert!(none.percentile(1.0).is_nan());
    }
}
