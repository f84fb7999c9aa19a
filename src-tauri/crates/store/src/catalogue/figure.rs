//! Reading a printed figure back from its column.

use rusqlite::Row;
use rusqlite::types::{FromSqlError, ValueRef};
use waymark_domain::occupation::{Figure, Pay};

/// `ceiling` is the highest value the release prints in this column.
pub fn figure(row: &Row, column: &str, ceiling: f64) -> rusqlite::Result<Figure> {
    match row.get_ref(column)? {
        ValueRef::Null => Ok(Figure::NotPublished),
        ValueRef::Integer(number) => Ok(Figure::Value(number as f64)),
        ValueRef::Real(number) => Ok(Figure::Value(number)),
        ValueRef::Text(b"*") => Ok(Figure::Suppressed),
        ValueRef::Text(b"#") => Ok(Figure::AtLeast(ceiling)),
        ValueRef::Text(_) | ValueRef::Blob(_) => Err(FromSqlError::InvalidType.into()),
    }
}

/// The columns of pay of a row that also has its release's ceilings.
pub fn pay(row: &Row) -> rusqlite::Result<Pay> {
    let hourly = row.get("hourly")?;
    let ceiling = ceiling(row)?;
    Ok(Pay {
        hourly,
        p10: figure(row, "p10", ceiling)?,
        p25: figure(row, "p25", ceiling)?,
        median: figure(row, "median", ceiling)?,
        p75: figure(row, "p75", ceiling)?,
        p90: figure(row, "p90", ceiling)?,
        mean: figure(row, "mean", ceiling)?,
        mean_rse: row.get("mean_rse")?,
    })
}

/// The highest pay the row's release prints, in the row's unit.
pub fn ceiling(row: &Row) -> rusqlite::Result<f64> {
    row.get(if row.get("hourly")? {
        "ceiling_hourly"
    } else {
        "ceiling_annual"
    })
}
