//! Opening the vault, and its failures as the UI acts on them.

use std::path::Path;

use waymark_domain::person::{Person, PersonKind};
use waymark_store::vault::{
    Key, Vault, VaultError,
    backup::{self, Opened},
};

use crate::{Ambient, error::ApiError};

/// What the owner is called in a new vault.
const OWNER: &str = "Me";

pub(crate) fn open(path: &Path, ambient: &Ambient) -> Result<Vault, ApiError> {
    let created_at = ambient.now().at;
    let owner = Person {
        id: ambient.person_id(created_at)?,
        kind: PersonKind::Me,
        name: OWNER.to_owned(),
        created_at,
        example: false,
    };
    Ok(Vault::open(path, Key::None, &owner)?)
}

/// Puts a backup in the place of a damaged vault, keyed as [`open`] expects it.
pub(crate) fn put_back(path: &Path, backup: &Opened) -> Result<(), ApiError> {
    backup::put_back(path, Key::None, backup)?;
    Ok(())
}

impl From<VaultError> for ApiError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::TooNew { found, supported } => Self::VaultTooNew { found, supported },
            VaultError::InUse => Self::VaultInUse,
            VaultError::Damaged(reason) => Self::VaultDamaged { reason },
            VaultError::Unwritable(reason) => Self::VaultUnwritable { reason },
            VaultError::NothingToUndo => Self::NothingToUndo,
            VaultError::NothingToRedo => Self::NothingToRedo,
            VaultError::Conflict => Self::UndoConflict,
            VaultError::NoSuchBackup(seq) => Self::not_found("backup", &seq.to_string()),
            VaultError::BackupUnusable(why) => Self::BackupUnusable { why: why.into() },
            VaultError::Internal(reason) => Self::Internal { reason },
        }
    }
}
