//! What the user did, when, and to whom: the words undo, redo and the History screen share.

mod since;

pub use since::{Day, Done, Net};

use chrono::{DateTime, NaiveDate, Utc};

use crate::ids::{OperationId, PersonId};

/// Each action a user can see the effect of, named once. It gives the undo label, the line in
/// the history and the kind stored in the vault, so a variant is never removed or renamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Op {
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

impl Op {
    pub const ALL: [Self; 51] = [
        Self::CreatePerson,
        Self::SaveOccupation,
        Self::EditSavedNote,
        Self::RemoveSaved,
        Self::AddExample,
        Self::RemoveExample,
        Self::RestoreBackup,
        Self::ReactToHarder,
        Self::WithdrawReaction,
        Self::ChooseRoleVersion,
        Self::WriteRoleNote,
        Self::PutBack,
        Self::EmptyTrash,
        Self::ErasePerson,
        Self::ImportBundle,
        Self::AnswerStatement,
        Self::WithdrawAnswer,
        Self::FinishSitting,
        Self::RemoveSitting,
        Self::AddExperience,
        Self::EditExperience,
        Self::RemoveExperience,
        Self::ArrangeExperience,
        Self::SetLimit,
        Self::LiftLimit,
        Self::HideFit,
        Self::ShowFit,
        Self::KeepFitCheck,
        Self::RemoveFitCheck,
        Self::AddMove,
        Self::EditMove,
        Self::SetMoveState,
        Self::RemoveMove,
        Self::AddStep,
        Self::EditStep,
        Self::TickStep,
        Self::UntickStep,
        Self::RemoveStep,
        Self::AddCheckIn,
        Self::EditCheckIn,
        Self::RemoveCheckIn,
        Self::SetRhythm,
        Self::AddMetric,
        Self::EditMetric,
        Self::RemoveMetric,
        Self::AddDecision,
        Self::EditDecision,
        Self::RemoveDecision,
        Self::ChooseOption,
        Self::ReopenDecision,
        Self::ReviewDecision,
    ];

    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::CreatePerson => "create_person",
            Self::SaveOccupation => "save_occupation",
            Self::EditSavedNote => "edit_saved_note",
            Self::RemoveSaved => "remove_saved",
            Self::AddExample => "add_example",
            Self::RemoveExample => "remove_example",
            Self::RestoreBackup => "restore_backup",
            Self::ReactToHarder => "react_to_harder",
            Self::WithdrawReaction => "withdraw_reaction",
            Self::ChooseRoleVersion => "choose_role_version",
            Self::WriteRoleNote => "write_role_note",
            Self::PutBack => "put_back",
            Self::EmptyTrash => "empty_trash",
            Self::ErasePerson => "erase_person",
            Self::ImportBundle => "import_bundle",
            Self::AnswerStatement => "answer_statement",
            Self::WithdrawAnswer => "withdraw_answer",
            Self::FinishSitting => "finish_sitting",
            Self::RemoveSitting => "remove_sitting",
            Self::AddExperience => "add_experience",
            Self::EditExperience => "edit_experience",
            Self::RemoveExperience => "remove_experience",
            Self::ArrangeExperience => "arrange_experience",
            Self::SetLimit => "set_limit",
            Self::LiftLimit => "lift_limit",
            Self::HideFit => "hide_fit",
            Self::ShowFit => "show_fit",
            Self::KeepFitCheck => "keep_fit_check",
            Self::RemoveFitCheck => "remove_fit_check",
            Self::AddMove => "add_move",
            Self::EditMove => "edit_move",
            Self::SetMoveState => "set_move_state",
            Self::RemoveMove => "remove_move",
            Self::AddStep => "add_step",
            Self::EditStep => "edit_step",
            Self::TickStep => "tick_step",
            Self::UntickStep => "untick_step",
            Self::RemoveStep => "remove_step",
            Self::AddCheckIn => "add_check_in",
            Self::EditCheckIn => "edit_check_in",
            Self::RemoveCheckIn => "remove_check_in",
            Self::SetRhythm => "set_rhythm",
            Self::AddMetric => "add_metric",
            Self::EditMetric => "edit_metric",
            Self::RemoveMetric => "remove_metric",
            Self::AddDecision => "add_decision",
            Self::EditDecision => "edit_decision",
            Self::RemoveDecision => "remove_decision",
            Self::ChooseOption => "choose_option",
            Self::ReopenDecision => "reopen_decision",
            Self::ReviewDecision => "review_decision",
        }
    }

    /// The reverse of [`Op::name`]; `None` for a name no version has used.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|op| op.name() == name)
    }

    /// Whether what this takes away lies in the trash afterwards.
    #[must_use]
    pub fn removes(self) -> bool {
        // Writing nothing over a note on a role removes it.
        matches!(
            self,
            Self::RemoveSaved
                | Self::RemoveExample
                | Self::WriteRoleNote
                | Self::RemoveSitting
                | Self::RemoveExperience
                | Self::RemoveFitCheck
                | Self::RemoveMove
                | Self::RemoveStep
                | Self::RemoveCheckIn
                | Self::RemoveMetric
                | Self::RemoveDecision
        )
    }
}

/// An action about to be done: what, for whom, and to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub op: Op,
    /// `None` when it concerns no one in particular.
    pub person: Option<PersonId>,
    /// What it is done to, in the user's words: an occupation's title, a person's name, a backup's date; a
    /// thing within another stands after it, `Production Plant Manager › Night calls`. An inventory and a limit go
    /// by the name the vault has for them, `interests_short`, `pay_floor`, a check-in by its date, `2026-11-22`, and a
    /// rhythm by its name, or `none`.
    pub subject: String,
    /// The catalogue the user was looking at, where that matters for the action.
    pub catalogue_version: Option<String>,
}

/// When an action happens and the id its record gets: taken once at the edge, so that every
/// row of one action carries the same instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub at: DateTime<Utc>,
    /// The civil date on the user's calendar.
    pub on: NaiveDate,
    pub operation: OperationId,
}

/// An action that was done, as the history shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    pub id: OperationId,
    /// Its number among all entries of the history, undoing and redoing included; the oldest is 1.
    pub seq: i64,
    pub op: Op,
    pub person: Option<PersonId>,
    pub subject: String,
    pub at: DateTime<Utc>,
    pub on: NaiveDate,
    /// False while undone.
    pub applied: bool,
    /// What it was done to, and what it wrote, is gone for good: it can be neither undone nor done again.
    pub erased: bool,
}

/// Which actions are wanted; the default wants all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Only those older than this entry.
    pub before: Option<i64>,
    pub person: Option<PersonId>,
    /// Only these kinds; empty for every kind.
    pub ops: Vec<Op>,
    /// Only those whose subject contains this, in whatever case.
    pub text: String,
    /// Only those that stand, or only those that are undone.
    pub applied: Option<bool>,
}

/// What undo and redo would act on now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UndoState {
    pub undo: Option<Operation>,
    pub redo: Option<Operation>,
}

/// The kinds of thing a screen can depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Noun {
    Person,
    Saved,
    RoleMarks,
    /// What a person says of themselves: inventories, experience, limits, and what they do not want to see.
    Profile,
    /// Fit checks.
    Fit,
    /// Chosen moves with their steps.
    Planned,
    /// Check-ins, what is measured in them, and their rhythm.
    CheckIns,
    /// Decisions with what there is to choose from, what was chosen, and how it turned out.
    Decisions,
    History,
    Backup,
}

/// What a write changed, so that a screen refetches that and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// Sorted, each once; empty when nothing changed.
    pub nouns: Vec<Noun>,
    pub persons: Vec<PersonId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_found_again_by_its_stored_name() {
        for op in Op::ALL {
            assert_eq!(Op::from_name(op.name()), Some(op));
        }
        assert_eq!(Op::from_name("save-occupation"), None);
    }
}
