//! Writing on a saved occupation.

use waymark_domain::{
    history::{Action, Op},
    plan,
};

use super::wire::{EditSavedNoteRequest, SavedOccupation};
use crate::{Api, changes::Changed, draft, error::ApiError};

/// Replaces the note. The same text again changes nothing and makes no entry in the history.
///
/// # Errors
/// [`ApiError::NotFound`] when it is no longer saved, [`ApiError::BadRequest`] for a note of more than
/// 100,000 characters.
pub fn edit_note(
    api: &Api,
    request: EditSavedNoteRequest,
) -> Result<Changed<SavedOccupation>, ApiError> {
    let note = super::note(request.note)?;
    let stamp = api.ambient.stamp()?;
    let (saved, changes) = api.vault(|vault| {
        let before = super::known(vault.read(), &request.id)?;
        let draft = draft::note_place(before.id);
        if before.note == note {
            vault.drop_draft(before.person, &draft)?;
            return Ok((before, Default::default()));
        }
        let action = Action {
            op: Op::EditSavedNote,
            person: Some(before.person),
            subject: before.title_at_save.clone(),
            catalogue_version: None,
        };
        vault.transact(&action, &stamp, |tx| {
            tx.set_note(before.id, &note, stamp.at)?;
            tx.drop_draft(before.person, &draft)?;
            Ok(plan::SavedOccupation {
                note,
                changed_at: stamp.at,
                ..before
            })
        })
    })?;
    Ok(Changed {
        value: SavedOccupation::new(api, saved),
        changes: changes.into(),
    })
}
