//! What would change this: the smallest single changes of an answer that move an axis to another band, found
//! by trying them on the formulas themselves.

mod conditions;
mod interests;
mod limits;
mod strengths;

use serde::{Deserialize, Serialize};

use super::band::Band;
use super::constraint::{ConstraintCheck, Outcome};
use super::prepared::Prepared;
use crate::inventory::conditions::{DimensionId, Lean};
use crate::inventory::interests::Scale;
use crate::role::Axis;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub axis: Axis,
    pub from: Judged,
    pub to: Judged,
    pub input: ChangeInput,
}

/// A scored axis by its band, a single constraint by its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Judged {
    Band(Band),
    Outcome(Outcome),
}

/// What would have to be otherwise, and by how much.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum ChangeInput {
    Interest {
        scale: Scale,
        /// Item means, 0–4.
        from: f64,
        to: f64,
        /// The same as points of the form that was answered.
        points: f64,
    },
    /// One to three elements, raised together to what the occupation asks for.
    Levels { elements: Vec<Raise> },
    Lean {
        dimension: DimensionId,
        from: Lean,
        to: Lean,
    },
    /// Dollars a year.
    PayFloor { from: u32, to: u32 },
    /// O*NET's categories of schooling, 1–12.
    Education { from: u8, to: u8 },
    /// Hours a week.
    Hours { from: u8, to: u8 },
    /// Not to ask for work from home.
    NotRemote,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Raise {
    pub element: String,
    /// Levels of 0–7.
    pub from: f64,
    pub to: f64,
}

/// All changes, axis by axis.
pub(super) fn changes(
    prepared: &Prepared<'_>,
    occupation: usize,
    checks: &[ConstraintCheck],
) -> Vec<Change> {
    let mut found = interests::changes(prepared, occupation);
    found.extend(strengths::change(prepared, occupation));
    found.extend(conditions::changes(prepared, occupation));
    let figures = &prepared.tables.occupations[occupation];
    found.extend(limits::changes(figures, checks));
    found
}

fn banded(axis: Axis, from: Band, to: Band, input: ChangeInput) -> Change {
    Change {
        axis,
        from: Judged::Band(from),
        to: Judged::Band(to),
        input,
    }
}
