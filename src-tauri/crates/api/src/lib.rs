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
pub mod check_in;
pub mod compare;
pub mod decision;
pub mod draft;
pub mod erase;
pub mod error;
pub mod fit;
pub mod generated;
pub mod history;
pub mod mark;
pub mod moves;
pub mod person;
pub mod plan;
pub mod planned;
pub mod profile;
pub mod protection;
pub mod role;
pub mod standing;
pub mod track;
pub mod transfer;
pub mod trash;
mod typed;
pub mod typescript;
mod vault;
mod wire;
pub mod work;

use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use waymark_domain::role::RoleSlug;
use waymark_store::{
    catalogue::Catalogue,
    vault::{Key, KeyFile, RecoveryKey, Vault, VaultError, VaultKey},
};

pub use ambient::{Ambient, Now};
pub use error::ApiError;
use vault::State;

/// The two databases and the clock. Calls take it by reference and may come from several threads;
/// each database answers one at a time.
pub struct Api {
    /// Or why it cannot be read; the vault works without.
    catalogue: Result<Mutex<Catalogue>, ApiError>,
    vault: Mutex<State>,
    vault_path: PathBuf,
    /// Mirrors `vault` for those who must not wait for it.
    locked: AtomicBool,
    /// The recovery key made last, until it is proved, replaced or locked away.
    kit: Mutex<Option<RecoveryKey>>,
    keeper: backup::Keeper,
    /// Of how far the history reached; the tests and the tools have none.
    memory: Option<standing::Memory>,
    erasing: erase::Progress,
    fits: fit::Desk,
    moves: moves::Desk,
    desk: transfer::Desk,
    ambient: Ambient,
}

impl Api {
    /// Opens both databases; neither stops the other. What could not be opened is the answer of every
    /// call that needs it.
    ///
    /// A vault is made at `vault` if there is no file there.
    #[must_use]
    pub fn open(catalogue: &Path, vault: &Path, ambient: Ambient) -> Self {
        let state = State::find(vault, &ambient);
        let api = Self {
            catalogue: Catalogue::open(catalogue)
                .map(Mutex::new)
                .map_err(ApiError::from),
            locked: AtomicBool::new(matches!(state, State::Locked(_))),
            vault: Mutex::new(state),
            vault_path: vault.to_owned(),
            kit: Mutex::new(None),
            keeper: backup::Keeper::beside(vault),
            memory: None,
            erasing: erase::Progress::default(),
            fits: fit::Desk::default(),
            moves: moves::Desk::default(),
            desk: transfer::Desk::default(),
            ambient,
        };
        // What a disk refuses now is tried again later.
        api.finish_erasures().ok();
        api
    }

    /// The catalogue, for as long as the guard is held.
    ///
    /// # Errors
    /// [`ApiError::CatalogueUnusable`]; [`ApiError::VaultLocked`], because what someone looks up says
    /// something about a person too.
    pub(crate) fn catalogue(&self) -> Result<MutexGuard<'_, Catalogue>, ApiError> {
        if self.is_locked() {
            return Err(ApiError::VaultLocked);
        }
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

    /// The title the catalogue gives a role, if it has it.
    pub(crate) fn role_title(&self, slug: &RoleSlug) -> Result<Option<String>, ApiError> {
        let page = self.catalogue()?.role(slug.as_str())?;
        Ok(page.map(|page| page.row.title))
    }

    /// Runs `work` on the vault, alone.
    ///
    /// # Errors
    /// Why the vault could not be opened, or what `work` answers.
    pub(crate) fn vault<T>(
        &self,
        work: impl FnOnce(&mut Vault) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        match &mut *self.state() {
            State::Open(vault) => work(vault),
            State::Locked(_) => Err(ApiError::VaultLocked),
            State::Damaged(_, error) | State::Failed(error) => Err(error.clone()),
        }
    }

    /// The vault's state; one that could not be opened is tried again first.
    fn state(&self) -> MutexGuard<'_, State> {
        // A writer that panicked has had its transaction rolled back.
        let mut state = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        let again = match &*state {
            State::Open(_) | State::Locked(_) => None,
            State::Damaged(key @ Key::Vault(..), _) => {
                let again = State::opened(&self.vault_path, key.clone(), &self.ambient);
                Some(again.sound(key.clone()))
            }
            State::Damaged(Key::None, _) => {
                Some(State::find(&self.vault_path, &self.ambient).sound(Key::None))
            }
            State::Failed(_) => Some(State::find(&self.vault_path, &self.ambient)),
        };
        if let Some(again) = again {
            self.set(&mut state, again);
        }
        state
    }

    fn set(&self, state: &mut State, new: State) {
        let locked = matches!(new, State::Locked(_));
        if let (State::Open(vault), Some(memory)) = (&new, &self.memory) {
            memory.look(vault);
        }
        *state = new;
        self.locked.store(locked, Ordering::SeqCst);
    }

    /// Whether a passphrase is being waited for.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.locked.load(Ordering::SeqCst)
    }

    /// The keys of a locked vault.
    pub(crate) fn keys(&self) -> Option<KeyFile> {
        match &*self.state() {
            State::Locked(keys) => Some(keys.clone()),
            _ => None,
        }
    }

    /// Opens a locked vault.
    pub(crate) fn open_with(&self, key: VaultKey, keys: KeyFile) -> Result<(), ApiError> {
        let mut state = self.state();
        if let State::Locked(_) = *state {
            match State::opened(&self.vault_path, Key::Vault(key, keys), &self.ambient) {
                // Still locked, with a reason to be told: another try needs the passphrase again.
                State::Failed(error) => return Err(error),
                opened => self.set(&mut state, opened),
            }
        }
        Ok(())
    }

    /// Closes an encrypted vault; its keys are wiped with it.
    ///
    /// # Errors
    /// [`ApiError::VaultUnwritable`] when the log stays beside the file; it is locked all the same.
    pub fn lock(&self) -> Result<(), ApiError> {
        self.remember().ok();
        let mut state = self.state();
        let encrypted = match &*state {
            State::Open(vault) => vault.is_encrypted(),
            State::Damaged(key, _) => matches!(key, Key::Vault(..)),
            State::Locked(_) | State::Failed(_) => false,
        };
        if !encrypted {
            return Ok(());
        }
        self.keep_kit(None);
        self.desk.forget();
        self.fits.forget();
        // What it becomes if the disk fails meanwhile.
        let open = std::mem::replace(&mut *state, State::Failed(ApiError::VaultLocked));
        let closed = match open {
            State::Open(vault) => vault.close(),
            _ => Ok(()),
        };
        self.set(&mut state, State::find(&self.vault_path, &self.ambient));
        Ok(closed?)
    }

    /// Encrypts or decrypts: `work` takes the vault and gives it back in its new form. When it fails, the
    /// vault is opened again as it was; an encrypted one is then locked.
    pub(crate) fn convert(
        &self,
        work: impl FnOnce(Vault) -> Result<Vault, VaultError>,
    ) -> Result<(), ApiError> {
        let mut state = self.state();
        let unavailable = match &*state {
            State::Open(_) => None,
            State::Locked(_) => Some(ApiError::VaultLocked),
            State::Damaged(_, error) | State::Failed(error) => Some(error.clone()),
        };
        if let Some(error) = unavailable {
            return Err(error);
        }
        let open = std::mem::replace(&mut *state, State::Failed(ApiError::VaultLocked));
        let State::Open(vault) = open else {
            return Ok(());
        };
        match work(vault) {
            Ok(vault) => {
                // The same vault: what was found when it was opened still holds.
                *state = State::Open(vault);
                if let Some(memory) = &self.memory {
                    memory.keys_changed();
                }
                Ok(())
            }
            Err(error) => {
                self.set(&mut state, State::find(&self.vault_path, &self.ambient));
                Err(error.into())
            }
        }
    }

    /// Runs `work` while a damaged vault is held, with its key, and opens what it leaves.
    pub(crate) fn replace_damaged(
        &self,
        work: impl FnOnce(&Key) -> Result<(), ApiError>,
    ) -> Result<(), ApiError> {
        let mut state = self.state();
        // Someone may have put back a copy by hand meanwhile.
        let State::Damaged(key, _) = &*state else {
            return Err(ApiError::VaultInUse);
        };
        let key = key.clone();
        work(&key)?;
        self.set(
            &mut state,
            State::opened(&self.vault_path, key, &self.ambient),
        );
        match &*state {
            State::Damaged(_, error) | State::Failed(error) => Err(error.clone()),
            State::Open(_) | State::Locked(_) => Ok(()),
        }
    }

    /// The vault turned out damaged after it was opened: from now on it answers as one that was found so at once.
    pub(crate) fn found_damaged(&self, error: &ApiError) {
        let mut state = self.state();
        let State::Open(vault) = &*state else {
            return;
        };
        // Letting go of it closes it: what takes its place needs the file to itself.
        *state = State::Damaged(vault.opened_with(), error.clone());
    }

    /// Keeps a recovery key until it is proved, so that the proof is checked here and not in the window.
    pub(crate) fn keep_kit(&self, key: Option<RecoveryKey>) {
        *self.kit.lock().unwrap_or_else(PoisonError::into_inner) = key;
    }

    pub(crate) fn with_kit<T>(&self, work: impl FnOnce(Option<&RecoveryKey>) -> T) -> T {
        let kit = self.kit.lock().unwrap_or_else(PoisonError::into_inner);
        work(kit.as_ref())
    }

    /// Moves the vault's log into its file; call it when the user pauses, so that little hangs on the
    /// log. Does nothing when the vault is not open.
    ///
    /// # Errors
    /// [`ApiError::VaultUnwritable`]; nothing is lost.
    pub fn checkpoint(&self) -> Result<(), ApiError> {
        let vault = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        match &*vault {
            State::Open(vault) => Ok(vault.checkpoint()?),
            _ => Ok(()),
        }
    }

    /// Lets both files go. An `Api` that is dropped instead keeps every commit too.
    ///
    /// # Errors
    /// As [`Api::checkpoint`].
    pub fn close(self) -> Result<(), ApiError> {
        self.remember().ok();
        match self
            .vault
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
        {
            State::Open(vault) => Ok(vault.close()?),
            _ => Ok(()),
        }
    }
}
