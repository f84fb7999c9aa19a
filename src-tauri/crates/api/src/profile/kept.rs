//! Everything the vault has of a person's profile.

use std::collections::BTreeMap;

use waymark_domain::{
    ids::PersonId,
    inventory::{conditions::Leans, constraints::Constraints},
    profile::{Experience, HiddenFit, InventoryKind, LimitSet, Sitting, SittingDraft, constraints},
};
use waymark_store::vault::Read;

use super::{drafts, items::leans};
use crate::error::ApiError;

#[derive(Clone)]
pub(crate) struct Kept {
    pub person: PersonId,
    pub drafts: BTreeMap<InventoryKind, SittingDraft>,
    /// Newest first.
    pub sittings: Vec<Sitting>,
    pub experience: Vec<Experience>,
    pub limits: Vec<LimitSet>,
    pub hidden: Vec<HiddenFit>,
}

impl Kept {
    /// # Errors
    /// When the vault cannot be read.
    pub fn of(read: Read<'_>, person: PersonId) -> Result<Self, ApiError> {
        let sittings = read.sittings_of(person)?;
        let mut drafts = drafts::all(read, person)?;
        drafts.retain(|_, draft| !draft.is_spent(&sittings));
        Ok(Self {
            person,
            drafts,
            sittings,
            experience: read.experience_of(person)?,
            limits: read.limits_of(person)?,
            hidden: read.hidden_of(person)?,
        })
    }

    /// The finished sittings of one inventory, newest first.
    pub fn of_kind(&self, kind: InventoryKind) -> impl Iterator<Item = &Sitting> {
        self.sittings
            .iter()
            .filter(move |sitting| sitting.inventory == kind)
    }

    /// The one finished last.
    pub fn last(&self, kind: InventoryKind) -> Option<&Sitting> {
        self.of_kind(kind).next()
    }

    /// How the conditions were answered last; empty when they never were.
    pub fn leans(&self) -> Leans {
        self.last(InventoryKind::Conditions)
            .map(|sitting| leans(&sitting.answers))
            .unwrap_or_default()
    }

    /// How they were answered when `sitting` was finished; as they were answered first, when that was later.
    pub fn leans_at(&self, sitting: &Sitting) -> Leans {
        let mut before = self.of_kind(InventoryKind::Conditions);
        let then = before.find(|conditions| conditions.finished_at <= sitting.finished_at);
        then.or_else(|| self.of_kind(InventoryKind::Conditions).last())
            .map(|conditions| leans(&conditions.answers))
            .unwrap_or_default()
    }

    pub fn constraints(&self) -> Constraints {
        constraints(self.limits.iter().map(|set| &set.limit))
    }
}
