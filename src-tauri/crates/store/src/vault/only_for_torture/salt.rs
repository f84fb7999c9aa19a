//! An encrypted file of the simplest kind, once with its salt where SQLCipher puts it by itself, in
//! the file's first bytes, and once with the salt given together with the key.
//!
//! The first kind needs those bytes before it can read its log, so a first sector that is damaged
//! while the log is moved into the file takes everything with it, although the log is whole.

use std::path::Path;

use rusqlite::{Connection, config::DbConfig};

use crate::vault::{VaultError, checkpoint, open};

/// Where the salt is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Salt {
    InTheFile,
    WithTheKey,
}

/// Commits 1, 2, 3, … up to `last`, telling each when it is acknowledged, and moves the log into the
/// file after every fourth.
///
/// # Errors
/// When the file cannot be written.
pub fn write(
    path: &Path,
    salt: Salt,
    last: u32,
    mut acknowledged: impl FnMut(u32),
) -> Result<(), VaultError> {
    let conn = connect(path, salt)?;
    conn.execute_batch("CREATE TABLE IF NOT EXISTS commits (n INTEGER PRIMARY KEY, text TEXT)")?;
    for n in 1..=last {
        conn.execute(
            "INSERT INTO commits VALUES (?1, ?2)",
            (n, "word ".repeat(300)),
        )?;
        acknowledged(n);
        if n % 4 == 0 {
            // A change of the file's first page, so that the checkpoint writes it.
            conn.pragma_update(None, "user_version", n)?;
            checkpoint(&conn)?;
        }
    }
    conn.close().map_err(|(_, error)| error.into())
}

/// The newest commit in the file; 0 when there is none yet.
///
/// # Errors
/// When the file cannot be read or does not hold together.
pub fn newest(path: &Path, salt: Salt) -> Result<u32, VaultError> {
    let conn = connect(path, salt)?;
    open::quick_check(&conn)?;
    let there: bool = conn.query_row(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'commits'",
        [],
        |row| row.get(0),
    )?;
    if !there {
        return Ok(0);
    }
    Ok(
        conn.query_row("SELECT coalesce(max(n), 0) FROM commits", [], |row| {
            row.get(0)
        })?,
    )
}

fn connect(path: &Path, salt: Salt) -> Result<Connection, VaultError> {
    // Opened as a vault is, so that nothing but the salt is to blame.
    let conn = Connection::open(open::address(path))?;
    // It is meant to fail; what the library says about it is not news.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    match salt {
        // The key is derived quickly because no one guards anything with it.
        Salt::InTheFile => {
            conn.execute_batch("PRAGMA key = 'a passphrase'; PRAGMA kdf_iter = 4")?
        }
        Salt::WithTheKey => {
            let (key, salt) = ("0b".repeat(32), "5a".repeat(16));
            conn.execute_batch(&format!("PRAGMA key = \"x'{key}{salt}'\""))?;
        }
    }
    conn.execute_batch(
        "PRAGMA locking_mode = exclusive; PRAGMA journal_mode = wal; PRAGMA synchronous = full",
    )?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(conn)
}
