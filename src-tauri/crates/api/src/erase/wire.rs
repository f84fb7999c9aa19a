//! Erasing, as the window speaks of it. A receipt names no one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{changes::Noun, person::wire::Person};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewErasureRequest {
    pub person_id: String,
}

/// What erasing a person would take.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasurePreview {
    pub person: Person,
    pub counts: ErasureCounts,
    /// How many backups hold something of theirs and would be rewritten.
    pub backups: u32,
    /// What cannot be looked into: it may hold something of theirs.
    pub left: Vec<LeftFile>,
}

/// How much there was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasureCounts {
    pub kinds: Vec<KindCount>,
    /// Texts that were being written.
    pub drafts: u32,
    /// Things in the trash.
    pub trash: u32,
    /// Entries of the history whose contents were erased.
    pub history: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KindCount {
    pub noun: Noun,
    pub count: u32,
}

/// A file that cannot be looked into.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LeftFile {
    /// A backup that is damaged or sealed with another key.
    Backup { seq: u32, on: String },
    /// A plan that could not be read once and was set aside under this name.
    SetAside { name: String },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ErasePersonRequest {
    pub person_id: String,
    /// The person's name, typed by whoever asks for it.
    pub typed: String,
    /// Whether files that cannot be looked into are removed too.
    pub remove_left: bool,
}

/// What was erased, and what was done about the backups. Without a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasureReceipt {
    /// The entry of the history.
    pub id: String,
    /// RFC 3339, UTC.
    pub at: String,
    /// The civil date, `2026-11-22`.
    pub on: String,
    /// False while the plan's file or a backup may still hold something: it goes on by itself.
    pub finished: bool,
    pub counts: ErasureCounts,
    /// Backups that were rewritten.
    pub backups: u32,
    pub left: Vec<LeftFile>,
    /// Whether those were removed.
    pub left_removed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErasureStage {
    /// None is under way.
    #[default]
    Idle,
    /// The backups are looked through; it can still be stopped.
    Looking,
    /// The person is taken out of the plan and the history.
    Erasing,
    /// The plan's file is written anew.
    Cleaning,
    /// Backups are rewritten.
    Backups,
}

/// How far an erasing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasureProgress {
    pub stage: ErasureStage,
    /// Of the backups, while they are looked through or rewritten.
    pub done: u32,
    pub of: u32,
}
