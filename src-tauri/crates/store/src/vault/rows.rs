//! How ids, instants and dates are written into columns and read back.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::{
    Row,
    types::{Type, ValueRef},
};
use waymark_domain::plan::Note;

/// RFC 3339 in UTC with milliseconds, `2026-11-22T14:03:00.000Z`: sorts as text.
pub(super) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// `2026-11-22`.
pub(super) fn date(on: NaiveDate) -> String {
    on.to_string()
}

pub(super) fn read_instant(row: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    parse(row, column, |text| {
        DateTime::parse_from_rfc3339(text).map(|at| at.to_utc())
    })
}

pub(super) fn read_date(row: &Row<'_>, column: &str) -> rusqlite::Result<NaiveDate> {
    parse(row, column, NaiveDate::from_str)
}

pub(super) fn read_id<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    parse(row, column, T::from_str)
}

/// An id in a column that may be NULL.
pub(super) fn read_id_if_any<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    if_any(row, column, |row| read_id(row, column))
}

/// A date in a column that may be NULL.
pub(super) fn read_date_if_any(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<NaiveDate>> {
    if_any(row, column, |row| read_date(row, column))
}

/// Reads a column unless it is NULL.
pub(super) fn if_any<T>(
    row: &Row<'_>,
    column: &str,
    read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Option<T>> {
    match row.get_ref(column)? {
        ValueRef::Null => Ok(None),
        _ => read(row).map(Some),
    }
}

/// Text that a person wrote.
pub(super) fn read_note(row: &Row<'_>, column: &str) -> rusqlite::Result<Note> {
    parse(row, column, |text| Note::new(text.to_owned()))
}

/// Reads a text column as something else; text that does not fit is damage, and says which column.
pub(super) fn parse<T, E>(
    row: &Row<'_>,
    column: &str,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> rusqlite::Result<T>
where
    E: std::error::Error + Send + Sync + 'static,
{
    let index = row.as_ref().column_index(column)?;
    parse(row.get_ref(index)?.as_str()?).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(error))
    })
}

/// A name that no version of this table has.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no name this version knows")]
pub(super) struct Unknown(pub String);
