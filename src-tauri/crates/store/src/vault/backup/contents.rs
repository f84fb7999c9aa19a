//! What a database holds, as one number: two with the same hold the same, row by row.

use rusqlite::{Connection, types::ValueRef};
use sha2::{Digest, Sha256};

use super::super::{VaultError, chain::Hash, open};

/// SHA-256 over the two header numbers, the schema and every value of every table, each with its
/// type and length. Where a row lies in the file does not enter.
pub(in super::super) fn contents(conn: &Connection) -> Result<Hash, VaultError> {
    let mut hash = Sha256::new();
    for name in ["application_id", "user_version"] {
        hash.update(open::number(conn, name)?.to_be_bytes());
    }
    let schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2";
    absorb_rows(&mut hash, conn, schema)?;
    for table in tables(conn)? {
        let order: Vec<_> = keys(conn, &table)?.iter().map(|key| quoted(key)).collect();
        absorb_rows(
            &mut hash,
            conn,
            &format!(
                "SELECT * FROM {} ORDER BY {}",
                quoted(&table),
                order.join(", ")
            ),
        )?;
    }
    Ok(hash.finalize().into())
}

/// A name as SQL writes it.
pub(in super::super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The columns of a table's primary key, which every table of a vault has.
pub(super) fn keys(conn: &Connection, table: &str) -> Result<Vec<String>, VaultError> {
    let mut names =
        conn.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    let names = names.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn tables(conn: &Connection) -> Result<Vec<String>, VaultError> {
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let mut names = conn.prepare(names)?;
    let names = names.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn absorb_rows(hash: &mut Sha256, conn: &Connection, query: &str) -> Result<(), VaultError> {
    let mut statement = conn.prepare(query)?;
    let columns = statement.column_count();
    hash.update((columns as u64).to_be_bytes());
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            absorb(hash, row.get_ref(column)?);
        }
    }
    Ok(())
}

pub(in super::super) fn absorb(hash: &mut Sha256, value: ValueRef<'_>) {
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
