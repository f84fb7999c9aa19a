//! Emptying the trash.

use waymark_domain::history::Changes;

use super::wire::EmptiedTrash;
use crate::{Api, error::ApiError};

/// Nothing that was in it can be put back or undone afterwards. An empty one is left alone.
///
/// # Errors
/// When the vault cannot be read or written; nothing has changed then.
pub(super) fn empty(api: &Api) -> Result<(EmptiedTrash, Changes), ApiError> {
    let stamp = api.ambient.stamp()?;
    let (count, changes) = api.vault(|vault| Ok(vault.empty_trash(&stamp)?))?;
    Ok((EmptiedTrash { count }, changes))
}
