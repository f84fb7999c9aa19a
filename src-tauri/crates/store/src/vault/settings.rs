//! What the vault remembers about itself: rows of `meta`, outside the history because no plan depends on
//! them.

use std::str::FromStr;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::{Read, Vault, VaultError, rows::date};

const RECOVERY_PROVED_ON: &str = "recovery_proved_on";
const RECOVERY_RECIPIENT: &str = "recovery_recipient";
const LOCK_AFTER_MINUTES: &str = "lock_after_minutes";

/// Long enough not to lock on someone who reads, short enough for an office.
const LOCK_AFTER: u32 = 15;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// When the recovery kit in use was proved; `None` when it was not.
    pub recovery_proved_on: Option<NaiveDate>,
    pub lock_after_minutes: u32,
}

impl Read<'_> {
    /// # Errors
    /// When the file cannot be read.
    pub fn settings(self) -> Result<Settings, VaultError> {
        Ok(Settings {
            recovery_proved_on: value(self.conn, RECOVERY_PROVED_ON)?,
            lock_after_minutes: value(self.conn, LOCK_AFTER_MINUTES)?.unwrap_or(LOCK_AFTER),
        })
    }
}

impl Vault {
    /// `None` when a kit was made that nobody has proved yet.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]
    pub fn set_recovery_proved(&mut self, on: Option<NaiveDate>) -> Result<(), VaultError> {
        set(&self.conn, RECOVERY_PROVED_ON, on.map(date))
    }

    /// # Errors
    /// [`VaultError::Unwritable`]
    pub fn set_lock_after(&mut self, minutes: u32) -> Result<(), VaultError> {
        set(&self.conn, LOCK_AFTER_MINUTES, Some(minutes.to_string()))
    }
}

/// What cannot be read as what it should be counts as not set.
fn value<T: FromStr>(conn: &Connection, key: &str) -> Result<Option<T>, VaultError> {
    let text: Option<String> = conn
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(text.and_then(|text| text.parse().ok()))
}

fn set(conn: &Connection, key: &str, value: Option<String>) -> Result<(), VaultError> {
    match value {
        Some(value) => conn.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, value],
        )?,
        None => conn.execute("DELETE FROM meta WHERE key = ?1", [key])?,
    };
    Ok(())
}

/// For whom backups are sealed beside the vault's own key. Kept in the vault and not in the key file, where
/// anyone could put their own in its place.
pub(super) mod recovery {
    use super::{Connection, RECOVERY_RECIPIENT, VaultError, set, value};
    use age::x25519::Recipient;

    /// # Errors
    /// When the file cannot be read.
    pub fn recipient(conn: &Connection) -> Result<Option<Recipient>, VaultError> {
        value(conn, RECOVERY_RECIPIENT)
    }

    /// # Errors
    /// [`VaultError::Unwritable`]
    pub fn set_recipient(
        conn: &Connection,
        recipient: Option<&Recipient>,
    ) -> Result<(), VaultError> {
        set(
            conn,
            RECOVERY_RECIPIENT,
            recipient.map(Recipient::to_string),
        )
    }
}
