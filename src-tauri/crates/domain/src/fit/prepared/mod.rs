//! One person laid beside the tables: what they answered, gathered so that every occupation is a few sums.

mod levels;
mod pulls;
mod rounds;
mod sample;

use super::band::Band;
use super::noise::{RESAMPLES, Seed};
use super::person::Person;
use super::score::{Scores, dot, pull, unit};
use super::tables::{FitTables, row};
use levels::Levels;
pub(super) use pulls::LEAST_DIMENSIONS;
use pulls::Pulls;
pub use rounds::Resampled;
use sample::Sample;
pub use sample::Samples;

/// Built in a fraction of a millisecond, then good for any number of occupations.
#[derive(Debug, Clone)]
pub struct Prepared<'a> {
    pub(super) tables: &'a FitTables,
    pub(super) person: &'a Person,
    levels: Levels,
    pulls: Pulls,
    /// The answers as they are.
    stated: Sample,
}

impl<'a> Prepared<'a> {
    #[must_use]
    pub fn new(tables: &'a FitTables, person: &'a Person) -> Self {
        let levels = Levels::new(tables, &person.skills);
        let pulls = Pulls::new(tables, &person.leans, &person.weights);
        let profile = person.interests.as_ref().and_then(|one| one.profile());
        let stated = Sample {
            interests: profile.and_then(|means| unit(means.map(|mean| mean as f32))),
            levels: levels.stated(),
            pulls: pulls.stated(),
        };
        Self {
            tables,
            person,
            levels,
            pulls,
            stated,
        }
    }

    /// The answers disturbed `rounds` times ([`RESAMPLES`] is what is shown), by their standard errors.
    #[must_use]
    pub fn samples_of(&self, seed: Seed, rounds: usize) -> Samples {
        let profile = self.person.interests.as_ref();
        let means = profile.and_then(|one| Some((one.profile()?, one.errors())));
        let round = |round: usize| Sample {
            interests: means
                .and_then(|(means, errors)| unit(sample::interests(means, errors, seed, round))),
            levels: self.levels.disturbed(seed, round),
            pulls: self.pulls.disturbed(seed, round),
        };
        Samples {
            rounds: (0..rounds).map(round).collect(),
        }
    }

    /// As [`Prepared::samples_of`], in as many rounds as are shown.
    #[must_use]
    pub fn samples(&self, seed: Seed) -> Samples {
        self.samples_of(seed, RESAMPLES)
    }

    /// The answers as they are, against one occupation.
    #[must_use]
    pub fn scores(&self, occupation: usize) -> Scores {
        self.scores_of(occupation, &self.stated)
    }

    pub(super) fn scores_of(&self, occupation: usize, sample: &Sample) -> Scores {
        let interests = sample.interests.map_or(f32::NAN, |unit| {
            dot(&unit, row(&self.tables.interests, occupation, 6))
        });
        let (gap, similarity, largest) = self.levels.against(occupation, &sample.levels);
        let (position, has) = self.pulls.of(occupation);
        let values = if self.pulls.enough(occupation) {
            pull(&sample.pulls, position, has)
        } else {
            f32::NAN
        };
        Scores {
            interests,
            gap,
            similarity,
            largest,
            values,
        }
    }

    /// The answers with other levels for some elements, on O*NET's 0–7.
    pub(super) fn with_levels(&self, changed: &[(usize, f32)]) -> Sample {
        Sample {
            levels: self.levels.with(changed),
            ..self.stated.clone()
        }
    }

    pub(super) fn bands(&self, scores: &Scores) -> [Band; 3] {
        [
            scores.interests_band(),
            scores.strengths_band(self.tables.thresholds),
            scores.values_band(),
        ]
    }

    /// How many elements of an occupation the person's answers meet.
    pub(super) fn compared(&self, occupation: usize) -> usize {
        self.levels.compared(occupation)
    }
}
