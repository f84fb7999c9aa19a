//! Alike in ratings: Pearson's correlation of two profiles of importance.

/// The profiles of all occupations, each centred and of length 1, so that a product is a correlation. The elements
/// are not scaled against one another: measured, that is worse (decision 0024).
#[derive(Debug, Clone, PartialEq)]
pub struct Ratings {
    width: usize,
    /// Occupations × elements; zeros where there is no profile.
    units: Vec<f64>,
    has: Vec<bool>,
    /// The mean of all profiles.
    usual: Vec<f64>,
}

impl Ratings {
    /// A profile that is empty, shorter than the longest or the same throughout is none.
    pub fn of<'p>(profiles: impl Iterator<Item = &'p Vec<Option<f64>>> + Clone) -> Self {
        let width = profiles.clone().map(Vec::len).max().unwrap_or(0);
        let mut ratings = Self {
            width,
            units: Vec::new(),
            has: Vec::new(),
            usual: vec![0.0; width],
        };
        for profile in profiles {
            let unit = unit(profile, width);
            ratings.has.push(unit.is_some());
            ratings
                .units
                .extend(unit.unwrap_or_else(|| vec![0.0; width]));
        }
        let rated = ratings.has.iter().filter(|has| **has).count().max(1) as f64;
        for at in 0..width {
            let values = ratings.units.iter().skip(at).step_by(width.max(1));
            ratings.usual[at] = values.sum::<f64>() / rated;
        }
        ratings
    }

    /// −1 to 1; NaN where one of them has no profile.
    pub fn table(&self) -> Vec<f32> {
        let count = self.has.len();
        let mut table = vec![f32::NAN; count * count];
        for one in (0..count).filter(|one| self.has[*one]) {
            for other in (0..=one).filter(|other| self.has[*other]) {
                let products = self.unit(one).iter().zip(self.unit(other));
                let value = products.map(|(a, b)| a * b).sum::<f64>() as f32;
                table[one * count + other] = value;
                table[other * count + one] = value;
            }
        }
        table
    }

    /// The places of the elements that stand out in both: above the mean of the occupation's own profile, and above
    /// what all profiles have there. What stands out most in both together comes first.
    pub fn shared(&self, one: usize, other: usize) -> Vec<usize> {
        let (ours, theirs) = (self.unit(one), self.unit(other));
        let outstanding = |at: usize| {
            let (a, b, usual) = (ours[at], theirs[at], self.usual[at]);
            let out = a.min(b) > usual.max(0.0);
            out.then_some((at, (a - usual) * (b - usual)))
        };
        let mut found: Vec<(usize, f64)> = (0..self.width).filter_map(outstanding).collect();
        found.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        found.into_iter().map(|(at, _)| at).collect()
    }

    /// Of length 1 and sum 0, or zeros.
    fn unit(&self, occupation: usize) -> &[f64] {
        &self.units[occupation * self.width..(occupation + 1) * self.width]
    }
}

/// What may not be used stands in the middle of the profile, where it says nothing.
fn unit(profile: &[Option<f64>], width: usize) -> Option<Vec<f64>> {
    if profile.len() < width {
        return None;
    }
    let known = || profile.iter().flatten();
    let mean = known().sum::<f64>() / known().count() as f64;
    let length = known()
        .map(|value| (value - mean) * (value - mean))
        .sum::<f64>();
    let length = length.sqrt();
    let centred = |value: &Option<f64>| value.map_or(0.0, |value| (value - mean) / length);
    // Nothing known gives NaN, which is not above zero either.
    (length > 0.0).then(|| profile.iter().map(centred).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correlation_does_not_depend_on_how_high_the_ratings_are() {
        let known = |values: [f64; 3]| values.map(Some).to_vec();
        let profiles = [
            known([1.0, 2.0, 3.0]),
            known([3.0, 4.0, 5.0]),
            known([3.0, 2.0, 1.0]),
            known([1.0, 3.0, 2.0]),
            Vec::new(),
            known([2.0, 2.0, 2.0]),
        ];
        let table = Ratings::of(profiles.iter()).table();
        let check = |one: usize, other: usize, expected: f32| {
            let found = table[one * 6 + other];
            assert!((found - expected).abs() < 1e-6, "{one} {other}: {found}");
            assert_eq!(found, table[other * 6 + one]);
        };
        check(0, 1, 1.0);
        check(0, 2, -1.0);
        check(0, 3, 0.5);
        assert!(table[4].is_nan() && table[5].is_nan());
    }

    #[test]
    fn what_may_not_be_used_says_nothing() {
        let profiles = [
            vec![Some(1.0), Some(3.0), None],
            vec![Some(1.0), Some(3.0), Some(2.0)],
        ];
        let table = Ratings::of(profiles.iter()).table();
        assert!((table[1] - 1.0).abs() < 1e-6);
    }
}
