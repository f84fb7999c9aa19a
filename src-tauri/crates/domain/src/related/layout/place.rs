//! From the plane of the descent to the map.

use super::super::similarity::Similarity;
use super::Point;
use super::descent::centre;

/// How far the map reaches from its middle along its longer side.
const REACH: f64 = 100.0;
/// How many of the most alike an occupation without figures is put among.
const AMONG: usize = 3;
/// How far apart at least two occupations without figures are.
const APART: f64 = 0.4;

/// Turns the points so that they lie along x, and scales them to the map.
pub fn frame(points: &mut [Point]) {
    if points.is_empty() {
        return;
    }
    centre(points);
    let [xx, yy, xy] = [(0, 0), (1, 1), (0, 1)]
        .map(|(a, b): (usize, usize)| points.iter().map(|point| point[a] * point[b]).sum::<f64>());
    // The direction of the larger eigenvalue of the covariance.
    let half = (xx - yy) / 2.0;
    let root = (half * half + xy * xy).sqrt();
    let (mut along, mut across) = (half + root, xy);
    if along.abs() + across.abs() < 1e-12 {
        (along, across) = if xx >= yy { (1.0, 0.0) } else { (0.0, 1.0) };
    }
    let length = (along * along + across * across).sqrt();
    let (along, across) = (along / length, across / length);
    for point in points.iter_mut() {
        let [x, y] = *point;
        *point = [x * along + y * across, y * along - x * across];
    }
    let extreme = |from: f64, pick: fn(f64, f64) -> f64| {
        [0, 1].map(|axis: usize| points.iter().map(|point| point[axis]).fold(from, pick))
    };
    let low = extreme(f64::INFINITY, f64::min);
    let high = extreme(f64::NEG_INFINITY, f64::max);
    let reach = (0..2)
        .map(|axis| (high[axis] - low[axis]) / 2.0)
        .fold(1e-12, f64::max);
    for point in points.iter_mut() {
        for axis in 0..2 {
            let middle = f64::midpoint(low[axis], high[axis]);
            point[axis] = rounded((point[axis] - middle) / reach * REACH);
        }
    }
}

/// Puts each of `beside` in the middle of the three of `taking` that it is most like, and a little aside when
/// another is there already.
pub fn beside(similarity: &Similarity, taking: &[usize], beside: &[usize], placed: &mut [Point]) {
    let mut taken: Vec<Point> = taking.iter().map(|at| placed[*at]).collect();
    for one in beside {
        let likeness = |other: &usize| similarity.of(*one, *other);
        let mut known: Vec<usize> = taking.to_vec();
        known.retain(|other| !likeness(other).is_nan());
        known.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
        known.truncate(AMONG);
        let mean = |axis: usize| {
            let sum: f64 = known.iter().map(|other| placed[*other][axis]).sum();
            sum / known.len().max(1) as f64
        };
        let mut point = [mean(0), mean(1)];
        // Towards the middle, so that nobody is pushed off the map.
        let aside = if point[0] > 0.0 { -APART } else { APART };
        while taken.iter().any(|other| near(*other, point)) {
            point[0] += aside;
        }
        placed[*one] = point.map(rounded);
        taken.push(placed[*one]);
    }
}

fn near([x, y]: Point, [other_x, other_y]: Point) -> bool {
    (x - other_x).abs() < APART && (y - other_y).abs() < APART
}

fn rounded(value: f64) -> f64 {
    // Adding zero turns −0 into 0.
    (value * 1000.0).round() / 1000.0 + 0.0
}
