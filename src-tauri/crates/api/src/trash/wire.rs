//! The trash, as the window speaks of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::history::wire::OpKind;

/// Something that was removed, with all that went with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrashItem {
    /// Of the action that removed it.
    pub id: String,
    pub op: OpKind,
    /// An occupation's title, a person's name.
    pub subject: String,
    /// Whose it was, by name; absent when that person is not there any more, or is what was removed.
    pub person: Option<String>,
    /// How many things went with it, itself included.
    pub things: u32,
    /// The civil date it was removed on, `2026-11-22`.
    pub removed_on: String,
    /// 1–30.
    pub days_left: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ChangeTrashRequest {
    /// Takes what was removed out of it, to where it was.
    PutBack { id: String },
    /// Erases everything in it for good, from the history too.
    Empty,
}

/// Why something stays in the trash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PutBackTrouble {
    /// The same has been saved or brought anew meanwhile.
    ThereAnew,
    /// Whose it was is not there any more.
    PersonGone,
    /// The move that a step was for is not there any more.
    MoveGone,
    /// What was measured in a check-in is not measured any more.
    MetricGone,
    /// A check-in in which it was measured is not there any more.
    CheckInGone,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EmptiedTrash {
    /// How many things were erased.
    pub count: u32,
}
