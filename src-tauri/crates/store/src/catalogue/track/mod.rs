//! Everything about one track, gathered for its page.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Row};
use waymark_domain::occupation::{Source, Track};
use waymark_domain::track::{
    Counted, LevelPay, PaidCategory, TrackHistory, TrackProjection, added_up, by_level, history,
};

use super::figure::figure;
use super::page::row_to_projection;
use super::roles::RoleRow;
use super::tracks::row_to_track;
use super::{Catalogue, CatalogueError};

#[derive(Debug, Clone, PartialEq)]
pub struct TrackPage {
    pub track: Track,
    /// Published categories that count its occupations, and how many of its occupations are in none.
    pub categories: u32,
    pub uncounted: u32,
    /// Its written roles, by title.
    pub roles: Vec<RoleRow>,
    pub pay: Vec<LevelPay>,
    pub preparation_source: String,
    pub history: TrackHistory,
    /// Newest cycle first.
    pub projections: Vec<TrackProjection>,
    /// Its occupations that no line of the newest cycle holds.
    pub unprojected: u32,
    /// Every source a figure above names, once.
    pub sources: Vec<Source>,
}

impl Catalogue {
    /// The page of the track with this id; nothing when there is none.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn track(&self, key: &str) -> Result<Option<TrackPage>, CatalogueError> {
        let sql = concat!(include_str!("../tracks.sql"), "WHERE t.key = ?");
        let found = self
            .conn
            .prepare_cached(sql)?
            .query_row([key], |row| Ok((row.get("id")?, row_to_track(row)?)))
            .optional()?;
        found
            .map(|(id, track)| self.track_page(id, track))
            .transpose()
    }

    fn track_page(&self, id: i64, track: Track) -> Result<TrackPage, CatalogueError> {
        let (categories, uncounted, unprojected) = self
            .conn
            .prepare_cached(include_str!("counts.sql"))?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let mut page = TrackPage {
            categories,
            uncounted,
            roles: self.roles_of_track(id)?,
            pay: by_level(self.all(include_str!("pay.sql"), id, row_to_paid)?),
            preparation_source: self.dataset("preparation")?,
            history: history(
                &self.releases()?,
                &self.all(include_str!("history.sql"), id, row_to_counted)?,
            ),
            projections: added_up(&self.all(
                include_str!("projections.sql"),
                id,
                row_to_projection,
            )?),
            unprojected,
            track,
            sources: Vec::new(),
        };
        page.sources = self.sources_named(&named(&page))?;
        Ok(page)
    }

    fn all<T>(
        &self,
        sql: &str,
        id: i64,
        row: impl FnMut(&Row) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, CatalogueError> {
        let mut select = self.conn.prepare_cached(sql)?;
        Ok(select
            .query_map([id], row)?
            .collect::<rusqlite::Result<_>>()?)
    }
}

fn row_to_paid(row: &Row) -> rusqlite::Result<PaidCategory> {
    // What lies above the ceiling is ranked at the ceiling.
    let ceiling = row
        .get::<_, Option<f64>>("median_rank")?
        .unwrap_or_default();
    Ok(PaidCategory {
        title: row.get("title")?,
        zone: row.get("preparation")?,
        median: figure(row, "median_pay", ceiling)?,
        hourly: row.get("pay_hourly")?,
        employment: figure(row, "employment", 0.0)?,
    })
}

fn row_to_counted(row: &Row) -> rusqlite::Result<Counted> {
    Ok(Counted {
        category: row.get("category")?,
        year: row.get("year")?,
        employment: figure(row, "employment", 0.0)?,
    })
}

/// The ids of all sources whose figures the page shows.
fn named(page: &TrackPage) -> BTreeSet<String> {
    [&page.track.employment_source, &page.preparation_source]
        .into_iter()
        .chain(page.history.years.iter().map(|year| &year.source))
        .chain(page.projections.iter().map(|projection| &projection.source))
        .cloned()
        .collect()
}
