//! What opens roles, and the next rung of a ladder.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::wire::OccupationRef;

/// One skill or field of knowledge, raised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveRaise {
    /// O*NET element id.
    pub element: String,
    pub name: String,
    /// Levels of 0–7.
    pub from: f64,
    pub to: f64,
}

/// Roles that become viable with it, as far as they are not known to pay too little.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveDoor {
    pub raise: MoveRaise,
    /// By title.
    pub opens: Vec<OccupationRef>,
    /// Those that are no longer alike enough, because a profile of another shape is less alike.
    pub closes: Vec<OccupationRef>,
}

/// Two at once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovePair {
    /// Two.
    pub raise: Vec<MoveRaise>,
    /// What either opens, and what only both open; by title.
    pub opens: Vec<OccupationRef>,
}

/// The next rung of a role's ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveStepUp {
    /// Title of the rung that the role is.
    pub here: String,
    /// Of the next; null at the top.
    pub next: Option<String>,
    /// What must be shown to be let up, and what usually blocks, in the profile's words.
    pub proof: String,
    pub blockers: String,
    /// What matters most in the role's occupation, most important first, with the person's stories that speak of it.
    pub elements: Vec<MoveShown>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveShown {
    /// O*NET element id.
    pub element: String,
    pub name: String,
    /// 1–5.
    pub importance: f64,
    pub stories: Vec<MoveStory>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveStory {
    pub id: String,
    pub title: String,
}
