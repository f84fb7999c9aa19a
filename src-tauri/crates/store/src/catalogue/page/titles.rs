//! Titles on record for an occupation.

use waymark_domain::occupation::Titles;

use crate::catalogue::{Catalogue, CatalogueError};

/// How many reported titles a page names.
const REPORTED: usize = 12;

impl Catalogue {
    pub(super) fn titles(&self, occupation: i64, count: u32) -> Result<Titles, CatalogueError> {
        let sql = "SELECT title, reported FROM title WHERE occupation = ? ORDER BY title COLLATE NOCASE, title";
        let mut select = self.conn.prepare_cached(sql)?;
        let found: Vec<(String, u8)> = select
            .query_map([occupation], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let mut reported: Vec<&(String, u8)> =
            found.iter().filter(|(_, reported)| *reported > 0).collect();
        // Stable: those shown first by the publisher, each group still in order of title.
        reported.sort_by_key(|(_, reported)| std::cmp::Reverse(*reported));
        Ok(Titles {
            count,
            reported: reported
                .into_iter()
                .take(REPORTED)
                .map(|(title, _)| title.clone())
                .collect(),
            all: found.iter().map(|(title, _)| title.clone()).collect(),
            source: self.dataset("title")?,
            reported_source: self.dataset("title.reported")?,
        })
    }
}
