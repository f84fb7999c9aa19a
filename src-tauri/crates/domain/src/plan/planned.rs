//! A move that a person has chosen, and what they do towards it.

use chrono::{DateTime, NaiveDate, Utc};

use super::Note;
use crate::{
    ids::{MoveId, PersonId, StepId},
    moves::Class,
    role::RoleSlug,
};

/// How far a person has come with a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoveState {
    /// It is one of several.
    Considering,
    /// Finding out, at little cost, whether it is what it seems.
    Testing,
    /// Decided, and not begun.
    Committed,
    UnderWay,
    Done,
    /// Given up, for a reason.
    Dropped,
}

impl MoveState {
    pub const ALL: [Self; 6] = [
        Self::Considering,
        Self::Testing,
        Self::Committed,
        Self::UnderWay,
        Self::Done,
        Self::Dropped,
    ];

    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Considering => "considering",
            Self::Testing => "testing",
            Self::Committed => "committed",
            Self::UnderWay => "under_way",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// The reverse of [`MoveState::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether anything is still to be done for it.
    #[must_use]
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Done | Self::Dropped)
    }
}

/// One end of a move, as it was called when the move was chosen; not checked against today's catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoveEnd {
    /// O*NET-SOC 2019.
    pub code: String,
    /// The role; `None` for the occupation itself.
    pub slug: Option<RoleSlug>,
    pub title: String,
}

impl MoveEnd {
    /// Whether both name the same role, or the same occupation.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.code == other.code && self.slug == other.slug
    }
}

/// A chosen next move towards a role or an occupation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedMove {
    pub id: MoveId,
    pub person: PersonId,
    /// `None` for a person whose jobs name no occupation.
    pub from: Option<MoveEnd>,
    pub to: MoveEnd,
    /// What kind of move it was when it was chosen; `None` when that could not be said.
    pub class: Option<Class>,
    pub state: MoveState,
    /// The civil date since when.
    pub state_on: NaiveDate,
    /// Why this one, in the person's words.
    pub why: Note,
    /// Why it was given up; empty otherwise.
    pub dropped_because: String,
    /// The civil date by which it is to be done.
    pub by: Option<NaiveDate>,
    pub added_at: DateTime<Utc>,
    /// The civil date the user saw.
    pub added_on: NaiveDate,
    pub changed_at: DateTime<Utc>,
    pub catalogue_version: String,
}

/// One thing to do towards a move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub id: StepId,
    pub person: PersonId,
    pub of: MoveId,
    pub title: String,
    /// More on it; may be empty.
    pub detail: String,
    /// The skill or field of knowledge it is for: an O*NET element id.
    pub element: Option<String>,
    /// The civil date by which it is to be done, and on which it was.
    pub due: Option<NaiveDate>,
    pub done: Option<NaiveDate>,
    /// Where it stands among those of its move.
    pub position: i64,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_found_again_by_its_stored_name() {
        for state in MoveState::ALL {
            assert_eq!(MoveState::from_name(state.name()), Some(state));
        }
        assert_eq!(MoveState::from_name("under way"), None);
    }

    #[test]
    fn what_is_done_or_dropped_is_not_open() {
        let open = MoveState::ALL.into_iter().filter(|state| state.is_open());
        assert_eq!(open.count(), 4);
        assert!(!MoveState::Done.is_open() && !MoveState::Dropped.is_open());
    }
}
