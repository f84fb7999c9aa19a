//! What can go wrong with a vault, by what the user can do about it.

use rusqlite::ErrorCode;
use serde::{Deserialize, Serialize};
use waymark_domain::backup::BackupSeq;

use super::{backup::Trouble, bundle::Refused};

/// Every reason a vault is refused or a write does not happen. None of them has changed the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum VaultError {
    /// Written by a newer version of the program: update the program.
    #[error(
        "this vault was written by a newer Waymark (version {found}; this one reads up to {supported})"
    )]
    TooNew { found: i32, supported: i32 },
    /// Another process, or another window of this one, holds it: close that one.
    #[error("the vault is open in another window")]
    InUse,
    /// Not a vault at all, or one whose contents no longer hold together: keep it, restore a backup.
    #[error("{0}")]
    Damaged(String),
    /// Read-only, full or missing disk: make room or choose another folder.
    #[error("{0}")]
    Unwritable(String),
    /// The key file is missing or damaged in both copies: put one back from a backup.
    #[error("{0}")]
    KeysDamaged(String),
    /// Nothing was opened, written or counted.
    #[error("this is not the passphrase")]
    WrongPassphrase,
    /// A well-formed recovery key, of another vault or of an earlier sheet.
    #[error("this recovery key does not open this vault")]
    WrongRecoveryKey,
    /// The checksum in the recovery key does not agree: a slip while typing.
    #[error("this is not a recovery key; one of its characters was mistyped")]
    RecoveryKeyMistyped,
    /// Deriving the key needs more memory than is free: says nothing about the passphrase.
    #[error("opening this vault needs {mebibytes} MiB of free memory")]
    NoMemory { mebibytes: u32 },
    /// There are keys or backups of a vault, and the vault itself is gone.
    #[error("the vault is not where it was")]
    Missing,
    #[error("there is nothing to undo")]
    NothingToUndo,
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// A row the action touched has changed since by other means.
    #[error("something later depends on this change")]
    Conflict,
    /// Of an action, by its stored name: what it wrote was erased for good.
    #[error("what this action wrote has been erased")]
    ContentsErased { op: String },
    #[error("there is no backup {0}")]
    NoSuchBackup(BackupSeq),
    /// A backup that cannot be used: choose another. It is kept as it is.
    #[error(transparent)]
    BackupUnusable(#[from] Trouble),
    /// A file that is not imported: nothing of it got into the vault.
    #[error(transparent)]
    ImportRefused(#[from] Refused),
    /// The user asked that it stop; nothing was done.
    #[error("stopped")]
    Stopped,
    /// A defect of ours.
    #[error("{0}")]
    Internal(String),
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        let reason = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(reason),
            Some(
                ErrorCode::DiskFull
                | ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::SystemIoFailure
                | ErrorCode::FileLockingProtocolFailed,
            ) => Self::Unwritable(reason),
            Some(_) => Self::Internal(reason),
            None => match error {
                // A stored id, date or name that is none: the row was not written by us.
                rusqlite::Error::FromSqlConversionFailure(..) => Self::Damaged(reason),
                _ => Self::Internal(reason),
            },
        }
    }
}

/// Turns a failure of the file system into a sentence that names the file and what was tried.
pub(super) fn unwritable(what: &str, path: &std::path::Path, error: &std::io::Error) -> VaultError {
    VaultError::Unwritable(format!("{what} {}: {error}", path.display()))
}
