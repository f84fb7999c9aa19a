//! Putting an occupation in a person's plan.

use waymark_domain::{
    history::{Action, Op},
    plan,
};
use waymark_store::vault::Tx;

use super::wire::{SaveOccupationRequest, SavedOccupation};
use crate::{Api, changes::Changed, draft, error::ApiError, person};

/// # Errors
/// [`ApiError::NotFound`] for a code that is not in the catalogue or an unknown person,
/// [`ApiError::AlreadySaved`] with the id of the one there is, [`ApiError::BadRequest`] for a note
/// of more than 100,000 characters.
pub fn save(
    api: &Api,
    request: SaveOccupationRequest,
) -> Result<Changed<SavedOccupation>, ApiError> {
    let note = super::note(request.note)?;
    let title = api
        .title_of(&request.code)?
        .ok_or_else(|| ApiError::not_found("occupation", &request.code))?;
    let catalogue_version = api.catalogue_version()?;
    let stamp = api.ambient.stamp()?;
    let id = api.ambient.saved_id(stamp.at)?;
    let (saved, changes) = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        let action = Action {
            op: Op::SaveOccupation,
            person: Some(person),
            subject: title.clone(),
            catalogue_version: Some(catalogue_version.clone()),
        };
        vault.transact(&action, &stamp, |tx| {
            save_inner(
                tx,
                plan::SavedOccupation {
                    id,
                    person,
                    code: request.code,
                    title_at_save: title,
                    note,
                    saved_at: stamp.at,
                    saved_on: stamp.on,
                    changed_at: stamp.at,
                    catalogue_version,
                },
            )
        })
    })?;
    Ok(Changed {
        value: SavedOccupation::new(api, saved),
        changes: changes.into(),
    })
}

fn save_inner(
    tx: &Tx<'_>,
    saved: plan::SavedOccupation,
) -> Result<plan::SavedOccupation, ApiError> {
    if let Some(there) = tx.read().saved_with_code(saved.person, &saved.code)? {
        return Err(ApiError::AlreadySaved {
            id: there.id.to_string(),
        });
    }
    tx.add_saved(&saved)?;
    tx.drop_draft(saved.person, &draft::save_place(&saved.code))?;
    Ok(saved)
}
