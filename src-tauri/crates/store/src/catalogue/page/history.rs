//! The category over the years.

use rusqlite::Row;
use waymark_domain::occupation::{Break, BreakKind, History, HistoryYear};

use crate::catalogue::figure::{ceiling, figure};
use crate::catalogue::{Catalogue, CatalogueError};

impl Catalogue {
    pub(super) fn history(&self, category: Option<i64>) -> Result<History, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("history.sql"))?;
        let years: Vec<HistoryYear> = select
            .query_map([category], row_to_year)?
            .collect::<rusqlite::Result<_>>()?;
        let newest = "SELECT max(year) FROM release";
        Ok(History {
            breaks: self.breaks(&years)?,
            years,
            constant_dollars_of: self
                .conn
                .prepare_cached(newest)?
                .query_row([], |row| row.get(0))?,
            constant_dollars_source: self.dataset("price_index")?,
        })
    }

    /// Changes of classification that have some of `years` on either side.
    fn breaks(&self, years: &[HistoryYear]) -> Result<Vec<Break>, CatalogueError> {
        let mut select = self
            .conn
            .prepare_cached("SELECT year, classification FROM release ORDER BY year")?;
        let releases: Vec<(u16, String)> = select
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let has = |within: &dyn Fn(u16) -> bool| years.iter().any(|year| within(year.year));
        Ok(releases
            .windows(2)
            .filter_map(|pair| match pair {
                [(after, old), (before, new)] if old != new => {
                    let kind = BreakKind::entering(new)?;
                    let spanned = has(&|year| year <= *after) && has(&|year| year >= *before);
                    spanned.then_some(Break {
                        after: *after,
                        before: *before,
                        kind,
                    })
                }
                _ => None,
            })
            .collect())
    }
}

fn row_to_year(row: &Row) -> rusqlite::Result<HistoryYear> {
    let median = figure(row, "median", ceiling(row)?)?;
    Ok(HistoryYear {
        year: row.get("year")?,
        code: row.get("code")?,
        employment: figure(row, "employment", 0.0)?,
        employment_rse: row.get("employment_rse")?,
        median,
        median_constant: median.scaled(row.get("to_constant")?),
        hourly: row.get("hourly")?,
        source: row.get("source")?,
    })
}
