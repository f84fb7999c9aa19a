//! Occupations in their short forms.

use rusqlite::{OptionalExtension, Row};
use waymark_domain::occupation::{OccupationRef, OccupationRow};

use super::figure::figure;
use super::{Catalogue, CatalogueError};

pub(super) fn row_to_occupation(row: &Row) -> rusqlite::Result<OccupationRow> {
    // What lies above the ceiling is ranked at the ceiling.
    let ceiling = row
        .get::<_, Option<f64>>("median_rank")?
        .unwrap_or_default();
    Ok(OccupationRow {
        code: row.get("code")?,
        title: row.get("title")?,
        track: row.get("track")?,
        preparation: row.get("preparation")?,
        median_pay: figure(row, "median_pay", ceiling)?,
        pay_hourly: row.get("pay_hourly")?,
        // Employment has no ceiling.
        employment: figure(row, "employment", 0.0)?,
        growth_percent: row.get("growth")?,
        has_ratings: row.get("has_ratings")?,
    })
}

impl Catalogue {
    /// The occupation as one line of a list.
    pub fn row(&self, code: &str) -> Result<Option<OccupationRow>, CatalogueError> {
        let mut select = self
            .conn
            .prepare_cached(concat!(include_str!("row.sql"), "WHERE o.code = ?"))?;
        Ok(select.query_row([code], row_to_occupation).optional()?)
    }

    /// The occupations there are among `codes`, in the order asked for.
    pub fn rows<'a>(
        &self,
        codes: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<OccupationRow>, CatalogueError> {
        codes
            .into_iter()
            .filter_map(|code| self.row(code).transpose())
            .collect()
    }

    /// The occupation's own title.
    pub fn title(&self, code: &str) -> Result<Option<String>, CatalogueError> {
        let mut select = self
            .conn
            .prepare_cached("SELECT title FROM occupation WHERE code = ?")?;
        Ok(select.query_row([code], |row| row.get(0)).optional()?)
    }

    pub fn exists(&self, code: &str) -> Result<bool, CatalogueError> {
        Ok(self.title(code)?.is_some())
    }

    /// Code, title and track.
    pub fn reference(&self, code: &str) -> Result<Option<OccupationRef>, CatalogueError> {
        Ok(self.row(code)?.map(|row| OccupationRef {
            code: row.code,
            title: row.title,
            track: row.track,
        }))
    }

    /// The ids of the sources that the figures of any row come from: employment and pay, growth, preparation.
    pub(super) fn row_sources(&self) -> Result<Vec<String>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("row_sources.sql"))?;
        Ok(select
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }
}
