//! What was done from some moment on, and how what is there differs from then.

mod net;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};
use waymark_domain::{
    history::{Day, Done},
    ids::PersonId,
};

use super::{
    Read, VaultError,
    chain::{REDO, UNDO},
    operation::read_op,
    rows::{instant, read_date},
};

pub use net::Difference;

impl Read<'_> {
    /// The number of the first entry made at `at` or later; `None` when there is none. What follows it counts
    /// as later too, whatever the clock said then.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn first_entry_since(self, at: DateTime<Utc>) -> Result<Option<i64>, VaultError> {
        let first = "SELECT min(seq) FROM operation WHERE at >= ?1";
        Ok(self
            .conn
            .prepare_cached(first)?
            .query_row([instant(at)], |row| row.get(0))?)
    }

    /// The days from entry `first` on, newest first, with what was done on each, for one person or for all.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn days_since(self, first: i64, person: Option<PersonId>) -> Result<Vec<Day>, VaultError> {
        let mut days: BTreeMap<NaiveDate, Day> = BTreeMap::new();
        let mut statement = self.conn.prepare_cached(include_str!("days.sql"))?;
        let mut rows = statement.query(params![first, person.map(|id| id.to_string())])?;
        while let Some(row) = rows.next()? {
            let on = read_date(row, "civil_date")?;
            let day = days.entry(on).or_insert(Day {
                on,
                done: Vec::new(),
                taken_back: 0,
                done_again: 0,
            });
            add(day, row)?;
        }
        Ok(days.into_values().rev().collect())
    }
}

fn add(day: &mut Day, row: &Row<'_>) -> rusqlite::Result<()> {
    let count = row.get("entries")?;
    let kind: String = row.get("kind")?;
    match kind.as_str() {
        UNDO => day.taken_back = count,
        REDO => day.done_again = count,
        _ => day.done.push(Done {
            op: read_op(row)?,
            count,
            undone: row.get("undone")?,
        }),
    }
    Ok(())
}
