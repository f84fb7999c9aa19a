//! Who gets in: passphrase, recovery kit, lock.

mod change;
mod kit;
mod lock;
mod unlock;
pub mod wire;

pub use change::change;
pub use lock::lock;
pub use unlock::unlock;

use waymark_store::vault::{Passphrase, Vault};

use crate::{Api, error::ApiError};
use wire::{Protection, Secret};

/// Fewer characters are found by trying, whatever each attempt costs.
const SHORTEST: usize = 8;

/// # Errors
/// [`ApiError::VaultLocked`] and the other reasons why a vault is not open.
pub fn state(api: &Api) -> Result<Protection, ApiError> {
    api.vault(|vault| of(vault))
}

fn of(vault: &Vault) -> Result<Protection, ApiError> {
    let settings = vault.read().settings()?;
    Ok(Protection {
        encrypted: vault.is_encrypted(),
        recovery_proved_on: settings.recovery_proved_on.map(|on| on.to_string()),
        lock_after_minutes: settings.lock_after_minutes,
    })
}

pub(crate) fn passphrase(mut typed: Secret) -> Passphrase {
    Passphrase::new(std::mem::take(&mut typed.0))
}

/// A passphrase about to be set.
pub(crate) fn new_passphrase(typed: Secret) -> Result<Passphrase, ApiError> {
    if typed.0.chars().count() < SHORTEST {
        return Err(ApiError::PassphraseTooShort {
            least: SHORTEST as u32,
        });
    }
    Ok(passphrase(typed))
}
