//! Why an axis stands where it does.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FitLimit;
use crate::{mark::wire::Reaction, profile::wire::InterestScale, role::wire::FitAxis};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitReason {
    pub axis: FitAxis,
    pub stance: FitStance,
    /// Orders the reasons of one axis; those of two axes are not comparable. Above 0.
    pub weight: f64,
    pub about: FitReasonAbout,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FitStance {
    For,
    Against,
}

/// A reason's inputs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum FitReasonAbout {
    Interest {
        scale: InterestScale,
        /// The mean answer, 0–4.
        person: f64,
        /// 1–7.
        occupation: f64,
    },
    Element {
        element: String,
        name: String,
        /// 0–6 on O*NET's 0–7.
        person: f64,
        /// 0–7.
        occupation: f64,
        /// 1–5.
        importance: f64,
        /// Drafted from past jobs and not confirmed.
        proposed: bool,
    },
    Condition {
        dimension: String,
        name: String,
        /// What the low and the high end are.
        low: String,
        high: String,
        /// −2 (low end) to 2.
        lean: i8,
        /// 1 is the mean.
        weight: f64,
        /// Where the occupation stands among all, −1 (low end) to 1 (high end).
        position: f64,
        /// Oldest year of the figures.
        year: Option<u16>,
    },
    Constraint {
        limit: FitLimit,
    },
    Reaction {
        harder: String,
        name: String,
        reaction: Reaction,
        /// Matters most in the version that is meant.
        stressed: bool,
    },
    Statement {
        statement: String,
        text: String,
        /// 1–5.
        answer: u8,
        stressed: bool,
    },
}
