//! What a person leans to, beside where every occupation stands.

use super::super::noise::{Key, LEAN_ERROR, Seed};
use super::super::score::padded;
use super::super::tables::FitTables;
use crate::inventory::conditions::{Leans, Weights};

/// Leans on dimensions with figures that an occupation must meet before the axis says anything.
pub const LEAST_DIMENSIONS: usize = 3;

#[derive(Debug, Clone, Default)]
pub struct Pulls {
    leaning: Vec<Leaning>,
    width: usize,
    /// Rows of `width`: the occupation's position, 0 where it has none.
    position: Vec<f32>,
    /// 1 where it has one.
    has: Vec<f32>,
    /// How many it has.
    met: Vec<usize>,
}

#[derive(Debug, Clone, Copy)]
struct Leaning {
    keys: [Key; 2],
    lean: f32,
    weight: f32,
    error: f32,
}

impl Pulls {
    pub fn new(tables: &FitTables, leans: &Leans, weights: &Weights) -> Self {
        let mut leaning = Vec::new();
        let mut places = Vec::new();
        for (place, dimension) in tables.dimensions.iter().enumerate() {
            let Some(lean) = leans.get(&dimension.id).filter(|lean| lean.get() != 0) else {
                continue;
            };
            let weight = weights.of.get(&dimension.id);
            let name = dimension.id.as_str();
            leaning.push(Leaning {
                keys: [Key::of("lean", name), Key::of("weight", name)],
                lean: f32::from(lean.get()),
                weight: weight.map_or(1.0, |one| one.weight as f32),
                error: weight.map_or(0.0, |one| one.error as f32),
            });
            places.push(place);
        }
        let width = padded(leaning.len());
        let count = tables.occupations.len();
        let mut found = Self {
            leaning,
            width,
            position: vec![0.0; count * width],
            has: vec![0.0; count * width],
            met: vec![0; count],
        };
        for occupation in 0..count {
            let positions = tables.conditions_of(occupation);
            for (at, place) in places.iter().enumerate() {
                let position = positions[*place];
                if !position.is_nan() {
                    found.position[occupation * width + at] = position;
                    found.has[occupation * width + at] = 1.0;
                    found.met[occupation] += 1;
                }
            }
        }
        found
    }

    pub fn enough(&self, occupation: usize) -> bool {
        self.met[occupation] >= LEAST_DIMENSIONS
    }

    pub fn of(&self, occupation: usize) -> (&[f32], &[f32]) {
        let cells = occupation * self.width..(occupation + 1) * self.width;
        (&self.position[cells.clone()], &self.has[cells])
    }

    pub fn stated(&self) -> Vec<f32> {
        self.sample(|one| one.weight * one.lean / 2.0)
    }

    pub fn disturbed(&self, seed: Seed, round: usize) -> Vec<f32> {
        self.sample(|one| {
            let [lean_key, weight_key] = one.keys;
            let lean = one.lean + LEAN_ERROR as f32 * seed.normal(round, lean_key);
            let weight = one.weight + one.error * seed.normal(round, weight_key);
            weight.max(0.0) * lean.clamp(-2.0, 2.0) / 2.0
        })
    }

    fn sample(&self, pull: impl Fn(&Leaning) -> f32) -> Vec<f32> {
        let mut found = vec![0.0; self.width];
        for (cell, one) in found.iter_mut().zip(&self.leaning) {
            *cell = pull(one);
        }
        found
    }
}
