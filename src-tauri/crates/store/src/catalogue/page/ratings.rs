//! The rated elements of an occupation.

use rusqlite::Row;
use rusqlite::types::FromSqlError;
use waymark_domain::occupation::{Domain, Rating};

use crate::catalogue::{Catalogue, CatalogueError};

impl Catalogue {
    pub(super) fn ratings(&self, occupation: i64) -> Result<Vec<Rating>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("ratings.sql"))?;
        Ok(select
            .query_map([occupation], row_to_rating)?
            .collect::<rusqlite::Result<_>>()?)
    }
}

// By position, because there are some 250 of them on a page and names are looked up one by one.
fn row_to_rating(row: &Row) -> rusqlite::Result<Rating> {
    let domain: String = row.get(0)?;
    Ok(Rating {
        domain: Domain::named(&domain).ok_or(FromSqlError::InvalidType)?,
        element: row.get(1)?,
        name: row.get(2)?,
        value: row.get(3)?,
        standardised: row.get(4)?,
        percentile: row.get(5)?,
        distinctiveness: row.get(6)?,
        respondents: row.get(7)?,
        standard_error: row.get(8)?,
        low: row.get(9)?,
        high: row.get(10)?,
        suppressed: row.get(11)?,
        level: row.get(12)?,
        collected: row
            .get::<_, Option<u32>>(13)?
            .map(|month| format!("{:02}/{}", month % 100, month / 100)),
        source: row.get(14)?,
    })
}
