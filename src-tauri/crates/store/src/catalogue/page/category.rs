//! The published category that counts an occupation: newest figures, whom it also counts, and sectors.

use rusqlite::{Row, params};
use waymark_domain::occupation::{Category, Figure, OccupationRef, Pay, SectorPay};

use crate::catalogue::figure::{figure, pay};
use crate::catalogue::{Catalogue, CatalogueError};

impl Catalogue {
    pub(super) fn category(&self, id: i64) -> Result<Category, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("category.sql"))?;
        let mut category = select.query_row([id], row_to_category)?;
        category.all_occupations_pay = self.overall_pay(category.pay.hourly)?;
        let mut covers = self
            .conn
            .prepare_cached("SELECT soc FROM category_soc WHERE category = ? ORDER BY soc")?;
        category.covers = covers
            .query_map([id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(category)
    }

    /// Pay over all occupations in the newest year, in the unit asked for.
    fn overall_pay(&self, hourly: bool) -> Result<Pay, CatalogueError> {
        let sql = if hourly {
            include_str!("overall_hourly.sql")
        } else {
            include_str!("overall.sql")
        };
        Ok(self.conn.prepare_cached(sql)?.query_row([], pay)?)
    }

    /// Other occupations counted in the same category, in order of code.
    pub(super) fn sharing(
        &self,
        occupation: i64,
        category: Option<i64>,
    ) -> Result<Vec<OccupationRef>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("sharing.sql"))?;
        let found = select.query_map(params![category, occupation], |row| {
            Ok(OccupationRef {
                code: row.get("code")?,
                title: row.get("title")?,
                track: row.get("track")?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The category by sector, largest employment first; `employment` is that of the whole category.
    pub(super) fn sectors(
        &self,
        category: Option<i64>,
        employment: Figure,
    ) -> Result<Vec<SectorPay>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("sectors.sql"))?;
        let found = select.query_map([category], |row| row_to_sector(row, employment))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}

fn row_to_category(row: &Row) -> rusqlite::Result<Category> {
    Ok(Category {
        code: row.get("code")?,
        title: row.get("title")?,
        covers: Vec::new(),
        hybrid: row.get("hybrid")?,
        employment: figure(row, "employment", 0.0)?,
        employment_rse: row.get("employment_rse")?,
        pay: pay(row)?,
        all_occupations_pay: Pay::default(),
        source: row.get("source")?,
    })
}

fn row_to_sector(row: &Row, whole: Figure) -> rusqlite::Result<SectorPay> {
    let employment = figure(row, "employment", 0.0)?;
    Ok(SectorPay {
        naics: row.get("naics")?,
        name: row.get("name")?,
        employment,
        share_percent: match (employment, whole) {
            (Figure::Value(part), Figure::Value(whole)) if whole > 0.0 => {
                Some(100.0 * part / whole)
            }
            _ => None,
        },
        pay: pay(row)?,
        source: row.get("source")?,
    })
}
