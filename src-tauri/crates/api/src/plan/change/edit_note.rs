//! Writing on a saved occupation.

use waymark_domain::{
    history::{Action, Changes, Op},
    plan::SavedOccupation,
};

use super::super::{known, note};
use crate::{Api, draft, error::ApiError};

/// Replaces the note. The same text again changes nothing and makes no entry in the history.
///
/// # Errors
/// [`ApiError::NotFound`] when it is no longer saved, [`ApiError::BadRequest`] for a note of more than
/// 100,000 characters.
pub(super) fn edit_note(
    api: &Api,
    id: &str,
    text: String,
) -> Result<(SavedOccupation, Changes), ApiError> {
    let note = note(text)?;
    let stamp = api.ambient.stamp()?;
    api.vault(|vault| {
        let before = known(vault.read(), id)?;
        let draft = draft::note_place(before.id);
        if before.note == note {
            vault.drop_draft(before.person, &draft)?;
            return Ok((before, Changes::default()));
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
            Ok(SavedOccupation {
                note,
                changed_at: stamp.at,
                ..before
            })
        })
    })
}
