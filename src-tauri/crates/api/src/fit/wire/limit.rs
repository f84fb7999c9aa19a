//! One constraint held against an occupation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::profile::wire::{LimitKey, RemoteWish};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitLimit {
    pub outcome: FitOutcome,
    pub about: FitLimitAbout,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FitOutcome {
    Pass,
    Near,
    Fail,
    /// Public figures do not say: a question to ask.
    Unknown,
}

/// A share of jobs or people between two bounds, 0–1; both the same where the figures say it exactly.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitShare {
    pub low: f64,
    pub high: f64,
}

/// One published percentile of pay.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitPayPoint {
    /// Share of jobs below, 0–1.
    pub below: f64,
    /// Dollars a year.
    pub pay: f64,
    /// It is above the highest pay the source publishes, which `pay` then is.
    pub or_more: bool,
}

/// The constraint, and the figures it was held against.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum FitLimitAbout {
    Pay {
        /// Dollars a year.
        floor: u32,
        /// Jobs that pay at least the floor.
        share: Option<FitShare>,
        /// What is published, lowest first.
        points: Vec<FitPayPoint>,
        /// Published by the hour only, and taken over a year of 2,080 hours.
        hourly: bool,
    },
    Remote {
        wanted: RemoteWish,
        /// Whether it can be done from home.
        possible: Option<bool>,
    },
    Hours {
        /// A week.
        max: u32,
        /// People whose week is no longer.
        share: Option<FitShare>,
    },
    Shifts {
        /// People with regular hours, which may be those of a shift.
        share: Option<FitShare>,
    },
    Education {
        /// O*NET's category, 1–12.
        max: u32,
        /// Respondents who named no more schooling than that.
        share: Option<FitShare>,
    },
    Physical {
        limit: LimitKey,
        /// How far the work asks for it, 1–5.
        value: Option<f32>,
    },
    Driving {
        /// 1 never – 5 every day.
        value: Option<f32>,
    },
    Travel,
    OnCall,
    Record,
    /// A harder part of the role that the person called a dealbreaker.
    Dealbreaker {
        /// Its heading.
        name: String,
        harder: String,
    },
}
