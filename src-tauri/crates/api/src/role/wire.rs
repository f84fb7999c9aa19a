//! What a role looks like to the UI. All texts are plain; a blank line parts two paragraphs. Ids are
//! stable from one catalogue to the next, and unique within their role.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::wire::OccupationRef;

/// A role in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleRow {
    /// `production-plant-manager`
    pub slug: String,
    pub title: String,
    /// The role in one sentence.
    pub sentence: String,
    /// Whose public numbers stand on its page, and whose track it is in.
    pub occupation: OccupationRef,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoleRequest {
    pub slug: String,
}

/// Everything written about a role. Its numbers are its occupation's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Role {
    pub slug: String,
    pub title: String,
    pub sentence: String,
    pub occupation: OccupationRef,
    /// Other titles that people type for it.
    pub search: Vec<String>,
    pub siblings: Vec<RoleSibling>,
    pub like: RoleLike,
    pub harder: Vec<RoleHarder>,
    pub thrives: Vec<RoleThrives>,
    pub varies: Vec<RoleVaries>,
    pub ways_in: Vec<RoleWayIn>,
    pub licences: Vec<RoleLicence>,
    /// Lowest level first.
    pub ladder: Vec<RoleLevel>,
    pub leave_or_stay: RoleLeaveOrStay,
    pub lateral: Vec<RoleMove>,
    pub feeders: Vec<RoleMove>,
    pub statements: Vec<RoleStatement>,
    pub questions: Vec<RoleQuestion>,
    pub questions_to_ask: Vec<RoleQuestionToAsk>,
}

/// A role of the same occupation that is easily taken for this one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleSibling {
    pub role: RoleRow,
    /// What is different over there.
    pub differs: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleLike {
    pub day: String,
    pub week: String,
    pub bad_day: String,
}

/// One of the harder parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleHarder {
    pub id: String,
    /// A heading.
    pub name: String,
    pub what: String,
    pub often: String,
    pub wears_on: String,
    pub cope: String,
    /// The question a candidate can ask about it.
    pub ask: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleThrives {
    pub behaviour: String,
    pub cost: String,
    pub counter_example: String,
}

/// Something by which versions of the role differ.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleVaries {
    pub dimension: RoleDimension,
    pub question: String,
    pub choices: Vec<RoleChoice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoleDimension {
    Industry,
    Size,
    Region,
    Shift,
    Ownership,
    Level,
    Client,
    Setting,
    Product,
    Contract,
}

/// One version of the role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleChoice {
    pub id: String,
    pub label: String,
    /// How pay is made up, never how much; null when nothing changes.
    pub pay: Option<String>,
    /// Null when nothing changes.
    pub hours: Option<String>,
    pub tasks: String,
    /// Ids of harder parts, statements and questions that matter most here.
    pub stresses: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleWayIn {
    pub kind: WayInKind,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WayInKind {
    Education,
    Apprenticeship,
    WorkingUp,
    Direct,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleLicence {
    pub name: String,
    /// The country, state or industry where it applies.
    pub place: String,
    pub text: String,
}

/// A rung of the ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleLevel {
    pub title: String,
    /// True for this role, which is one of the levels.
    pub here: bool,
    pub scope: String,
    pub decisions: String,
    pub people: String,
    pub budget: String,
    /// What must be shown to be let up to the next level.
    pub proof: String,
    pub blockers: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleLeaveOrStay {
    pub stay: String,
    pub leave: String,
}

/// A move sideways, or a job people come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleMove {
    pub target: RoleTarget,
    pub why: String,
}

/// A role that is written has a page of its own; any other is named by its occupation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RoleTarget {
    Occupation { occupation: OccupationRef },
    Role { role: RoleRow },
}

/// A sentence in the first person that the reader agrees or disagrees with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleStatement {
    pub id: String,
    pub text: String,
    pub axis: FitAxis,
    /// The answer that speaks for the role.
    pub good: GoodAnswer,
    /// Id of the harder part that it concerns.
    pub harder: Option<String>,
    /// The fact about the work that makes the answer count.
    pub why: String,
}

/// The four axes of a fit check; `values` stands for working conditions too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FitAxis {
    Interests,
    Strengths,
    Values,
    Constraints,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GoodAnswer {
    Agree,
    Disagree,
}

/// Asked of the candidate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleQuestion {
    pub id: String,
    pub kind: QuestionKind,
    pub ask: String,
    pub probes: String,
    /// Signs of a good answer, and of a poor one.
    pub strong: Vec<String>,
    pub weak: Vec<String>,
    /// Id of the harder part that it belongs to.
    pub harder: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    Behavioural,
    Situational,
    Technical,
    Motivation,
}

/// Asked by the candidate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleQuestionToAsk {
    pub id: String,
    pub ask: String,
    /// What the answer gives away.
    pub listen_for: String,
    /// Id of the harder part that it belongs to.
    pub harder: Option<String>,
}
