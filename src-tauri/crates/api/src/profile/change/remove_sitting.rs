//! Putting a finished sitting in the trash.

use waymark_domain::{
    history::{Changes, Op},
    profile::SittingDraft,
};

use super::{
    super::{Kept, drafts},
    Change,
};
use crate::error::ApiError;

impl Change<'_> {
    pub(super) fn remove_sitting(&self, id: &str) -> Result<Changes, ApiError> {
        self.vault(|vault, person| {
            let kept = Kept::of(vault.read(), person)?;
            let mut sittings = kept.sittings.iter();
            let sitting = sittings
                .find(|sitting| sitting.id.to_string() == id)
                .ok_or_else(|| ApiError::not_found("sitting", id))?;
            let action = self.action(Op::RemoveSitting, person, sitting.inventory.name());
            let ((), changes) = vault.transact(&action, &self.stamp, |tx| {
                tx.remove_sitting(sitting.id)?;
                // What it was made from would otherwise be begun again.
                let draft = drafts::all(tx.read(), person)?.remove(&sitting.inventory);
                if draft.is_some_and(|draft| draft.id == sitting.id) {
                    tx.drop_draft(person, &SittingDraft::place(sitting.inventory))?;
                }
                Ok::<_, ApiError>(())
            })?;
            Ok(changes)
        })
    }
}
