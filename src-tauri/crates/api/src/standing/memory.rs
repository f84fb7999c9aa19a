//! What is remembered of the vault outside its folder, and when it is written.
//!
//! No commit waits for it: it is written when the user rests, and before the vault is let go. A kill in
//! between leaves a witness that is behind the vault, which is nothing to speak of; one that is ahead of the
//! vault never comes about by itself, because a witness is taken of what is on disk already.

use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use waymark_store::vault::{
    Standing, Vault, VaultError, Witness, WitnessSeal, Witnesses, backup::Head,
};

use crate::{Api, error::ApiError, vault::State};

pub(crate) struct Memory {
    witnesses: Witnesses,
    known: Mutex<Known>,
    /// One at a time: both would write the same file.
    writing: Mutex<()>,
}

/// Of the vault that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Known {
    /// It goes on from where it was left. With the witness on disk, if there is one that holds.
    Continues(Option<Witness>),
    /// It does not. Nothing is written over the witness until somebody has accepted that.
    TurnedBack(Standing, Witness),
}

impl Memory {
    fn within(folder: &Path) -> Self {
        Self {
            witnesses: Witnesses::within(folder),
            known: Mutex::new(Known::Continues(None)),
            writing: Mutex::new(()),
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Compares a vault that was just opened with what is remembered of it.
    pub(crate) fn look(&self, vault: &Vault) {
        // What cannot be read is as good as not there; a vault that cannot be read says so elsewhere.
        *self.known() = self.compared(vault).unwrap_or(Known::Continues(None));
    }

    fn compared(&self, vault: &Vault) -> Result<Known, VaultError> {
        let Some(witness) = self.witnesses.read(&vault.id()?, &vault.witness_seal()?) else {
            return Ok(Known::Continues(None));
        };
        Ok(match vault.standing(&witness)? {
            Standing::Continues => Known::Continues(Some(witness)),
            standing => Known::TurnedBack(standing, witness),
        })
    }

    /// The vault has other keys than before, with which its witness is to be sealed.
    pub(crate) fn keys_changed(&self) {
        let mut known = self.known();
        if let Known::Continues(written) = &mut *known {
            *written = None;
        }
    }

    /// What is remembered is no longer what is wanted: an older state is about to be put back on purpose.
    pub(crate) fn forget(&self, vault: &str) -> Result<(), VaultError> {
        self.witnesses.forget(vault)
    }

    pub(super) fn turned_back(&self) -> Option<(Standing, Witness)> {
        match &*self.known() {
            Known::Continues(_) => None,
            Known::TurnedBack(standing, witness) => Some((*standing, witness.clone())),
        }
    }

    /// Whether a witness of this head is news, and may be written.
    fn wants(&self, head: Head) -> bool {
        match &*self.known() {
            Known::Continues(written) => written.as_ref().map(|witness| witness.head) != Some(head),
            Known::TurnedBack(..) => false,
        }
    }

    fn write(&self, witness: Witness, seal: &WitnessSeal) -> Result<(), VaultError> {
        let _alone = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        self.witnesses.write(&witness, seal)?;
        let mut known = self.known();
        if let Known::Continues(written) = &mut *known {
            *written = Some(witness);
        }
        Ok(())
    }
}

impl Api {
    /// Remembers in `folder`, which must not be the vault's, how far each vault's history reached.
    #[must_use]
    pub fn remembering(mut self, folder: &Path) -> Self {
        let memory = Memory::within(folder);
        {
            let state = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
            if let State::Open(vault) = &*state {
                memory.look(vault);
            }
        }
        self.memory = Some(memory);
        self
    }

    /// The vault as it is now is what is wanted, whatever was remembered of it.
    pub(crate) fn settle_standing(&self) {
        if let Some(memory) = &self.memory {
            *memory.known() = Known::Continues(None);
            self.remember().ok();
        }
    }

    /// Writes down how far the history reaches; call it when the user rests. Costs nothing when nothing was
    /// done since, or no vault is open.
    ///
    /// # Errors
    /// Why it could not be written. Nobody has to be told: the next time tries again.
    pub fn remember(&self) -> Result<(), ApiError> {
        let Some(memory) = &self.memory else {
            return Ok(());
        };
        let (witness, seal) = {
            let state = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
            let State::Open(vault) = &*state else {
                return Ok(());
            };
            match vault.head()? {
                Some(head) if memory.wants(head) => {
                    (vault.witness(self.ambient.now().on)?, vault.witness_seal()?)
                }
                _ => return Ok(()),
            }
        };
        Ok(memory.write(witness, &seal)?)
    }
}
