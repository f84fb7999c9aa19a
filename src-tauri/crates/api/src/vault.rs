//! Opening the vault, and its failures as the UI acts on them.

use std::path::Path;

use waymark_domain::{
    history::Op,
    person::{Person, PersonKind},
};
use waymark_store::vault::{
    Key, KeyFile, Vault, VaultError,
    backup::{self, Opened},
};

use crate::{Ambient, error::ApiError};

/// What the owner is called in a new vault.
const OWNER: &str = "Me";

/// What there is of the vault.
pub(crate) enum State {
    Open(Vault),
    /// Closed, and its keys wiped: what is left is what anyone can read from the disk.
    Locked(KeyFile),
    /// The passphrase was right and what it opened is damaged: the key is kept, for its backups and for
    /// another try.
    Damaged(Key, ApiError),
    /// Why it cannot be opened. It is tried again whenever it is asked for.
    Failed(ApiError),
}

impl State {
    /// The vault at `path` opened with `key`.
    pub(crate) fn opened(path: &Path, key: Key, ambient: &Ambient) -> Self {
        match open(path, key.clone(), ambient) {
            Ok(vault) => Self::Open(vault),
            Err(error @ ApiError::VaultDamaged { .. }) => Self::Damaged(key, error),
            Err(error) => Self::Failed(error),
        }
    }

    /// The same after a look at every page, which opening does not always take: what was found damaged once
    /// is not opened again as it was.
    pub(crate) fn sound(self, key: Key) -> Self {
        let Self::Open(vault) = &self else {
            return self;
        };
        match vault.check_all().map_err(ApiError::from) {
            Err(error @ ApiError::VaultDamaged { .. }) => Self::Damaged(key, error),
            _ => self,
        }
    }

    /// The vault at `path`: open when it is plain or new.
    pub(crate) fn find(path: &Path, ambient: &Ambient) -> Self {
        match Vault::locked(path) {
            Ok(Some(keys)) => Self::Locked(keys),
            Ok(None) => Self::opened(path, Key::None, ambient),
            Err(error) => Self::Failed(error.into()),
        }
    }
}

pub(crate) fn open(path: &Path, key: Key, ambient: &Ambient) -> Result<Vault, ApiError> {
    let created_at = ambient.now().at;
    let owner = Person {
        id: ambient.person_id(created_at)?,
        kind: PersonKind::Me,
        name: OWNER.to_owned(),
        created_at,
        example: false,
    };
    Ok(Vault::open(path, key, &owner)?)
}

/// The ambient randomness in the form the vault takes it.
pub(crate) fn random(ambient: &Ambient) -> impl Fn(&mut [u8]) -> Result<(), VaultError> {
    |bytes| {
        ambient
            .random(bytes)
            .map_err(|error| VaultError::Internal(error.to_string()))
    }
}

/// Puts a backup in the place of a damaged vault, keyed as that was.
pub(crate) fn put_back(path: &Path, key: &Key, backup: &Opened) -> Result<(), ApiError> {
    backup::put_back(path, key, backup)?;
    Ok(())
}

impl From<VaultError> for ApiError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::TooNew { found, supported } => Self::VaultTooNew { found, supported },
            VaultError::InUse => Self::VaultInUse,
            VaultError::Damaged(reason) => Self::VaultDamaged { reason },
            VaultError::Unwritable(reason) => Self::VaultUnwritable { reason },
            VaultError::KeysDamaged(reason) => Self::VaultKeysDamaged { reason },
            VaultError::Missing => Self::VaultMissing,
            VaultError::WrongPassphrase => Self::WrongPassphrase,
            VaultError::WrongRecoveryKey => Self::WrongRecoveryKey,
            VaultError::RecoveryKeyMistyped => Self::RecoveryKeyMistyped,
            VaultError::NoMemory { mebibytes } => Self::NoMemory { mebibytes },
            VaultError::NothingToUndo => Self::NothingToUndo,
            VaultError::NothingToRedo => Self::NothingToRedo,
            VaultError::Conflict => Self::UndoConflict,
            VaultError::ContentsErased { op } => match Op::from_name(&op) {
                Some(op) => Self::ContentsErased { op: op.into() },
                None => Self::Internal { reason: op },
            },
            VaultError::NoSuchBackup(seq) => Self::not_found("backup", &seq.to_string()),
            VaultError::BackupUnusable(why) => Self::BackupUnusable { why: why.into() },
            VaultError::ImportRefused(why) => why.into(),
            VaultError::Stopped => Self::Cancelled,
            VaultError::Internal(reason) => Self::Internal { reason },
        }
    }
}
