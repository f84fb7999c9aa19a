//! Taking back the newest action.

use super::wire::OperationRef;
use crate::{Api, changes::Changed, error::ApiError};

/// # Errors
/// [`ApiError::NothingToUndo`]; [`ApiError::UndoConflict`] when it would overwrite a later change,
/// [`ApiError::ContentsErased`] when what it wrote was erased and nothing can be undone. Then nothing has changed.
pub fn undo(api: &Api) -> Result<Changed<OperationRef>, ApiError> {
    let stamp = api.ambient.stamp()?;
    let (operation, changes) = api.vault(|vault| Ok(vault.undo(&stamp)?))?;
    Ok(Changed {
        value: operation.into(),
        changes: changes.into(),
    })
}
