//! What finished interest inventories say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SittingRef;

/// The six kinds of interest, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InterestScale {
    Realistic,
    Investigative,
    Artistic,
    Social,
    Enterprising,
    Conventional,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterestsSitting {
    pub sitting: SittingRef,
    /// Six, in their order.
    pub scales: Vec<InterestScore>,
    pub pattern: InterestPattern,
    /// Id of the sitting before, which the scales are compared with; null for the first one.
    pub compared_with: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterestScore {
    pub scale: InterestScale,
    pub answered: u32,
    /// How many items the scale has in this form: 5 or 10.
    pub of: u32,
    /// The mean answer, 0–4; null when fewer than 60 % of the items were answered. Forms are compared on it.
    pub mean: Option<f64>,
    /// Half the width of the 95 % interval of `mean`, from the noise of the form.
    pub noise: f64,
    /// Against the sitting before; null when there is none or either has no score.
    pub change: Option<InterestChange>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterestChange {
    /// The mean answer then.
    pub from: f64,
    /// This one less that one.
    pub by: f64,
    /// Whether it is more than the noise of both.
    pub beyond_noise: bool,
}

/// What can be said of the six together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum InterestPattern {
    NothingAnswered,
    TooFew {
        /// Those without a score.
        scales: Vec<InterestScale>,
    },
    /// Ten or more answers, at least nine in ten of them the same.
    StraightLined {
        /// 1–5.
        answer: u8,
        /// How many of the answers, 0–1.
        share: f64,
    },
    /// Highest and lowest do not differ notably.
    Flat,
    Clear {
        /// The highest scale, and those that do not differ notably from it; highest first.
        highest: Vec<InterestScale>,
    },
}
