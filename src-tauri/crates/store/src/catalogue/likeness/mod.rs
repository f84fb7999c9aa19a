//! How alike occupations are, as the build worked it out.

mod matrix;
mod near;

use waymark_domain::related::{Basis, Point, Softening};

use super::{Catalogue, CatalogueError};

pub use near::{Near, NearReason, SharedThing};

/// Under which key of `meta` the softening of the default list is.
pub(super) const SOFTENING: &str = "related_softening";

/// Where an occupation stands on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    pub code: String,
    /// x and y, −100 to 100.
    pub point: Point,
    /// What its place rests on.
    pub basis: Basis,
}

impl Catalogue {
    /// The map: all occupations, in the order of their codes.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn map(&self) -> Result<Vec<Spot>, CatalogueError> {
        let sql = "SELECT o.code, l.x, l.y, l.basis FROM likeness l JOIN occupation o ON o.id = l.occupation ORDER BY o.id";
        let mut select = self.conn.prepare_cached(sql)?;
        let found = select.query_map([], |row| {
            let basis: String = row.get(3)?;
            Ok(Spot {
                code: row.get(0)?,
                point: [row.get(1)?, row.get(2)?],
                // The schema allows no other name.
                basis: Basis::named(&basis).unwrap_or(Basis::Titles),
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// By how much the default list is softened by preparation and pay.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn softening(&self) -> Result<Softening, CatalogueError> {
        serde_json::from_str(&self.meta(SOFTENING)?)
            .map_err(|error| CatalogueError::text("the softening of related occupations", error))
    }
}
