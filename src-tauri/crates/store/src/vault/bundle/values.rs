//! What the values of a column must be, which its name says: every table of the vault keeps to it, and a test
//! holds them to it. SQLite sees to the types; this sees to what the types cannot say.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate};
use waymark_domain::{ids::PersonId, plan::Note};

use super::{
    super::rows::{date, instant},
    Cell, Refused, Table,
};

/// # Errors
/// [`Refused::Damaged`] with the column whose value no Waymark writes: stored, it would make the vault one
/// that cannot be read.
pub(super) fn check(table: &Table) -> Result<(), Refused> {
    for (column, cell) in table.rows.iter().flat_map(|row| &row.0) {
        if !fits(column, cell) {
            return Err(Refused::Damaged(format!(
                "a value of {column} in {}",
                table.name
            )));
        }
    }
    Ok(())
}

/// Each in the one spelling in which it is written: two spellings would be two rows of one thing.
fn fits(column: &str, cell: &Cell) -> bool {
    let text = match cell {
        Cell::Null => return true,
        Cell::Text(text) => Some(text.as_str()),
        _ => None,
    };
    if column == "id" || column == "person_id" {
        text.is_some_and(|text| PersonId::from_str(text).is_ok_and(|id| id.to_string() == text))
    } else if column == "at" || column.ends_with("_at") {
        text.is_some_and(|text| {
            DateTime::parse_from_rfc3339(text).is_ok_and(|at| instant(at.to_utc()) == text)
        })
    } else if column == "civil_date" || column.ends_with("_on") {
        text.is_some_and(|text| NaiveDate::from_str(text).is_ok_and(|on| date(on) == text))
    } else {
        text.is_none_or(|text| Note::new(text.to_owned()).is_ok())
    }
}
