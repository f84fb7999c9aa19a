//! What was being written.

use waymark_domain::profile::SittingDraft;

use super::wire::{Draft, ListDraftsRequest};
use crate::{Api, error::ApiError};

/// A person's texts that are being written, by place; what is being answered is in their profile.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person.
pub fn list(api: &Api, request: ListDraftsRequest) -> Result<Vec<Draft>, ApiError> {
    api.vault(|vault| {
        let person = crate::person::known(vault.read(), &request.person_id)?;
        let drafts = vault.read().drafts(person)?;
        Ok(drafts
            .into_iter()
            .filter(|draft| !SittingDraft::is_place(&draft.place))
            .map(|draft| Draft {
                place: draft.place,
                text: draft.text,
                at: crate::wire::instant(draft.at),
            })
            .collect())
    })
}
