//! The category over the years.

use rusqlite::Row;
use waymark_domain::occupation::{Break, History, HistoryYear, breaks};
use waymark_domain::track::Release;

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
        let releases = self.releases()?;
        let classified = releases
            .iter()
            .map(|release| (release.year, release.classification.as_str()));
        Ok(breaks(
            classified,
            &years.iter().map(|year| year.year).collect(),
        ))
    }

    /// The years of the national statistics, in order.
    pub(in crate::catalogue) fn releases(&self) -> Result<Vec<Release>, CatalogueError> {
        let sql = "SELECT r.year, r.classification, s.key AS source FROM release r \
                   JOIN source s ON s.id = r.source ORDER BY r.year";
        let mut select = self.conn.prepare_cached(sql)?;
        let found = select.query_map([], |row| {
            Ok(Release {
                year: row.get("year")?,
                classification: row.get("classification")?,
                source: row.get("source")?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
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
