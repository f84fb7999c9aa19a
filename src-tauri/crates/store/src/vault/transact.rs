//! The one door for writes.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use waymark_domain::{
    history::{Action, Changes, Noun, Stamp},
    ids::{PersonId, SavedId},
    mark::RoleMark,
    person::Person,
    plan::{Note, SavedOccupation},
};

use super::{Read, Vault, VaultError, changeset, mark, operation, person, saved};

impl Vault {
    /// Runs `work` and records what it changed as one `action`, all in one commit: either both are
    /// on disk when this returns, or neither. An action that leaves every row as it was is not recorded.
    ///
    /// What was undone before a new action can no longer be redone; it stays in the history as undone.
    ///
    /// # Errors
    /// Whatever `work` answers, or the reason the vault could not be written; nothing has changed then.
    pub fn transact<T, E: From<VaultError>>(
        &mut self,
        action: &Action,
        stamp: &Stamp,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Changes), E> {
        let tx = begin(&mut self.conn)?;
        let session = changeset::watch(&tx)?;
        let value = work(&Tx { conn: &tx })?;
        let changeset = changeset::finish(session)?;
        if changeset.is_empty() {
            // What was written outside the recorded tables, such as a draft, stands all the same.
            tx.commit().map_err(VaultError::from)?;
            return Ok((value, Changes::default()));
        }
        let changes = changes(&changeset, action.person)?;
        operation::append(
            &tx,
            stamp,
            operation::Entry::Action {
                action,
                changeset: Some(&changeset),
            },
        )?;
        tx.commit().map_err(VaultError::from)?;
        Ok((value, changes))
    }
}

/// Takes the write lock at once: a transaction that only found out at its end would be in vain.
pub(super) fn begin(conn: &mut Connection) -> Result<rusqlite::Transaction<'_>, VaultError> {
    Ok(conn.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

/// What a changeset changes, the history included.
pub(super) fn changes(changeset: &[u8], person: Option<PersonId>) -> Result<Changes, VaultError> {
    let mut nouns = changeset::nouns(changeset)?;
    nouns.insert(Noun::History);
    Ok(Changes {
        nouns: nouns.into_iter().collect(),
        persons: person.into_iter().collect(),
    })
}

/// What an action may do to the vault.
#[derive(Debug)]
pub struct Tx<'a> {
    pub(super) conn: &'a Connection,
}

impl Tx<'_> {
    #[must_use]
    pub fn read(&self) -> Read<'_> {
        Read::new(self.conn)
    }

    /// # Errors
    /// [`VaultError::Internal`] for a second owner or an id that is taken.
    pub fn add_person(&self, new: &Person) -> Result<(), VaultError> {
        Ok(person::insert(self.conn, new)?)
    }

    /// Removes a person with everything of theirs; does nothing when there is no such person.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_person(&self, id: PersonId) -> Result<(), VaultError> {
        Ok(person::delete(self.conn, id)?)
    }

    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown or has the code already: ask [`Tx::read`] first.
    pub fn add_saved(&self, new: &SavedOccupation) -> Result<(), VaultError> {
        Ok(saved::insert(self.conn, new)?)
    }

    /// Replaces the note; does nothing when there is no such row.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_note(
        &self,
        id: SavedId,
        note: &Note,
        changed_at: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        Ok(saved::set_note(self.conn, id, note, changed_at)?)
    }

    /// Does nothing when there is no such row.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_saved(&self, id: SavedId) -> Result<(), VaultError> {
        Ok(saved::delete(self.conn, id)?)
    }

    /// Adds a mark, in the place of the one that the person had there.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown: ask [`Tx::read`] first.
    pub fn put_role_mark(&self, new: &RoleMark) -> Result<(), VaultError> {
        Ok(mark::put(self.conn, new)?)
    }

    /// Removes the mark that the person has in the place of this one; does nothing when there is none.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_role_mark(&self, old: &RoleMark) -> Result<(), VaultError> {
        Ok(mark::delete(self.conn, old)?)
    }
}
