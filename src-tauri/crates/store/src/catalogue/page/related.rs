//! Related occupations, closest first.

use rusqlite::types::FromSqlError;
use waymark_domain::occupation::{Related, RelatedTier};

use crate::catalogue::row::row_to_occupation;
use crate::catalogue::{Catalogue, CatalogueError};

impl Catalogue {
    pub(super) fn related(&self, occupation: i64) -> Result<Vec<Related>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("related.sql"))?;
        let found = select.query_map([occupation], |row| {
            let tier: String = row.get("tier")?;
            Ok(Related {
                occupation: row_to_occupation(row)?,
                tier: RelatedTier::named(&tier).ok_or(FromSqlError::InvalidType)?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}
