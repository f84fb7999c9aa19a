//! All occupations, near ones together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MoveFrom, MoveLimits, MoveSource, MoveStart};
use crate::{catalogue::wire::OccupationRef, fit::wire::FitGroup};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MapRequest {
    pub person_id: String,
    /// From where moves are reachable; null for none.
    pub from: Option<MoveFrom>,
    /// Null for those that are calibrated.
    pub limits: Option<MoveLimits>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OccupationMap {
    pub catalogue_version: String,
    pub start: Option<MoveStart>,
    /// In the order of their codes.
    pub points: Vec<MapPoint>,
    pub sources: Vec<MoveSource>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapPoint {
    pub occupation: OccupationRef,
    /// −100 to 100 each; near means alike, directions mean nothing.
    pub x: f64,
    pub y: f64,
    pub basis: MapBasis,
    /// Middle pay of a year, dollars.
    pub pay: Option<f64>,
    /// Projected change of employment, percent.
    pub growth: Option<f64>,
    /// Where it is in the list of what fits; null when the person has not answered enough.
    pub fit: Option<FitGroup>,
    pub saved: bool,
    /// A viable move from where one stands.
    pub reachable: bool,
    /// It has a written role.
    pub written: bool,
}

/// What a place rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MapBasis {
    /// The occupation's own figures.
    Own,
    /// Those of others in its category, and its titles.
    Category,
    /// Its titles alone.
    Titles,
}
