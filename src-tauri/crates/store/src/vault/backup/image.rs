//! The whole vault as the bytes of one plain SQLite database.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    super::{Vault, VaultError, chain, chain::Hash, open},
    contents::contents,
};

/// How far a history reaches: the number and the hash of its newest entry. Two vaults with the same
/// head have the same history, for the hash covers everything before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub seq: i64,
    pub hash: Hash,
}

impl Head {
    /// `None` in a vault from before there was a history.
    pub(super) fn of(conn: &Connection) -> Result<Option<Self>, VaultError> {
        if !conn.table_exists(Some("main"), "operation")? {
            return Ok(None);
        }
        let (seq, hash) = chain::head(conn)?;
        Ok(Some(Self { seq, hash }))
    }
}

/// A copy of the vault in memory, in the clear: sealed before it is written when the vault is.
pub struct Image {
    pub(super) bytes: Vec<u8>,
    pub(super) contents: Hash,
    pub(super) head: Option<Head>,
    pub(super) version: i32,
}

impl Image {
    /// Copies the vault behind `conn`, whether its pages are encrypted or not.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub(in super::super) fn of(conn: &Connection) -> Result<Self, VaultError> {
        // Without a key of its own the copy would take that of the vault.
        conn.execute_batch("ATTACH DATABASE ':memory:' AS image KEY ''")?;
        let image = Self::through(conn);
        let detached = conn.execute_batch("DETACH DATABASE image");
        let image = image?;
        detached?;
        Ok(image)
    }

    fn through(conn: &Connection) -> Result<Self, VaultError> {
        let version = open::number(conn, "user_version")?;
        // The export copies tables and rows, and leaves out the two numbers of the header.
        for (name, value) in [
            ("user_version", version),
            ("application_id", open::number(conn, "application_id")?),
        ] {
            conn.pragma_update(Some("image"), name, value)?;
        }
        conn.query_row("SELECT sqlcipher_export('image')", [], |_| Ok(()))?;
        Ok(Self {
            bytes: conn.serialize("image")?.to_vec(),
            contents: contents(conn)?,
            head: Head::of(conn)?,
            version,
        })
    }
}

impl Vault {
    /// A copy of everything, taken at once; writing and proving it does not need the vault.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn image(&self) -> Result<Image, VaultError> {
        Image::of(&self.conn)
    }

    /// How far the history reaches.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn head(&self) -> Result<Option<Head>, VaultError> {
        Head::of(&self.conn)
    }
}
