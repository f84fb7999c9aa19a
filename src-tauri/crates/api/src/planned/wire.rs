//! What chosen moves look like to the UI.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::moves::wire::{MoveClass, MoveFrom};

/// How far a person has come with a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveState {
    Considering,
    Testing,
    Committed,
    UnderWay,
    Done,
    Dropped,
}

/// One end of a chosen move.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedEnd {
    /// Of the occupation.
    pub code: String,
    /// The role; null for the occupation itself.
    pub slug: Option<String>,
    /// The title of today's catalogue; the one when it was chosen where that no longer has it.
    pub title: String,
    pub in_catalogue: bool,
}

/// A chosen next move with its steps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedMove {
    /// UUIDv7.
    pub id: String,
    pub person_id: String,
    /// Null for a person whose jobs named no occupation.
    pub from: Option<PlannedEnd>,
    pub to: PlannedEnd,
    /// What kind of move it was when it was chosen; null when that could not be said.
    pub class: Option<MoveClass>,
    pub state: MoveState,
    /// The civil date since when, `2026-11-22`.
    pub state_on: String,
    /// Markdown as typed; may be empty.
    pub why: String,
    /// Empty unless it was dropped.
    pub dropped_because: String,
    /// The civil date by which it is to be done.
    pub by: Option<String>,
    /// The civil date the user saw.
    pub added_on: String,
    /// RFC 3339, UTC.
    pub changed_at: String,
    pub catalogue_version: String,
    /// In their order.
    pub steps: Vec<Step>,
}

/// One thing to do towards a move.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    pub id: String,
    pub title: String,
    pub detail: String,
    /// The skill or field of knowledge it is for, an O*NET element id.
    pub element: Option<String>,
    /// Civil dates: by which it is to be done, and on which it was.
    pub due: Option<String>,
    pub done: Option<String>,
}

/// A step as it is typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StepEntry {
    /// 1 to 200 characters.
    pub title: String,
    /// At most 2,000 characters.
    pub detail: String,
    /// Only when it is new.
    pub element: Option<String>,
    /// A civil date, or null.
    pub due: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListPlannedMovesRequest {
    pub person_id: String,
}

/// One thing to change in a person's chosen moves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ChangePlannedMovesRequest {
    /// Chooses a move that is being considered.
    Add {
        person_id: String,
        from: MoveFrom,
        /// A role or an occupation's code.
        to: String,
        /// At most 100,000 characters.
        why: String,
        /// At most 100.
        steps: Vec<StepEntry>,
    },
    /// Replaces what the person wrote of it.
    Edit {
        id: String,
        why: String,
        by: Option<String>,
    },
    SetState {
        id: String,
        state: MoveState,
        /// At most 500 characters, for one that is dropped; empty otherwise.
        because: String,
    },
    /// Takes it away with its steps; undo brings them back.
    Remove {
        id: String,
    },
    /// Adds a step at the end.
    AddStep {
        id: String,
        step: StepEntry,
    },
    EditStep {
        step_id: String,
        step: StepEntry,
    },
    /// Says that it is done, or is not after all.
    TickStep {
        step_id: String,
        done: bool,
    },
    RemoveStep {
        step_id: String,
    },
}
