//! The figures of all occupations, laid out for comparing one person with every one of them.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::figures::OccupationFigures;
use super::thresholds::Thresholds;
use crate::inventory::conditions::DimensionId;

/// A dimension of working conditions as the figures know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dimension {
    pub id: DimensionId,
    /// The oldest year its evidence was published in; none without evidence.
    pub year: Option<u16>,
}

/// Read once, then shared: one person against all of it takes less than a millisecond. In `importance`,
/// `level` and `conditions` an occupation's values lie side by side, and NaN is a value that may not be used.
#[derive(Debug, Clone, PartialEq)]
pub struct FitTables {
    pub(super) occupations: Vec<OccupationFigures>,
    /// O*NET ids: the skills, then the areas of knowledge.
    pub(super) elements: Vec<String>,
    /// How many of them are skills.
    pub(super) skills: usize,
    pub(super) dimensions: Vec<Dimension>,
    pub(super) thresholds: Thresholds,
    /// Occupations × 6, centred and of length 1.
    pub(super) interests: Vec<f32>,
    /// Occupations × elements, 1–5.
    pub(super) importance: Vec<f32>,
    /// Occupations × elements, 0–7.
    pub(super) level: Vec<f32>,
    /// Occupations × dimensions, −1 to 1.
    pub(super) conditions: Vec<f32>,
    by_code: HashMap<String, usize>,
}

impl FitTables {
    /// `skills` of `elements` are skills, the rest areas of knowledge. Lists of an occupation that are too short
    /// are taken as not published.
    #[must_use]
    pub fn new(
        occupations: Vec<OccupationFigures>,
        elements: Vec<String>,
        skills: usize,
        dimensions: Vec<Dimension>,
        thresholds: Thresholds,
    ) -> Self {
        let flat = |width: usize, of: fn(&OccupationFigures) -> &Vec<Option<f32>>| {
            let row = |one: &OccupationFigures| -> Vec<f32> {
                let value = |at: usize| of(one).get(at).copied().flatten().unwrap_or(f32::NAN);
                (0..width).map(value).collect()
            };
            occupations.iter().flat_map(row).collect::<Vec<f32>>()
        };
        let unit = |one: &OccupationFigures| {
            one.interests
                .and_then(super::score::unit)
                .unwrap_or([f32::NAN; 6])
        };
        let by_code = occupations.iter().enumerate();
        let by_code = by_code.map(|(at, one)| (one.code.clone(), at)).collect();
        Self {
            interests: occupations.iter().flat_map(unit).collect(),
            importance: flat(elements.len(), |one| &one.importance),
            level: flat(elements.len(), |one| &one.level),
            conditions: flat(dimensions.len(), |one| &one.conditions),
            skills: skills.min(elements.len()),
            occupations,
            elements,
            dimensions,
            thresholds,
            by_code,
        }
    }

    /// All that a check of one occupation is made from.
    #[must_use]
    pub fn basis(&self, occupation: usize) -> Basis {
        Basis {
            occupation: self.occupations[occupation].clone(),
            elements: self.elements.clone(),
            skills: self.skills,
            dimensions: self.dimensions.clone(),
            thresholds: self.thresholds,
        }
    }

    #[must_use]
    pub fn occupations(&self) -> &[OccupationFigures] {
        &self.occupations
    }

    /// Its place in [`FitTables::occupations`].
    #[must_use]
    pub fn find(&self, code: &str) -> Option<usize> {
        self.by_code.get(code).copied()
    }

    #[must_use]
    pub fn elements(&self) -> &[String] {
        &self.elements
    }

    /// How many of [`FitTables::elements`] are skills; the rest are areas of knowledge.
    #[must_use]
    pub fn skills(&self) -> usize {
        self.skills
    }

    #[must_use]
    pub fn dimensions(&self) -> &[Dimension] {
        &self.dimensions
    }

    #[must_use]
    pub fn thresholds(&self) -> Thresholds {
        self.thresholds
    }

    pub(crate) fn importance_of(&self, occupation: usize) -> &[f32] {
        row(&self.importance, occupation, self.elements.len())
    }

    pub(crate) fn level_of(&self, occupation: usize) -> &[f32] {
        row(&self.level, occupation, self.elements.len())
    }

    pub(super) fn conditions_of(&self, occupation: usize) -> &[f32] {
        row(&self.conditions, occupation, self.dimensions.len())
    }
}

/// The catalogue's side of a check, kept with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Basis {
    pub occupation: OccupationFigures,
    pub elements: Vec<String>,
    pub skills: usize,
    pub dimensions: Vec<Dimension>,
    pub thresholds: Thresholds,
}

impl Basis {
    /// Tables of this one occupation.
    #[must_use]
    pub fn tables(&self) -> FitTables {
        FitTables::new(
            vec![self.occupation.clone()],
            self.elements.clone(),
            self.skills,
            self.dimensions.clone(),
            self.thresholds,
        )
    }
}

/// Row `at` of a table of `width` columns.
pub(super) fn row(flat: &[f32], at: usize, width: usize) -> &[f32] {
    &flat[at * width..(at + 1) * width]
}
