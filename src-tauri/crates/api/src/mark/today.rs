//! A role as today's catalogue has it.

use waymark_domain::role::{ItemId, Role, RoleSlug};

use crate::{Api, error::ApiError};

pub(crate) struct Today {
    pub title: String,
    pub profile: Role,
    /// Version of the catalogue.
    pub version: String,
}

impl Today {
    /// # Errors
    /// [`ApiError::NotFound`] when the catalogue does not have the role, or why it cannot be read.
    pub fn of(api: &Api, slug: &RoleSlug) -> Result<Self, ApiError> {
        let catalogue = api.catalogue()?;
        let page = catalogue
            .role(slug.as_str())?
            .ok_or_else(|| ApiError::not_found("role", slug.as_str()))?;
        Ok(Self {
            title: page.row.title,
            profile: page.profile,
            version: catalogue.version()?,
        })
    }

    /// The heading of a harder part.
    pub fn harder(&self, id: &ItemId) -> Option<&str> {
        let mut parts = self.profile.harder.iter();
        parts
            .find(|part| part.id == *id)
            .map(|part| part.name.as_str())
    }

    /// What a statement of its fit check says.
    pub fn statement(&self, id: &ItemId) -> Option<&str> {
        let mut statements = self.profile.statements.iter();
        statements
            .find(|statement| statement.id == *id)
            .map(|statement| statement.text.as_str())
    }

    pub fn has_choice(&self, id: &ItemId) -> bool {
        let mut choices = self.profile.varies.iter().flat_map(|one| &one.choices);
        choices.any(|choice| choice.id == *id)
    }
}
