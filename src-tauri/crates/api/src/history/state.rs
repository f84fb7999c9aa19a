//! What undo and redo would do now.

use super::wire::{OperationRef, UndoState};
use crate::{Api, error::ApiError};

/// # Errors
/// When the vault is not open.
pub fn state(api: &Api) -> Result<UndoState, ApiError> {
    let state = api.vault(|vault| Ok(vault.read().undo_state()?))?;
    Ok(UndoState {
        undo: state.undo.map(OperationRef::from),
        redo: state.redo.map(OperationRef::from),
    })
}
