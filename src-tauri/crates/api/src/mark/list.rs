//! Everything a person marked.

use std::cmp::Reverse;

use super::{
    today::Today,
    wire::{ListRoleMarksRequest, RoleMarks},
};
use crate::{Api, error::ApiError, person};

/// Role by role, the one marked last first.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person.
pub fn list(api: &Api, request: ListRoleMarksRequest) -> Result<Vec<RoleMarks>, ApiError> {
    let marks = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        Ok(vault.read().role_marks_of(person)?)
    })?;
    let mut roles: Vec<_> = marks.chunk_by(|one, next| one.slug == next.slug).collect();
    roles.sort_by_key(|marks| Reverse(marks.iter().map(|mark| mark.marked_at).max()));
    let answer = roles.into_iter().filter_map(|marks| {
        let first = marks.first()?;
        Some(RoleMarks::new(
            &first.slug,
            &first.title_at_mark,
            Today::of(api, &first.slug).ok().as_ref(),
            marks.to_vec(),
        ))
    });
    Ok(answer.collect())
}
