//! The table `check_in_rhythm`.

use rusqlite::{OptionalExtension, Row, params};
use waymark_domain::{
    ids::PersonId,
    plan::{Rhythm, RhythmSet},
};

use super::{
    Read, Tx, Unknown, VaultError, date, instant, parse, read_date, read_id, read_instant,
};

impl Tx<'_> {
    /// Sets a rhythm, in the place of the one the person had.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown: ask [`Tx::read`] first.
    pub fn put_rhythm(&self, new: &RhythmSet) -> Result<(), VaultError> {
        self.conn
            .prepare_cached(include_str!("put_rhythm.sql"))?
            .execute(params![
                new.person.to_string(),
                new.every.name(),
                date(new.set_on),
                instant(new.changed_at),
            ])?;
        Ok(())
    }

    /// Does nothing when the person has none.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_rhythm(&self, person: PersonId) -> Result<(), VaultError> {
        self.conn
            .prepare_cached("DELETE FROM check_in_rhythm WHERE person_id = ?1")?
            .execute([person.to_string()])?;
        Ok(())
    }
}

impl Read<'_> {
    /// # Errors
    /// When the file cannot be read.
    pub fn rhythm_of(self, person: PersonId) -> Result<Option<RhythmSet>, VaultError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM check_in_rhythm WHERE person_id = ?1")?
            .query_row([person.to_string()], row_to_rhythm)
            .optional()?;
        Ok(found)
    }
}

fn row_to_rhythm(row: &Row<'_>) -> rusqlite::Result<RhythmSet> {
    Ok(RhythmSet {
        person: read_id(row, "person_id")?,
        every: parse(row, "every", |name| {
            Rhythm::from_name(name).ok_or_else(|| Unknown(name.to_owned()))
        })?,
        set_on: read_date(row, "set_on")?,
        changed_at: read_instant(row, "changed_at")?,
    })
}
