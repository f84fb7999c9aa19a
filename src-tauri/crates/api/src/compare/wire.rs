//! What a comparison looks like to the UI: the columns in the order asked for, and each figure once, with the
//! occupations that share it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::wire::{Category, EducationShare, OccupationRef, Projection, Source};
use crate::role::wire::{RoleDimension, RoleHarder, RoleThrives};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompareRequest {
    /// One to four slugs of roles and codes of occupations, each once.
    pub of: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    pub columns: Vec<CompareColumn>,
    /// What the roles that name one another say of each other.
    pub siblings: Vec<SiblingDifference>,
    /// Whose figures are compared, each once.
    pub occupations: Vec<ComparedOccupation>,
    pub categories: Vec<ComparedCategory>,
    pub projections: Vec<ComparedProjection>,
    /// The largest distance first.
    pub differences: Vec<RatingDifference>,
    pub preparation_source: String,
    pub sources: Vec<Source>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompareColumn {
    /// As asked for: a slug or a code.
    pub id: String,
    pub title: String,
    pub occupation: OccupationRef,
    /// What is written about it; null for an occupation.
    pub profile: Option<ComparedProfile>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedProfile {
    pub sentence: String,
    pub bad_day: String,
    pub harder: Vec<RoleHarder>,
    pub thrives: Vec<RoleThrives>,
    /// The versions of the role with other hours or shifts.
    pub hours: Vec<HoursNote>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HoursNote {
    pub dimension: RoleDimension,
    /// The version.
    pub label: String,
    /// What changes in hours; null where the version is a shift and says no more.
    pub hours: Option<String>,
}

/// What `from` says is different at `to`; both are ids of columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SiblingDifference {
    pub from: String,
    pub to: String,
    pub differs: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedOccupation {
    pub occupation: OccupationRef,
    /// O*NET job zone as released, 1–5.
    pub preparation: Option<u8>,
    /// The education that most people in the job name; null when nobody answered or the publisher flags it.
    pub education: Option<EducationShare>,
    pub education_source: Option<String>,
    pub has_ratings: bool,
}

/// A published category, and the codes of the occupations compared that it counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedCategory {
    pub category: Category,
    pub occupations: Vec<String>,
}

/// A line of the newest projections, and the codes of the occupations compared that it holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedProjection {
    pub projection: Projection,
    pub occupations: Vec<String>,
}

/// A skill, field of knowledge or ability on which the occupations stand far apart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RatingDifference {
    pub domain: RatedDomain,
    pub element: String,
    pub name: String,
    /// In the order of `occupations`; null where it is not rated or withheld.
    pub standings: Vec<Option<Standing>>,
    pub source: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RatedDomain {
    Skills,
    Knowledge,
    Abilities,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// Importance, 1–5.
    pub value: f64,
    /// Among all rated occupations, 0–100.
    pub percentile: f64,
}
