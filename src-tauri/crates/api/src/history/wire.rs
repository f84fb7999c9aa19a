//! Undo, redo and the record of what the user did.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What undo and redo would do now; absent when there is nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoState {
    pub undo: Option<OperationRef>,
    pub redo: Option<OperationRef>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OperationRef {
    pub id: String,
    pub op: OpKind,
    /// What it was done to ("Industrial Production Managers"), for "Undo: save Industrial Production Managers".
    pub subject: String,
}

/// One user-visible action. The UI has the words; a new action is a new variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OpKind {
    CreatePerson,
    SaveOccupation,
    EditSavedNote,
    RemoveSaved,
    AddExample,
    RemoveExample,
    RestoreBackup,
    ImportBundle,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    pub id: String,
    pub op: OpKind,
    pub subject: String,
    pub person_id: Option<String>,
    /// RFC 3339, UTC.
    pub at: String,
    /// False while undone.
    pub applied: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListOperationsRequest {
    /// 1–500, newest first.
    pub limit: u32,
}
