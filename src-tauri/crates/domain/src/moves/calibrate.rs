//! From where on two occupations count as similar, worked out from the occupations themselves.
//!
//! As in Nesta's "Mapping Career Causeways" (2020): the mean similarity within detailed groups less one standard
//! deviation, told as a percentile of all pairs. Their groups are of ISCO; ours are the broad occupations of SOC
//! (`11-305`), the finest level that has several occupations in most places.

use std::collections::BTreeMap;

use super::shape;
use crate::fit::FitTables;
use crate::related::Similarity;

/// One threshold and what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Cut {
    /// Mean less one standard deviation, on the measure's own scale.
    pub value: f64,
    /// Share of all pairs that are less alike, 0–100.
    pub percentile: f64,
    /// Pairs within a group, and pairs in all.
    pub within: u32,
    pub pairs: u32,
}

/// What similarity is told by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// The table of how alike occupations are.
    Occupations,
    /// The shape of a person's levels beside what matters in an occupation.
    Shape,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Calibration {
    pub occupations: Cut,
    pub shape: Cut,
    /// Ascending, so that a shape can be told as a percentile.
    shapes: Vec<f32>,
}

impl Calibration {
    /// About ten milliseconds for a thousand occupations.
    #[must_use]
    pub fn of(tables: &FitTables, similarity: &Similarity) -> Self {
        let groups = groups(tables);
        let count = tables.occupations().len();
        let pairs = |value: &dyn Fn(usize, usize) -> f32| {
            let within = groups.iter().flat_map(|group| {
                let others = group
                    .iter()
                    .flat_map(|from| group.iter().map(|to| (*from, *to)));
                others.filter(|(from, to)| from != to).collect::<Vec<_>>()
            });
            let values = within.map(|(from, to)| value(from, to));
            values
                .filter(|value| !value.is_nan())
                .map(f64::from)
                .collect::<Vec<_>>()
        };
        let alike = pairs(&|from, to| similarity.of(from, to));
        let table = shape::all_pairs(tables);
        let shaped = pairs(&|from, to| table[from * count + to]);
        let mut shapes: Vec<f32> = table.into_iter().filter(|one| !one.is_nan()).collect();
        shapes.sort_unstable_by(f32::total_cmp);
        let all = (0..count).flat_map(|one| (0..one).map(move |other| (one, other)));
        let known = all.filter(|(one, other)| !similarity.of(*one, *other).is_nan());
        Self {
            occupations: cut(&alike, 2 * known.count(), |value| {
                similarity.percentile(value)
            }),
            shape: cut(&shaped, shapes.len(), |value| percentile(&shapes, value)),
            shapes,
        }
    }

    #[must_use]
    pub fn cut(&self, measure: Measure) -> Cut {
        match measure {
            Measure::Occupations => self.occupations,
            Measure::Shape => self.shape,
        }
    }

    /// A shape among those of all pairs of occupations, 0–100.
    pub(super) fn shape_percentile(&self, value: f32) -> f32 {
        percentile(&self.shapes, value)
    }
}

/// Places of the occupations of each broad group.
fn groups(tables: &FitTables) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, one) in tables.occupations().iter().enumerate() {
        groups.entry(broad(&one.code)).or_default().push(at);
    }
    groups.into_values().collect()
}

/// `11-305` of `11-3051.00`; a code of another form is a group of its own.
fn broad(code: &str) -> &str {
    code.get(..6).unwrap_or(code)
}

fn cut(within: &[f64], pairs: usize, percentile: impl Fn(f32) -> f32) -> Cut {
    let count = within.len() as f64;
    if within.is_empty() {
        return Cut::default();
    }
    let mean = within.iter().sum::<f64>() / count;
    let squares = within.iter().map(|value| (value - mean) * (value - mean));
    let value = mean - (squares.sum::<f64>() / count).sqrt();
    Cut {
        value,
        percentile: f64::from(percentile(value as f32)),
        within: within.len() as u32,
        pairs: pairs as u32,
    }
}

/// Counting half of those that are equal; NaN without any.
fn percentile(sorted: &[f32], value: f32) -> f32 {
    if value.is_nan() || sorted.is_empty() {
        return f32::NAN;
    }
    let below = sorted.partition_point(|known| *known < value);
    let up_to = sorted.partition_point(|known| *known <= value);
    (50.0 * (below + up_to) as f64 / sorted.len() as f64) as f32
}
