//! The table `draft`: the one thing that is written outside the history.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use waymark_domain::{ids::PersonId, plan::Draft};

use super::{
    Read, Tx, Vault, VaultError,
    rows::{instant, read_instant},
};

impl Vault {
    /// Keeps what has been written so far, in the place of what was kept there before. On disk when this
    /// returns.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; [`VaultError::Internal`] for a person who is not there.
    pub fn save_draft(
        &mut self,
        person: PersonId,
        place: &str,
        text: &str,
        at: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.conn
            .prepare_cached(include_str!("save.sql"))?
            .execute(params![person.to_string(), place, text, instant(at)])?;
        Ok(())
    }

    /// Forgets what was written; does nothing when nothing was.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]
    pub fn drop_draft(&mut self, person: PersonId, place: &str) -> Result<(), VaultError> {
        delete(&self.conn, person, place)
    }
}

impl Tx<'_> {
    /// Forgets the draft of what this action saves.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn drop_draft(&self, person: PersonId, place: &str) -> Result<(), VaultError> {
        delete(self.conn, person, place)
    }
}

impl Read<'_> {
    /// A person's drafts, by place.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn drafts(self, person: PersonId) -> Result<Vec<Draft>, VaultError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT place, text, at FROM draft WHERE person_id = ?1 ORDER BY place",
        )?;
        let rows = statement.query_map([person.to_string()], |row| {
            Ok(Draft {
                place: row.get("place")?,
                text: row.get("text")?,
                at: read_instant(row, "at")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Every draft as it lies in its row, for a change that takes persons away and brings them back: each goes
/// with its person.
pub(super) fn set_aside(conn: &Connection) -> Result<Vec<[String; 4]>, VaultError> {
    let mut statement = conn.prepare_cached("SELECT person_id, place, text, at FROM draft")?;
    let rows = statement.query_map([], |row| {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Puts back the drafts of everyone who is here.
pub(super) fn put_back(conn: &Connection, drafts: Vec<[String; 4]>) -> Result<(), VaultError> {
    let mut statement = conn.prepare_cached(include_str!("put_back.sql"))?;
    for draft in drafts {
        statement.execute(draft)?;
    }
    Ok(())
}

fn delete(conn: &Connection, person: PersonId, place: &str) -> Result<(), VaultError> {
    conn.prepare_cached("DELETE FROM draft WHERE person_id = ?1 AND place = ?2")?
        .execute(params![person.to_string(), place])?;
    Ok(())
}
