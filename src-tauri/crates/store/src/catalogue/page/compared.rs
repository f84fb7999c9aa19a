//! What is set side by side of an occupation.

use rusqlite::OptionalExtension;
use waymark_domain::compare::Compared;
use waymark_domain::occupation::OccupationRef;

use super::row_to_head;
use crate::catalogue::{Catalogue, CatalogueError};

impl Catalogue {
    /// The occupation with this code, as far as occupations are compared; nothing when there is none.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn compared(&self, code: &str) -> Result<Option<Compared>, CatalogueError> {
        let head = self
            .conn
            .prepare_cached(include_str!("head.sql"))?
            .query_row([code], row_to_head)
            .optional()?;
        let Some(head) = head else { return Ok(None) };
        Ok(Some(Compared {
            preparation: head.preparation,
            category: head.category.map(|id| self.category(id)).transpose()?,
            projection: self.projections(head.id)?.into_iter().next(),
            education: self.education(head.id)?,
            ratings: self.ratings(head.id)?,
            occupation: OccupationRef {
                code: head.code,
                title: head.title,
                track: head.track.id,
            },
        }))
    }

    /// The source of all preparation levels.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn preparation_source(&self) -> Result<String, CatalogueError> {
        self.dataset("preparation")
    }
}
