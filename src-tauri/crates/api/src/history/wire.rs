//! Undo, redo and the record of what the user did.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::changes::Noun;

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
    /// A thing within another stands after it: "Production Plant Manager › Night calls".
    /// An inventory is named by its `InventoryKind`, a limit by its `LimitKey`.
    pub subject: String,
    /// What it wrote is gone for good, its subject too: undo and redo end here, and say so.
    pub erased: bool,
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
    ReactToHarder,
    WithdrawReaction,
    ChooseRoleVersion,
    WriteRoleNote,
    PutBack,
    EmptyTrash,
    ErasePerson,
    ImportBundle,
    AnswerStatement,
    WithdrawAnswer,
    FinishSitting,
    RemoveSitting,
    AddExperience,
    EditExperience,
    RemoveExperience,
    ArrangeExperience,
    SetLimit,
    LiftLimit,
    HideFit,
    ShowFit,
    KeepFitCheck,
    RemoveFitCheck,
    AddMove,
    EditMove,
    SetMoveState,
    RemoveMove,
    AddStep,
    EditStep,
    TickStep,
    UntickStep,
    RemoveStep,
    AddCheckIn,
    EditCheckIn,
    RemoveCheckIn,
    SetRhythm,
    AddMetric,
    EditMetric,
    RemoveMetric,
    AddDecision,
    EditDecision,
    RemoveDecision,
    ChooseOption,
    ReopenDecision,
    ReviewDecision,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    pub id: String,
    /// Its number among all entries of the history, undoing and redoing included; the oldest is 1.
    pub seq: u32,
    pub op: OpKind,
    pub subject: String,
    pub person_id: Option<String>,
    /// RFC 3339, UTC.
    pub at: String,
    /// False while undone.
    pub applied: bool,
    /// What it wrote is gone for good, and its subject is empty.
    pub erased: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListOperationsRequest {
    /// 1–500, newest first.
    pub limit: u32,
    /// Only what is older than the entry of this number: the last of the page before.
    #[serde(default)]
    pub before: Option<u32>,
    #[serde(default)]
    pub person_id: Option<String>,
    /// Only these kinds; empty for every kind.
    #[serde(default)]
    pub ops: Vec<OpKind>,
    /// Only what was done to something with this in its name, in whatever case; empty for anything.
    #[serde(default)]
    pub text: String,
    /// Only what stands, or only what is undone.
    #[serde(default)]
    pub applied: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangesSinceRequest {
    /// An RFC 3339 instant; what was done then or later counts.
    pub since: String,
    /// Only what concerns this person; absent for everyone.
    #[serde(default)]
    pub person_id: Option<String>,
}

/// What was done since, and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangesSince {
    /// Newest first; days on which nothing was done are not in it.
    pub days: Vec<DayOfChanges>,
    /// One for each kind of thing that is not as it was then.
    pub net: Vec<NetChange>,
    /// Steps that `net` leaves out, because their contents were erased.
    pub erased: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayOfChanges {
    /// The civil date.
    pub on: String,
    pub done: Vec<DoneCount>,
    /// How often something was undone that day, whenever it had been done.
    pub taken_back: u32,
    pub done_again: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoneCount {
    pub op: OpKind,
    pub count: u32,
    /// How many of them do not stand any more.
    pub undone: u32,
}

/// How things of one kind differ from then. What came and went in between is not counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NetChange {
    pub noun: Noun,
    pub added: u32,
    pub removed: u32,
    /// There then and now, but not the same.
    pub changed: u32,
}
