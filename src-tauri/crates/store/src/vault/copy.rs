//! A copy of the vault that is known to be good, because it was opened and compared.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, backup::Backup, types::ValueRef};
use sha2::{Digest, Sha256};

use super::{
    create::{beside, put_in_place, remove_if_there, sync_folder},
    error::{VaultError, unwritable},
    open,
};

/// Puts `<vault>.before-v<version>` beside the vault and returns its path. A copy from an earlier,
/// interrupted attempt is kept: the new one gets the next free number.
///
/// # Errors
/// [`VaultError::Unwritable`] when it cannot be written, [`VaultError::Damaged`] when what was
/// written differs from the vault.
pub(super) fn before_migration(
    conn: &Connection,
    path: &Path,
    version: i32,
) -> Result<PathBuf, VaultError> {
    let first = beside(path, &format!(".before-v{version}"));
    let mut target = first.clone();
    for n in 2.. {
        if !target.exists() {
            break;
        }
        target = beside(&first, &format!("-{n}"));
    }
    verified(conn, &target)?;
    Ok(target)
}

fn verified(conn: &Connection, target: &Path) -> Result<(), VaultError> {
    let partial = beside(target, ".partial");
    remove_if_there(&partial)?;
    write(conn, &partial)?;
    if contents(&reopen(&partial)?)? != contents(conn)? {
        return Err(VaultError::Damaged(format!(
            "the copy {} differs from the vault",
            partial.display()
        )));
    }
    put_in_place(&partial, target)?;
    sync_folder(target)
}

fn write(conn: &Connection, partial: &Path) -> Result<(), VaultError> {
    let mut copy = Connection::open(partial)?;
    // No shared-memory file beside the copy.
    copy.execute_batch("PRAGMA locking_mode = exclusive; PRAGMA synchronous = extra")?;
    Backup::new(conn, &mut copy)?.run_to_completion(1_000, Duration::ZERO, None)?;
    copy.close().map_err(|(_, error)| error)?;
    fs::File::open(partial)
        .and_then(|file| file.sync_all())
        .map_err(|error| unwritable("cannot sync", partial, &error))
}

fn reopen(partial: &Path) -> Result<Connection, VaultError> {
    let copy = Connection::open_with_flags(partial, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    copy.execute_batch("PRAGMA locking_mode = exclusive")?;
    open::quick_check(&copy)?;
    Ok(copy)
}

/// SHA-256 over the two header numbers, the schema and every value of every table, each with its type and length.
pub(super) fn contents(conn: &Connection) -> Result<[u8; 32], VaultError> {
    let mut hash = Sha256::new();
    for name in ["application_id", "user_version"] {
        hash.update(open::number(conn, name)?.to_be_bytes());
    }
    let mut tables = vec!["sqlite_schema".to_owned()];
    let mut names =
        conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    for name in names.query_map([], |row| row.get(0))? {
        tables.push(name?);
    }
    for table in tables {
        let quoted = table.replace('"', "\"\"");
        // Where a table's pages begin is the file's affair and differs from copy to copy.
        let columns = match table.as_str() {
            "sqlite_schema" => "type, name, tbl_name, sql",
            _ => "*",
        };
        // The first column is every table's key; in the schema itself, type and name are.
        let mut rows =
            conn.prepare(&format!("SELECT {columns} FROM \"{quoted}\" ORDER BY 1, 2"))?;
        let columns = rows.column_count();
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                absorb(&mut hash, row.get_ref(column)?);
            }
        }
    }
    Ok(hash.finalize().into())
}

fn absorb(hash: &mut Sha256, value: ValueRef<'_>) {
    let mut add = |tag: u8, bytes: &[u8]| {
        hash.update([tag]);
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    match value {
        ValueRef::Null => add(0, &[]),
        ValueRef::Integer(number) => add(1, &number.to_be_bytes()),
        ValueRef::Real(number) => add(2, &number.to_be_bytes()),
        ValueRef::Text(text) => add(3, text),
        ValueRef::Blob(bytes) => add(4, bytes),
    }
}
