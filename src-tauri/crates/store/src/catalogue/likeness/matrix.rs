//! The whole table of likeness.

use rusqlite::types::FromSqlError;
use waymark_domain::related::{Similarity, value};

use crate::catalogue::{Catalogue, CatalogueError};

impl Catalogue {
    /// How alike any two occupations are, in the order of [`Catalogue::fit_tables`]. Reading it takes some hundredths
    /// of a second and it holds some eight megabytes: whoever asks keeps it.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn similarity_matrix(&self) -> Result<Similarity, CatalogueError> {
        let sql = "SELECT o.code, l.levels FROM likeness l JOIN occupation o ON o.id = l.occupation ORDER BY o.id";
        let mut select = self.conn.prepare_cached(sql)?;
        let mut rows = select.query([])?;
        let (mut codes, mut values) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            codes.push(row.get(0)?);
            let bytes = row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
            let levels = bytes.as_chunks().0.iter().copied().map(u16::from_le_bytes);
            values.extend(levels.map(value));
        }
        let whole = Similarity::new(codes, values);
        Ok(whole.ok_or(rusqlite::Error::from(FromSqlError::InvalidType))?)
    }
}
