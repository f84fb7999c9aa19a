//! Two checks of one role or occupation at different times: what changed, and what moved the axes.

mod cause;
mod figures;
mod person;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::figures::PayPoints;
use super::role::Agreement;
use super::thresholds::Thresholds;
use crate::inventory::conditions::{DimensionId, Lean};
use crate::inventory::constraints::{PhysicalLimit, Stated};
use crate::inventory::interests::Scale;
use crate::inventory::skills::Level;
use crate::mark::Reaction;
use crate::role::ItemId;

pub use cause::{AxisChange, Cause, Standings};

/// Whose change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Person,
    Catalogue,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Differences {
    /// The person's first, then the catalogue's.
    pub inputs: Vec<Difference>,
    /// Axes that stand elsewhere now, each with whose doing that is.
    pub axes: Vec<AxisChange>,
}

/// One input that is not what it was. None is what was not answered, or not published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Difference {
    /// Item means, 0–4.
    Interest {
        scale: Scale,
        before: Option<f64>,
        after: Option<f64>,
        exceeds_noise: bool,
    },
    Level {
        element: String,
        before: Option<Level>,
        after: Option<Level>,
        exceeds_noise: bool,
    },
    Lean {
        dimension: DimensionId,
        before: Option<Lean>,
        after: Option<Lean>,
    },
    /// 1 is the mean.
    Weight {
        dimension: DimensionId,
        before: f64,
        after: f64,
    },
    Constraint {
        before: Option<Stated>,
        after: Option<Stated>,
    },
    Reaction {
        harder: ItemId,
        before: Option<Reaction>,
        after: Option<Reaction>,
    },
    Statement {
        statement: ItemId,
        before: Option<Agreement>,
        after: Option<Agreement>,
    },
    Version {
        before: BTreeSet<ItemId>,
        after: BTreeSet<ItemId>,
    },
    /// 1–7.
    OccupationInterest {
        scale: Scale,
        before: Option<f32>,
        after: Option<f32>,
    },
    /// Importance 1–5 and level 0–7, as before and after.
    OccupationElement {
        element: String,
        importance: [Option<f32>; 2],
        level: [Option<f32>; 2],
    },
    /// −1 to 1.
    OccupationCondition {
        dimension: DimensionId,
        before: Option<f32>,
        after: Option<f32>,
    },
    Pay {
        before: PayPoints,
        after: PayPoints,
    },
    /// Another figure that constraints are held against.
    Figure {
        figure: FigureKind,
    },
    /// Where the bands of the strengths begin.
    Thresholds {
        before: Thresholds,
        after: Thresholds,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FigureKind {
    Education,
    Telework,
    Hours,
    Schedule,
    Driving,
    Physical(PhysicalLimit),
}

impl Difference {
    #[must_use]
    pub fn side(&self) -> Side {
        match self {
            Self::Interest { .. }
            | Self::Level { .. }
            | Self::Lean { .. }
            | Self::Weight { .. }
            | Self::Constraint { .. }
            | Self::Reaction { .. }
            | Self::Statement { .. }
            | Self::Version { .. } => Side::Person,
            Self::OccupationInterest { .. }
            | Self::OccupationElement { .. }
            | Self::OccupationCondition { .. }
            | Self::Pay { .. }
            | Self::Figure { .. }
            | Self::Thresholds { .. } => Side::Catalogue,
        }
    }
}

/// Everything that differs; empty lists when nothing does.
#[must_use]
pub fn differences(before: &Check, after: &Check) -> Differences {
    let mut inputs = person::differences(before, after);
    inputs.extend(figures::differences(&before.basis, &after.basis));
    let axes = cause::axes(before, after, &inputs);
    Differences { inputs, axes }
}
