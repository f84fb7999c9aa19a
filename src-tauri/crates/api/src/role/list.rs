//! All roles.

use super::wire::RoleRow;
use crate::{Api, ApiError};

/// By track and title.
///
/// # Errors
/// [`ApiError::CatalogueUnusable`]
pub fn list(api: &Api) -> Result<Vec<RoleRow>, ApiError> {
    let roles = api.catalogue()?.roles()?;
    Ok(roles.into_iter().map(Into::into).collect())
}
