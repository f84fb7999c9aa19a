//! One person laid beside the tables: what they answered, gathered so that every occupation is a few sums.

mod levels;
mod pulls;
mod sample;

use super::band::{AxisResult, Band};
use super::list::Group;
use super::noise::{RESAMPLES, Seed};
use super::person::Person;
use super::score::{Scores, dot, pull, unit};
use super::tables::{FitTables, row};
use levels::Levels;
pub(super) use pulls::LEAST_DIMENSIONS;
use pulls::Pulls;
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

/// One occupation under all rounds of noise, constraints aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Resampled {
    pub interests: AxisResult,
    pub strengths: AxisResult,
    pub values: AxisResult,
    /// Where the three axes alone would put it.
    pub group: Group,
    /// Share of the rounds in which it is in the first group, 0–1; none without rounds.
    pub top: Option<f64>,
    /// Share of the rounds in which it is in its group or a better one.
    pub held: Option<f64>,
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
        let (gap, largest) = self.levels.gap(occupation, &sample.levels);
        let (position, has) = self.pulls.of(occupation);
        let values = if self.pulls.enough(occupation) {
            pull(&sample.pulls, position, has)
        } else {
            f32::NAN
        };
        Scores {
            interests,
            gap,
            similarity: self.levels.similarity(occupation, &sample.levels),
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

    /// One occupation, and again in each round.
    #[must_use]
    pub fn resampled(&self, occupation: usize, samples: &Samples) -> Resampled {
        let stated = self.scores(occupation);
        let bands = self.bands(&stated);
        let group = Group::of(bands);
        let count = samples.rounds.len();
        let mut series: [Vec<f32>; 3] = std::array::from_fn(|_| Vec::with_capacity(count));
        let mut same = [0_usize; 3];
        let (mut top, mut held) = (0_usize, 0_usize);
        for sample in &samples.rounds {
            let scores = self.scores_of(occupation, sample);
            let now = self.bands(&scores);
            for ((series, score), (same, (now, then))) in series
                .iter_mut()
                .zip([scores.interests, scores.gap, scores.values])
                .zip(same.iter_mut().zip(now.iter().zip(&bands)))
            {
                series.push(score);
                *same += usize::from(now == then);
            }
            let now = Group::of(now);
            top += usize::from(now == Group::Closest);
            held += usize::from(now <= group);
        }
        let share = |found: usize| (count > 0).then(|| found as f64 / count as f64);
        let [mut interests, mut gaps, mut values] = series;
        Resampled {
            interests: AxisResult::of(bands[0], stated.interests, &mut interests, same[0]),
            strengths: AxisResult::of(bands[1], stated.gap, &mut gaps, same[1]),
            values: AxisResult::of(bands[2], stated.values, &mut values, same[2]),
            group,
            top: share(top),
            held: share(held),
        }
    }
}
