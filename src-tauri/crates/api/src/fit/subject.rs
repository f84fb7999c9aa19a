//! What is checked: a role, or the occupation itself.

use waymark_domain::role::{Role, RoleSlug};

use crate::{Api, catalogue::occupation::looks_like_a_code, error::ApiError, role};

pub(crate) struct Subject {
    pub code: String,
    /// The role's or the occupation's.
    pub title: String,
    pub role: Option<(RoleSlug, Box<Role>)>,
}

impl Subject {
    /// `of` is a slug or a code.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when today's catalogue does not have it; [`ApiError::BadRequest`] for neither.
    pub fn of(api: &Api, of: &str) -> Result<Self, ApiError> {
        if looks_like_a_code(of) {
            let title = api.title_of(of)?;
            return Ok(Self {
                code: of.to_owned(),
                title: title.ok_or_else(|| ApiError::not_found("occupation", of))?,
                role: None,
            });
        }
        let slug = role::slug(of.to_owned())?;
        let page = api.catalogue()?.role(of)?;
        let page = page.ok_or_else(|| ApiError::not_found("role", of))?;
        Ok(Self {
            code: page.row.occupation.code,
            title: page.row.title,
            role: Some((slug, Box::new(page.profile))),
        })
    }

    pub fn slug(&self) -> Option<&RoleSlug> {
        self.role.as_ref().map(|(slug, _)| slug)
    }
}

/// Whether a kept check is of what `of` names; today's catalogue need not have it.
pub(super) fn is_of(kept: &waymark_domain::profile::KeptFitCheck, of: &str) -> bool {
    match &kept.slug {
        Some(slug) => slug.as_str() == of,
        None => kept.code == of,
    }
}
