//! One sample of levels against one occupation.

use super::super::sample::LevelSample;
use super::{Levels, Met};
use crate::fit::score::{Compared, KEY_WEIGHT, LEAST_FOR_SHAPE, compare, pearson};

/// Shorter than this about its mean, a list does not vary.
const FLAT: f32 = 1e-4;

impl Levels {
    /// Usable elements of an occupation; 0 where there are too few.
    pub fn compared(&self, occupation: usize) -> usize {
        self.of.get(occupation).map_or(0, |met| met.compared)
    }

    /// The gap, the similarity, and the largest that a single important element falls short; NaN where there is not
    /// enough to compare. The similarity is the mean over the domains with enough answers that vary.
    pub fn against(&self, occupation: usize, sample: &LevelSample) -> (f32, f32, f32) {
        let Some(met) = self.of.get(occupation).filter(|met| met.compared > 0) else {
            return (f32::NAN, f32::NAN, f32::NAN);
        };
        let base = occupation * self.width;
        let (mut short, mut largest) = (0.0, f32::NEG_INFINITY);
        let (mut similar, mut domains) = (0.0, 0.0);
        for (domain, from, to) in [(0, 0, self.at), (1, self.at, self.width)] {
            let levels = &sample.levels[from..to];
            let (weight, level) = (
                &self.weight[base + from..base + to],
                &self.level[base + from..base + to],
            );
            let found = compare(weight, level, levels, KEY_WEIGHT);
            short += found.short;
            largest = f32::max(largest, found.largest);
            let r = match &met.partly {
                None => self.correlation(domain, met, sample, found),
                Some(raw) if self.counts[domain] >= LEAST_FOR_SHAPE => {
                    pearson(&raw[from..to], levels)
                }
                Some(_) => f32::NAN,
            };
            if !r.is_nan() {
                similar += r;
                domains += 1.0;
            }
        }
        (short / met.weight, similar / domains, largest)
    }

    /// Pearson's, from the sum of products: weights are importance on another scale, which is no matter.
    fn correlation(&self, domain: usize, met: &Met, sample: &LevelSample, found: Compared) -> f32 {
        let (mean, length) = met.shape[domain];
        let (person_mean, person_length) = sample.shape[domain];
        let count = self.counts[domain];
        if count < LEAST_FOR_SHAPE || person_length < FLAT || length < FLAT {
            return f32::NAN;
        }
        (found.product - count as f32 * mean * person_mean) / (length * person_length)
    }
}
