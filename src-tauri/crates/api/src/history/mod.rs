//! Undo, redo and the record of what the user did.

mod list;
mod redo;
mod since;
mod state;
mod undo;
pub mod wire;

pub use list::list;
pub use redo::redo;
pub use since::since;
pub use state::state;
pub use undo::undo;

use waymark_domain::history::{Op, Operation};

use wire::{OpKind, OperationRef};

impl From<Op> for OpKind {
    fn from(op: Op) -> Self {
        match op {
            Op::CreatePerson => Self::CreatePerson,
            Op::SaveOccupation => Self::SaveOccupation,
            Op::EditSavedNote => Self::EditSavedNote,
            Op::RemoveSaved => Self::RemoveSaved,
            Op::AddExample => Self::AddExample,
            Op::RemoveExample => Self::RemoveExample,
            Op::RestoreBackup => Self::RestoreBackup,
            Op::ReactToHarder => Self::ReactToHarder,
            Op::WithdrawReaction => Self::WithdrawReaction,
            Op::ChooseRoleVersion => Self::ChooseRoleVersion,
            Op::WriteRoleNote => Self::WriteRoleNote,
            Op::PutBack => Self::PutBack,
            Op::EmptyTrash => Self::EmptyTrash,
            Op::ErasePerson => Self::ErasePerson,
            Op::ImportBundle => Self::ImportBundle,
            Op::AnswerStatement => Self::AnswerStatement,
            Op::WithdrawAnswer => Self::WithdrawAnswer,
            Op::FinishSitting => Self::FinishSitting,
            Op::RemoveSitting => Self::RemoveSitting,
            Op::AddExperience => Self::AddExperience,
            Op::EditExperience => Self::EditExperience,
            Op::RemoveExperience => Self::RemoveExperience,
            Op::ArrangeExperience => Self::ArrangeExperience,
            Op::SetLimit => Self::SetLimit,
            Op::LiftLimit => Self::LiftLimit,
            Op::HideFit => Self::HideFit,
            Op::ShowFit => Self::ShowFit,
            Op::KeepFitCheck => Self::KeepFitCheck,
            Op::RemoveFitCheck => Self::RemoveFitCheck,
            Op::AddMove => Self::AddMove,
            Op::EditMove => Self::EditMove,
            Op::SetMoveState => Self::SetMoveState,
            Op::RemoveMove => Self::RemoveMove,
            Op::AddStep => Self::AddStep,
            Op::EditStep => Self::EditStep,
            Op::TickStep => Self::TickStep,
            Op::UntickStep => Self::UntickStep,
            Op::RemoveStep => Self::RemoveStep,
            Op::AddCheckIn => Self::AddCheckIn,
            Op::EditCheckIn => Self::EditCheckIn,
            Op::RemoveCheckIn => Self::RemoveCheckIn,
            Op::SetRhythm => Self::SetRhythm,
            Op::AddMetric => Self::AddMetric,
            Op::EditMetric => Self::EditMetric,
            Op::RemoveMetric => Self::RemoveMetric,
            Op::AddDecision => Self::AddDecision,
            Op::EditDecision => Self::EditDecision,
            Op::RemoveDecision => Self::RemoveDecision,
            Op::ChooseOption => Self::ChooseOption,
            Op::ReopenDecision => Self::ReopenDecision,
            Op::ReviewDecision => Self::ReviewDecision,
        }
    }
}

impl From<Operation> for OperationRef {
    fn from(operation: Operation) -> Self {
        Self {
            id: operation.id.to_string(),
            op: operation.op.into(),
            subject: operation.subject,
            erased: operation.erased,
        }
    }
}
