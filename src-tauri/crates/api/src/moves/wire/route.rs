//! Routes in up to four moves.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MoveCalibration, MoveElement, MoveFrom, MoveLimits, MoveSource, MoveStart};
use crate::catalogue::wire::OccupationRef;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveRoutesRequest {
    pub person_id: String,
    pub from: MoveFrom,
    /// A role or an occupation's code.
    pub to: String,
    /// Every leg is viable under them. Null for those that are calibrated.
    pub limits: Option<MoveLimits>,
    /// 1–4.
    pub moves: u8,
    /// Dollars a year, 1 to 10,000,000, that no stop of the route that keeps pay is below in the middle. Null for the
    /// person's own pay floor, or without one for the share of pay now that is desirable.
    pub floor: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveRoutes {
    pub catalogue_version: String,
    pub start: MoveStart,
    pub to_title: String,
    pub to: OccupationRef,
    pub limits: MoveLimits,
    pub calibration: MoveCalibration,
    /// The floor that was reckoned with; null when nothing is known of pay now.
    pub floor: Option<f64>,
    /// Each once, with everything it is the best in.
    pub routes: Vec<MoveRoute>,
    /// Kinds of which there is none.
    pub without: Vec<MoveRouteKind>,
    /// One limit each, changed by as little as gives a route where there is none, or one that keeps pay where only
    /// that is missing; the smallest change first. Empty when no single limit does.
    pub relax: Vec<MoveRelax>,
    /// Why there can be no route under any limits.
    pub never: Option<MoveNever>,
    pub sources: Vec<MoveSource>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveRoute {
    pub kinds: Vec<MoveRouteKind>,
    pub legs: Vec<MoveLeg>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveRouteKind {
    /// Its largest single gap is the smallest.
    Gentlest,
    /// Fewest moves.
    Fewest,
    /// Fewest moves on which no stop pays less than the floor in the middle.
    KeepsPay,
    /// The highest preparation level on it is the lowest.
    LeastSchooling,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveLeg {
    /// Null for the first of a person without an occupation.
    pub from: Option<OccupationRef>,
    pub to: OccupationRef,
    /// Mean shortfall, 0–1, and that of a single important element, in levels of 0–7; from the higher of what was
    /// there at the start and what the stop just left asks for.
    pub gap: f64,
    pub largest: f64,
    /// Preparation levels up or down.
    pub zones: Option<i8>,
    /// Middle pay there, dollars a year.
    pub pay: Option<f64>,
    /// What to build for it, importance × size first.
    pub build: Vec<MoveElement>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveRelax {
    pub what: MoveRelaxWhat,
    /// In the unit of the limit.
    pub from: f64,
    pub to: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveRelaxWhat {
    Similar,
    LargestGap,
    Zones,
    Moves,
    Floor,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveNever {
    /// It begins there.
    Here,
    /// Nothing is published of the skills and knowledge of the target.
    TargetUnrated,
    /// Nothing is known of levels at the start.
    StartUnrated,
}
