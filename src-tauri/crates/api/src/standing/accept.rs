//! Going on with a vault that is not the one last open here.

use super::wire::{VaultStanding, VaultStandingRequest};
use crate::{Api, error::ApiError};

/// From now on this vault is the one that is remembered; does nothing when it was that already.
///
/// # Errors
/// When the vault is not open. That it cannot be remembered on a full disk is no error: it is asked again
/// at the next start.
pub fn accept(api: &Api) -> Result<VaultStanding, ApiError> {
    // Nobody accepts what is locked or cannot be read.
    api.vault(|_| Ok(()))?;
    api.settle_standing();
    super::state(api, VaultStandingRequest { whole: false })
}
