//! The written roles: all in a list, and one in full.

mod convert;
mod list;
mod page;
pub mod wire;

pub use list::list;
pub use page::role;

use waymark_domain::role::RoleSlug;

use crate::ApiError;

/// Reads a slug, whether or not there is such a role.
pub(crate) fn slug(text: String) -> Result<RoleSlug, ApiError> {
    RoleSlug::try_from(text)
        .map_err(|_| ApiError::bad_request("slug", "a role's slug looks like factory-manager"))
}
