//! Making a sitting of what was answered.

use waymark_domain::{
    history::{Changes, Op},
    profile::{InventoryKind, Sitting},
};

use super::{
    super::{Kept, refused, wire::ProfileTrouble},
    Change,
};
use crate::error::ApiError;

impl Change<'_> {
    /// One action; the draft is spent with it.
    pub(super) fn finish(&self, kind: InventoryKind) -> Result<Changes, ApiError> {
        self.vault(|vault, person| {
            let mut kept = Kept::of(vault.read(), person)?;
            let draft = kept
                .drafts
                .remove(&kind)
                .ok_or_else(|| refused("inventory", ProfileTrouble::NothingAnswered))?;
            let sitting = Sitting {
                id: draft.id,
                person,
                inventory: kind,
                version: self.items.version(kind),
                started_at: draft.started_at,
                started_on: draft.started_on,
                finished_at: self.stamp.at,
                finished_on: self.stamp.on,
                catalogue_version: self.items.catalogue.clone(),
                answers: draft.into_answers(),
            };
            let action = self.action(Op::FinishSitting, person, kind.name());
            let ((), changes) = vault.transact(&action, &self.stamp, |tx| {
                Ok::<_, ApiError>(tx.add_sitting(&sitting)?)
            })?;
            Ok(changes)
        })
    }
}
