//! The one place that opens a vault, and the reason for each setting.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, OpenFlags, config::DbConfig, types::Value};
use waymark_domain::person::Person;

use zeroize::Zeroizing;

use super::{
    Vault,
    backup::Moment,
    convert, create,
    error::{VaultError, unwritable},
    header,
    keys::{KeyFile, VaultKey},
    migrate,
};

/// How the pages are keyed.
#[derive(Debug, Clone)]
pub enum Key {
    /// A plain file: the owner has set no passphrase.
    None,
    /// The vault's key, and the file it was opened from.
    Vault(VaultKey, KeyFile),
}

impl Vault {
    /// The keys to ask a passphrase for, when there is an encrypted vault at `path`; `None` when there
    /// is a plain one, or none.
    ///
    /// # Errors
    /// [`VaultError::KeysDamaged`] when the vault is encrypted and its keys are gone or damaged,
    /// [`VaultError::Missing`] when only the keys are left.
    pub fn locked(path: &Path) -> Result<Option<KeyFile>, VaultError> {
        if !is_there(path)? {
            return match KeyFile::read(path) {
                Ok(None) => Ok(None),
                _ => Err(VaultError::Missing),
            };
        }
        if header::is_plain(path)? {
            // Keys that lie beside a plain vault are left over from before it was decrypted.
            return Ok(None);
        }
        match KeyFile::read(path)? {
            Some(file) => Ok(Some(file)),
            // Opening will say what is wrong with it.
            None if !header::may_be_encrypted(path)? => Ok(None),
            None => Err(VaultError::KeysDamaged(format!(
                "{} seems to be encrypted, and there is no key file beside it",
                path.display()
            ))),
        }
    }

    /// Opens the vault at `path`. Where there is no file (and only there) a new, plain vault is made,
    /// with `owner` as its first person; missing folders are made too. An older vault is brought up to
    /// date after a proved backup of it has been made.
    ///
    /// From here until [`Vault::close`] no other process can open the file.
    ///
    /// # Errors
    /// [`VaultError::TooNew`], [`VaultError::InUse`], [`VaultError::Damaged`], [`VaultError::Unwritable`],
    /// [`VaultError::Missing`]; the file is then, to the byte, as it was.
    pub fn open(path: &Path, key: Key, owner: &Person) -> Result<Self, VaultError> {
        if !is_there(path)? {
            // Only the keys are left: never take that for a first start.
            if Self::locked(path)?.is_some() || matches!(key, Key::Vault(..)) {
                return Err(VaultError::Missing);
            }
            if let Some(folder) = path.parent() {
                create::make_folder(folder)?;
            }
            create::vault(path, owner)?;
        }
        // `owner` was made now, for the case that there is no vault yet.
        let now = Moment {
            at: owner.created_at,
            on: owner.created_at.date_naive(),
        };
        let vault = Self::open_existing(path, key, now)?;
        convert::clear_leftovers(path, &vault.key)?;
        if let Key::Vault(_, file) = &vault.key
            && !file.is_kept_twice(path)
        {
            file.write(path)?;
        }
        Ok(vault)
    }

    /// Opens what is there.
    pub(super) fn open_existing(path: &Path, key: Key, now: Moment) -> Result<Self, VaultError> {
        header::inspect(path, &key)?;
        let mut conn = connect(path, &key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // The header on disk may be behind the log of a program that was killed, so what SQLite
        // makes of both is judged again.
        header::accept(
            path,
            number(&conn, "application_id")?,
            number(&conn, "user_version")?,
        )?;
        check_on_opening(&conn, path)?;
        // Accepted: from now on closing may move the log into the file.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        migrate::up(&mut conn, path, &key, now)?;
        Ok(Self {
            conn,
            path: path.to_owned(),
            key,
        })
    }

    /// What it takes to open it once more.
    #[must_use]
    pub fn opened_with(&self) -> Key {
        self.key.clone()
    }

    /// Reads every page, those of the history too, which opening leaves out where it is long.
    ///
    /// # Errors
    /// [`VaultError::Damaged`].
    pub fn check_all(&self) -> Result<(), VaultError> {
        quick_check(&self.conn)
    }
}

fn is_there(path: &Path) -> Result<bool, VaultError> {
    path.try_exists()
        .map_err(|error| unwritable("cannot look for", path, &error))
}

/// Opens the file and applies every setting, in an order that matters: key, lock, log, durability, hardening.
pub(super) fn connect(path: &Path, key: &Key, flags: OpenFlags) -> Result<Connection, VaultError> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(address(path), flags)?;

    // A file we are about to refuse keeps the log it came with: closing would fold it in.
    conn.set_db_config(
        DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
        header::has_log(path),
    )?;

    // The raw key with its explicit salt must come before anything reads a page.
    if let Some(key) = key_literal(key)? {
        conn.execute_batch(&Zeroizing::new(format!("PRAGMA key = \"{}\"", *key)))?;
    }

    // Long enough for a virus scanner to let go, short enough to say "in use" at once.
    conn.busy_timeout(Duration::from_millis(250))?;

    // One owner: a second Waymark, or a sync program that opens databases, is kept out. It also
    // keeps the log's index in memory, so no shared-memory file lies beside the vault. The lock
    // itself is taken by the next statement, which is the first to read the file.
    pragma(&conn, "locking_mode", "exclusive")?;
    // With FULL: no commit lost and no torn page over 1,500 simulated power cuts. The default
    // journal lost 31 commits.
    pragma(&conn, "journal_mode", "wal")?;
    // NORMAL syncs at checkpoints only: 769 of 1,500 power cuts lost a commit the user had seen.
    pragma(&conn, "synchronous", "2")?;
    if cfg!(target_os = "macos") {
        // There fsync stops at the drive's cache; these reach the medium.
        pragma(&conn, "fullfsync", "1")?;
        pragma(&conn, "checkpoint_fullfsync", "1")?;
    }
    // Off by default in SQLite: a plan without its person must be impossible.
    pragma(&conn, "foreign_keys", "1")?;
    // A schema someone edited must not run functions when it is read.
    pragma(&conn, "trusted_schema", "0")?;
    // No statement, ours included, may rewrite the schema or the log from within.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A misspelt column in double quotes is an error, not a string.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // Damage is found when a page is read, before it spreads into what is written.
    pragma(&conn, "cell_size_check", "1")?;
    // A memory map turns a failing disk into a crash instead of an error.
    pragma(&conn, "mmap_size", "0")?;
    // Deleted notes are overwritten with zeroes: 204 of 204 deleted texts survived without it.
    pragma(&conn, "secure_delete", "1")?;
    // Sorting a large list must not spill private text into a temporary folder.
    pragma(&conn, "temp_store", "2")?;

    #[cfg(feature = "only-for-torture")]
    super::only_for_torture::spoil(&conn)?;

    if conn.is_readonly("main")? {
        return Err(VaultError::Unwritable(format!(
            "{} may only be read, not written",
            path.display()
        )));
    }
    Ok(conn)
}

/// The raw key and its salt as SQLCipher takes them: `x'…'` around 64 and 32 hexadecimal digits. The salt is
/// given rather than read from the file's first bytes, which a power cut may tear.
pub(super) fn key_literal(key: &Key) -> Result<Option<Zeroizing<String>>, VaultError> {
    let Key::Vault(key, file) = key else {
        return Ok(None);
    };
    let key = Zeroizing::new(hex::encode(*key.database()?));
    let salt = hex::encode(file.database_salt());
    Ok(Some(Zeroizing::new(format!("x'{}{salt}'", *key))))
}

/// The path as an address with `psow=0`: "writing some bytes may harm those beside them". SQLite believes
/// the opposite unless told, and begins a commit in the sector where the one before ended. A drive
/// writes whole sectors, so one that lost power in the middle of it took the earlier commit too, in
/// 42 of 1,306 simulated power cuts. Told so, SQLite fills the sector up before it syncs.
pub(super) fn address(path: &Path) -> String {
    let mut address = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'_' | b'-' => {
                address.push(char::from(*byte));
            }
            // Separators too: after the encoding nothing in a path has a meaning in an address.
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address.push_str("?psow=0");
    address
}

/// Sets a PRAGMA and reads it back: one that this build does not know would be ignored silently.
fn pragma(conn: &Connection, name: &str, value: &str) -> Result<(), VaultError> {
    conn.execute_batch(&format!("PRAGMA {name} = {value}"))?;
    let got = conn.pragma_query_value(None, name, |row| row.get(0))?;
    let got = match got {
        Value::Text(text) => text,
        Value::Integer(number) => number.to_string(),
        other => format!("{other:?}"),
    };
    if got == value {
        Ok(())
    } else {
        Err(VaultError::Internal(format!(
            "PRAGMA {name} is {got} after setting {value}"
        )))
    }
}

/// An integer PRAGMA such as `user_version`.
pub(super) fn number(conn: &Connection, name: &str) -> Result<i32, VaultError> {
    Ok(conn.pragma_query_value(None, name, |row| row.get(0))?)
}

/// As [`quick_check`], with the contents of every index and every reference from row to row.
pub(super) fn full_check(conn: &Connection) -> Result<(), VaultError> {
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(VaultError::Damaged(verdict));
    }
    if conn.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err(VaultError::Damaged(
            "a row refers to one that is not there".to_owned(),
        ));
    }
    Ok(())
}

/// How large a file is read from end to end before it is opened, in bytes: some fifty milliseconds where each
/// page has to be decrypted, and more than most people write in years.
const READ_TO_THE_END: u64 = 8 << 20;

/// What must be sound before anything is shown. In a larger file that is everything but the history: it grows
/// with every action and is nine tenths of it by then, and nobody waits for it. Who opens it goes through it
/// afterwards, in stretches, with [`Read::walk_history`](super::Read::walk_history).
fn check_on_opening(conn: &Connection, path: &Path) -> Result<(), VaultError> {
    if header::length(path)? <= READ_TO_THE_END {
        return quick_check(conn);
    }
    let mut tables = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'operation' \
         UNION ALL SELECT 'sqlite_schema'",
    )?;
    let tables = tables.query_map([], |row| row.get::<_, String>(0))?;
    for table in tables {
        let mut check = conn.prepare("SELECT quick_check FROM pragma_quick_check(?1)")?;
        let verdict: String = check.query_row([table?], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(VaultError::Damaged(verdict));
        }
    }
    Ok(())
}

/// Walks every page: structure, row order and constraints, everything but index contents.
pub(super) fn quick_check(conn: &Connection) -> Result<(), VaultError> {
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(VaultError::Damaged(verdict))
    }
}
