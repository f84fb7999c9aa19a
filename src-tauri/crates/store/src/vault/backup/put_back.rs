//! A vault that cannot be read any more, and a backup in its place.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::OpenFlags;

use super::{
    super::{
        Key, VaultError,
        changeset::RECORDED,
        checkpoint,
        create::{beside, private_file, remove_if_there, sync_folder},
        error::unwritable,
        migrate, open,
    },
    Opened, Trouble,
    contents::contents,
    restore::copy,
};

/// Puts what a backup holds, its history included, in the place of a vault that is damaged. The damaged
/// file and its log are kept beside it, under a name that is returned.
///
/// The new vault is complete and compared before anything is moved, and takes the place of the damaged
/// one in a single rename. No vault may be open at `path`.
///
/// # Errors
/// [`VaultError::Unwritable`], or [`VaultError::BackupUnusable`] when the new vault does not hold what
/// the backup holds; the damaged file then still has its place.
pub fn put_back(path: &Path, key: &Key, backup: &Opened) -> Result<PathBuf, VaultError> {
    let temporary = beside(path, ".restored");
    for suffix in ["", "-wal"] {
        remove_if_there(&beside(&temporary, suffix))?;
    }
    build(&temporary, key, backup)?;
    remove_if_there(&beside(&temporary, "-wal"))?;
    let kept = set_aside(path)?;
    fs::rename(&temporary, path).map_err(|error| unwritable("cannot write", path, &error))?;
    sync_folder(path)?;
    Ok(kept)
}

fn build(temporary: &Path, key: &Key, backup: &Opened) -> Result<(), VaultError> {
    private_file(temporary)?;
    let mut conn = open::connect(temporary, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    migrate::fresh(&mut conn)?;
    let tx = conn.transaction()?;
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    // Everything the user wrote, and the record of it; a test holds the list to what there is.
    let recorded = RECORDED.map(|(table, _)| table);
    for table in ["meta", "operation", "erased"]
        .into_iter()
        .chain(recorded)
        .chain(["draft"])
    {
        copy(&tx, &backup.conn, table)?;
    }
    tx.commit()?;
    if contents(&conn)? != contents(&backup.conn)? {
        return Err(Trouble::Damaged("it could not be written back as it is".to_owned()).into());
    }
    checkpoint(&conn)?;
    conn.close().map_err(|(_, error)| error.into())
}

/// Gives the damaged file a second name. It loses its own only to its successor: were it moved, a power
/// cut before that would leave no vault, and the next start would begin an empty one.
fn set_aside(path: &Path) -> Result<PathBuf, VaultError> {
    let kept = (1_u32..)
        .map(|n| beside(path, &format!(".damaged-{n}")))
        .find(|name| !name.exists())
        .unwrap_or_else(|| beside(path, ".damaged"));
    // The log first: beside another file it would be taken for that file's.
    let log = beside(path, "-wal");
    if log.exists() {
        fs::rename(&log, beside(&kept, "-wal"))
            .map_err(|error| unwritable("cannot move", &log, &error))?;
    }
    fs::hard_link(path, &kept)
        // File systems without hard links.
        .or_else(|_| fs::copy(path, &kept).map(drop))
        .map_err(|error| unwritable("cannot keep", path, &error))?;
    sync_folder(path)?;
    Ok(kept)
}
