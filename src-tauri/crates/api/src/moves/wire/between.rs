//! One move, both ways.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MoveCalibration, MoveFrom, MoveLeg, MoveLimits, MoveRow, MoveSource, MoveStart};
use crate::{catalogue::wire::OccupationRef, fit::wire::FitPayPoint};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveBetweenRequest {
    pub person_id: String,
    pub from: MoveFrom,
    /// A role or an occupation's code.
    pub to: String,
    /// Null for those that are calibrated.
    pub limits: Option<MoveLimits>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveBetween {
    pub catalogue_version: String,
    pub start: MoveStart,
    /// The role's or occupation's title.
    pub to_title: String,
    pub to: OccupationRef,
    pub limits: MoveLimits,
    pub calibration: MoveCalibration,
    pub there: MoveOneWay,
    /// From the other occupation to the one it begins at; null for a person without one.
    pub back: Option<MoveOneWay>,
    /// Why the two occupations are alike, what adds most first; empty unless one is among the most alike of the other.
    pub reasons: Vec<MoveReason>,
    /// An occupation in between that makes the largest gap smaller by half a level or more.
    pub stop: Option<MoveStop>,
    /// What is published of pay, lowest first, dollars a year; of today's occupation and the other.
    pub pay_now: Vec<FitPayPoint>,
    pub pay_there: Vec<FitPayPoint>,
    /// Published by the hour only, and taken over a year of 2,080 hours.
    pub hourly_now: bool,
    pub hourly_there: bool,
    pub studies: Vec<MoveStudy>,
    /// Projected change of employment, percent, between the two years.
    pub growth_now: Option<f64>,
    pub growth_there: Option<f64>,
    pub growth_from: Option<u16>,
    pub growth_to: Option<u16>,
    pub sources: Vec<MoveSource>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveOneWay {
    pub row: MoveRow,
    /// What is asked for beyond what is there, importance × size first; all of it.
    pub gap: Vec<MoveElement>,
    /// Important there and there already, within half a level.
    pub shared: Vec<MoveElement>,
    /// Beyond what is asked for, by more than half a level; importance where the move begins.
    pub surplus: Vec<MoveElement>,
}

/// One skill or field of knowledge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveElement {
    /// O*NET element id.
    pub element: String,
    pub name: String,
    /// Levels of 0–7.
    pub has: f64,
    pub asked: f64,
    /// 1–5.
    pub importance: f64,
    /// What somebody does at about the level that is asked for, in the words of the skills inventory; null where its
    /// nearest example lies further than a level away.
    pub like: Option<String>,
}

/// What one aspect adds to how alike two occupations are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveReason {
    /// `interests`, `skills`, `abilities`, `styles`, `knowledge`, `technology`, `activities` or `words`.
    pub aspect: String,
    /// Below zero where the two are less alike than others are; only its order means something.
    pub adds: f64,
    /// What both have, what counts most first.
    pub shared: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveStop {
    pub first: MoveLeg,
    pub second: MoveLeg,
    /// By how much the largest gap of the two legs is smaller than that of the direct move, in levels of 0–7.
    pub shorter: f64,
}

/// Exposure to AI systems by one study, as percentiles among the occupations it scored, 0–100.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveStudy {
    /// As on an occupation's page.
    pub measure: String,
    pub year: u16,
    pub now: Option<f64>,
    pub there: Option<f64>,
}
