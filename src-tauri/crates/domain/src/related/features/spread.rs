//! How alike one occupation is to others in general.

/// How many numbers an aspect gives for a pair.
pub const READINGS: usize = 4;
/// Where the worth of nearness bends, in standard deviations.
const BENDS: [f32; 2] = [1.0, 2.5];

/// Means and standard deviations of one table, over the occupations of which more than titles is published.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread {
    /// Of each occupation's own row.
    own: Vec<Scale>,
    all: Scale,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Scale {
    mean: f32,
    /// One over the standard deviation.
    per: f32,
}

impl Spread {
    pub fn of(table: &[f32], described: &[bool]) -> Self {
        let count = described.len();
        let row = |one: usize| {
            let row = &table[one * count..(one + 1) * count];
            let others = row.iter().enumerate();
            let others = others.filter(move |(other, _)| *other != one && described[*other]);
            others
                .map(|(_, value)| f64::from(*value))
                .filter(|value| !value.is_nan())
        };
        let rows = (0..count).filter(|one| described[*one]).flat_map(row);
        Self {
            own: (0..count).map(|one| Scale::of(row(one))).collect(),
            all: Scale::of(rows),
        }
    }

    /// See `Features::of_pair`.
    pub fn readings(&self, value: f32, one: usize, other: usize) -> [f32; READINGS] {
        if value.is_nan() {
            return [0.0; READINGS];
        }
        let near = (self.own[one].place(value) + self.own[other].place(value)) / 2.0;
        let [first, second] = BENDS.map(|bend| (near - bend).max(0.0));
        [near, self.all.place(value), first, second]
    }
}

impl Spread {
    /// Adds the weighed readings of one occupation with those before it. The same sum as by [`Spread::readings`],
    /// without a branch, so that it is done for several pairs at once.
    pub fn add(&self, one: usize, table: &[f32], weights: [f32; READINGS], sums: &mut [f32]) {
        let (own, all) = (self.own[one], self.all);
        let [by_near, by_overall, by_first, by_second] = weights;
        for ((value, other), sum) in table.iter().zip(&self.own).zip(sums) {
            let near = (own.place(*value) + other.place(*value)) / 2.0;
            let [first, second] = BENDS.map(|bend| (near - bend).max(0.0));
            let weighed = by_near * near
                + by_overall * all.place(*value)
                + by_first * first
                + by_second * second;
            *sum += if value.is_nan() { 0.0 } else { weighed };
        }
    }
}

impl Scale {
    /// Values that do not differ, or that are not there, give a scale on which everything is in the middle.
    fn of(values: impl Iterator<Item = f64> + Clone) -> Self {
        let count = values.clone().count().max(1) as f64;
        let mean = values.clone().sum::<f64>() / count;
        let squares = values
            .map(|value| (value - mean) * (value - mean))
            .sum::<f64>();
        let deviation = (squares / count).sqrt();
        let per = if deviation > 1e-9 {
            1.0 / deviation
        } else {
            0.0
        };
        Self {
            mean: mean as f32,
            per: per as f32,
        }
    }

    fn place(self, value: f32) -> f32 {
        (value - self.mean) * self.per
    }
}
