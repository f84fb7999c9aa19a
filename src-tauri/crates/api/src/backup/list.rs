//! The backups there are.

use super::wire::{BackupFailure, BackupList};
use crate::{Api, error::ApiError, wire};

/// Newest first, and the last failure. Answers without a vault too, but not while it is locked.
///
/// # Errors
/// [`ApiError::VaultUnwritable`] when the folder cannot be read, [`ApiError::VaultLocked`].
pub fn list(api: &Api) -> Result<BackupList, ApiError> {
    if api.is_locked() {
        return Err(ApiError::VaultLocked);
    }
    let backups = api.keeper.backups.list()?;
    Ok(BackupList {
        backups: backups.into_iter().map(Into::into).collect(),
        failure: api.keeper.failure().map(|failure| BackupFailure {
            at: wire::instant(failure.at),
            error: failure.why.into(),
        }),
    })
}
