//! Fits the weights of the search on one split: the likelihood of a right occupation under a softmax
//! of the weighed evidence, raised by gradient ascent (Adam).
//!
//! Two weights stay as they are, set by hand: held-out titles come from every occupation alike, so
//! they cannot say how much more people look for common ones, nor how much the order of words is meant.

use waymark_domain::titles::{Evidence, InMemory, Weights};

use super::split::Case;

const KINDS: usize = Evidence::KINDS;
const FIXED: usize = 2;
/// `size`, the only weight that may be negative.
const SIZE: usize = 8;
/// Occupations looked at for each query.
const DEEP: usize = 100;
const ROUNDS: i32 = 400;
const STEP: f64 = 0.05;

/// One query: what speaks for each occupation found, and whether it is right.
type Answers = Vec<(bool, [f64; KINDS])>;

/// Weights fitted to `cases`, beginning with the ones in use.
pub fn tune(index: &InMemory, cases: &[Case]) -> Evidence {
    let weights = Weights::default();
    let mut queries: Vec<Answers> = cases
        .iter()
        .map(|case| answers(index, case, &weights))
        .collect();
    queries.retain(|answers| answers.iter().any(|(right, _)| *right));
    let scale = spread(&queries);
    let from = weights.evidence.to_array();
    let mut fitted: [f64; KINDS] = std::array::from_fn(|kind| f64::from(from[kind]) * scale[kind]);
    for query in &mut queries {
        for (_, values) in query {
            values
                .iter_mut()
                .zip(&scale)
                .for_each(|(value, scale)| *value /= scale);
        }
    }
    let (mut mean, mut square) = ([0.0; KINDS], [0.0; KINDS]);
    for round in 1..=ROUNDS {
        let slope = slope(&queries, &fitted);
        for kind in 0..KINDS - FIXED {
            mean[kind] = 0.9 * mean[kind] + 0.1 * slope[kind];
            square[kind] = 0.999 * square[kind] + 0.001 * slope[kind] * slope[kind];
            let steady = mean[kind] / (1.0 - 0.9_f64.powi(round));
            let spread = square[kind] / (1.0 - 0.999_f64.powi(round));
            fitted[kind] += STEP * steady / (spread.sqrt() + 1e-9);
            if kind != SIZE {
                fitted[kind] = fitted[kind].max(0.0);
            }
        }
    }
    Evidence::from_array(std::array::from_fn(|kind| {
        (fitted[kind] / scale[kind]) as f32
    }))
}

fn answers(index: &InMemory, case: &Case, weights: &Weights) -> Answers {
    let found = index.evidence(&case.query, weights);
    let answer = |(code, evidence): (String, Evidence)| {
        (
            case.right.contains(&code),
            evidence.to_array().map(f64::from),
        )
    };
    found.into_iter().take(DEEP).map(answer).collect()
}

/// Standard deviation of each kind over all answers.
fn spread(queries: &[Answers]) -> [f64; KINDS] {
    let all = || queries.iter().flatten().map(|(_, values)| values);
    let count = all().count().max(1) as f64;
    std::array::from_fn(|kind| {
        let mean = all().map(|values| values[kind]).sum::<f64>() / count;
        let variance = all()
            .map(|values| (values[kind] - mean).powi(2))
            .sum::<f64>()
            / count;
        variance.sqrt().max(1e-6)
    })
}

/// Slope of the mean log-likelihood in each weight.
fn slope(queries: &[Answers], weights: &[f64; KINDS]) -> [f64; KINDS] {
    let mut slope = [0.0; KINDS];
    for query in queries {
        let scores: Vec<f64> = query
            .iter()
            .map(|(_, values)| {
                values
                    .iter()
                    .zip(weights)
                    .map(|(value, weight)| value * weight)
                    .sum()
            })
            .collect();
        let most = scores.iter().copied().fold(f64::MIN, f64::max);
        let likely: Vec<f64> = scores.iter().map(|score| (score - most).exp()).collect();
        let all: f64 = likely.iter().sum();
        let right: f64 = query
            .iter()
            .zip(&likely)
            .filter(|((right, _), _)| *right)
            .map(|(_, likely)| likely)
            .sum();
        for ((is_right, values), likely) in query.iter().zip(&likely) {
            let wanted = if *is_right {
                likely / right.max(1e-300)
            } else {
                0.0
            };
            for (slope, value) in slope.iter_mut().zip(values) {
                *slope += (wanted - likely / all) * value / queries.len() as f64;
            }
        }
    }
    slope
}
