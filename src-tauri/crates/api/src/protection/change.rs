//! Setting, changing and removing the passphrase.

use waymark_store::vault::{Cost, RecoveryKey};

use super::{
    kit, new_passphrase, of, passphrase,
    wire::{ProtectionChange, ProtectionChanged},
};
use crate::{Api, error::ApiError, vault};

/// # Errors
/// [`ApiError::WrongPassphrase`], [`ApiError::PassphraseTooShort`], [`ApiError::NotAsPrinted`] for groups
/// that are not on the kit, [`ApiError::BadRequest`] for minutes out of range, [`ApiError::NoMemory`],
/// [`ApiError::VaultUnwritable`]. The protection is then what it was.
pub fn change(api: &Api, change: ProtectionChange) -> Result<ProtectionChanged, ApiError> {
    let random = vault::random(&api.ambient);
    let mut made: Option<RecoveryKey> = None;
    match change {
        ProtectionChange::SetPassphrase { passphrase } => {
            let new = new_passphrase(passphrase)?;
            api.change_keys(|| {
                api.convert(|vault| {
                    let (vault, recovery) =
                        vault.encrypt(&new, Cost::of_a_new_passphrase(), &random, api.moment())?;
                    made = Some(recovery);
                    Ok(vault)
                })
            })?;
        }
        ProtectionChange::RemovePassphrase { passphrase: typed } => {
            let typed = passphrase(typed);
            api.vault(|vault| Ok(vault.check_passphrase(&typed)?))?;
            api.change_keys(|| api.convert(|vault| vault.decrypt(api.moment())))?;
            api.vault(|vault| Ok(vault.set_recovery_proved(None)?))?;
        }
        ProtectionChange::ChangePassphrase { old, new } => {
            let new = new_passphrase(new)?;
            let old = passphrase(old);
            api.vault(|vault| {
                Ok(vault.change_passphrase(&old, &new, Cost::of_a_new_passphrase(), &random)?)
            })?;
        }
        ProtectionChange::RenewRecovery { passphrase: typed } => {
            let typed = passphrase(typed);
            made =
                Some(api.change_keys(|| {
                    api.vault(|vault| Ok(vault.renew_recovery(&typed, &random)?))
                })?);
        }
        ProtectionChange::ProveRecovery { groups } => {
            let proved = api.with_kit(|key| key.is_some_and(|key| kit::proves(key, &groups)));
            if !proved {
                return Err(ApiError::NotAsPrinted);
            }
            let on = api.ambient.now().on;
            api.vault(|vault| Ok(vault.set_recovery_proved(Some(on))?))?;
            api.keep_kit(None);
        }
        ProtectionChange::LockAfter { minutes } => {
            if !(1..=120).contains(&minutes) {
                return Err(ApiError::bad_request("minutes", "is not between 1 and 120"));
            }
            api.vault(|vault| Ok(vault.set_lock_after(minutes)?))?;
        }
    }
    let kit = match made {
        None => None,
        Some(recovery) => {
            api.vault(|vault| Ok(vault.set_recovery_proved(None)?))?;
            let sheet = kit::print(&recovery, &api.ambient)?;
            api.keep_kit(Some(recovery));
            Some(sheet)
        }
    };
    Ok(ProtectionChanged {
        protection: api.vault(|vault| of(vault))?,
        kit,
    })
}
