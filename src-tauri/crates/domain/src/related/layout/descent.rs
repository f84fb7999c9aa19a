//! Moves the points until those are near that are drawn to each other.

use super::Point;
use super::affinity::Affinities;

const ROUNDS: usize = 800;
/// Rounds in which everything is drawn together harder than it should, so that groups find each other.
const EARLY: usize = 250;
const HARDER: f64 = 12.0;
const SLOW: f64 = 0.5;
const FAST: f64 = 0.8;

pub fn descend(affinities: &Affinities, points: &mut [Point]) {
    let count = points.len();
    // Belkina and others, 2019: the number of points over how hard they are drawn at first.
    let rate = (count as f64 / HARDER).max(50.0);
    let mut speed = vec![[0.0; 2]; count];
    let mut gain = vec![[1.0_f64; 2]; count];
    for round in 0..ROUNDS {
        let early = round < EARLY;
        let slopes = slopes(affinities, points, if early { HARDER } else { 1.0 });
        let keep = if early { SLOW } else { FAST };
        for at in 0..count {
            for axis in 0..2 {
                let slope = slopes[at][axis];
                let onward = (slope > 0.0) != (speed[at][axis] > 0.0);
                let known = gain[at][axis];
                gain[at][axis] = if onward {
                    known + 0.2
                } else {
                    (known * 0.8).max(0.01)
                };
                speed[at][axis] = keep * speed[at][axis] - rate * gain[at][axis] * slope;
                points[at][axis] += speed[at][axis];
            }
        }
        centre(points);
    }
}

/// The slope of the divergence between affinities and nearness, nearness being `1 / (1 + distance²)` over its sum.
fn slopes(affinities: &Affinities, points: &[Point], harder: f64) -> Vec<Point> {
    let count = points.len();
    let mut away = vec![[0.0; 2]; count];
    let mut sum = 0.0;
    for one in 0..count {
        let [x, y] = points[one];
        let mut own = [0.0; 2];
        for other in 0..one {
            let (dx, dy) = (x - points[other][0], y - points[other][1]);
            let near = 1.0 / (1.0 + dx * dx + dy * dy);
            sum += near;
            let push = near * near;
            own[0] += push * dx;
            own[1] += push * dy;
            away[other][0] -= push * dx;
            away[other][1] -= push * dy;
        }
        away[one][0] += own[0];
        away[one][1] += own[1];
    }
    let sum = (2.0 * sum).max(1e-300);
    let slope = |one: usize| {
        let [x, y] = points[one];
        let mut slope = away[one].map(|push| -push / sum);
        for (other, share) in &affinities[one] {
            let (dx, dy) = (x - points[*other][0], y - points[*other][1]);
            let pull = harder * share / (1.0 + dx * dx + dy * dy);
            slope[0] += pull * dx;
            slope[1] += pull * dy;
        }
        slope.map(|value| 4.0 * value)
    };
    (0..count).map(slope).collect()
}

pub fn centre(points: &mut [Point]) {
    for axis in 0..2 {
        let mean = points.iter().map(|point| point[axis]).sum::<f64>() / points.len().max(1) as f64;
        points.iter_mut().for_each(|point| point[axis] -= mean);
    }
}
