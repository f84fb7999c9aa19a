//! Where the descent begins: the two slowest ways in which the graph of affinities can swing (Laplacian eigenmaps,
//! Belkin and Niyogi, 2003). A start with the large shape in it keeps that shape, and is the same every time.

use super::Point;
use super::affinity::Affinities;

const ROUNDS: usize = 400;
/// Standard deviation of the start, small as is usual.
const SPREAD: f64 = 1e-4;

pub fn start(affinities: &Affinities) -> Vec<Point> {
    let count = affinities.len();
    let degree = |drawn: &Vec<(usize, f64)>| drawn.iter().map(|(_, share)| share).sum::<f64>();
    let roots: Vec<f64> = affinities
        .iter()
        .map(|drawn| degree(drawn).sqrt().max(1e-12))
        .collect();
    // The first is the same for all and says nothing; it is there so that the others are apart from it.
    let mut vectors = [roots.clone(), begin(count, 1), begin(count, 2)];
    for _ in 0..ROUNDS {
        for vector in &mut vectors {
            *vector = step(affinities, &roots, vector);
        }
        apart(&mut vectors);
    }
    let scale = SPREAD * (count as f64).sqrt();
    let point = |at: usize| [1, 2].map(|axis: usize| vectors[axis][at] / roots[at].max(1e-12));
    let mut points: Vec<Point> = (0..count).map(point).collect();
    for axis in 0..2 {
        let length = points
            .iter()
            .map(|point| point[axis] * point[axis])
            .sum::<f64>()
            .sqrt();
        points
            .iter_mut()
            .for_each(|point| point[axis] *= scale / length.max(1e-300));
    }
    points
}

/// Numbers between −1 and 1 that look like chance and are the same everywhere.
fn begin(count: usize, seed: u64) -> Vec<f64> {
    let number = |at: usize| {
        let mut mixed = (at as u64 + 1)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .wrapping_mul(seed);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    };
    (0..count).map(number).collect()
}

/// Half of the vector and half of its neighbours' mean: all swings then shrink, none turns over.
fn step(affinities: &Affinities, roots: &[f64], vector: &[f64]) -> Vec<f64> {
    let drawn = |(at, drawn): (usize, &Vec<(usize, f64)>)| {
        let to = drawn
            .iter()
            .map(|(other, share)| share * vector[*other] / roots[*other]);
        f64::midpoint(vector[at], to.sum::<f64>() / roots[at])
    };
    affinities.iter().enumerate().map(drawn).collect()
}

/// Gram and Schmidt: each at right angles to those before it, and of length 1.
fn apart(vectors: &mut [Vec<f64>; 3]) {
    for at in 0..vectors.len() {
        let (before, rest) = vectors.split_at_mut(at);
        let vector = &mut rest[0];
        for other in before {
            let along: f64 = vector.iter().zip(other.iter()).map(|(a, b)| a * b).sum();
            vector
                .iter_mut()
                .zip(other.iter())
                .for_each(|(a, b)| *a -= along * b);
        }
        let length = vector
            .iter()
            .map(|value| value * value)
            .sum::<f64>()
            .sqrt()
            .max(1e-300);
        vector.iter_mut().for_each(|value| *value /= length);
    }
}
