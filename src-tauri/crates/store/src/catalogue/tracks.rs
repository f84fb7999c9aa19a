//! The career tracks and what they add up to.

use std::collections::BTreeSet;

use rusqlite::Row;
use waymark_domain::occupation::{Figure, Source, Track};

use super::{Catalogue, CatalogueError};

impl Catalogue {
    /// All tracks in their order, with the sources of their figures.
    pub fn tracks(&self) -> Result<(Vec<Track>, Vec<Source>), CatalogueError> {
        let sql = concat!(include_str!("tracks.sql"), "ORDER BY t.position");
        let mut select = self.conn.prepare_cached(sql)?;
        let tracks: Vec<Track> = select
            .query_map([], row_to_track)?
            .collect::<rusqlite::Result<_>>()?;
        let used: BTreeSet<String> = tracks
            .iter()
            .map(|track| track.employment_source.clone())
            .collect();
        let sources = self.sources_named(&used)?;
        Ok((tracks, sources))
    }

    pub fn track_exists(&self, id: &str) -> Result<bool, CatalogueError> {
        let mut select = self
            .conn
            .prepare_cached("SELECT 1 FROM track WHERE key = ?")?;
        Ok(select.exists([id])?)
    }
}

pub(super) fn row_to_track(row: &Row) -> rusqlite::Result<Track> {
    Ok(Track {
        id: row.get("key")?,
        name: row.get("name")?,
        intro: row.get("intro")?,
        occupations: row.get("occupations")?,
        employment: row
            .get::<_, Option<f64>>("employment")?
            .map_or(Figure::NotPublished, Figure::Value),
        employment_source: row.get("source")?,
    })
}
