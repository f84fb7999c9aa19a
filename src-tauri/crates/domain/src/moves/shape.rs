//! How alike two profiles are in shape, as a fit check has it: levels on one side, importance on the other. It
//! stands in for the similarity of occupations where a person names none that they come from.

use super::rows::UNKNOWN;
use crate::fit::FitTables;
use crate::fit::score::{LEAST_FOR_SHAPE, dot, pearson};

/// Mean over skills and knowledge of Pearson's r, −1 to 1; none where nothing varies. `has` as in
/// [`super::rows::Rows`].
pub fn shape(tables: &FitTables, has: &[f32], to: usize) -> Option<f32> {
    let elements = tables.elements().len();
    let known: Vec<f32> = has
        .iter()
        .take(elements)
        .map(|level| if *level < UNKNOWN { *level } else { f32::NAN })
        .collect();
    let importance = tables.importance_of(to);
    let skills = tables.skills();
    let domains = [0..skills, skills..elements].map(|domain| {
        let levels = &known[domain.clone()];
        let answered = levels.iter().filter(|level| !level.is_nan()).count();
        if answered < LEAST_FOR_SHAPE {
            return f32::NAN;
        }
        pearson(levels, &importance[domain])
    });
    let known: Vec<f32> = domains.into_iter().filter(|r| !r.is_nan()).collect();
    (!known.is_empty()).then(|| known.iter().sum::<f32>() / known.len() as f32)
}

/// The shape of every occupation beside every other, row by row, NaN where there is none. The same as [`shape`]
/// for somebody who has exactly what one occupation asks for; occupations with something withheld are left out.
pub fn all_pairs(tables: &FitTables) -> Vec<f32> {
    let count = tables.occupations().len();
    let levels: Vec<_> = (0..count)
        .map(|at| {
            let raw = tables.level_of(at).iter();
            units(
                tables,
                raw.map(|level| if level.is_nan() { 0.0 } else { *level }),
            )
        })
        .collect();
    let importance: Vec<_> = (0..count)
        .map(|at| units(tables, tables.importance_of(at).iter().copied()))
        .collect();
    let mut found = vec![f32::NAN; count * count];
    for (from, levels) in levels.iter().enumerate() {
        for (to, importance) in importance.iter().enumerate() {
            if let (Some(levels), Some(importance)) = (levels, importance)
                && from != to
            {
                found[from * count + to] = dot(levels, importance) / 2.0;
            }
        }
    }
    found
}

/// Each domain centred and of length 1, one after the other; none when one is missing or does not vary.
fn units(tables: &FitTables, values: impl Iterator<Item = f32>) -> Option<Vec<f32>> {
    let mut values: Vec<f32> = values.collect();
    let skills = tables.skills();
    let (first, second) = values.split_at_mut(skills);
    for domain in [first, second] {
        let mean = domain.iter().sum::<f32>() / domain.len().max(1) as f32;
        domain.iter_mut().for_each(|value| *value -= mean);
        let length = dot(domain, domain).sqrt();
        if length.is_nan() || length < 1e-4 {
            return None;
        }
        domain.iter_mut().for_each(|value| *value /= length);
    }
    Some(values)
}
