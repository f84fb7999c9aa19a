//! Putting a finished sitting in the trash.

use waymark_domain::history::{Changes, Op};

use super::{super::Kept, Change};
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
                Ok::<_, ApiError>(tx.remove_sitting(sitting.id)?)
            })?;
            Ok(changes)
        })
    }
}
