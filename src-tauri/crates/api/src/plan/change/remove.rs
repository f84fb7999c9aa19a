//! Taking an occupation out of a plan.

use waymark_domain::history::{Action, Changes, Op};

use super::super::known;
use crate::{Api, error::ApiError};

/// Undo brings it back with its note.
///
/// # Errors
/// [`ApiError::NotFound`] when it is not saved (any more).
pub(super) fn remove(api: &Api, id: &str) -> Result<Changes, ApiError> {
    let stamp = api.ambient.stamp()?;
    api.vault(|vault| {
        let saved = known(vault.read(), id)?;
        let action = Action {
            op: Op::RemoveSaved,
            person: Some(saved.person),
            subject: saved.title_at_save,
            catalogue_version: None,
        };
        let ((), changes) = vault.transact(&action, &stamp, |tx| {
            Ok::<_, ApiError>(tx.remove_saved(saved.id)?)
        })?;
        Ok(changes)
    })
}
