//! The elements a person answered, beside every occupation's.

use super::super::noise::{Key, LEVEL_ERROR, PROPOSED_ERROR, Seed};
use super::super::score::{HIGHEST_LEVEL, KEY_IMPORTANCE, dot, gap_and_largest, padded, pearson};
use super::super::tables::FitTables;
use super::sample::LevelSample;
use crate::inventory::skills::{ENOUGH_USED, SkillAnswers, state};

/// A domain with fewer answers has no shape.
const LEAST_FOR_SHAPE: usize = 8;

/// Rows of `width` for each occupation: the answered skills, padding, the answered areas of knowledge, padding.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    answered: Vec<Answered>,
    width: usize,
    /// Where knowledge begins.
    at: usize,
    counts: [usize; 2],
    /// Weight of each element over the sum of weights; 0 where it may not be used.
    weight: Vec<f32>,
    /// The occupation's level as a share of the scale.
    level: Vec<f32>,
    /// The same for important elements; far below nothing for the others.
    key: Vec<f32>,
    /// Importance, centred and of length 1 within its domain.
    shape: Vec<f32>,
    /// Usable elements met; 0 where there are too few to say anything.
    compared: Vec<usize>,
    /// Raw importance of occupations of which some is withheld, which are compared the slow way.
    partly: Vec<Option<Vec<f32>>>,
}

#[derive(Debug, Clone, Copy)]
struct Answered {
    /// In the tables.
    element: usize,
    /// In a row.
    place: usize,
    key: Key,
    /// Shares of the scale.
    level: f32,
    error: f32,
}

const NEVER: f32 = -9.0;

impl Levels {
    pub fn new(tables: &FitTables, answers: &SkillAnswers) -> Self {
        let known = state(tables.elements.iter().map(String::as_str), answers);
        if !known.enough {
            return Self::default();
        }
        let mut found = Self::placed(tables, answers);
        let count = tables.occupations.len();
        let cells = count * found.width;
        found.weight = vec![0.0; cells];
        found.level = vec![0.0; cells];
        found.key = vec![NEVER; cells];
        found.shape = vec![0.0; cells];
        found.compared = vec![0; count];
        found.partly = vec![None; count];
        for occupation in 0..count {
            found.lay(tables, occupation);
        }
        found
    }

    fn placed(tables: &FitTables, answers: &SkillAnswers) -> Self {
        let mut found = Self::default();
        for (element, name) in tables.elements.iter().enumerate() {
            let Some(answer) = answers.get(name) else {
                continue;
            };
            let domain = usize::from(element >= tables.skills);
            if domain == 1 && found.counts[1] == 0 {
                found.at = padded(found.counts[0]);
            }
            let error = if answer.proposed {
                PROPOSED_ERROR
            } else {
                LEVEL_ERROR
            };
            found.answered.push(Answered {
                element,
                place: [0, found.at][domain] + found.counts[domain],
                key: Key::of("level", name),
                level: (answer.level.onet() as f32) / HIGHEST_LEVEL,
                error: error as f32 / HIGHEST_LEVEL,
            });
            found.counts[domain] += 1;
        }
        found.at = padded(found.counts[0]);
        found.width = found.at + padded(found.counts[1]);
        found
    }

    /// Fills one occupation's row.
    fn lay(&mut self, tables: &FitTables, occupation: usize) {
        let base = occupation * self.width;
        let (importance, level) = (
            tables.importance_of(occupation),
            tables.level_of(occupation),
        );
        let mut sum = 0.0;
        let mut compared = 0;
        let mut raw = vec![f32::NAN; self.width];
        for one in &self.answered {
            let (matters, asked) = (importance[one.element], level[one.element]);
            raw[one.place] = matters;
            if matters.is_nan() || asked.is_nan() {
                continue;
            }
            let weight = (matters - 1.0) / 4.0;
            self.weight[base + one.place] = weight;
            self.level[base + one.place] = asked / HIGHEST_LEVEL;
            if matters >= KEY_IMPORTANCE {
                self.key[base + one.place] = asked / HIGHEST_LEVEL;
            }
            sum += weight;
            compared += 1;
        }
        if compared < ENOUGH_USED || sum <= 0.0 {
            return;
        }
        self.compared[occupation] = compared;
        let row = &mut self.weight[base..base + self.width];
        row.iter_mut().for_each(|weight| *weight /= sum);
        let withheld = self.answered.iter().any(|one| raw[one.place].is_nan());
        if withheld {
            self.partly[occupation] = Some(raw);
        } else {
            for domain in 0..2 {
                let from = [0, self.at][domain];
                let cells = from..from + self.counts[domain];
                let shape = &mut self.shape[base + cells.start..base + cells.end];
                shape.copy_from_slice(&raw[cells]);
                to_unit(shape);
            }
        }
    }

    pub fn stated(&self) -> LevelSample {
        self.sample(|one| one.level)
    }

    pub fn disturbed(&self, seed: Seed, round: usize) -> LevelSample {
        self.sample(|one| {
            let noise = seed.normal(round, one.key);
            (one.level + one.error * noise).clamp(0.0, 1.0)
        })
    }

    /// `changed` holds elements by their place in the tables, with levels of 0–7.
    pub fn with(&self, changed: &[(usize, f32)]) -> LevelSample {
        self.sample(|one| {
            let other = changed.iter().find(|(element, _)| *element == one.element);
            other.map_or(one.level, |(_, level)| level / HIGHEST_LEVEL)
        })
    }

    fn sample(&self, level: impl Fn(&Answered) -> f32) -> LevelSample {
        let mut levels = vec![0.0; self.width];
        for one in &self.answered {
            levels[one.place] = level(one);
        }
        let lengths = [0, 1].map(|domain| {
            let from = [0, self.at][domain];
            length(&levels[from..from + self.counts[domain]])
        });
        LevelSample { levels, lengths }
    }

    pub fn compared(&self, occupation: usize) -> usize {
        self.compared.get(occupation).copied().unwrap_or(0)
    }

    /// The gap, and the largest that a single important element falls short; NaN without enough to compare.
    pub fn gap(&self, occupation: usize, sample: &LevelSample) -> (f32, f32) {
        if self.compared(occupation) == 0 {
            return (f32::NAN, f32::NAN);
        }
        let row = |flat: &'_ [f32]| -> std::ops::Range<usize> {
            debug_assert!(flat.len() >= (occupation + 1) * self.width);
            occupation * self.width..(occupation + 1) * self.width
        };
        let cells = row(&self.weight);
        gap_and_largest(
            &self.weight[cells.clone()],
            &self.level[cells.clone()],
            &self.key[cells],
            &sample.levels,
        )
    }

    /// Mean over the domains with enough answers that vary; NaN without one.
    pub fn similarity(&self, occupation: usize, sample: &LevelSample) -> f32 {
        if self.compared(occupation) == 0 {
            return f32::NAN;
        }
        let base = occupation * self.width;
        let (mut sum, mut domains) = (0.0, 0.0);
        for (domain, from, to) in [(0, 0, self.at), (1, self.at, self.width)] {
            if self.counts[domain] < LEAST_FOR_SHAPE || sample.lengths[domain] < 1e-4 {
                continue;
            }
            let levels = &sample.levels[from..to];
            let r = match &self.partly[occupation] {
                // The shape is centred, so the mean of the levels drops out of the sum.
                None => dot(&self.shape[base + from..base + to], levels) / sample.lengths[domain],
                Some(raw) => pearson(&raw[from..to], levels),
            };
            if !r.is_nan() {
                sum += r;
                domains += 1.0;
            }
        }
        sum / domains
    }
}

fn to_unit(values: &mut [f32]) {
    let mean = values.iter().sum::<f32>() / values.len().max(1) as f32;
    values.iter_mut().for_each(|value| *value -= mean);
    let length = dot(values, values).sqrt();
    // All alike: no shape, and every correlation with it comes out as 0.
    let scale = if length > 1e-6 { 1.0 / length } else { 0.0 };
    values.iter_mut().for_each(|value| *value *= scale);
}

fn length(values: &[f32]) -> f32 {
    let mean = values.iter().sum::<f32>() / values.len().max(1) as f32;
    let squares: f32 = values.iter().map(|value| (value - mean).powi(2)).sum();
    squares.sqrt()
}
