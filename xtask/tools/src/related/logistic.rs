//! Logistic regression by Newton's method with steps that are halved until they help. Some forty weights need no
//! library: the small crates that have it bring a matrix library along, and a seed of their own.

use waymark_domain::related::{ASPECTS, Features, READINGS, Weights};

use super::truth::Truth;

/// Weights of all readings, and the constant.
const COUNT: usize = ASPECTS * READINGS + 1;
/// Holds weights small that the data leave open; the square of a weight of 1 costs half of it.
const RIDGE: f64 = 30.0;
const MOST_STEPS: usize = 40;
/// A step in which no weight moves further is the last.
const SETTLED: f64 = 1e-5;

type Vector = [f64; COUNT];

/// A pair with its readings.
struct Example {
    readings: [f32; COUNT - 1],
    /// A link counts as half of its gain, a pair that is none as 1.
    weight: f64,
    link: bool,
}

/// The weights under which published links are most likely, over the pairs from `origins` to `targets`.
pub fn fit(features: &Features, truth: &Truth, origins: &[usize], targets: &[usize]) -> Weights {
    let mut examples = Vec::with_capacity(origins.len() * targets.len());
    for &from in origins {
        for &to in targets.iter().filter(|to| **to != from) {
            let gain = truth.gain(from, to);
            let mut readings = [0.0; COUNT - 1];
            let known = features.of_pair(from, to);
            readings
                .iter_mut()
                .zip(known.as_flattened())
                .for_each(|(to, from)| *to = *from);
            examples.push(Example {
                readings,
                weight: if gain > 0 { f64::from(gain) / 2.0 } else { 1.0 },
                link: gain > 0,
            });
        }
    }
    let mut weights = [0.0; COUNT];
    let mut likely = likelihood(&examples, &weights);
    for _ in 0..MOST_STEPS {
        let step = newton(&examples, &weights);
        let mut part = 1.0;
        let (next, better) = loop {
            let next: Vector = std::array::from_fn(|at| weights[at] + part * step[at]);
            let found = likelihood(&examples, &next);
            if found > likely || part < 1e-6 {
                break (next, found);
            }
            part /= 2.0;
        };
        let moved = step
            .iter()
            .map(|step| (part * step).abs())
            .fold(0.0, f64::max);
        if better <= likely {
            break;
        }
        (weights, likely) = (next, better);
        if moved < SETTLED {
            break;
        }
    }
    let rounded = |at: usize| ((weights[at] * 1000.0).round() / 1000.0) as f32;
    Weights::new(std::array::from_fn(|aspect| {
        std::array::from_fn(|reading| rounded(aspect * READINGS + reading))
    }))
}

fn sum(example: &Example, weights: &Vector) -> f64 {
    let readings = example.readings.iter().zip(weights);
    readings
        .map(|(reading, weight)| f64::from(*reading) * weight)
        .sum::<f64>()
        + weights[COUNT - 1]
}

fn likelihood(examples: &[Example], weights: &Vector) -> f64 {
    let one = |example: &Example| {
        let sum = sum(example, weights);
        let against = if example.link { -sum } else { sum };
        // ln(1 + e^x), without overflow.
        -example.weight * (against.max(0.0) + (-against.abs()).exp().ln_1p())
    };
    let ridge = weights[..COUNT - 1]
        .iter()
        .map(|weight| weight * weight)
        .sum::<f64>();
    examples.iter().map(one).sum::<f64>() - RIDGE * ridge / 2.0
}

/// The step at which the second-order approximation is highest.
fn newton(examples: &[Example], weights: &Vector) -> Vector {
    let mut slope = [0.0; COUNT];
    let mut bend = vec![[0.0; COUNT]; COUNT];
    for example in examples {
        let chance = 1.0 / (1.0 + (-sum(example, weights)).exp());
        let off = example.weight * (f64::from(u8::from(example.link)) - chance);
        let spread = example.weight * chance * (1.0 - chance);
        let reading = |at: usize| example.readings.get(at).map_or(1.0, |one| f64::from(*one));
        let readings: Vector = std::array::from_fn(reading);
        for row in 0..COUNT {
            slope[row] += off * readings[row];
            let scaled = spread * readings[row];
            for column in 0..=row {
                bend[row][column] += scaled * readings[column];
            }
        }
    }
    for at in 0..COUNT {
        let ridge = if at + 1 == COUNT { 1e-9 } else { RIDGE };
        slope[at] -= ridge * weights[at];
        bend[at][at] += ridge;
    }
    solve(bend, slope)
}

/// Cholesky: the matrix is symmetric, given by its lower half, and positive because of the ridge.
fn solve(mut matrix: Vec<[f64; COUNT]>, mut right: Vector) -> Vector {
    for row in 0..COUNT {
        for column in 0..=row {
            let known: f64 = (0..column)
                .map(|at| matrix[row][at] * matrix[column][at])
                .sum();
            let rest = matrix[row][column] - known;
            matrix[row][column] = if row == column {
                rest.max(1e-12).sqrt()
            } else {
                rest / matrix[column][column]
            };
        }
    }
    for row in 0..COUNT {
        let known: f64 = (0..row).map(|at| matrix[row][at] * right[at]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    for row in (0..COUNT).rev() {
        let known: f64 = (row + 1..COUNT).map(|at| matrix[at][row] * right[at]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    right
}
