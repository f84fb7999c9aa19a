//! From trade-offs to how much each dimension matters.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{DimensionId, TradeOff};

/// Weight to one point of an answer: keeping one dimension over another "clearly" (2) sets them one mean
/// weight apart.
const WEIGHT_A_POINT: f64 = 0.5;
/// Pulls weights together where there are few answers. In answers: as if each dimension had been found equal
/// to the mean half a time.
const RIDGE: f64 = 0.5;
/// Least standard deviation of an answer about what the weights say, in points. Answers that agree perfectly
/// are not without error.
const LEAST_RESIDUAL: f64 = 0.75;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    /// 0 or more; 1 is the mean over the dimensions a person leans on.
    pub weight: f64,
    pub error: f64,
}

/// How much each dimension matters to a person.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Weights {
    pub of: BTreeMap<DimensionId, Weight>,
    /// Trade-offs they rest on; 0 when nothing was weighed, and then all are 1.
    pub answered: usize,
}

/// Weights of the dimensions in `leaning`. Trade-offs about others are left out of account.
///
/// Ridge least squares of the answers on `w_first − w_second`; the solution `w = (XᵀX + λI)⁻¹Xᵀy` is shifted to
/// a mean of 1 and cut off at 0. Standard errors are `s·√diag (XᵀX + λI)⁻¹`, with `s` from the residuals.
#[must_use]
pub fn weigh(leaning: &[&DimensionId], answers: &[TradeOff]) -> Weights {
    let mut ids = leaning.to_vec();
    ids.sort();
    ids.dedup();
    let size = ids.len();
    let place = |id: &DimensionId| ids.binary_search(&id).ok();
    let rows: Vec<(usize, usize, f64)> = answers
        .iter()
        .filter_map(|one| Some((place(&one.first)?, place(&one.second)?, one)))
        .filter(|(first, second, _)| first != second)
        .map(|(first, second, one)| (first, second, f64::from(one.choice.get())))
        .collect();
    let mut matrix = vec![vec![0.0; size]; size];
    let mut right = vec![0.0; size];
    for (index, row) in matrix.iter_mut().enumerate() {
        row[index] = RIDGE;
    }
    for &(first, second, answer) in &rows {
        matrix[first][first] += 1.0;
        matrix[second][second] += 1.0;
        matrix[first][second] -= 1.0;
        matrix[second][first] -= 1.0;
        right[first] += answer;
        right[second] -= answer;
    }
    let inverse = inverted(matrix);
    let solved: Vec<f64> = inverse
        .iter()
        .map(|row| row.iter().zip(&right).map(|(a, b)| a * b).sum())
        .collect();
    let residual = residual(&rows, &solved, size);
    let mean = solved.iter().sum::<f64>() / size.max(1) as f64;
    let of = ids.iter().enumerate().map(|(at, id)| {
        let weight = Weight {
            weight: (1.0 + WEIGHT_A_POINT * (solved[at] - mean)).max(0.0),
            error: WEIGHT_A_POINT * residual * inverse[at][at].max(0.0).sqrt(),
        };
        ((*id).clone(), weight)
    });
    Weights {
        of: of.collect(),
        answered: rows.len(),
    }
}

/// Standard deviation of the answers about the weights, in points, never below [`LEAST_RESIDUAL`].
fn residual(rows: &[(usize, usize, f64)], solved: &[f64], size: usize) -> f64 {
    let squares: f64 = rows
        .iter()
        .map(|&(first, second, answer)| (answer - solved[first] + solved[second]).powi(2))
        .sum();
    // One weight is given by the others, because only differences are seen.
    let free = rows.len() as f64 - (size as f64 - 1.0);
    let found = if free > 0.0 {
        (squares / free).sqrt()
    } else {
        0.0
    };
    found.max(LEAST_RESIDUAL)
}

/// The inverse by Gauss and Jordan. The ridge keeps every matrix that comes here positive definite, so no
/// pivot is needed.
fn inverted(mut matrix: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    let size = matrix.len();
    for (index, row) in matrix.iter_mut().enumerate() {
        row.extend((0..size).map(|at| f64::from(u8::from(at == index))));
    }
    for at in 0..size {
        let pivot = matrix[at][at];
        matrix[at].iter_mut().for_each(|cell| *cell /= pivot);
        let base = matrix[at].clone();
        for (index, row) in matrix.iter_mut().enumerate() {
            if index != at {
                let factor = row[at];
                row.iter_mut()
                    .zip(&base)
                    .for_each(|(cell, part)| *cell -= factor * part);
            }
        }
    }
    matrix.into_iter().map(|row| row[size..].to_vec()).collect()
}
