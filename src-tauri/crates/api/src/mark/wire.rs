//! What a person marked on a role, as the UI sees it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person's marks on one role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleMarks {
    /// `production-plant-manager`
    pub slug: String,
    /// The title today's catalogue gives the role; the one when it was marked when the role is gone.
    pub title: String,
    /// False when today's catalogue no longer has the role.
    pub in_catalogue: bool,
    pub reactions: Vec<ReactionMark>,
    /// Ids of the choices that make up the version meant; at most one of each dimension.
    pub choices: Vec<String>,
    /// Labels of choices that today's role no longer has. Choosing anew ends them.
    pub lost_choices: Vec<String>,
    pub notes: Vec<RoleNote>,
    /// Answers to the statements of the role's fit check.
    pub statements: Vec<StatementAnswer>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementAnswer {
    /// Id of the statement.
    pub statement: String,
    /// What it says today; what it said when it was answered when the statement is gone.
    pub text: String,
    /// False when today's role no longer has the statement.
    pub in_catalogue: bool,
    /// 1 (disagree entirely) to 5 (agree entirely).
    pub answer: u8,
    /// RFC 3339, UTC.
    pub changed_at: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReactionMark {
    /// Id of the harder part.
    pub harder: String,
    /// Its heading today; the one when it was marked when the part is gone.
    pub name: String,
    /// False when today's role no longer has the part.
    pub in_catalogue: bool,
    pub reaction: Reaction,
    /// RFC 3339, UTC.
    pub changed_at: String,
}

/// How a harder part would be for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reaction {
    Energises,
    Fine,
    Drains,
    Dealbreaker,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleNote {
    /// Id of the harder part; null for the role as a whole.
    pub about: Option<String>,
    /// Its heading, as in a reaction; the title for the role as a whole.
    pub name: String,
    /// False when today's catalogue no longer has what it is about.
    pub in_catalogue: bool,
    /// Markdown as typed.
    pub text: String,
    /// RFC 3339, UTC.
    pub changed_at: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoleMarksRequest {
    pub person_id: String,
    /// Null for every role the person marked; otherwise there is one answer, though nothing be marked there.
    pub slug: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeRoleMarksRequest {
    pub person_id: String,
    pub slug: String,
    pub change: RoleMarksChange,
}

/// One thing to mark on a role, in the place of what stood there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum RoleMarksChange {
    /// Says how a harder part would be.
    React {
        harder: String,
        /// Null takes it back.
        reaction: Option<Reaction>,
    },
    /// Says which version of the role is meant.
    ChooseVersion {
        /// At most one of each dimension; empty when no version is meant.
        choices: Vec<String>,
    },
    /// Writes on the role or on one of its harder parts.
    WriteNote {
        /// Id of a harder part; null for the role as a whole.
        about: Option<String>,
        /// At most 100,000 characters. Nothing but spaces removes the note.
        text: String,
    },
    /// Says how far the person agrees with a statement of the role's fit check.
    AnswerStatement {
        statement: String,
        /// 1 (disagree entirely) to 5 (agree entirely); null takes it back.
        answer: Option<u8>,
    },
}
