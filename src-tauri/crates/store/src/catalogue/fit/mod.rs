//! Everything a fit check needs of all occupations, read once.

mod occupations;
mod uses;

use rusqlite::Connection;
use waymark_domain::fit::{FitTables, Thresholds};
use waymark_domain::occupation::Source;

use super::{Catalogue, CatalogueError, inventory, sources::row_to_source};
use occupations::occupations;
use uses::Uses;

/// Under which key of `meta` the thresholds are.
pub(super) const THRESHOLDS: &str = "fit_thresholds";

impl Catalogue {
    /// The tables for [`waymark_domain::fit`]. Reading them takes some hundredths of a second: whoever asks
    /// keeps them.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn fit_tables(&self) -> Result<FitTables, CatalogueError> {
        tables(&self.conn, self.fit_thresholds()?)
    }

    /// Where the figures are from, by what they are about: a domain of the ratings, `education`, `telework` or
    /// `pay`.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn fit_sources(&self) -> Result<Vec<(String, Source)>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("sources.sql"))?;
        let rows = select.query_map([], |row| Ok((row.get("about")?, row_to_source(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub(super) fn fit_thresholds(&self) -> Result<Thresholds, CatalogueError> {
        let kept = self.meta(THRESHOLDS)?;
        serde_json::from_str(&kept)
            .map_err(|error| CatalogueError::text("the thresholds of the fit check", error))
    }
}

/// As [`Catalogue::fit_tables`], with thresholds that are not kept yet.
pub(super) fn tables(
    conn: &Connection,
    thresholds: Thresholds,
) -> Result<FitTables, CatalogueError> {
    let conditions = inventory::read(conn, "conditions")?;
    let uses = Uses::read(conn, &conditions)?;
    let occupations = occupations(conn, &uses)?;
    Ok(FitTables::new(
        occupations,
        uses.elements,
        uses.skills,
        uses.dimensions,
        thresholds,
    ))
}
