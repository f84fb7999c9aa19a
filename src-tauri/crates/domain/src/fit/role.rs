//! What a person said about one role, beside what its profile asks.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::constraint::{ConstraintAbout, ConstraintCheck, Outcome};
use crate::inventory::OutOfRange;
use crate::mark::Reaction;
use crate::role::{ItemId, Role, RoleSlug};

/// How far a person agrees with a statement: 1 not at all – 5 fully.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i8", into = "i8")]
pub struct Agreement(i8);

impl Agreement {
    #[must_use]
    pub fn get(self) -> i8 {
        self.0
    }

    /// −1 disagrees fully – 1 agrees fully.
    pub(super) fn signed(self) -> f64 {
        f64::from(self.0 - 3) / 2.0
    }
}

impl TryFrom<i8> for Agreement {
    type Error = OutOfRange;

    fn try_from(found: i8) -> Result<Self, OutOfRange> {
        match found {
            1..=5 => Ok(Self(found)),
            _ => Err(OutOfRange {
                found,
                lowest: 1,
                highest: 5,
            }),
        }
    }
}

impl From<Agreement> for i8 {
    fn from(answer: Agreement) -> i8 {
        answer.0
    }
}

/// Kept with a check. Ids that today's profile does not have are left out of account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RoleAnswers {
    pub slug: RoleSlug,
    /// By harder part.
    pub reactions: BTreeMap<ItemId, Reaction>,
    pub statements: BTreeMap<ItemId, Agreement>,
    /// The choices that say which version of the role is meant.
    pub version: BTreeSet<ItemId>,
}

/// A role's profile with what was said of it.
#[derive(Debug, Clone, Copy)]
pub struct RoleInput<'a> {
    pub profile: &'a Role,
    pub answers: &'a RoleAnswers,
}

impl RoleInput<'_> {
    /// Whether a harder part or statement matters most in the version that is meant.
    pub(super) fn stressed(&self, id: &ItemId) -> bool {
        let choices = self.profile.varies.iter().flat_map(|one| &one.choices);
        let mut meant = choices.filter(|choice| self.answers.version.contains(&choice.id));
        meant.any(|choice| choice.stresses.contains(id))
    }

    /// The harder parts of the profile that were reacted to, in its order.
    pub(super) fn reactions(&self) -> impl Iterator<Item = (&ItemId, Reaction)> {
        let parts = self.profile.harder.iter();
        parts.filter_map(|part| Some((&part.id, *self.answers.reactions.get(&part.id)?)))
    }

    /// A constraint for each dealbreaker.
    pub(super) fn dealbreakers(&self) -> Vec<ConstraintCheck> {
        let broken = self
            .reactions()
            .filter(|(_, reaction)| *reaction == Reaction::Dealbreaker);
        let check = |(harder, _): (&ItemId, Reaction)| ConstraintCheck {
            about: ConstraintAbout::Dealbreaker {
                harder: harder.clone(),
                stressed: self.stressed(harder),
            },
            outcome: Outcome::Fail,
        };
        broken.map(check).collect()
    }
}
