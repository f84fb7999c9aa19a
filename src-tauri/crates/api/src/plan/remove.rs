//! Taking an occupation out of a plan.

use waymark_domain::history::{Action, Op};

use super::wire::RemoveSavedRequest;
use crate::{Api, changes::Changed, error::ApiError};

/// Undo brings it back with its note.
///
/// # Errors
/// [`ApiError::NotFound`] when it is not saved (any more).
pub fn remove(api: &Api, request: RemoveSavedRequest) -> Result<Changed<()>, ApiError> {
    let stamp = api.ambient.stamp()?;
    api.vault(|vault| {
        let saved = super::known(vault.read(), &request.id)?;
        let action = Action {
            op: Op::RemoveSaved,
            person: Some(saved.person),
            subject: saved.title_at_save,
            catalogue_version: None,
        };
        let ((), changes) = vault.transact(&action, &stamp, |tx| {
            Ok::<_, ApiError>(tx.remove_saved(saved.id)?)
        })?;
        Ok(Changed {
            value: (),
            changes: changes.into(),
        })
    })
}
