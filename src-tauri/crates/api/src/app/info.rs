//! Which version this is, and whether its two databases are open.

use super::wire::{AppInfo, CatalogueState, VaultState};
use crate::{Api, error::ApiError};

/// # Errors
/// None: what is wrong is part of the answer.
pub fn info(api: &Api) -> Result<AppInfo, ApiError> {
    Ok(AppInfo {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        catalogue: match api.catalogue_version() {
            // It is there, and not to be read now.
            Err(ApiError::VaultLocked) => CatalogueState::Locked,
            Ok(version) => CatalogueState::Open { version },
            Err(error) => CatalogueState::Failed { error },
        },
        vault: match api.vault(|vault| Ok(vault.is_encrypted())) {
            Ok(encrypted) => VaultState::Open { encrypted },
            Err(ApiError::VaultLocked) => VaultState::Locked,
            Err(error) => VaultState::Failed { error },
        },
    })
}
