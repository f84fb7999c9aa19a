//! Opening a locked vault.

use waymark_store::vault::{Cost, RecoveryKey, VaultKey};

use super::{
    new_passphrase, passphrase,
    wire::{Protection, UnlockRequest},
};
use crate::{Api, error::ApiError, vault};

/// Opens the vault; one that is open stays open.
///
/// # Errors
/// [`ApiError::WrongPassphrase`], [`ApiError::WrongRecoveryKey`], [`ApiError::RecoveryKeyMistyped`],
/// [`ApiError::PassphraseTooShort`], [`ApiError::NoMemory`], and why a vault cannot be opened. No file has
/// been written then.
pub fn unlock(api: &Api, request: UnlockRequest) -> Result<Protection, ApiError> {
    // The key is derived with the vault let go: it takes a second, and `app_info` shall not wait for it.
    if let Some(keys) = api.keys() {
        match request {
            UnlockRequest::Passphrase { passphrase: typed } => {
                let key = keys.open(&passphrase(typed))?;
                api.open_with(key, keys)?;
            }
            UnlockRequest::RecoveryKey {
                recovery_key,
                new_passphrase: typed,
            } => {
                let new = new_passphrase(typed)?;
                let recovery = RecoveryKey::parse(&recovery_key.0)?;
                let key: VaultKey = keys.recover(&recovery)?;
                api.open_with(key, keys)?;
                api.vault(|vault| {
                    Ok(vault.set_passphrase(
                        &recovery,
                        &new,
                        Cost::of_a_new_passphrase(),
                        &vault::random(&api.ambient),
                    )?)
                })?;
            }
        }
    }
    // What was interrupted in a vault that then stayed locked.
    api.finish_erasures().ok();
    super::state(api)
}
