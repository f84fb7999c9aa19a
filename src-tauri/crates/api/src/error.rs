//! Errors that reach the UI: a closed union. A code exists only if the UI acts on it; the words are the UI's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_store::catalogue::CatalogueError;

use crate::{
    backup::wire::BackupTrouble, history::wire::OpKind, profile::wire::ProfileTrouble,
    transfer::wire::ImportTrouble, trash::wire::PutBackTrouble,
};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", content = "detail", rename_all = "snake_case")]
pub enum ApiError {
    /// The request cannot be understood; `field` names the offending input.
    #[error("{field}: {reason}")]
    BadRequest { field: String, reason: String },
    /// The thing asked for is not (or no longer) there.
    #[error("there is no {noun} {id}")]
    NotFound { noun: String, id: String },
    /// Already saved: the UI opens the existing one.
    #[error("occupation {id} is already saved")]
    AlreadySaved { id: String },
    /// Chosen already, and neither done nor dropped: the UI opens the existing one.
    #[error("move {id} is already chosen")]
    AlreadyPlanned { id: String },
    #[error("there is nothing to undo")]
    NothingToUndo,
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// Something in a profile that is not kept as it was given; `field` names the input, as in the request.
    #[error("{field}: {why:?}")]
    ProfileRefused { field: String, why: ProfileTrouble },
    /// Undo would overwrite a later edit.
    #[error("something later depends on this change")]
    UndoConflict,
    /// What the action wrote was erased for good; it can be neither undone nor done again.
    #[error("what this action wrote has been erased")]
    ContentsErased { op: OpKind },
    /// It stays in the trash.
    #[error("it cannot be put back: {why:?}")]
    CannotPutBack { why: PutBackTrouble },
    /// What was typed is not the name of who is to be erased; nothing was changed.
    #[error("that is not the name")]
    NotTheName,
    /// Broken off before anything was erased.
    #[error("the erasing was stopped; nothing was changed")]
    ErasureStopped,
    /// The catalogue file is missing, damaged or of another version; the UI offers to reinstall.
    #[error("the catalogue cannot be read: {reason}")]
    CatalogueUnusable { reason: String },
    /// The vault was written by a newer Waymark; nothing was changed.
    #[error(
        "this vault was written by a newer Waymark (version {found}; this one reads up to {supported})"
    )]
    VaultTooNew { found: i32, supported: i32 },
    /// Another Waymark has the vault open.
    #[error("the vault is open in another window")]
    VaultInUse,
    /// The file is there but is not a vault, or is damaged; nothing was changed.
    #[error("the vault cannot be read: {reason}")]
    VaultDamaged { reason: String },
    /// The disk is full, read-only or gone.
    #[error("the vault cannot be written: {reason}")]
    VaultUnwritable { reason: String },
    /// There is a vault and it is encrypted: ask for the passphrase.
    #[error("the vault is locked")]
    VaultLocked,
    /// The key file is missing or damaged in both copies; the UI says where to find another.
    #[error("the vault's keys cannot be read: {reason}")]
    VaultKeysDamaged { reason: String },
    /// Keys are there and the vault is not; nothing was made in its place.
    #[error("the vault is not where it was")]
    VaultMissing,
    #[error("this is not the passphrase")]
    WrongPassphrase,
    #[error("this recovery key does not open this vault")]
    WrongRecoveryKey,
    /// Its checksum does not agree.
    #[error("the recovery key was mistyped")]
    RecoveryKeyMistyped,
    /// What was typed as proof is not what the kit says.
    #[error("this is not what the kit says")]
    NotAsPrinted,
    #[error("a passphrase has at least {least} characters")]
    PassphraseTooShort { least: u32 },
    /// Too little free memory to derive the key; says nothing about the passphrase.
    #[error("{mebibytes} MiB of free memory are needed")]
    NoMemory { mebibytes: u32 },
    /// A backup that is damaged, of another program, or sealed otherwise; it is kept, nothing was changed.
    #[error("the backup cannot be used: {why:?}")]
    BackupUnusable { why: BackupTrouble },
    /// A file that is not imported; nothing was changed.
    #[error("the file cannot be imported: {why:?}")]
    ImportRefused { why: ImportTrouble },
    /// The file the user chose; `reason` names no path.
    #[error("the file cannot be written: {reason}")]
    FileUnwritable { reason: String },
    #[error("the file cannot be read: {reason}")]
    FileUnreadable { reason: String },
    /// More than one bundle can hold.
    #[error("this is more than one file can hold")]
    ExportTooLarge,
    /// The user said no, or asked that it stop: nothing to tell them.
    #[error("stopped")]
    Cancelled,
    /// A defect of ours; logged with `reason`.
    #[error("something went wrong: {reason}")]
    Internal { reason: String },
}

impl ApiError {
    pub(crate) fn bad_request(field: &str, reason: impl Into<String>) -> Self {
        Self::BadRequest {
            field: field.to_owned(),
            reason: reason.into(),
        }
    }

    pub(crate) fn not_found(noun: &str, id: &str) -> Self {
        Self::NotFound {
            noun: noun.to_owned(),
            id: id.to_owned(),
        }
    }
}

impl From<CatalogueError> for ApiError {
    fn from(error: CatalogueError) -> Self {
        Self::CatalogueUnusable {
            reason: error.to_string(),
        }
    }
}
