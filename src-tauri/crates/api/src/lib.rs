//! Use cases, wire types, errors and the list of calls.
//!
//! The shell, the harness and the tools all come in through [`calls::dispatch`] or the functions
//! it names. This crate must never name the window or SQL.

pub mod ambient;
pub mod app;
pub mod backup;
pub mod calls;
pub mod catalogue;
pub mod changes;
pub mod error;
pub mod generated;
pub mod history;
pub mod person;
pub mod plan;
pub mod typescript;
mod vault;
mod wire;

use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use waymark_store::{catalogue::Catalogue, vault::Vault};

pub use ambient::{Ambient, Now};
pub use error::ApiError;

/// The two databases and the clock. Calls take it by reference and may come from several threads;
/// each database answers one at a time.
pub struct Api {
    /// Or why it cannot be read; the vault works without.
    catalogue: Result<Mutex<Catalogue>, ApiError>,
    /// Or why it cannot be opened; the catalogue works without.
    vault: Mutex<Result<Vault, ApiError>>,
    /// Kept so that a vault that could not be opened is tried again when asked for.
    vault_path: std::path::PathBuf,
    keeper: backup::Keeper,
    ambient: Ambient,
}

impl Api {
    /// Opens both databases; neither stops the other. What could not be opened is the answer of every
    /// call that needs it.
    ///
    /// A vault is made at `vault` if there is no file there.
    #[must_use]
    pub fn open(catalogue: &Path, vault: &Path, ambient: Ambient) -> Self {
        Self {
            catalogue: Catalogue::open(catalogue)
                .map(Mutex::new)
                .map_err(ApiError::from),
            vault: Mutex::new(vault::open(vault, &ambient)),
            vault_path: vault.to_owned(),
            keeper: backup::Keeper::beside(vault),
            ambient,
        }
    }

    /// The catalogue, for as long as the guard is held.
    ///
    /// # Errors
    /// [`ApiError::CatalogueUnusable`]
    pub(crate) fn catalogue(&self) -> Result<MutexGuard<'_, Catalogue>, ApiError> {
        let catalogue = self.catalogue.as_ref().map_err(Clone::clone)?;
        // It is only read: a reader that panicked has left nothing half-done.
        Ok(catalogue.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Version of the catalogue that is open.
    pub(crate) fn catalogue_version(&self) -> Result<String, ApiError> {
        Ok(self.catalogue()?.version()?)
    }

    /// The title the catalogue gives a code, if it has it.
    pub(crate) fn title_of(&self, code: &str) -> Result<Option<String>, ApiError> {
        Ok(self.catalogue()?.title(code)?)
    }

    /// Runs `work` on the vault, alone.
    ///
    /// # Errors
    /// Why the vault could not be opened, or what `work` answers.
    pub(crate) fn vault<T>(
        &self,
        work: impl FnOnce(&mut Vault) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        // A writer that panicked has had its transaction rolled back.
        let mut vault = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        if vault.is_err() {
            *vault = vault::open(&self.vault_path, &self.ambient);
        }
        work(vault.as_mut().map_err(|error| error.clone())?)
    }

    /// Moves the vault's log into its file; call it when the user pauses, so that little hangs on the
    /// log. Does nothing when the vault is not open.
    ///
    /// # Errors
    /// [`ApiError::VaultUnwritable`]; nothing is lost.
    pub fn checkpoint(&self) -> Result<(), ApiError> {
        let vault = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        match &*vault {
            Ok(vault) => Ok(vault.checkpoint()?),
            Err(_) => Ok(()),
        }
    }

    /// Lets both files go. An `Api` that is dropped instead keeps every commit too.
    ///
    /// # Errors
    /// As [`Api::checkpoint`].
    pub fn close(self) -> Result<(), ApiError> {
        match self
            .vault
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
        {
            Ok(vault) => Ok(vault.close()?),
            Err(_) => Ok(()),
        }
    }
}
