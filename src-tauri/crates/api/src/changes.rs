//! What a mutation changed, so that the UI refetches that and nothing else.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_domain::history;

/// The nouns a query can depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    Person,
    Saved,
    RoleMarks,
    Profile,
    Fit,
    Planned,
    CheckIns,
    Decisions,
    History,
    Backup,
}

impl Noun {
    pub const ALL: [Self; 10] = [
        Self::Person,
        Self::Saved,
        Self::RoleMarks,
        Self::Profile,
        Self::Fit,
        Self::Planned,
        Self::CheckIns,
        Self::Decisions,
        Self::History,
        Self::Backup,
    ];
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changes {
    pub nouns: Vec<Noun>,
    /// Whose; empty when the change concerns no one in particular.
    pub person_ids: Vec<String>,
}

/// A mutation's answer: what it made, and what it changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changed<T> {
    pub value: T,
    pub changes: Changes,
}

impl From<history::Changes> for Changes {
    fn from(changes: history::Changes) -> Self {
        Self {
            nouns: changes.nouns.into_iter().map(Noun::from).collect(),
            person_ids: changes.persons.iter().map(ToString::to_string).collect(),
        }
    }
}

impl From<history::Noun> for Noun {
    fn from(noun: history::Noun) -> Self {
        match noun {
            history::Noun::Person => Self::Person,
            history::Noun::Saved => Self::Saved,
            history::Noun::RoleMarks => Self::RoleMarks,
            history::Noun::Profile => Self::Profile,
            history::Noun::Fit => Self::Fit,
            history::Noun::Planned => Self::Planned,
            history::Noun::CheckIns => Self::CheckIns,
            history::Noun::Decisions => Self::Decisions,
            history::Noun::History => Self::History,
            history::Noun::Backup => Self::Backup,
        }
    }
}
