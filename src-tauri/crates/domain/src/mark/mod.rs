//! What a person marks on a role: how a harder part would be for them, which version they mean, how far they
//! agree with its statements, and what they noted.
//!
//! A mark carries the words it was made on, so that it can still be read when a later catalogue no longer
//! has the role, the part or the version.

mod version;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    ids::PersonId,
    plan::Note,
    role::{ItemId, RoleSlug},
};

pub use version::{NoVersion, version};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleMark {
    pub person: PersonId,
    pub slug: RoleSlug,
    /// The role's title when it was marked.
    pub title_at_mark: String,
    pub what: Marked,
    /// What the part or the version was called when it was marked; the title, for the role as a whole.
    pub name_at_mark: String,
    pub marked_at: DateTime<Utc>,
    /// The civil date the user saw when marking.
    pub marked_on: NaiveDate,
    /// Version of the catalogue the names are from.
    pub catalogue_version: String,
}

/// One thing marked. A person has at most one at each [`Spot`] of a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Marked {
    Reaction {
        harder: ItemId,
        reaction: Reaction,
    },
    Choice {
        /// By its name in the profile; one that today's program does not know stays as it is.
        dimension: String,
        choice: ItemId,
    },
    Note {
        /// A harder part; `None` for the role as a whole.
        about: Option<ItemId>,
        text: Note,
    },
    /// An answer to a statement of the role's fit check.
    Statement {
        statement: ItemId,
        answer: Agreement,
    },
}

/// Where a mark stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// By the harder part.
    Reaction(ItemId),
    /// By the dimension.
    Choice(String),
    /// By the harder part, or `None` for the role as a whole.
    Note(Option<ItemId>),
    /// By the statement.
    Statement(ItemId),
}

impl Marked {
    #[must_use]
    pub fn spot(&self) -> Spot {
        match self {
            Self::Reaction { harder, .. } => Spot::Reaction(harder.clone()),
            Self::Choice { dimension, .. } => Spot::Choice(dimension.clone()),
            Self::Note { about, .. } => Spot::Note(about.clone()),
            Self::Statement { statement, .. } => Spot::Statement(statement.clone()),
        }
    }
}

/// How a harder part would be for the person who marks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reaction {
    Energises,
    Fine,
    Drains,
    Dealbreaker,
}

impl Reaction {
    pub const ALL: [Self; 4] = [Self::Energises, Self::Fine, Self::Drains, Self::Dealbreaker];

    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Energises => "energises",
            Self::Fine => "fine",
            Self::Drains => "drains",
            Self::Dealbreaker => "dealbreaker",
        }
    }

    /// The reverse of [`Reaction::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// How far somebody agrees with a statement: 1 (disagree entirely) to 5 (agree entirely).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Agreement(u8);

impl Agreement {
    /// `None` outside 1–5.
    #[must_use]
    pub fn new(answer: u8) -> Option<Self> {
        (1..=5).contains(&answer).then_some(Self(answer))
    }

    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}
