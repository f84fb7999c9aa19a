//! Numbered steps from any earlier vault to today's. A step that has been released is never edited.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::{copy, error::VaultError, open};

/// Step N brings a vault from version N − 1 to N.
const STEPS: &[&str] = &[
    include_str!("migrations/0001_persons_and_saved.sql"),
    include_str!("migrations/0002_operations.sql"),
    include_str!("migrations/0003_example.sql"),
    include_str!("migrations/0004_drafts.sql"),
];

/// The version this program writes, and the highest it reads: SQLite's `user_version`.
pub const NEWEST: i32 = STEPS.len() as i32;

/// Brings an accepted vault up to date; one that already is, is not written to.
///
/// # Errors
/// [`VaultError::Unwritable`] when the copy or a step cannot be written. The vault is then still the
/// version of the last step that succeeded.
pub(super) fn up(conn: &mut Connection, path: &Path) -> Result<(), VaultError> {
    if open::number(conn, "user_version")? < NEWEST {
        copy::before_migration(conn, path, NEWEST)?;
        fresh(conn)?;
    }
    Ok(())
}

/// Runs the steps that are missing, each in a transaction of its own.
pub(super) fn fresh(conn: &mut Connection) -> Result<(), VaultError> {
    let version = open::number(conn, "user_version")?;
    for (to, step) in (1_i32..).zip(STEPS).filter(|(to, _)| *to > version) {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(step)?;
        // Inside the transaction: a step and its number are kept or lost together.
        tx.pragma_update(None, "user_version", to)?;
        tx.commit()?;
    }
    Ok(())
}
