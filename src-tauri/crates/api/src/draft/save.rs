//! Keeping what has been written so far.

use waymark_domain::profile::SittingDraft;

use super::wire::SaveDraftRequest;
use crate::{Api, error::ApiError, plan};

/// A place is named by the window; longer than this it is a defect.
const LONGEST_PLACE: usize = 200;

/// Keeps a draft, on disk when this returns. It is no action: undo and the history do not know it.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, [`ApiError::BadRequest`] for a text longer than a note and for a
/// place where answers are kept.
pub fn save(api: &Api, request: SaveDraftRequest) -> Result<(), ApiError> {
    if request.place.is_empty() || request.place.len() > LONGEST_PLACE {
        return Err(ApiError::bad_request("place", "it has 1 to 200 bytes"));
    }
    if SittingDraft::is_place(&request.place) {
        return Err(ApiError::bad_request(
            "place",
            "answers are kept by answering",
        ));
    }
    let text = request.text.map(plan::note).transpose()?;
    let at = api.ambient.now().at;
    api.vault(|vault| {
        let person = crate::person::known(vault.read(), &request.person_id)?;
        match text {
            Some(text) => vault.save_draft(person, &request.place, text.as_str(), at)?,
            None => vault.drop_draft(person, &request.place)?,
        }
        Ok(())
    })
}
