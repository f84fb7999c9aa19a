//! A role in full.

use super::wire::{Role, RoleRequest};
use crate::{Api, ApiError};

/// The profile of one role, with the titles of what it names.
///
/// # Errors
/// [`ApiError::BadRequest`] for what is no slug at all, [`ApiError::NotFound`] for a role there is not.
pub fn role(api: &Api, request: RoleRequest) -> Result<Role, ApiError> {
    let slug = super::slug(request.slug)?;
    let page = api.catalogue()?.role(slug.as_str())?;
    page.map(Into::into)
        .ok_or_else(|| ApiError::not_found("role", slug.as_str()))
}
