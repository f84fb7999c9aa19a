//! The table `limit_set`.

use rusqlite::{Row, params};
use waymark_domain::{
    ids::PersonId,
    profile::{Limit, LimitKey, LimitSet},
};

use super::{
    Read, Tx, VaultError,
    rows::{date, instant, parse, read_date, read_id, read_instant},
};

impl Tx<'_> {
    /// Sets a limit, in the place of what the person had there.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown: ask [`Tx::read`] first.
    pub fn put_limit(&self, new: &LimitSet) -> Result<(), VaultError> {
        self.conn
            .prepare_cached(include_str!("put.sql"))?
            .execute(params![
                new.person.to_string(),
                new.limit.key().name(),
                new.limit.value(),
                instant(new.changed_at),
                date(new.changed_on),
            ])?;
        Ok(())
    }

    /// Lifts a limit; does nothing when it is not set.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_limit(&self, person: PersonId, key: LimitKey) -> Result<(), VaultError> {
        self.conn
            .prepare_cached("DELETE FROM limit_set WHERE person_id = ?1 AND key = ?2")?
            .execute(params![person.to_string(), key.name()])?;
        Ok(())
    }
}

impl Read<'_> {
    /// What a person has set, by the names of the keys.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn limits_of(self, person: PersonId) -> Result<Vec<LimitSet>, VaultError> {
        let limits = "SELECT * FROM limit_set WHERE person_id = ?1 ORDER BY key";
        let found = self
            .conn
            .prepare_cached(limits)?
            .query_map([person.to_string()], row_to_limit)?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }
}

fn row_to_limit(row: &Row<'_>) -> rusqlite::Result<LimitSet> {
    let key: String = row.get("key")?;
    Ok(LimitSet {
        person: read_id(row, "person_id")?,
        limit: parse(row, "value", |value| Limit::stored(&key, value))?,
        changed_at: read_instant(row, "changed_at")?,
        changed_on: read_date(row, "changed_on")?,
    })
}
