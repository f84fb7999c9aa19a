//! What was done from some moment on, and how what is there differs from then.

mod days;
mod net;

use chrono::{DateTime, Utc};
use rusqlite::params;
use waymark_domain::{
    history::{Day, Net},
    ids::PersonId,
};

use super::{Read, VaultError, chain::UNDO, rows::instant};
use days::Days;
use net::Difference;

/// What was done so far. It is gone through in stretches, so that a long history does not keep anyone waiting.
#[derive(Debug, Clone)]
pub struct Since {
    next: i64,
    person: Option<PersonId>,
    days: Days,
    difference: Difference,
    erased: u32,
}

impl Since {
    /// From entry `first` on, for one person or for all.
    #[must_use]
    pub fn entry(first: i64, person: Option<PersonId>) -> Self {
        Self {
            next: first,
            person,
            days: Days::default(),
            difference: Difference::default(),
            erased: 0,
        }
    }

    /// Newest first; days on which nothing was done are not among them.
    #[must_use]
    pub fn days(&self) -> Vec<Day> {
        self.days.newest_first()
    }

    /// One for each kind of thing that differs from then.
    #[must_use]
    pub fn net(&self) -> Vec<Net> {
        self.difference.net()
    }

    /// How many entries the difference leaves out, because their contents were erased.
    #[must_use]
    pub fn erased(&self) -> u32 {
        self.erased
    }
}

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

    /// Goes on over at most `entries` more. Says whether the history has come to its end.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn go_on(self, since: &mut Since, entries: u32) -> Result<bool, VaultError> {
        let mut statement = self.conn.prepare_cached(include_str!("entries.sql"))?;
        let person = since.person.map(|id| id.to_string());
        let mut rows = statement.query(params![since.next, person, entries])?;
        let mut seen = 0;
        while let Some(row) = rows.next()? {
            seen += 1;
            since.next = row.get::<_, i64>("seq")? + 1;
            since.days.add(row)?;
            let backwards = row.get_ref("kind")?.as_str().is_ok_and(|kind| kind == UNDO);
            match row.get_ref("changeset")?.as_blob_or_null() {
                Ok(Some(changeset)) => since.difference.add(changeset, backwards)?,
                _ => since.erased += 1,
            }
        }
        Ok(seen < entries)
    }
}
