//! Everything a fit check needs of all occupations, read once.

mod occupations;
mod uses;

use rusqlite::Connection;
use waymark_domain::fit::{FitTables, Thresholds};

use super::{Catalogue, CatalogueError, inventory};
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
