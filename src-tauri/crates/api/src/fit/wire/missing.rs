//! What is not answered or not published, and what it would add.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FitLimitAbout;
use crate::{profile::wire::InterestPattern, role::wire::FitAxis};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitMissing {
    pub axis: FitAxis,
    pub what: FitMissingWhat,
    pub adds: FitAdds,
}

/// What an answer would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FitAdds {
    OpensAxis,
    Narrows,
    Widens,
    /// Only somebody who does the work can say.
    Ask,
    /// Nothing a person can answer.
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum FitMissingWhat {
    Interests {
        pattern: InterestPattern,
    },
    /// The short form was answered; the long one has less noise.
    LongForm,
    Skills {
        answered: u32,
        used: u32,
    },
    /// Unanswered elements that matter here, the most important first, by name.
    Elements {
        names: Vec<String>,
    },
    /// Levels drafted from past jobs and not confirmed.
    Unconfirmed {
        elements: u32,
    },
    /// Leans on conditions that the figures speak of.
    Conditions {
        answered: u32,
        needed: u32,
    },
    /// No trade-offs: everything counts alike.
    TradeOffs,
    /// A lean on something that public figures do not say of this occupation.
    NoEvidence {
        dimension: String,
        name: String,
    },
    Constraints,
    ConstraintUnknown {
        about: FitLimitAbout,
    },
    /// The occupation has no published figures for the axis.
    NotPublished,
    /// Harder parts not reacted to, by heading.
    Reactions {
        names: Vec<String>,
    },
    /// How many statements are not answered.
    Statements {
        count: u32,
    },
}
