//! What a person marked, on one role or on all of them.

use std::cmp::Reverse;

use super::{
    names,
    today::Today,
    wire::{RoleMarks, RoleMarksRequest},
};
use crate::{Api, error::ApiError, person, role};

/// Role by role, the one marked last first; for a role that is named, that one alone, without marks if there are none.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, and for a role that neither today's catalogue has nor the
/// person marked; [`ApiError::BadRequest`] for what is no slug at all.
pub fn list(api: &Api, request: RoleMarksRequest) -> Result<Vec<RoleMarks>, ApiError> {
    match request.slug {
        Some(slug) => Ok(vec![of_role(api, &request.person_id, slug)?]),
        None => all(api, &request.person_id),
    }
}

fn of_role(api: &Api, person_id: &str, slug: String) -> Result<RoleMarks, ApiError> {
    let slug = role::slug(slug)?;
    let today = Today::of(api, &slug);
    let marks = api.vault(|vault| {
        let person = person::known(vault.read(), person_id)?;
        Ok(vault.read().role_marks(person, &slug)?)
    })?;
    let title = names::title(&today, &marks)?;
    Ok(RoleMarks::new(&slug, &title, today.ok().as_ref(), marks))
}

fn all(api: &Api, person_id: &str) -> Result<Vec<RoleMarks>, ApiError> {
    let marks = api.vault(|vault| {
        let person = person::known(vault.read(), person_id)?;
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
