//! All moves from one place, or to one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    MoveCalibration, MoveDoor, MoveFrom, MoveLimits, MovePair, MoveSource, MoveStart, MoveStepUp,
};
use crate::{catalogue::wire::OccupationRef, fit::wire::FitShare, role::wire::RoleRow};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MovesRequest {
    pub person_id: String,
    pub from: MoveFrom,
    pub direction: MoveDirection,
    /// Null for those that are calibrated.
    pub limits: Option<MoveLimits>,
    /// Only these; empty for all, those without a class too.
    pub classes: Vec<MoveClass>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveDirection {
    /// Where one can go from here.
    Reach,
    /// Who comes here; not for a person.
    Feeders,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moves {
    pub catalogue_version: String,
    pub start: MoveStart,
    /// Those that were reckoned with.
    pub limits: MoveLimits,
    pub calibration: MoveCalibration,
    /// The most alike first, those of which that is not known last.
    pub rows: Vec<MoveRow>,
    /// What opens most roles first, at most eight; none for feeders.
    pub doors: Vec<MoveDoor>,
    /// Two elements that together open more than the best single one.
    pub pair: Option<MovePair>,
    /// For a role with a ladder.
    pub step_up: Option<MoveStepUp>,
    pub sources: Vec<MoveSource>,
}

/// One move in a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveRow {
    /// The other end: where it leads, or for feeders where it begins.
    pub occupation: OccupationRef,
    /// Job zone of that occupation, 1–5.
    pub preparation: Option<u8>,
    /// Preparation levels at the end of the move less those at its beginning.
    pub zones: Option<i8>,
    /// Share of all pairs of occupations that are less alike, 0–100.
    pub alike: Option<f64>,
    pub gap: Option<MoveGap>,
    /// On the way back, from exactly what the one occupation asks for to the other. Its `all` is also what would lie
    /// unused of the occupation that the move begins at.
    pub back: Option<MoveGap>,
    /// Null when it cannot be said where pay goes, or there is no occupation to come from.
    pub class: Option<MoveClass>,
    pub pay: MovePay,
    /// Percentiles by which the work at the end is more exposed, in the mean of the studies that score both.
    pub exposure: Option<f64>,
    /// Percentage points by which it is projected to grow more.
    pub growth: Option<f64>,
    pub viable: MoveVerdict,
    pub desirable: MoveVerdict,
    pub safe: MoveVerdict,
    /// What is not met, and what cannot be said.
    pub missed: Vec<MoveBar>,
    pub unknown: Vec<MoveBar>,
    /// Why there is no gap.
    pub unrated: Vec<MoveUnrated>,
    /// Role profiles written of the occupation.
    pub roles: Vec<RoleRow>,
    pub saved: bool,
}

/// What is asked for beyond what is there.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveGap {
    /// Mean shortfall, weighted by importance, as a share of the scale of levels, 0–1.
    pub all: f64,
    /// What a single important element falls short at most, in levels of 0–7.
    pub largest: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveClass {
    /// Pay is up, on the same track.
    Advancement,
    /// Pay is up, on another track.
    LateralAdvancement,
    /// Pay is alike, on the same track.
    Similar,
    /// Pay is alike, on another track.
    LateralTransition,
    /// Pay is down, on the same track.
    Downward,
    /// Pay is down, on another track.
    DownwardTransition,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum MovePay {
    /// Both occupations are counted in one published category, which cannot tell them apart.
    Shared,
    /// Nothing is published, or known, of one side.
    Unknown,
    Range {
        /// Now is the person's own pay; otherwise it is the pay at the same percentile of today's occupation.
        own: bool,
        /// Pay there as a share of pay now, at a quarter, half and three quarters of the jobs there.
        quarter: Option<MoveRatio>,
        middle: Option<MoveRatio>,
        three_quarters: Option<MoveRatio>,
        /// Jobs there that pay more than one's own pay, or than the middle of today's occupation.
        more: FitShare,
        direction: MovePayDirection,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveRatio {
    /// 1.2 is a fifth more.
    pub value: f64,
    pub bound: MoveBound,
}

/// Pay above the highest that the source publishes leaves one side open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveBound {
    Exact,
    AtLeast,
    AtMost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MovePayDirection {
    Up,
    Alike,
    Down,
    /// One side is above what the source publishes, and the other could be.
    Unclear,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveVerdict {
    Yes,
    No,
    /// Nothing that is known speaks against it, and something is not known.
    Unknown,
}

/// Viable asks for the first three, desirable for the fourth, safe for the last two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveBar {
    Similarity,
    LargestGap,
    Preparation,
    Pay,
    Exposure,
    Growth,
}

/// Why levels cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveUnrated {
    /// Nothing is known of them where the move begins.
    Here,
    /// Nothing is published of the occupation at its end.
    There,
    /// The person has answered too little of what is asked for there.
    TooFewAnswers,
}
