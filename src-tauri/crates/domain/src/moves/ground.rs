//! All occupations, laid out for working out moves between them. Built once, then shared.

use std::sync::Arc;

use super::calibrate::Calibration;
use super::figures::MoveFigures;
use super::rows::Rows;
use crate::fit::{FitTables, OccupationFigures};
use crate::related::Similarity;

#[derive(Debug, Clone)]
pub struct Ground {
    pub(super) tables: Arc<FitTables>,
    pub(super) figures: Vec<MoveFigures>,
    pub(super) similarity: Arc<Similarity>,
    pub(super) rows: Rows,
    calibration: Calibration,
}

impl Ground {
    /// `figures` and `similarity` in the order of the tables' occupations; what they lack counts as not published.
    #[must_use]
    pub fn new(
        tables: Arc<FitTables>,
        mut figures: Vec<MoveFigures>,
        similarity: Arc<Similarity>,
    ) -> Self {
        figures.resize(tables.occupations().len(), MoveFigures::default());
        Self {
            calibration: Calibration::of(&tables, &similarity),
            rows: Rows::new(&tables),
            tables,
            figures,
            similarity,
        }
    }

    #[must_use]
    pub fn tables(&self) -> &FitTables {
        &self.tables
    }

    #[must_use]
    pub fn calibration(&self) -> &Calibration {
        &self.calibration
    }

    /// What a move uses of one occupation beside the tables.
    #[must_use]
    pub fn figures(&self, at: usize) -> &MoveFigures {
        &self.figures[at]
    }

    /// Whether anything is published of its skills and knowledge.
    #[must_use]
    pub fn is_rated(&self, at: usize) -> bool {
        self.rows.is_rated(at)
    }

    pub(super) fn occupation(&self, at: usize) -> &OccupationFigures {
        &self.tables.occupations()[at]
    }

    pub(super) fn count(&self) -> usize {
        self.tables.occupations().len()
    }
}
