//! A backup restored into memory: what proving, comparing and restoring all begin with.

use std::{borrow::Cow, io::Cursor};

use rusqlite::{Connection, config::DbConfig};

use super::{
    super::{
        VaultError,
        chain::{self, Hash},
        header, migrate, open,
    },
    Head, Image, Seal, Trouble,
    contents::contents,
    name::Digest,
    seal,
};

/// A backup whose every byte and page was found sound, brought up to this program's format in memory.
#[derive(Debug)]
pub struct Opened {
    pub(super) conn: Connection,
    /// The format it was written in.
    version: i32,
    /// Of what was written, before it was brought up to date.
    pub(super) contents: Hash,
    pub(super) head: Option<Head>,
}

impl Opened {
    /// The vault's format when the backup was made.
    #[must_use]
    pub fn version(&self) -> i32 {
        self.version
    }

    /// The id of the vault it is a backup of.
    ///
    /// # Errors
    /// When it has none: it was not written by Waymark.
    pub fn vault(&self) -> Result<String, VaultError> {
        chain::vault_id(&self.conn)
    }

    /// Who is in it.
    ///
    /// # Errors
    /// When a row is not as this version writes it.
    pub fn persons(&self) -> Result<Vec<waymark_domain::person::Person>, VaultError> {
        Ok(super::super::person::all(&self.conn)?)
    }

    /// Opens the bytes of a backup file, which must be those of which `digest` was taken.
    ///
    /// # Errors
    /// The [`Trouble`] with it; nothing has been written anywhere.
    pub(super) fn read(bytes: &[u8], digest: Digest, seal: Option<&Seal>) -> Result<Self, Trouble> {
        Self::from_image(&unsealed(bytes, digest, seal)?)
    }

    /// The same, for writing it elsewhere.
    ///
    /// # Errors
    /// As [`Opened::read`].
    pub(super) fn image(
        bytes: &[u8],
        digest: Digest,
        seal: Option<&Seal>,
    ) -> Result<Image, Trouble> {
        let image = unsealed(bytes, digest, seal)?;
        let opened = Self::from_image(&image)?;
        Ok(Image {
            bytes: image.into_owned(),
            contents: opened.contents,
            head: opened.head,
            version: opened.version,
        })
    }

    fn from_image(image: &[u8]) -> Result<Self, Trouble> {
        header::judge_image(image)?;
        let damaged = |error: VaultError| Trouble::Damaged(error.to_string());
        let mut conn = in_memory(image).map_err(damaged)?;
        let (version, contents, head) = Self::check(&conn).map_err(damaged)?;
        migrate::fresh(&mut conn).map_err(damaged)?;
        Ok(Self {
            conn,
            version,
            contents,
            head,
        })
    }

    fn check(conn: &Connection) -> Result<(i32, Hash, Option<Head>), VaultError> {
        open::full_check(conn)?;
        let version = open::number(conn, "user_version")?;
        Ok((version, contents(conn)?, Head::of(conn)?))
    }
}

/// The database in a backup's file.
fn unsealed<'a>(
    bytes: &'a [u8],
    digest: Digest,
    seal: Option<&Seal>,
) -> Result<Cow<'a, [u8]>, Trouble> {
    let sealed = bytes.starts_with(seal::MAGIC);
    if Digest::of(bytes) != digest {
        // Something else in its place is worth telling from a flaw in it.
        if !sealed {
            header::judge_image(bytes)?;
        }
        return Err(Trouble::Damaged("it is not what was written".to_owned()));
    }
    if sealed {
        seal::open(seal, bytes).map(Cow::Owned)
    } else {
        Ok(Cow::Borrowed(bytes))
    }
}

fn in_memory(image: &[u8]) -> Result<Connection, VaultError> {
    let mut conn = Connection::open_in_memory()?;
    conn.deserialize_read_exact("main", Cursor::new(image), image.len(), false)?;
    cautious(&conn)?;
    Ok(conn)
}

/// The same caution as towards a vault on disk: whoever wrote the file may not have meant well.
pub(in super::super) fn cautious(conn: &Connection) -> Result<(), VaultError> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.execute_batch(
        "PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1; PRAGMA temp_store = 2; PRAGMA foreign_keys = 1",
    )?;
    Ok(())
}
