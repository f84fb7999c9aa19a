//! An inventory that was taken once.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    ids::{PersonId, SittingId},
    inventory::interests::Form,
};

/// What can be answered at one sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InventoryKind {
    InterestsShort,
    InterestsLong,
    Skills,
    Conditions,
    Tradeoffs,
}

impl InventoryKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::InterestsShort,
        Self::InterestsLong,
        Self::Skills,
        Self::Conditions,
        Self::Tradeoffs,
    ];

    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InterestsShort => "interests_short",
            Self::InterestsLong => "interests_long",
            Self::Skills => "skills",
            Self::Conditions => "conditions",
            Self::Tradeoffs => "tradeoffs",
        }
    }

    /// The reverse of [`InventoryKind::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Which form of the interests it is.
    #[must_use]
    pub fn form(self) -> Option<Form> {
        match self {
            Self::InterestsShort => Some(Form::Short),
            Self::InterestsLong => Some(Form::Long),
            Self::Skills | Self::Conditions | Self::Tradeoffs => None,
        }
    }
}

/// A finished sitting. Its answers are never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    pub id: SittingId,
    pub person: PersonId,
    pub inventory: InventoryKind,
    /// Version of the items.
    pub version: u32,
    pub started_at: DateTime<Utc>,
    /// The civil date the user saw; likewise the other.
    pub started_on: NaiveDate,
    pub finished_at: DateTime<Utc>,
    pub finished_on: NaiveDate,
    /// Version of the catalogue the items were from.
    pub catalogue_version: String,
    /// By item.
    pub answers: Vec<Answer>,
}

/// One answer of a finished sitting. Whether an item allows it is for whoever has the items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// An activity's id, an element's, a dimension's, or two dimensions' with `~` between.
    pub item: String,
    /// −2 to 5.
    pub value: i8,
    /// Proposed from past jobs, and not confirmed.
    pub proposed: bool,
    pub answered_at: DateTime<Utc>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inventory_is_found_again_by_its_stored_name() {
        for kind in InventoryKind::ALL {
            assert_eq!(InventoryKind::from_name(kind.name()), Some(kind));
        }
        assert_eq!(InventoryKind::from_name("interests"), None);
    }
}
