//! From a plain vault to an encrypted one and back: the new file is written beside the old, compared
//! with it row by row, and takes its name by one rename. A power cut leaves the one or the other.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::Path,
};

use rusqlite::{Connection, OpenFlags, config::DbConfig, params};
use zeroize::Zeroizing;

use super::{
    Vault, VaultError,
    backup::{Moment, contents},
    checkpoint,
    create::{beside, private_file, remove_if_there, sync_folder},
    error::unwritable,
    header,
    keys::{Cost, KeyFile, Passphrase, Random, RecoveryKey},
    open::{self, Key},
    settings::recovery,
};

/// The new file, until it takes the vault's name.
const NEW: &str = ".converting";
/// A second name of the plain file, so that it can be overwritten once the vault's name has moved on.
const OLD: &str = ".plain-old";

impl Vault {
    /// Encrypts a plain vault under `passphrase` and returns it open, with the recovery key to print.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`], [`VaultError::NoMemory`], or [`VaultError::Internal`] when it is encrypted
    /// already. The vault has been closed then and is as it was; open it again.
    pub fn encrypt(
        self,
        passphrase: &Passphrase,
        cost: Cost,
        random: Random<'_>,
        now: Moment,
    ) -> Result<(Self, RecoveryKey), VaultError> {
        if let Key::Vault(..) = self.key {
            return Err(VaultError::Internal("the vault is encrypted".to_owned()));
        }
        let (file, key, recovery) = KeyFile::new(&self.id()?, passphrase, cost, random)?;
        // Before, so that it comes along; it is no secret.
        recovery::set_recipient(&self.conn, Some(&recovery.recipient()?))?;
        Ok((self.convert(Key::Vault(key, file), now)?, recovery))
    }

    /// Makes an encrypted vault plain again and removes its keys.
    ///
    /// # Errors
    /// As [`Vault::encrypt`].
    pub fn decrypt(self, now: Moment) -> Result<Self, VaultError> {
        let path = self.path.clone();
        let plain = self.convert(Key::None, now)?;
        KeyFile::remove(&path)?;
        recovery::set_recipient(&plain.conn, None)?;
        Ok(plain)
    }

    fn convert(self, to: Key, now: Moment) -> Result<Self, VaultError> {
        let Self { conn, path, .. } = self;
        let new = beside(&path, NEW);
        remove_all(&new)?;
        private_file(&new)?;
        let written = export(&conn, &new, &to).and_then(|()| verify(&conn, &new, &to));
        if written.is_err() {
            remove_all(&new).ok();
        }
        written?;
        if let Key::Vault(_, file) = &to {
            // The keys first: an encrypted file without them would be lost.
            file.write(&path)?;
        }
        checkpoint(&conn)?;
        conn.close().map_err(|(_, error)| error)?;
        replace(&path, &new, &to)?;
        Self::open_existing(&path, to, now)
    }
}

fn export(conn: &Connection, new: &Path, to: &Key) -> Result<(), VaultError> {
    let name = new
        .to_str()
        .ok_or_else(|| VaultError::Unwritable(format!("{} is not text", new.display())))?;
    let literal = open::key_literal(to)?.unwrap_or_else(|| Zeroizing::new(String::new()));
    conn.execute(
        "ATTACH DATABASE ?1 AS converted KEY ?2",
        params![name, *literal],
    )?;
    // The export writes the schema's own table, which the defensive mode forbids.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    let exported = conn
        .query_row("SELECT sqlcipher_export('converted')", [], |_| Ok(()))
        .and_then(|()| {
            for name in ["application_id", "user_version"] {
                let number: i32 = conn.pragma_query_value(None, name, |row| row.get(0))?;
                conn.pragma_update(Some("converted"), name, number)?;
            }
            Ok(())
        });
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    let detached = conn.execute_batch("DETACH DATABASE converted");
    exported.map_err(from_within)?;
    detached?;
    Ok(())
}

/// What fails within the export reaches us as a sentence without its code. There is only the disk to fail: the
/// vault was read a moment ago.
fn from_within(error: rusqlite::Error) -> VaultError {
    match VaultError::from(error) {
        VaultError::Internal(reason) => VaultError::Unwritable(reason),
        known => known,
    }
}

/// Opens the new file as it will be opened from now on and compares every value.
fn verify(conn: &Connection, new: &Path, to: &Key) -> Result<(), VaultError> {
    let wrong = |what: &str| Err(VaultError::Internal(format!("the converted vault {what}")));
    // A forgotten key makes SQLCipher write a plain file without a word.
    if header::is_plain(new)? != matches!(to, Key::None) {
        return wrong("is not encrypted as it should be");
    }
    let converted = open::connect(new, to, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    open::quick_check(&converted)?;
    if contents(&converted)? != contents(conn)? {
        return wrong("differs from the vault");
    }
    checkpoint(&converted)?;
    converted.close().map_err(|(_, error)| error)?;
    File::open(new)
        .and_then(|file| file.sync_all())
        .map_err(|error| unwritable("cannot sync", new, &error))
}

fn replace(path: &Path, new: &Path, to: &Key) -> Result<(), VaultError> {
    // A log that outlived its file must not meet another one: on disk it is gone before the new file has the name.
    // Without the sync one power cut in 6,539 kept the log and the rename, and the vault did not open.
    remove_if_there(&beside(path, "-wal"))?;
    sync_folder(path)?;
    let old = beside(path, OLD);
    let wiping = matches!(to, Key::Vault(..));
    if wiping {
        remove_if_there(&old)?;
        // Not every file system has hard links; there the freed blocks are left to it.
        fs::hard_link(path, &old).ok();
    }
    fs::rename(new, path).map_err(|error| unwritable("cannot replace", path, &error))?;
    sync_folder(path)?;
    if wiping {
        wipe(&old)?;
    }
    Ok(())
}

/// Removes what an interrupted conversion left. Called with the vault open, so that it is known
/// which of the files is the vault.
pub(super) fn clear_leftovers(path: &Path, key: &Key) -> Result<(), VaultError> {
    let old = beside(path, OLD);
    match key {
        // Before the rename both names are of one file, the vault: only the second name goes.
        Key::None => remove_if_there(&old)?,
        Key::Vault(..) => wipe(&old)?,
    }
    let new = beside(path, NEW);
    wipe(&new)?;
    remove_all(&new)
}

fn remove_all(new: &Path) -> Result<(), VaultError> {
    for suffix in ["", "-wal", "-journal"] {
        remove_if_there(&beside(new, suffix))?;
    }
    Ok(())
}

/// Overwrites a file before it is removed, for disks that write in place. An SSD may keep old blocks.
pub(super) fn wipe(path: &Path) -> Result<(), VaultError> {
    let overwritten = OpenOptions::new()
        .write(true)
        .open(path)
        .and_then(|mut file| {
            let length = file.metadata()?.len();
            io::copy(&mut io::Read::take(io::repeat(0), length), &mut file)?;
            file.flush()?;
            file.sync_all()
        });
    match overwritten {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(unwritable("cannot overwrite", path, &error)),
        Ok(()) => remove_if_there(path),
    }
}
