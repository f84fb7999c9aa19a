//! Where the bands of the strengths axis begin. They are worked out from the figures when the catalogue is
//! built: from how far apart occupations are that the publisher calls related.

use serde::{Deserialize, Serialize};

use super::score::pearson;
use super::tables::FitTables;

/// Kept with the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Thresholds {
    /// A gap up to this is covered: mean and one standard deviation over related pairs, 0–1.
    pub covers: f64,
    /// Up to this it is a stretch: the 75th percentile over all pairs, 0–1.
    pub stretch: f64,
    /// From this on two profiles are similar: mean less one standard deviation over related pairs, −1 to 1.
    pub similar: f64,
    /// How many related pairs and how many pairs in all they rest on.
    pub related_pairs: u32,
    pub pairs: u32,
}

/// Thresholds from pairs (from, to) of places in the tables, the primary related occupations as published. The
/// way of setting a threshold one standard deviation from the mean of pairs known to be near is that of Nesta's
/// "Mapping Career Causeways" (2020), with the publisher's pairs in place of its groups. None without a rated pair.
#[must_use]
pub fn calibrate(tables: &FitTables, related: &[(usize, usize)]) -> Option<Thresholds> {
    let count = tables.occupations.len();
    let rated: Vec<usize> = (0..count).filter(|at| is_rated(tables, *at)).collect();
    let mut gaps = Vec::with_capacity(rated.len().pow(2));
    for &from in &rated {
        let others = rated.iter().filter(|to| **to != from);
        gaps.extend(others.filter_map(|to| gap(tables, from, *to)));
    }
    let between = related
        .iter()
        .filter_map(|(from, to)| Some((gap(tables, *from, *to)?, similarity(tables, *from, *to)?)));
    let (gap, similarity): (Vec<f64>, Vec<f64>) = between.unzip();
    let (gap_mean, gap_spread) = spread(&gap)?;
    let (similar_mean, similar_spread) = spread(&similarity)?;
    let at = (gaps.len().checked_sub(1)?) * 3 / 4;
    let (_, stretch, _) = gaps.select_nth_unstable_by(at, f64::total_cmp);
    Some(Thresholds {
        covers: gap_mean + gap_spread,
        stretch: *stretch,
        similar: similar_mean - similar_spread,
        related_pairs: gap.len() as u32,
        pairs: gaps.len() as u32,
    })
}

fn is_rated(tables: &FitTables, at: usize) -> bool {
    tables.level_of(at).iter().any(|level| !level.is_nan())
}

/// The gap of somebody who has exactly what one occupation asks for, on the way to another. A level that is not
/// relevant where they come from counts as none.
fn gap(tables: &FitTables, from: usize, to: usize) -> Option<f64> {
    let (mut over, mut under) = (0.0_f32, 0.0_f32);
    let target = tables.level_of(to).iter().zip(tables.importance_of(to));
    for (a, (b, importance)) in tables.level_of(from).iter().zip(target) {
        if !b.is_nan() && !importance.is_nan() {
            let weight = (importance - 1.0) / 4.0;
            let has = if a.is_nan() { 0.0 } else { *a };
            over += weight * (b - has).max(0.0) / super::score::HIGHEST_LEVEL;
            under += weight;
        }
    }
    (under > 0.0 && is_rated(tables, from)).then(|| f64::from(over / under))
}

/// As for a person: levels on one side, importance on the other, one correlation for each domain.
fn similarity(tables: &FitTables, from: usize, to: usize) -> Option<f64> {
    let levels: Vec<f32> = tables
        .level_of(from)
        .iter()
        .map(|level| if level.is_nan() { 0.0 } else { *level })
        .collect();
    let importance = tables.importance_of(to);
    let at = tables.skills;
    let domains = [
        pearson(&levels[..at], &importance[..at]),
        pearson(&levels[at..], &importance[at..]),
    ];
    let known: Vec<f64> = domains
        .into_iter()
        .filter(|r| !r.is_nan())
        .map(f64::from)
        .collect();
    (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
}

/// Mean and standard deviation (these are all the pairs there are).
fn spread(values: &[f64]) -> Option<(f64, f64)> {
    if values.is_empty() {
        return None;
    }
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let variance = values
        .iter()
        .map(|value| (value - mean).powi(2))
        .sum::<f64>()
        / count;
    Some((mean, variance.sqrt()))
}
