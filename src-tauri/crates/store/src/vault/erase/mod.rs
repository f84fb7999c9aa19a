//! Erasing a person: everything of theirs, in every place of the vault, for good.
//!
//! One transaction is the point of no return: it takes their rows, drafts and trash, what the history holds of
//! them, and writes the ledger. What remains are bytes that nothing refers to any more, and backups. Both are
//! cleaned afterwards, and again at the next start until the ledger says that it is finished.
//!
//! The owner of the vault stays a person in it, with an empty plan.

mod ledger;
mod left;
mod needles;
mod person;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use waymark_domain::{
    history::{Action, Changes, Noun, Op, Stamp},
    ids::{OperationId, PersonId},
};

pub use left::{Left, clear_set_aside, set_aside};
pub use needles::Needles;
pub(super) use {ledger::apply, person::everything_of};

use super::{
    Key, Read, Vault, VaultError,
    chain::Hash,
    changeset::{RECORDED, counts},
    checkpoint,
    operation::{self, Entry},
    transact::begin,
};

/// What was erased, in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Receipt {
    /// Rows, by their table.
    rows: BTreeMap<String, u32>,
    pub drafts: u32,
    /// How many of the things that were erased lay in the trash.
    pub trash: u32,
    /// Entries of the history whose contents were erased.
    pub history: u32,
    /// Backups that were rewritten without the person.
    pub backups: u32,
    /// What could not be looked into.
    pub left: Vec<Left>,
    /// Whether that was to be removed.
    pub remove_left: bool,
}

impl Receipt {
    /// Things of each kind.
    #[must_use]
    pub fn kinds(&self) -> Vec<(Noun, u32)> {
        let mut kinds: Vec<(Noun, u32)> = Vec::new();
        for (table, noun) in RECORDED.into_iter().filter(|(table, _)| counts(table)) {
            let Some(count) = self.rows.get(table) else {
                continue;
            };
            match kinds.iter_mut().find(|(known, _)| *known == noun) {
                Some((_, sum)) => *sum += count,
                None => kinds.push((noun, *count)),
            }
        }
        kinds
    }

    /// Whether there was nothing to erase.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.drafts == 0 && self.history == 0
    }
}

/// One entry of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    pub operation: OperationId,
    person: Hash,
    pub at: DateTime<Utc>,
    pub on: NaiveDate,
    /// False while the file or a backup may still hold something.
    pub finished: bool,
    pub receipt: Receipt,
}

impl Read<'_> {
    /// Everyone who was erased, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn erasures(self) -> Result<Vec<Erasure>, VaultError> {
        ledger::all(self.conn)
    }
}

impl Vault {
    /// What erasing a person would take from the vault; nothing is changed.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn would_erase(&mut self, person: PersonId) -> Result<Receipt, VaultError> {
        let tx = begin(&mut self.conn)?;
        let (receipt, _) = everything_of(&tx, &person.to_string())?;
        tx.rollback()?;
        Ok(receipt)
    }

    /// Erases a person. From here on there is no way back, and what follows is [`Vault::scour`], the backups and
    /// [`Vault::finish_erasure`]. `left` is what cannot be looked into, and goes or stays.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; nothing has changed then.
    pub fn erase(
        &mut self,
        person: PersonId,
        left: Vec<Left>,
        remove_left: bool,
        stamp: &Stamp,
    ) -> Result<(Erasure, Needles, Changes), VaultError> {
        let tx = begin(&mut self.conn)?;
        let (mut receipt, needles) = everything_of(&tx, &person.to_string())?;
        receipt.left = left;
        receipt.remove_left = remove_left;
        let action = Action {
            op: Op::ErasePerson,
            person: Some(person),
            subject: String::new(),
            catalogue_version: None,
        };
        let entry = Entry::Action {
            action: &action,
            changeset: None,
        };
        operation::append(&tx, stamp, entry)?;
        let erasure = Erasure {
            operation: stamp.operation,
            person: ledger::hash(&person.to_string()),
            at: stamp.at,
            on: stamp.on,
            finished: false,
            receipt,
        };
        ledger::write(&tx, &erasure)?;
        tx.commit()?;
        let nouns: BTreeSet<_> = RECORDED
            .into_iter()
            .map(|(_, noun)| noun)
            .chain([Noun::History, Noun::Backup])
            .collect();
        let changes = Changes {
            nouns: nouns.into_iter().collect(),
            persons: Vec::new(),
        };
        Ok((erasure, needles, changes))
    }

    /// Leaves nothing in the file but what is in its rows: the log is emptied, every page is written anew. Then
    /// looks for the needles, byte by byte.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; [`VaultError::Internal`] when a needle is still there.
    pub fn scour(&mut self, needles: &Needles) -> Result<(), VaultError> {
        // Pages that are about to be cut off are overwritten in the file first.
        checkpoint(&self.conn)?;
        self.conn.flush_prepared_statement_cache();
        self.conn.execute_batch("VACUUM")?;
        checkpoint(&self.conn)?;
        let decrypted = self.conn.serialize("main")?;
        let found = needles.in_bytes(&decrypted)
            || matches!(self.key, Key::None) && needles.in_files(&self.path)?;
        if found {
            return Err(VaultError::Internal(
                "something of the person is still in the file".to_owned(),
            ));
        }
        Ok(())
    }

    /// Notes in the ledger that nothing is left, and what was done about the backups.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]
    pub fn finish_erasure(&mut self, erasure: &Erasure) -> Result<(), VaultError> {
        ledger::finish(&self.conn, erasure)
    }
}
