//! What follows once someone has been erased: nothing may be left in the file or in a backup.

use std::sync::PoisonError;

use waymark_store::vault::{Erasure, Needles, clear_set_aside, set_aside};

use super::{progress::Watched, wire::ErasureStage};
use crate::{Api, error::ApiError, vault::State};

impl Api {
    /// Goes on with an erasing that was interrupted; does nothing when there is none, or the vault is not open.
    pub(crate) fn finish_erasures(&self) -> Result<(), ApiError> {
        for erasure in self.unfinished()? {
            let _alone = self.keeper.alone();
            self.clean(erasure, &Needles::default(), &self.erasing.begin())?;
        }
        Ok(())
    }

    fn unfinished(&self) -> Result<Vec<Erasure>, ApiError> {
        let vault = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        let State::Open(vault) = &*vault else {
            return Ok(Vec::new());
        };
        let mut erasures = vault.read().erasures()?;
        erasures.retain(|erasure| !erasure.finished);
        Ok(erasures)
    }

    /// Cleans the file and the backups, alone, and notes that in the ledger.
    pub(super) fn clean(
        &self,
        mut erasure: Erasure,
        needles: &Needles,
        watched: &Watched<'_>,
    ) -> Result<Erasure, ApiError> {
        watched.at(ErasureStage::Cleaning, 0, 0);
        let seal = self.vault(|vault| {
            vault.scour(needles)?;
            Ok(vault.seal()?)
        })?;
        let backups = &self.keeper.backups;
        let (rewritten, mut left) =
            backups.erase(&erasure, seal.as_ref(), self.moment(), &mut |done, of| {
                watched.at(ErasureStage::Backups, done, of);
            })?;
        left.extend(set_aside(&self.vault_path)?);
        clear_set_aside(&self.vault_path, erasure.receipt.remove_left)?;
        // What was removed before an interruption is not found any more, and stays on the receipt.
        left.retain(|one| !erasure.receipt.left.contains(one));
        erasure.receipt.left.extend(left);
        erasure.receipt.backups = rewritten;
        erasure.finished = true;
        self.vault(|vault| Ok(vault.finish_erasure(&erasure)?))?;
        Ok(erasure)
    }
}
