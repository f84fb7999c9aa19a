//! A person's plan.

use super::wire::{ListSavedRequest, SavedOccupation};
use crate::{Api, error::ApiError, person};

/// Newest first.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person.
pub fn list(api: &Api, request: ListSavedRequest) -> Result<Vec<SavedOccupation>, ApiError> {
    let saved = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        Ok(vault.read().saved_of(person)?)
    })?;
    Ok(saved
        .into_iter()
        .map(|saved| SavedOccupation::new(api, saved))
        .collect())
}
