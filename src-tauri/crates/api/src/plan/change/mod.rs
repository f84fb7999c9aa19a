//! Changing a plan.

mod edit_note;
mod remove;
mod save;

use super::wire::{ChangeSavedRequest, SavedOccupation};
use crate::{Api, changes::Changed, error::ApiError};

/// Answers with what is saved now, and with nothing after removing.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person or occupation and for what is not saved (any more),
/// [`ApiError::AlreadySaved`] with the id of the one there is, [`ApiError::BadRequest`] for a note of more than
/// 100,000 characters. Nothing has changed then.
pub fn change(
    api: &Api,
    request: ChangeSavedRequest,
) -> Result<Changed<Option<SavedOccupation>>, ApiError> {
    let (saved, changes) = match request {
        ChangeSavedRequest::Save {
            person_id,
            code,
            note,
        } => {
            let (saved, changes) = save::save(api, &person_id, code, note)?;
            (Some(saved), changes)
        }
        ChangeSavedRequest::EditNote { id, note } => {
            let (saved, changes) = edit_note::edit_note(api, &id, note)?;
            (Some(saved), changes)
        }
        ChangeSavedRequest::Remove { id } => (None, remove::remove(api, &id)?),
    };
    Ok(Changed {
        value: saved.map(|saved| SavedOccupation::new(api, saved)),
        changes: changes.into(),
    })
}
