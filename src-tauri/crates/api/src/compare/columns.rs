//! What was asked for, as columns, and what sibling roles say of one another.

use waymark_domain::role::RoleSlug;
use waymark_store::catalogue::Catalogue;

use super::wire::{CompareColumn, ComparedProfile, HoursNote, SiblingDifference};
use crate::ApiError;
use crate::catalogue::occupation::looks_like_a_code;
use crate::role::wire::{Role, RoleDimension, RoleVaries};

pub struct Found {
    pub columns: Vec<CompareColumn>,
    pub siblings: Vec<SiblingDifference>,
}

pub fn find(catalogue: &Catalogue, ids: &[String]) -> Result<Found, ApiError> {
    let mut found = Found {
        columns: Vec::with_capacity(ids.len()),
        siblings: Vec::new(),
    };
    for id in ids {
        if looks_like_a_code(id) {
            found.columns.push(occupation(catalogue, id)?);
            continue;
        }
        let role = role(catalogue, id)?;
        let known = role
            .siblings
            .iter()
            .filter(|sibling| ids.contains(&sibling.role.slug));
        found
            .siblings
            .extend(known.map(|sibling| SiblingDifference {
                from: id.clone(),
                to: sibling.role.slug.clone(),
                differs: sibling.differs.clone(),
            }));
        found.columns.push(CompareColumn {
            id: id.clone(),
            title: role.title.clone(),
            occupation: role.occupation.clone(),
            profile: Some(profile(role)),
        });
    }
    Ok(found)
}

fn occupation(catalogue: &Catalogue, code: &str) -> Result<CompareColumn, ApiError> {
    let occupation = catalogue
        .reference(code)?
        .ok_or_else(|| ApiError::not_found("occupation", code))?;
    Ok(CompareColumn {
        id: code.to_owned(),
        title: occupation.title.clone(),
        occupation: occupation.into(),
        profile: None,
    })
}

fn role(catalogue: &Catalogue, id: &str) -> Result<Role, ApiError> {
    let slug = RoleSlug::try_from(id.to_owned()).map_err(|_| {
        ApiError::bad_request(
            "of",
            format!(
                "{id:?} is neither a role such as factory-manager nor a code such as 11-3051.00"
            ),
        )
    })?;
    let page = catalogue.role(slug.as_str())?;
    page.map(Into::into)
        .ok_or_else(|| ApiError::not_found("role", id))
}

fn profile(role: Role) -> ComparedProfile {
    ComparedProfile {
        sentence: role.sentence,
        bad_day: role.like.bad_day,
        harder: role.harder,
        thrives: role.thrives,
        hours: role.varies.into_iter().flat_map(hours).collect(),
    }
}

/// The versions that differ in hours, and all that are shifts.
fn hours(varies: RoleVaries) -> impl Iterator<Item = HoursNote> {
    let dimension = varies.dimension;
    varies
        .choices
        .into_iter()
        .filter(move |choice| choice.hours.is_some() || dimension == RoleDimension::Shift)
        .map(move |choice| HoursNote {
            dimension,
            label: choice.label,
            hours: choice.hours,
        })
}
