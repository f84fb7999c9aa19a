//! Backups that nobody asks for.

use std::sync::PoisonError;

use waymark_domain::backup::{Closing, Last, due};
use waymark_store::vault::backup::{Head, Proof};

use crate::{Api, error::ApiError, vault::State};

impl Api {
    /// Makes a backup if something has changed since the last and that is half an hour ago; call it now
    /// and then. Says whether one was made. A vault that is not open is left alone.
    ///
    /// # Errors
    /// Why it could not be made. Nobody has to be told: it is remembered, and Settings shows it.
    pub fn backup_if_due(&self) -> Result<bool, ApiError> {
        let made = self.automatic(Closing::No)?;
        self.prove_one_more()?;
        self.seal_what_is_open()?;
        Ok(made)
    }

    /// The same for the end of the program, when there is no backup of today yet.
    ///
    /// # Errors
    /// As [`Api::backup_if_due`].
    pub fn backup_before_closing(&self) -> Result<bool, ApiError> {
        self.automatic(Closing::Yes)
    }

    fn automatic(&self, closing: Closing) -> Result<bool, ApiError> {
        let Some(head) = self.head_if_open()? else {
            return Ok(false);
        };
        let last = self.keeper.backups.list()?.into_iter().next();
        let last = last.map(|backup| Last {
            on: backup.on,
            at: backup.made_at,
            complete: backup.head == Some(head),
        });
        let now = self.moment();
        if !due(last, now.at, now.on, closing) {
            return Ok(false);
        }
        self.back_up()?;
        self.keeper.thin();
        Ok(true)
    }

    /// How far the history of an open vault reaches; `None` while nothing was ever done in it.
    fn head_if_open(&self) -> Result<Option<Head>, ApiError> {
        let vault = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        match &*vault {
            State::Open(vault) => Ok(vault.head()?.filter(|head| head.seq > 0)),
            _ => Ok(None),
        }
    }

    /// Backups from before the vault was encrypted, which a full disk may have kept from being sealed then.
    fn seal_what_is_open(&self) -> Result<(), ApiError> {
        if self.head_if_open()?.is_none() {
            return Ok(());
        }
        let seal = self.vault(|vault| Ok(vault.seal()?))?;
        let open = self.keeper.backups.list()?.iter().any(|one| !one.sealed);
        if seal.is_some() && open {
            self.keeper.reseal(None, seal.as_ref(), self.moment())?;
        }
        Ok(())
    }

    /// Proves the newest backup of which it is not known whether it is good, as after the record was
    /// lost. One that turns out damaged is no error here: the list says so.
    fn prove_one_more(&self) -> Result<(), ApiError> {
        let mut backups = self.keeper.backups.list()?.into_iter();
        let unknown = backups.find(|backup| backup.proof == Proof::Unknown);
        if let (Some(backup), Some(_)) = (unknown, self.head_if_open()?) {
            let seal = self.vault(|vault| Ok(vault.seal()?))?;
            self.keeper
                .open(backup.seq, seal.as_ref(), self.moment())
                .ok();
        }
        Ok(())
    }
}
