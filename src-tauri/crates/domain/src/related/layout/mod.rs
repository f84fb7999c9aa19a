//! The map: a place in the plane for each occupation, so that near means alike.
//!
//! t-SNE (van der Maaten and Hinton, 2008), with likeness where it usually has distances, reckoned exactly and in
//! a fixed order. It uses + − × ÷ and roots of 64-bit numbers and the `libm` crate's exponential and logarithm,
//! which are the same on every platform.

mod affinity;
mod descent;
mod place;
mod quality;
mod start;

use super::features::Basis;
use super::similarity::Similarity;

pub use quality::{Quality, quality};

/// x and y, between −100 and 100, rounded to 1/1000; x is the longer side.
pub type Point = [f64; 2];

/// A place for each occupation. Those of which nothing but titles is published do not take part: each is put
/// among the three that it is most like.
#[must_use]
pub fn layout(similarity: &Similarity, basis: &[Basis]) -> Vec<Point> {
    let own = |at: &usize| basis.get(*at) == Some(&Basis::Own);
    let (taking, beside): (Vec<usize>, Vec<usize>) = (0..basis.len()).partition(own);
    let affinities = affinity::affinities(similarity, &taking);
    let mut points = start::start(&affinities);
    descent::descend(&affinities, &mut points);
    place::frame(&mut points);
    let mut placed = vec![[0.0; 2]; basis.len()];
    for (at, point) in taking.iter().zip(points) {
        placed[*at] = point;
    }
    place::beside(similarity, &taking, &beside, &mut placed);
    placed
}
