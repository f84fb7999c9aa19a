//! Numbered steps from any earlier vault to today's. A step that has been released is never edited.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::{
    backup::{Backups, Image, Moment, Seal},
    error::VaultError,
    open::{self, Key},
};

/// Step N brings a vault from version N − 1 to N.
const STEPS: &[&str] = &[
    include_str!("migrations/0001_persons_and_saved.sql"),
    include_str!("migrations/0002_operations.sql"),
    include_str!("migrations/0003_example.sql"),
    include_str!("migrations/0004_drafts.sql"),
    include_str!("migrations/0005_role_marks.sql"),
    include_str!("migrations/0006_erased.sql"),
    include_str!("migrations/0007_profile.sql"),
    include_str!("migrations/0008_planned_moves.sql"),
    include_str!("migrations/0009_check_ins.sql"),
    include_str!("migrations/0010_decisions.sql"),
];

/// The version this program writes, and the highest it reads: SQLite's `user_version`.
pub const NEWEST: i32 = STEPS.len() as i32;

/// Brings an accepted vault up to date after a proved backup of it; one that already is, is not
/// written to.
///
/// # Errors
/// [`VaultError::Unwritable`] when the backup or a step cannot be written. The vault is then still the
/// version of the last step that succeeded.
pub(super) fn up(
    conn: &mut Connection,
    path: &Path,
    key: &Key,
    now: Moment,
) -> Result<(), VaultError> {
    if open::number(conn, "user_version")? < NEWEST {
        let seal = Seal::of(conn, key)?;
        Backups::beside(path).make(&Image::of(conn)?, seal.as_ref(), now)?;
        fresh(conn)?;
    }
    Ok(())
}

/// Runs the steps that are missing, each in a transaction of its own.
pub(super) fn fresh(conn: &mut Connection) -> Result<(), VaultError> {
    until(conn, NEWEST)
}

/// Runs the steps that are missing up to version `last`.
pub(super) fn until(conn: &mut Connection, last: i32) -> Result<(), VaultError> {
    let version = open::number(conn, "user_version")?;
    let missing = |to: i32| version < to && to <= last;
    for (to, step) in (1_i32..).zip(STEPS).filter(|(to, _)| missing(*to)) {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(step)?;
        // Inside the transaction: a step and its number are kept or lost together.
        tx.pragma_update(None, "user_version", to)?;
        tx.commit()?;
    }
    Ok(())
}
