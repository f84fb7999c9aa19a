//! Doing again what was taken back last.

use super::wire::OperationRef;
use crate::{Api, changes::Changed, error::ApiError};

/// # Errors
/// [`ApiError::NothingToRedo`]; [`ApiError::UndoConflict`] when it would overwrite a later change,
/// [`ApiError::ContentsErased`] when what it wrote was erased and nothing can be done again. Then nothing has changed.
pub fn redo(api: &Api) -> Result<Changed<OperationRef>, ApiError> {
    let stamp = api.ambient.stamp()?;
    let (operation, changes) = api.vault(|vault| Ok(vault.redo(&stamp)?))?;
    Ok(Changed {
        value: operation.into(),
        changes: changes.into(),
    })
}
