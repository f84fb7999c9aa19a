//! Emptying the trash.

use super::wire::EmptiedTrash;
use crate::{Api, changes::Changed, error::ApiError};

/// Nothing that was in it can be put back or undone afterwards. An empty one is left alone.
///
/// # Errors
/// When the vault cannot be read or written; nothing has changed then.
pub fn empty(api: &Api) -> Result<Changed<EmptiedTrash>, ApiError> {
    let stamp = api.ambient.stamp()?;
    let (count, changes) = api.vault(|vault| Ok(vault.empty_trash(&stamp)?))?;
    Ok(Changed {
        value: EmptiedTrash { count },
        changes: changes.into(),
    })
}
