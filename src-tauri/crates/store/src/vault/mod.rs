//! The vault: the only database that belongs to the user.
//!
//! One function opens it ([`Vault::open`]), one writes to it ([`Vault::transact`]), and every write
//! leaves an entry in the history from which it can be taken back. A vault that cannot be used is
//! named and left alone: nothing here deletes, empties or recreates a file that is there.

pub mod backup;
pub mod bundle;
mod chain;
mod changeset;
mod check_in;
mod convert;
mod create;
mod decision;
mod draft;
mod erase;
mod error;
mod experience;
mod fit_check;
mod header;
mod hidden;
mod keys;
mod limit;
mod mark;
mod migrate;
#[cfg(feature = "only-for-torture")]
pub mod only_for_torture;
mod open;
mod operation;
mod person;
mod planned;
mod read;
mod rekey;
mod rows;
mod saved;
mod settings;
mod since;
mod sitting;
mod touched;
mod transact;
mod trash;
mod undo;
mod walk;
mod witness;

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use rusqlite::Connection;

pub use erase::{Erasure, Left, Needles, Receipt, clear_set_aside, set_aside};
pub use error::VaultError;
pub use keys::{Cost, KeyFile, Passphrase, Random, RecoveryKey, VaultKey};
pub use migrate::NEWEST;
pub use open::Key;
pub use read::Read;
pub use settings::Settings;
pub use since::Since;
pub use transact::Tx;
pub use walk::{Altered, Walk};
pub use witness::{Standing, Witness, WitnessSeal, Witnesses};

const SET_META: &str = "INSERT INTO meta (key, value) VALUES (?1, ?2)";

/// An open vault: one connection, one owner, no other process.
#[derive(Debug)]
pub struct Vault {
    conn: Connection,
    path: PathBuf,
    key: Key,
}

impl Vault {
    /// What can be asked of the vault.
    #[must_use]
    pub fn read(&self) -> Read<'_> {
        Read::new(&self.conn)
    }

    /// Moves the write-ahead log into the file and empties it. One flipped bit in a log silently drops
    /// the commits after it, so the log is kept short: call this when the user pauses.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; nothing is lost, the log stays.
    pub fn checkpoint(&self) -> Result<(), VaultError> {
        checkpoint(&self.conn)
    }

    /// Empties the log and lets the file go. A vault that is dropped instead keeps every commit too;
    /// what is lost is the news that the disk failed.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; the commits are then still in the log.
    pub fn close(self) -> Result<(), VaultError> {
        checkpoint(&self.conn)?;
        self.conn.close().map_err(|(_, error)| error.into())
    }
}

fn checkpoint(conn: &Connection) -> Result<(), VaultError> {
    let blocked: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if blocked == 0 {
        Ok(())
    } else {
        Err(VaultError::InUse)
    }
}
