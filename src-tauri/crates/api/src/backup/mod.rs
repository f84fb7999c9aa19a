//! Backups: made by themselves or on request, listed, looked into and restored.
//!
//! The vault is only held while it is copied into memory; writing and proving go on beside it.

mod automatic;
mod convert;
mod list;
mod make;
mod preview;
mod restore;
pub mod wire;

pub use list::list;
pub use preview::preview;

use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use waymark_domain::backup::BackupSeq;
use waymark_store::vault::Key;
use waymark_store::vault::backup::{Backup, Backups, Failure, Image, Moment, Opened, Seal};

use wire::{BackupsChanged, ChangeBackupsRequest};

use crate::{
    Api,
    ambient::Now,
    changes::{Changed, Changes},
    error::ApiError,
    vault::State,
};

/// # Errors
/// [`ApiError::NotFound`] for a backup that is not there, [`ApiError::BackupUnusable`] for one that cannot be read,
/// [`ApiError::VaultUnwritable`]; nothing has changed then, and there is no new backup.
pub fn change(
    api: &Api,
    request: ChangeBackupsRequest,
) -> Result<Changed<BackupsChanged>, ApiError> {
    let (value, changes): (_, Changes) = match request {
        ChangeBackupsRequest::Make => {
            let (backup, changes) = make::make(api)?;
            (BackupsChanged::Made(backup), changes)
        }
        ChangeBackupsRequest::Restore { seq } => {
            let (restored, changes) = restore::restore(api, BackupSeq(seq))?;
            (BackupsChanged::Restored(restored), changes)
        }
    };
    Ok(Changed { value, changes })
}

/// The folder of backups, and what is known of it that is on no disk.
pub(crate) struct Keeper {
    pub(crate) backups: Backups,
    /// One backup at a time: the next number is read from the folder.
    busy: Mutex<()>,
    /// Kept here too, because a full disk keeps nothing.
    failure: Mutex<Option<Failure>>,
}

impl Keeper {
    pub(crate) fn beside(vault: &Path) -> Self {
        Self {
            backups: Backups::beside(vault),
            busy: Mutex::new(()),
            failure: Mutex::new(None),
        }
    }

    /// Keeps everyone else away from the backups. Whoever needs the vault too takes it after this.
    pub(crate) fn alone(&self) -> MutexGuard<'_, ()> {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Restores a backup into memory; not while one is made, which writes down more than its own proof.
    fn open(
        &self,
        seq: BackupSeq,
        seal: Option<&Seal>,
        now: Moment,
    ) -> Result<(Backup, Opened), ApiError> {
        let _alone = self.alone();
        Ok(self.backups.open(seq, seal, now)?)
    }

    fn failure(&self) -> Option<Failure> {
        let failure = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
        failure.clone().or_else(|| self.backups.failure())
    }

    /// Makes a backup, alone, and remembers when that failed.
    fn make(&self, image: &Image, seal: Option<&Seal>, now: Moment) -> Result<Backup, ApiError> {
        let made = self.backups.make(image, seal, now);
        let failed = made.as_ref().err().map(|why| Failure {
            at: now.at,
            why: why.clone(),
        });
        if let Some(failure) = &failed {
            // What cannot be written down is known until the program ends.
            self.backups.note_failure(failure.clone()).ok();
        }
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = failed;
        Ok(made?)
    }

    /// Seals every backup for the keys the vault has now.
    fn reseal(
        &self,
        before: Option<&Seal>,
        after: Option<&Seal>,
        now: Moment,
    ) -> Result<(), ApiError> {
        let _alone = self.alone();
        self.backups.reseal(before, after, now)?;
        Ok(())
    }

    /// Too many backups harm no one, so that a disk that refuses to remove some is no failure.
    fn thin(&self) {
        let _alone = self.alone();
        self.backups.thin().ok();
    }
}

/// Whether there is a vault to compare a backup with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Condition {
    Sound,
    Damaged,
}

impl Api {
    pub(crate) fn moment(&self) -> Moment {
        let Now { at, on } = self.ambient.now();
        Moment { at, on }
    }

    /// How the vault's backups are sealed; not the vault's own trouble when it is damaged, for then its
    /// backups are what is wanted.
    fn seal(&self) -> Result<(Option<Seal>, Condition), ApiError> {
        match self.vault(|vault| Ok(vault.seal()?)) {
            Ok(seal) => Ok((seal, Condition::Sound)),
            Err(ApiError::VaultDamaged { .. }) => Ok((self.seal_of_damaged()?, Condition::Damaged)),
            Err(error) => Err(error),
        }
    }

    /// Runs a change of the vault's keys and seals the backups accordingly. What a full disk keeps from being
    /// sealed now is sealed by [`Api::backup_if_due`].
    ///
    /// # Errors
    /// What `change` answers.
    pub(crate) fn change_keys<T>(
        &self,
        change: impl FnOnce() -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let before = self.vault(|vault| Ok(vault.seal()?))?;
        let changed = change()?;
        let after = self.vault(|vault| Ok(vault.seal()?))?;
        self.keeper
            .reseal(before.as_ref(), after.as_ref(), self.moment())
            .ok();
        Ok(changed)
    }

    fn seal_of_damaged(&self) -> Result<Option<Seal>, ApiError> {
        match &*self.state() {
            State::Damaged(Key::Vault(key, _), _) => Ok(Some(Seal::with(key)?)),
            _ => Ok(None),
        }
    }

    /// A proved backup of the vault as it is now.
    pub(crate) fn back_up(&self) -> Result<Backup, ApiError> {
        // Someone may be erased meanwhile: a copy from before must not get its name after.
        let _alone = self.keeper.alone();
        let (image, seal) = self.vault(|vault| Ok((vault.image()?, vault.seal()?)))?;
        self.keeper.make(&image, seal.as_ref(), self.moment())
    }
}
