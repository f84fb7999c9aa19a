//! What was being written.

use super::wire::{Draft, ListDraftsRequest};
use crate::{Api, error::ApiError};

/// A person's drafts, by place.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person.
pub fn list(api: &Api, request: ListDraftsRequest) -> Result<Vec<Draft>, ApiError> {
    api.vault(|vault| {
        let person = crate::person::known(vault.read(), &request.person_id)?;
        let drafts = vault.read().drafts(person)?;
        Ok(drafts
            .into_iter()
            .map(|draft| Draft {
                place: draft.place,
                text: draft.text,
                at: crate::wire::instant(draft.at),
            })
            .collect())
    })
}
