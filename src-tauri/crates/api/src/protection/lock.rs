//! Closing the vault until its passphrase is given again.

use crate::{Api, error::ApiError};

/// Closes an encrypted vault and wipes its keys from memory; one without a passphrase stays open, because
/// nothing could be asked for.
///
/// # Errors
/// [`ApiError::VaultUnwritable`] when the log could not be folded in; nothing is lost, and it is locked all
/// the same.
pub fn lock(api: &Api) -> Result<(), ApiError> {
    api.lock()
}
