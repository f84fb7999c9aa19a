//! The sources that an answer names.

use std::collections::BTreeSet;

use rusqlite::Row;
use waymark_domain::occupation::Source;

use super::{Catalogue, CatalogueError};

pub(super) fn row_to_source(row: &Row) -> rusqlite::Result<Source> {
    Ok(Source {
        id: row.get("key")?,
        publisher: row.get("publisher")?,
        title: row.get("title")?,
        period: row.get("period")?,
        year: row.get("year")?,
        licence: row.get("licence")?,
        caution: row.get("caution")?,
    })
}

impl Catalogue {
    /// All sources, in the order of the table of facts.
    pub fn sources(&self) -> Result<Vec<Source>, CatalogueError> {
        let mut select = self
            .conn
            .prepare_cached("SELECT * FROM source ORDER BY id")?;
        Ok(select
            .query_map([], row_to_source)?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Those among `ids`, each once.
    pub(super) fn sources_named(
        &self,
        ids: &BTreeSet<String>,
    ) -> Result<Vec<Source>, CatalogueError> {
        let mut sources = self.sources()?;
        sources.retain(|source| ids.contains(&source.id));
        Ok(sources)
    }

    /// The source that all rows of a table share.
    pub(super) fn dataset(&self, name: &str) -> Result<String, CatalogueError> {
        let mut select = self.conn.prepare_cached(
            "SELECT s.key FROM dataset d JOIN source s ON s.id = d.source WHERE d.name = ?",
        )?;
        Ok(select.query_row([name], |row| row.get(0))?)
    }
}
