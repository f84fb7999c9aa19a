//! The elements a person answered, beside every occupation's.

mod against;

use super::sample::LevelSample;
use crate::fit::noise::{Key, LEVEL_ERROR, PROPOSED_ERROR, Seed};
use crate::fit::score::{HIGHEST_LEVEL, padded};
use crate::fit::tables::FitTables;
use crate::inventory::skills::{ENOUGH_USED, SkillAnswers, state};

/// Rows of `width` for each occupation: the answered skills, padding, the answered areas of knowledge, padding.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    answered: Vec<Answered>,
    width: usize,
    /// Where knowledge begins.
    at: usize,
    counts: [usize; 2],
    /// `(importance − 1)/4`; 0 where it is withheld.
    weight: Vec<f32>,
    /// The occupation's level as a share of the scale; [`NEVER`] where it may not be used.
    level: Vec<f32>,
    of: Vec<Met>,
}

/// One occupation beside the elements that were answered.
#[derive(Debug, Clone, Default)]
struct Met {
    /// Usable elements; 0 where there are too few to say anything.
    compared: usize,
    /// Sum of their weights.
    weight: f32,
    /// By domain: mean of the weights, and their length about it.
    shape: [(f32, f32); 2],
    /// Importance with what is withheld as NaN, where some is: such are compared the slow way.
    partly: Option<Vec<f32>>,
}

/// Below every level a person can have.
const NEVER: f32 = -1.0;

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

impl Levels {
    pub fn new(tables: &FitTables, answers: &SkillAnswers) -> Self {
        let known = state(tables.elements.iter().map(String::as_str), answers);
        if !known.enough {
            return Self::default();
        }
        let mut found = Self::placed(tables, answers);
        let count = tables.occupations.len();
        found.weight = vec![0.0; count * found.width];
        found.level = vec![NEVER; count * found.width];
        found.of = (0..count).map(|at| found.lay(tables, at)).collect();
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
    fn lay(&mut self, tables: &FitTables, occupation: usize) -> Met {
        let cells = self.cells(occupation);
        let weights = &mut self.weight[cells.clone()];
        let levels = &mut self.level[cells];
        let importance = tables.importance_of(occupation);
        let level = tables.level_of(occupation);
        let mut met = Met::default();
        let mut withheld = false;
        for one in &self.answered {
            let (matters, asked) = (importance[one.element], level[one.element]);
            if matters.is_nan() {
                withheld = true;
                continue;
            }
            let weight = (matters - 1.0) / 4.0;
            weights[one.place] = weight;
            if !asked.is_nan() {
                levels[one.place] = asked / HIGHEST_LEVEL;
                met.weight += weight;
                met.compared += 1;
            }
        }
        if met.compared < ENOUGH_USED || met.weight <= 0.0 {
            return Met::default();
        }
        if withheld {
            let mut raw = vec![f32::NAN; self.width];
            for one in &self.answered {
                raw[one.place] = importance[one.element];
            }
            met.partly = Some(raw);
        }
        met.shape = [(0, self.counts[0]), (self.at, self.counts[1])]
            .map(|(from, count)| mean_and_length(&weights[from..from + count]));
        met
    }

    fn cells(&self, occupation: usize) -> std::ops::Range<usize> {
        occupation * self.width..(occupation + 1) * self.width
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
        let shape = [(0, self.counts[0]), (self.at, self.counts[1])]
            .map(|(from, count)| mean_and_length(&levels[from..from + count]));
        LevelSample { levels, shape }
    }
}

/// Mean, and the length of the values about it.
fn mean_and_length(values: &[f32]) -> (f32, f32) {
    let mean = values.iter().sum::<f32>() / values.len().max(1) as f32;
    let squares: f32 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (mean, squares.sqrt())
}
