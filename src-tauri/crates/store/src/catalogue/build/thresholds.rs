//! Where the bands of the strengths axis begin, worked out from everything that was written before.

use rusqlite::{Connection, Row};
use waymark_domain::fit::{Thresholds, calibrate};

use super::error::BuildError;
use crate::catalogue::fit::{THRESHOLDS, tables};

const NOTE: &str = "Gaps and similarities over the primary related occupations as published: covers is the mean gap \
    and one standard deviation, similar the mean similarity less one; stretch is the 75th percentile of the gaps of \
    all pairs of rated occupations.";

/// Kept as one text, because nothing asks for a part of it.
pub fn build(conn: &Connection) -> Result<(), BuildError> {
    let unsound = |error: &dyn std::fmt::Display| BuildError::Unsound(error.to_string());
    let tables = tables(conn, Thresholds::default()).map_err(|error| unsound(&error))?;
    let mut select = conn.prepare(include_str!("primary_related.sql"))?;
    let place = |row: &Row, at: usize| row.get::<_, u32>(at).map(|place| place as usize);
    let pairs = select.query_map([], |row| Ok((place(row, 0)?, place(row, 1)?)))?;
    let pairs: Vec<(usize, usize)> = pairs.collect::<rusqlite::Result<_>>()?;
    // Without a rated pair there is nothing to go by, and nothing is near.
    let found = calibrate(&tables, &pairs).unwrap_or_default();
    let text = serde_json::to_string(&found).map_err(|error| unsound(&error))?;
    let mut meta = conn.prepare("INSERT INTO meta (key, value) VALUES (?, ?)")?;
    meta.execute([THRESHOLDS, &text])?;
    meta.execute(["fit_thresholds_note", NOTE])?;
    Ok(())
}
