//! What each occupation asks for, one row each, laid out for sums over whole rows.

use crate::fit::FitTables;
use crate::fit::score::{HIGHEST_LEVEL, KEY_WEIGHT, compare, padded};
use crate::inventory::skills::ENOUGH_USED;

/// Below every level that somebody can have: an element that may not be used.
const NEVER: f32 = -1.0;
/// Above every level: an element that a person has not answered, which so never falls short.
pub const UNKNOWN: f32 = 2.0;

/// In the order of the tables' elements, padded to a multiple of eight; levels are shares of the scale.
#[derive(Debug, Clone)]
pub struct Rows {
    width: usize,
    /// `(importance − 1)/4`; 0 where it is withheld.
    weight: Vec<f32>,
    /// [`NEVER`] where the level may not be used.
    level: Vec<f32>,
    /// Sum of the weights of usable elements; 0 for an occupation without ratings.
    sum: Vec<f32>,
}

/// What is asked for beside what is there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Short {
    /// `Σ w·max(0, B − A)/Σ w` over levels as shares of the scale, 0–1.
    pub gap: f32,
    /// The largest `B − A` of an important element, as a share of the scale; 0 when none falls short.
    pub largest: f32,
}

/// A share of the scale in levels of 0–7. Published levels have two decimals; what single precision adds is cut off, so
/// that a limit is met exactly where the numbers say so.
pub fn levels(share: f32) -> f64 {
    (f64::from(share * HIGHEST_LEVEL) * 1e4).round() / 1e4
}

impl Rows {
    pub fn new(tables: &FitTables) -> Self {
        let (count, elements) = (tables.occupations().len(), tables.elements().len());
        let width = padded(elements);
        let mut rows = Self {
            width,
            weight: vec![0.0; count * width],
            level: vec![NEVER; count * width],
            sum: vec![0.0; count],
        };
        for at in 0..count {
            let ratings = tables.importance_of(at).iter().zip(tables.level_of(at));
            for (element, (importance, level)) in ratings.enumerate() {
                if importance.is_nan() {
                    continue;
                }
                let weight = (importance - 1.0) / 4.0;
                rows.weight[at * width + element] = weight;
                if !level.is_nan() {
                    rows.level[at * width + element] = level / HIGHEST_LEVEL;
                    rows.sum[at] += weight;
                }
            }
        }
        rows
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn is_rated(&self, at: usize) -> bool {
        self.sum.get(at).is_some_and(|sum| *sum > 0.0)
    }

    pub fn weight(&self, at: usize) -> &[f32] {
        &self.weight[at * self.width..(at + 1) * self.width]
    }

    /// What the work asks for; below 0 where that is not known.
    pub fn level(&self, at: usize) -> &[f32] {
        &self.level[at * self.width..(at + 1) * self.width]
    }

    /// What somebody has who does exactly this work: a level that is not relevant there counts as none.
    pub fn has(&self, at: usize) -> Vec<f32> {
        self.level(at).iter().map(|level| level.max(0.0)).collect()
    }

    /// The formulas of the fit check, for whoever has `has`. With `partial`, elements that are unknown are left
    /// out, and too few say nothing.
    pub fn short(&self, has: &[f32], partial: bool, to: usize) -> Option<Short> {
        if !self.is_rated(to) {
            return None;
        }
        let (weight, level) = (self.weight(to), self.level(to));
        let sum = if partial {
            self.answered(has, to)?
        } else {
            self.sum[to]
        };
        let found = compare(weight, level, has, KEY_WEIGHT);
        Some(Short {
            gap: found.short / sum,
            largest: found.largest.max(0.0),
        })
    }

    /// Sum of the weights over what was answered.
    fn answered(&self, has: &[f32], to: usize) -> Option<f32> {
        let asked = self.weight(to).iter().zip(self.level(to)).zip(has);
        let met = asked.filter(|((_, level), has)| **level >= 0.0 && **has <= 1.0);
        let (count, sum) = met.fold((0, 0.0), |(count, sum), ((weight, _), _)| {
            (count + 1, sum + weight)
        });
        (count >= ENOUGH_USED && sum > 0.0).then_some(sum)
    }
}
