//! Doors for the torture rig (`tests/torture`) and nobody else. They exist only under a cargo feature
//! that the app never turns on.
//!
//! A rig that finds nothing may be blind. So each of its runs first meets settings that are known to
//! lose data, and must catch them; nothing but the store can make such a file. And it opens encrypted vaults
//! by the thousand, which only passphrases that guard nothing allow.

pub mod salt;

use std::{
    path::Path,
    sync::atomic::{AtomicBool, AtomicU8, Ordering},
};

use rusqlite::Connection;

use super::{Cost, VaultError};

/// What a vault must never be opened with, by what a power cut then does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownBad {
    /// Syncs at checkpoints only: commits the user has seen are lost.
    SynchronousNormal,
    /// Never syncs: the file itself is torn.
    SynchronousOff,
}

/// 0 for the settings of the app, which every process begins with.
static CHOSEN: AtomicU8 = AtomicU8::new(0);

/// Every vault this process opens from now on is opened badly.
pub fn choose(bad: KnownBad) {
    let number = match bad {
        KnownBad::SynchronousNormal => 1,
        KnownBad::SynchronousOff => 2,
    };
    CHOSEN.store(number, Ordering::SeqCst);
}

pub(super) fn spoil(conn: &Connection) -> Result<(), VaultError> {
    let value = match CHOSEN.load(Ordering::SeqCst) {
        1 => "NORMAL",
        2 => "OFF",
        _ => return Ok(()),
    };
    Ok(conn.execute_batch(&format!("PRAGMA synchronous = {value}"))?)
}

static CHEAP: AtomicBool = AtomicBool::new(false);

/// Every passphrase this process sets from now on is guessed in no time: what is tortured is what is written
/// and not how long it takes, and at the usual cost ten thousand vaults would take a day to open.
pub fn cheap_passphrases() {
    CHEAP.store(true, Ordering::SeqCst);
}

pub(super) fn cost() -> Option<Cost> {
    let cheap = Cost {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };
    CHEAP.load(Ordering::SeqCst).then_some(cheap)
}

/// Writes a vault of an earlier version from the statements of a fixture, onto a file that is not there yet.
///
/// # Errors
/// When the file cannot be written or a statement is wrong.
pub fn older_vault(path: &Path, fixture: &str) -> Result<(), VaultError> {
    let conn = Connection::open(path)?;
    conn.execute_batch(fixture)?;
    conn.close().map_err(|(_, error)| error.into())
}
