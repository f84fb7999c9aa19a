//! What a mark is on, in words.

use waymark_domain::{
    history::{Action, Op, Stamp},
    ids::PersonId,
    mark::{Marked, RoleMark},
    role::{ItemId, RoleSlug},
};

use super::today::Today;
use crate::error::ApiError;

/// The role's title today; the one it had when it was marked, when the catalogue no longer has it.
///
/// # Errors
/// Why the catalogue does not have it, when it was never marked either.
pub(super) fn title(
    today: &Result<Today, ApiError>,
    marks: &[RoleMark],
) -> Result<String, ApiError> {
    match (today, marks.first()) {
        (Ok(today), _) => Ok(today.title.clone()),
        (Err(_), Some(mark)) => Ok(mark.title_at_mark.clone()),
        (Err(missing), None) => Err(missing.clone()),
    }
}

/// What of a role is marked.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part<'a> {
    Whole,
    Harder(&'a ItemId),
    Statement(&'a ItemId),
}

impl<'a> Part<'a> {
    /// A harder part, or the role as a whole.
    pub fn harder(id: Option<&'a ItemId>) -> Self {
        id.map_or(Self::Whole, Self::Harder)
    }

    /// What it is called today.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for a part that the role does not have.
    fn name(self, today: &'a Today) -> Result<&'a str, ApiError> {
        match self {
            Self::Whole => Ok(&today.title),
            Self::Harder(id) => today
                .harder(id)
                .ok_or_else(|| ApiError::not_found("harder", id.as_str())),
            Self::Statement(id) => today
                .statement(id)
                .ok_or_else(|| ApiError::not_found("statement", id.as_str())),
        }
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Names {
    pub title: String,
    /// The part's; the title for the role as a whole.
    pub name: String,
    /// Version of the catalogue they are from.
    version: String,
}

impl Names {
    /// From today's catalogue; from the mark there is when the catalogue no longer has the part.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], or why the catalogue cannot be read, when neither has it.
    pub fn of(
        today: &Result<Today, ApiError>,
        before: Option<&RoleMark>,
        part: Part<'_>,
    ) -> Result<Self, ApiError> {
        let found = today
            .as_ref()
            .map_err(Clone::clone)
            .and_then(|today| Self::today(today, part));
        found.or_else(|missing| before.map(Self::kept).ok_or(missing))
    }

    /// # Errors
    /// [`ApiError::NotFound`] for a part that the role does not have.
    pub fn today(today: &Today, part: Part<'_>) -> Result<Self, ApiError> {
        Ok(Self {
            title: today.title.clone(),
            name: part.name(today)?.to_owned(),
            version: today.version.clone(),
        })
    }

    fn kept(mark: &RoleMark) -> Self {
        Self {
            title: mark.title_at_mark.clone(),
            name: mark.name_at_mark.clone(),
            version: mark.catalogue_version.clone(),
        }
    }

    pub fn action(&self, op: Op, person: PersonId) -> Action {
        let subject = if self.name == self.title {
            self.title.clone()
        } else {
            format!("{} › {}", self.title, self.name)
        };
        Action {
            op,
            person: Some(person),
            subject,
            catalogue_version: Some(self.version.clone()),
        }
    }

    pub fn mark(self, person: PersonId, slug: &RoleSlug, what: Marked, stamp: &Stamp) -> RoleMark {
        RoleMark {
            person,
            slug: slug.clone(),
            title_at_mark: self.title,
            what,
            name_at_mark: self.name,
            marked_at: stamp.at,
            marked_on: stamp.on,
            catalogue_version: self.version,
        }
    }
}
