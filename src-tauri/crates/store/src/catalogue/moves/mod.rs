//! What a move uses of all occupations beside the tables of the fit check, read once.

use rusqlite::Connection;
use waymark_domain::moves::{Growth, MoveFigures, StudyScore};
use waymark_domain::occupation::Source;

use super::{Catalogue, CatalogueError, sources::row_to_source};

impl Catalogue {
    /// In the order of the occupations of [`Catalogue::fit_tables`].
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn move_figures(&self) -> Result<Vec<MoveFigures>, CatalogueError> {
        let mut found = categories(&self.conn)?;
        expose(&self.conn, &mut found)?;
        Ok(found)
    }

    /// Where they are from, by what they are about: `exposure` for each study, `projections`, `preparation`.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn move_sources(&self) -> Result<Vec<(String, Source)>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("sources.sql"))?;
        let rows = select.query_map([], |row| Ok((row.get("about")?, row_to_source(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// With the newest projection.
fn categories(conn: &Connection) -> Result<Vec<MoveFigures>, CatalogueError> {
    let mut select = conn.prepare_cached(include_str!("figures.sql"))?;
    let rows = select.query_map([], |row| {
        let growth = match row.get::<_, Option<f64>>("change_percent")? {
            None => None,
            Some(percent) => Some(Growth {
                percent,
                from: row.get("base_year")?,
                to: row.get("target_year")?,
            }),
        };
        Ok(MoveFigures {
            category: row.get("category")?,
            exposure: Vec::new(),
            growth,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn expose(conn: &Connection, occupations: &mut [MoveFigures]) -> Result<(), CatalogueError> {
    let mut select = conn.prepare_cached(include_str!("exposure.sql"))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get("occupation")?;
        // Ids begin at 1, in the order of the list.
        let at = usize::try_from(id - 1).ok();
        if let Some(one) = at.and_then(|at| occupations.get_mut(at)) {
            one.exposure.push(StudyScore {
                study: row.get("study")?,
                year: row.get("year")?,
                percentile: row.get("percentile")?,
            });
        }
    }
    Ok(())
}
