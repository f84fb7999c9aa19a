//! Putting an occupation in a person's plan.

use waymark_domain::{
    history::{Action, Changes, Op},
    plan::SavedOccupation,
};
use waymark_store::vault::Tx;

use super::super::note;
use crate::{Api, draft, error::ApiError, person};

/// # Errors
/// [`ApiError::NotFound`] for a code that is not in the catalogue or an unknown person,
/// [`ApiError::AlreadySaved`] with the id of the one there is, [`ApiError::BadRequest`] for a note
/// of more than 100,000 characters.
pub(super) fn save(
    api: &Api,
    person_id: &str,
    code: String,
    text: String,
) -> Result<(SavedOccupation, Changes), ApiError> {
    let note = note(text)?;
    let title = api
        .title_of(&code)?
        .ok_or_else(|| ApiError::not_found("occupation", &code))?;
    let catalogue_version = api.catalogue_version()?;
    let stamp = api.ambient.stamp()?;
    let id = api.ambient.saved_id(stamp.at)?;
    api.vault(|vault| {
        let person = person::known(vault.read(), person_id)?;
        let action = Action {
            op: Op::SaveOccupation,
            person: Some(person),
            subject: title.clone(),
            catalogue_version: Some(catalogue_version.clone()),
        };
        vault.transact(&action, &stamp, |tx| {
            save_inner(
                tx,
                SavedOccupation {
                    id,
                    person,
                    code,
                    title_at_save: title,
                    note,
                    saved_at: stamp.at,
                    saved_on: stamp.on,
                    changed_at: stamp.at,
                    catalogue_version,
                },
            )
        })
    })
}

fn save_inner(tx: &Tx<'_>, saved: SavedOccupation) -> Result<SavedOccupation, ApiError> {
    if let Some(there) = tx.read().saved_with_code(saved.person, &saved.code)? {
        return Err(ApiError::AlreadySaved {
            id: there.id.to_string(),
        });
    }
    tx.add_saved(&saved)?;
    tx.drop_draft(saved.person, &draft::save_place(&saved.code))?;
    Ok(saved)
}
