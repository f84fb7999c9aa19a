//! What the catalogue is.

use waymark_domain::occupation::Source;

use super::{Catalogue, CatalogueError};

#[derive(Debug, Clone, PartialEq)]
pub struct Info {
    /// Version of the contents, `2026.1`.
    pub version: String,
    /// SHA-256 over the input it was built from, hexadecimal.
    pub digest: String,
    pub occupations: u32,
    pub occupations_with_ratings: u32,
    /// Distinct titles on record, counted for each occupation, its own not among them.
    pub titles: u32,
    pub sources: Vec<Source>,
}

impl Catalogue {
    pub fn info(&self) -> Result<Info, CatalogueError> {
        let sql = "SELECT count(*), sum(has_ratings), sum(titles) FROM occupation";
        let (occupations, occupations_with_ratings, titles) = self
            .conn
            .prepare_cached(sql)?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(Info {
            version: self.meta("version")?,
            digest: self.digest()?,
            occupations,
            occupations_with_ratings,
            titles,
            sources: self.sources()?,
        })
    }

    /// Version of the contents.
    pub fn version(&self) -> Result<String, CatalogueError> {
        self.meta("version")
    }

    /// SHA-256 over the input the catalogue was built from, hexadecimal.
    pub fn digest(&self) -> Result<String, CatalogueError> {
        self.meta("digest")
    }

    pub(super) fn meta(&self, key: &str) -> Result<String, CatalogueError> {
        let mut select = self
            .conn
            .prepare_cached("SELECT value FROM meta WHERE key = ?")?;
        Ok(select.query_row([key], |row| row.get(0))?)
    }
}
