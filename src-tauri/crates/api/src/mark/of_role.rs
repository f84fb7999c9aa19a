//! What a person marked on one role.

use super::{
    names,
    today::Today,
    wire::{RoleMarks, RoleMarksRequest},
};
use crate::{Api, error::ApiError, person, role};

/// No marks at all for a role that was never marked.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, and for a role that neither today's catalogue has nor the
/// person marked; [`ApiError::BadRequest`] for what is no slug at all.
pub fn of_role(api: &Api, request: RoleMarksRequest) -> Result<RoleMarks, ApiError> {
    let slug = role::slug(request.slug)?;
    let today = Today::of(api, &slug);
    let marks = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        Ok(vault.read().role_marks(person, &slug)?)
    })?;
    let title = names::title(&today, &marks)?;
    Ok(RoleMarks::new(&slug, &title, today.ok().as_ref(), marks))
}
