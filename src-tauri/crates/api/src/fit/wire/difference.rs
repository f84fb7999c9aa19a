//! Two checks of one role at different times.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FitBand, FitStanding};
use crate::{
    mark::wire::Reaction,
    profile::wire::{InterestScale, LimitKey},
    role::wire::FitAxis,
};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitComparison {
    /// Id and date of the check before.
    pub before_id: String,
    pub before_on: String,
    pub before_catalogue: String,
    /// What the person says otherwise now.
    pub person: Vec<FitDifference>,
    /// What the catalogue says otherwise.
    pub catalogue: Vec<FitDifference>,
    /// Axes that stand elsewhere now, each with whose doing that is.
    pub axes: Vec<FitAxisChange>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitAxisChange {
    pub axis: FitAxis,
    pub from: FitStandings,
    pub to: FitStandings,
    pub cause: FitCause,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum FitStandings {
    Band(FitBand),
    Constraints(FitStanding),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FitCause {
    Person,
    Catalogue,
    /// Each alone would have, or only the two together.
    Both,
    /// Nothing that went in is different: the program reckons otherwise.
    Program,
}

/// One input that is not what it was. Null is what was not answered, or not published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum FitDifference {
    /// Mean answers, 0–4.
    Interest {
        scale: InterestScale,
        before: Option<f64>,
        after: Option<f64>,
        beyond_noise: bool,
    },
    /// Answers, 0–4.
    Level {
        name: String,
        before: Option<u8>,
        after: Option<u8>,
        beyond_noise: bool,
    },
    /// −2 to 2.
    Lean {
        name: String,
        low: String,
        high: String,
        before: Option<i8>,
        after: Option<i8>,
    },
    /// 1 is the mean.
    Weight {
        name: String,
        before: f64,
        after: f64,
    },
    /// A limit; its number where it has one.
    Limit {
        limit: LimitKey,
        stated_before: bool,
        stated_after: bool,
        before: Option<u32>,
        after: Option<u32>,
    },
    Reaction {
        name: String,
        before: Option<Reaction>,
        after: Option<Reaction>,
    },
    Statement {
        text: String,
        before: Option<u8>,
        after: Option<u8>,
    },
    /// Another version of the role is meant.
    Version,
    /// 1–7.
    OccupationInterest {
        scale: InterestScale,
        before: Option<f32>,
        after: Option<f32>,
    },
    /// Levels, 0–7, and importance, 1–5.
    OccupationElement {
        name: String,
        level_before: Option<f32>,
        level_after: Option<f32>,
        importance_before: Option<f32>,
        importance_after: Option<f32>,
    },
    /// −1 to 1.
    OccupationCondition {
        name: String,
        before: Option<f32>,
        after: Option<f32>,
    },
    /// Median pay, dollars a year.
    Pay {
        before: Option<f64>,
        after: Option<f64>,
    },
    Figure {
        figure: FitFigure,
    },
    /// Where the bands of the strengths begin.
    Thresholds,
}

/// Another figure that constraints are held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum FitFigure {
    Education,
    Telework,
    Hours,
    Schedule,
    Driving,
    Physical(LimitKey),
}
