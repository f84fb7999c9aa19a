//! A new vault, which appears under its name complete or not at all; and how any other file of ours does.

use std::{
    ffi::OsString,
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};

use rusqlite::{OpenFlags, params};
use waymark_domain::person::Person;

use super::{
    Key,
    error::{VaultError, unwritable},
    migrate, open, person,
};

/// Builds the vault under a temporary name and gives it its own when everything is on disk.
///
/// # Errors
/// [`VaultError::Unwritable`] when the folder cannot be written. Another program that made a vault
/// here in the meantime is no error: its vault stays.
pub(super) fn vault(path: &Path, owner: &Person) -> Result<(), VaultError> {
    // A name of its own: two programs starting at once must not write into one file.
    let temporary = beside(path, &format!(".new-{}", owner.id));
    private_file(&temporary)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
    let mut conn = open::connect(&temporary, &Key::None, flags)?;
    migrate::fresh(&mut conn)?;
    let tx = conn.transaction()?;
    person::insert(&tx, owner)?;
    for (key, value) in [
        // The owner's id is as unique as an id of its own would be.
        ("vault_id", owner.id.to_string()),
        ("made_at", super::rows::instant(owner.created_at)),
    ] {
        tx.execute(super::SET_META, params![key, value])?;
    }
    tx.commit()?;
    super::checkpoint(&conn)?;
    conn.close().map_err(|(_, error)| error)?;

    remove_if_there(&beside(&temporary, "-wal"))?;
    put_in_place(&temporary, path)?;
    sync_folder(path)
}

/// Makes an empty file that only its owner may read. SQLite would make it readable to the computer's
/// other users, and gives its log the same rights as the file.
pub(super) fn private_file(path: &Path) -> Result<(), VaultError> {
    open_private(path)
        .map(drop)
        .map_err(|error| unwritable("cannot make", path, &error))
}

/// The same, for writing into it.
pub(super) fn open_private(path: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes the folders that are missing. Each is a name in the folder above it, which a power cut takes
/// back, with everything in it, until that folder is synced.
pub(super) fn make_folder(folder: &Path) -> Result<(), VaultError> {
    let missing: Vec<&Path> = folder
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    fs::create_dir_all(folder)
        .map_err(|error| unwritable("cannot make the folder", folder, &error))?;
    missing.into_iter().rev().try_for_each(sync_folder)
}

/// Puts `bytes` in the place of what is at `path`, by a rename: a power cut leaves the old file or the new one.
///
/// # Errors
/// [`VaultError::Unwritable`]; the old one is then still there.
pub(super) fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let temporary = beside(path, ".new");
    private_file(&temporary)?;
    let written = File::options()
        .write(true)
        .open(&temporary)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .map_err(|error| unwritable("cannot write", &temporary, &error))
        .and_then(|()| {
            fs::rename(&temporary, path).map_err(|error| unwritable("cannot write", path, &error))
        });
    if written.is_err() {
        // Best effort: what is left over is overwritten next time.
        fs::remove_file(&temporary).ok();
    }
    written?;
    sync_folder(path)
}

/// Renames without replacing: whoever was first keeps the name. Says whether that was this one; the
/// temporary file is gone either way.
pub(super) fn put_in_place(temporary: &Path, path: &Path) -> Result<bool, VaultError> {
    match fs::hard_link(temporary, path) {
        Ok(()) => remove_if_there(temporary).map(|()| true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            remove_if_there(temporary).map(|()| false)
        }
        // File systems without hard links (FAT, some network drives).
        Err(_) if !path.exists() => fs::rename(temporary, path)
            .map(|()| true)
            .map_err(|error| unwritable("cannot write", path, &error)),
        Err(error) => Err(unwritable("cannot write", path, &error)),
    }
}

/// `vault.waymark` + `.new` → `vault.waymark.new`.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

pub(super) fn remove_if_there(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(unwritable("cannot remove", path, &error))
        }
        _ => Ok(()),
    }
}

/// Makes a rename survive a power cut. Windows has no such call and does it by itself.
pub(super) fn sync_folder(path: &Path) -> Result<(), VaultError> {
    if cfg!(unix) {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|error| unwritable("cannot sync the folder", folder, &error))?;
    }
    Ok(())
}
