//! What would change a check.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FitBand, FitOutcome};
use crate::{profile::wire::InterestScale, role::wire::FitAxis};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitChange {
    pub axis: FitAxis,
    pub from: FitJudged,
    pub to: FitJudged,
    pub input: FitChangeInput,
}

/// A scored axis by its band, a single constraint by its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum FitJudged {
    Band(FitBand),
    Outcome(FitOutcome),
}

/// What would have to be otherwise, and by how much.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum FitChangeInput {
    Interest {
        scale: InterestScale,
        /// Mean answers, 0–4.
        from: f64,
        to: f64,
        /// The same as points of the form that was answered.
        points: f64,
    },
    /// One to three elements, raised together to what the occupation asks for.
    Levels {
        elements: Vec<ElementRaise>,
    },
    Lean {
        dimension: String,
        name: String,
        low: String,
        high: String,
        from: i8,
        to: i8,
    },
    /// Dollars a year.
    PayFloor {
        from: u32,
        to: u32,
    },
    /// O*NET's categories of schooling, 1–12.
    Education {
        from: u32,
        to: u32,
    },
    /// Hours a week.
    Hours {
        from: u32,
        to: u32,
    },
    NotRemote,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ElementRaise {
    pub element: String,
    pub name: String,
    /// Levels of 0–7.
    pub from: f64,
    pub to: f64,
}
