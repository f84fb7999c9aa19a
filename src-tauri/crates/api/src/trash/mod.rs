//! What was removed, and is kept for thirty days.

mod empty;
mod list;
mod put_back;
mod sweep;
pub mod wire;

pub use list::list;

use wire::{ChangeTrashRequest, EmptiedTrash};

use crate::{Api, changes::Changed, error::ApiError};

/// Answers with what was erased when it was emptied.
///
/// # Errors
/// [`ApiError::NotFound`] when what is put back is not in the trash (any more), [`ApiError::CannotPutBack`] when
/// something stands in its place; it stays in the trash then. Or when the vault cannot be read or written; nothing
/// has changed then.
pub fn change(
    api: &Api,
    request: ChangeTrashRequest,
) -> Result<Changed<Option<EmptiedTrash>>, ApiError> {
    let (value, changes) = match request {
        ChangeTrashRequest::PutBack { id } => (None, put_back::put_back(api, &id)?),
        ChangeTrashRequest::Empty => {
            let (emptied, changes) = empty::empty(api)?;
            (Some(emptied), changes)
        }
    };
    Ok(Changed {
        value,
        changes: changes.into(),
    })
}
