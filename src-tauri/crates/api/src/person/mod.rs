//! Whose plan it is.

mod example;
mod list;
pub mod wire;

pub use example::change as change_example;
pub use list::list;

use waymark_domain::{ids::PersonId, person::Person};
use waymark_store::vault::Read;

use crate::error::ApiError;

/// Parses an id, whether the person is there or only remembered in the history.
pub(crate) fn parse(id: &str) -> Result<PersonId, ApiError> {
    id.parse().map_err(|_| ApiError::not_found("person", id))
}

/// Parses an id and makes sure the person is there.
pub(crate) fn known(read: Read<'_>, id: &str) -> Result<PersonId, ApiError> {
    Ok(find(read, id)?.id)
}

/// Parses an id and reads whom it names.
pub(crate) fn find(read: Read<'_>, id: &str) -> Result<Person, ApiError> {
    read.person(parse(id)?)?
        .ok_or_else(|| ApiError::not_found("person", id))
}
