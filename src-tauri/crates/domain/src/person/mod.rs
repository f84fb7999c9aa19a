//! Whose plan it is.

use chrono::{DateTime, Utc};

use crate::ids::PersonId;

/// The owner of the vault, or someone the owner coaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonKind {
    /// The owner; exactly one in a vault.
    Me,
    Client,
}

/// Everything a user writes belongs to one of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub kind: PersonKind,
    /// "Me" until the user says otherwise; a client's may be an alias.
    pub name: String,
    pub created_at: DateTime<Utc>,
    /// An invented person, to look around with; at most one in a vault, and never the owner.
    pub example: bool,
}
