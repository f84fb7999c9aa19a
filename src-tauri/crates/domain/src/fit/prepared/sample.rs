//! Answers, as they are or disturbed by their own uncertainty.

use super::super::noise::{Key, Seed};
use crate::inventory::interests::Scale;

/// All rounds, for any number of occupations.
#[derive(Debug, Clone)]
pub struct Samples {
    pub(in crate::fit) rounds: Vec<Sample>,
}

#[derive(Debug, Clone)]
pub struct Sample {
    /// Centred, of length 1; none without a clear pattern.
    pub interests: Option<[f32; 6]>,
    pub levels: LevelSample,
    /// Weight × lean/2 in the padded order of the dimensions.
    pub pulls: Vec<f32>,
}

#[derive(Debug, Clone)]
pub struct LevelSample {
    /// Levels as shares of the scale, skills and then knowledge, each padded with zeros.
    pub levels: Vec<f32>,
    /// Length of each domain's levels about their mean; 0 when all are alike.
    pub lengths: [f32; 2],
}

pub fn interests(means: [f64; 6], errors: [f64; 6], seed: Seed, round: usize) -> [f32; 6] {
    Scale::ALL.map(|scale| {
        let at = scale.index();
        let noise = seed.normal(round, Key::of("interest", scale.name()));
        means[at] as f32 + errors[at] as f32 * noise
    })
}
