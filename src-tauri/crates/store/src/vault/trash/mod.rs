//! The trash: what was removed, read from the history. An action that removes keeps every row it took away, so
//! there is no second copy, and undo, backups and restoring need to know nothing of it.
//!
//! Something is in the trash while the action that removed it stands, and nothing done later has brought the
//! same row back. What leaves the trash for good is erased from the history, wherever it was written.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rusqlite::Connection;
use waymark_domain::{
    history::{Action, Changes, Noun, Op, Stamp},
    ids::OperationId,
    trash::{Removed, days_left},
};

use super::{
    Read, Vault, VaultError,
    changeset::{apply, counts, invert},
    operation::{self, Entry, Recorded, row_to_recorded},
    touched::{How, Rows, touched},
    transact::begin,
};

/// A removal, and the rows it took.
struct Item {
    recorded: Recorded,
    seq: i64,
    went: Rows,
    /// How many of them are things of their own.
    things: u32,
}

impl Item {
    fn removed(&self) -> Removed {
        let operation = &self.recorded.operation;
        Removed {
            id: operation.id,
            op: operation.op,
            person: operation.person,
            subject: operation.subject.clone(),
            things: self.things,
            at: operation.at,
            on: operation.on,
        }
    }
}

impl Read<'_> {
    /// What can still be put back, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn trash(self, today: NaiveDate) -> Result<Vec<Removed>, VaultError> {
        let mut items = items(self.conn)?;
        items.retain(|item| days_left(item.recorded.operation.on, today).is_some());
        Ok(items.iter().map(Item::removed).collect())
    }
}

impl Vault {
    /// Puts back what an action removed, as an action of its own. `None` when it is not in the trash.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when something stands in its place, or belongs to someone who is not there.
    pub fn put_back(
        &mut self,
        removal: OperationId,
        action: &Action,
        stamp: &Stamp,
    ) -> Result<Option<Changes>, VaultError> {
        let item = items(&self.conn)?
            .into_iter()
            .find(|item| item.recorded.operation.id == removal);
        let Some(item) = item else {
            return Ok(None);
        };
        let inverse = invert(item.recorded.changeset()?)?;
        let ((), changes) = self.transact(action, stamp, |tx| apply(tx.conn, &inverse))?;
        Ok(Some(changes))
    }

    /// Erases everything in the trash, also from the history, and records that it was done. Says how many things
    /// there were; an empty trash changes and records nothing.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; nothing has changed then.
    pub fn empty_trash(&mut self, stamp: &Stamp) -> Result<(u32, Changes), VaultError> {
        let action = Action {
            op: Op::EmptyTrash,
            person: None,
            subject: String::new(),
            catalogue_version: None,
        };
        self.throw_away(|_| true, Some((&action, stamp)))
    }

    /// Erases what has been in the trash for too long; nobody did it, so it is no entry of the history.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; nothing has changed then.
    pub fn sweep_trash(&mut self, today: NaiveDate) -> Result<(u32, Changes), VaultError> {
        self.throw_away(
            |item| days_left(item.recorded.operation.on, today).is_none(),
            None,
        )
    }

    fn throw_away(
        &mut self,
        goes: impl Fn(&Item) -> bool,
        entry: Option<(&Action, &Stamp)>,
    ) -> Result<(u32, Changes), VaultError> {
        let tx = begin(&mut self.conn)?;
        let mut items = items(&tx)?;
        items.retain(goes);
        if items.is_empty() {
            return Ok((0, Changes::default()));
        }
        operation::erase(&tx, |written| items.iter().any(|item| wrote(written, item)))?;
        if let Some((action, stamp)) = entry {
            let entry = Entry::Action {
                action,
                changeset: None,
            };
            operation::append(&tx, stamp, entry)?;
        }
        tx.commit()?;
        // The log holds what was there before; that it is emptied later is no failure.
        super::checkpoint(&self.conn).ok();
        let changes = Changes {
            nouns: vec![Noun::History],
            persons: Vec::new(),
        };
        Ok((u32::try_from(items.len()).unwrap_or(u32::MAX), changes))
    }
}

/// Whether an action wrote something of what was removed. A later one about a row of the same name is about
/// another thing, unless it brought the old one back.
fn wrote(written: &operation::Written, item: &Item) -> bool {
    let about = written.seq <= item.seq || Op::from_name(&written.kind).is_some_and(brings_back);
    about && written.rows.iter().any(|row| item.went.contains(&row.key))
}

/// Everything that was removed and not brought back, however long ago, newest first.
fn items(conn: &Connection) -> Result<Vec<Item>, VaultError> {
    let mut back = Vec::new();
    standing(conn, brings_back, |seq, recorded| {
        let rows = touched(recorded.changeset()?)?.into_iter();
        let came = rows.filter(|row| row.how == How::Came);
        back.extend(came.map(|row| (seq, row.key)));
        Ok(())
    })?;
    let mut items = Vec::new();
    standing(conn, Op::removes, |seq, recorded| {
        let mut went = touched(recorded.changeset()?)?;
        went.retain(|row| row.how == How::Went);
        // A person with all that is theirs has come back when the person has.
        let person = went.iter().find(|row| row.table == "person");
        let Some(first) = person.or(went.first()).map(|row| row.key) else {
            return Ok(());
        };
        if !back
            .iter()
            .any(|(later, key)| *later > seq && *key == first)
        {
            let things = went.iter().filter(|row| counts(&row.table));
            items.push(Item {
                recorded,
                seq,
                things: u32::try_from(things.count()).unwrap_or(u32::MAX),
                went: went.into_iter().map(|row| row.key).collect(),
            });
        }
        Ok(())
    })?;
    Ok(items)
}

/// How many things of a person are in the trash.
pub(super) fn count_of(conn: &Connection, person: &str) -> Result<u32, VaultError> {
    let of = |item: &&Item| {
        let owner = item.recorded.operation.person;
        owner.is_some_and(|owner| owner.to_string() == person)
    };
    Ok(u32::try_from(items(conn)?.iter().filter(of).count()).unwrap_or(u32::MAX))
}

/// Shows the actions of some kinds that stand and hold what they wrote, newest first.
fn standing(
    conn: &Connection,
    kind: fn(Op) -> bool,
    mut show: impl FnMut(i64, Recorded) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let kinds = Op::ALL.into_iter().filter(|op| kind(*op)).map(Op::name);
    let kinds = serde_json::to_string(&kinds.collect::<Vec<_>>())
        .map_err(|error| VaultError::Internal(error.to_string()))?;
    let mut statement = conn.prepare_cached(include_str!("standing.sql"))?;
    let mut rows = statement.query([kinds])?;
    while let Some(row) = rows.next()? {
        show(row.get("seq")?, row_to_recorded(row)?)?;
    }
    Ok(())
}

fn brings_back(op: Op) -> bool {
    matches!(op, Op::PutBack | Op::RestoreBackup)
}
