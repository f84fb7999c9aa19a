//! What a person says of themselves: interests, skills, conditions, experience and limits.

pub mod wire;

use wire::{ChangeProfileRequest, Inventory, InventoryRequest, Profile, ProfileRequest};

use crate::{Api, changes::Changed, error::ApiError};

fn later() -> ApiError {
    ApiError::Internal {
        reason: "profiles are not kept yet".to_owned(),
    }
}

/// # Errors
/// Always, until profiles are kept.
pub fn profile(_: &Api, _: ProfileRequest) -> Result<Profile, ApiError> {
    Err(later())
}

/// # Errors
/// Always, until profiles are kept.
pub fn inventory(_: &Api, _: InventoryRequest) -> Result<Inventory, ApiError> {
    Err(later())
}

/// # Errors
/// Always, until profiles are kept.
pub fn change(_: &Api, _: ChangeProfileRequest) -> Result<Changed<Profile>, ApiError> {
    Err(later())
}
