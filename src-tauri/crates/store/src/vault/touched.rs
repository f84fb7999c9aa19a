//! Which rows a changeset is about. A row is told by its table and its key, so that what was written to it, at
//! any time, is found again.

use std::collections::BTreeSet;

use rusqlite::{
    Connection,
    fallible_streaming_iterator::FallibleStreamingIterator,
    hooks::Action,
    session::{ChangesetItem, ChangesetIter},
    types::ValueRef,
};
use sha2::{Digest, Sha256};

use super::{VaultError, backup::absorb, backup::quoted, chain::Hash};

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Came,
    Changed,
    Went,
}

/// One row in a changeset.
#[derive(Debug)]
pub(super) struct Touched {
    pub table: String,
    pub how: How,
    /// Names the row.
    pub key: Hash,
    /// Every text in it, before and after; of a changed row only the key and what changed.
    pub texts: Vec<String>,
}

/// Rows by their keys.
pub(super) type Rows = BTreeSet<Hash>;

/// Every row of a changeset, in its order.
pub(super) fn touched(changeset: &[u8]) -> Result<Vec<Touched>, VaultError> {
    let mut bytes = changeset;
    // The iterator keeps the address of this very variable and reads through it at each step.
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut items = ChangesetIter::start_strm(&input)?;
    let mut found = Vec::new();
    while let Some(item) = items.next()? {
        found.push(row(item)?);
    }
    Ok(found)
}

fn row(item: &ChangesetItem) -> Result<Touched, VaultError> {
    let operation = item.op()?;
    let how = match operation.code() {
        Action::SQLITE_INSERT => How::Came,
        Action::SQLITE_DELETE => How::Went,
        _ => How::Changed,
    };
    let table = operation.table_name().to_owned();
    let columns = usize::try_from(operation.number_of_columns()).unwrap_or_default();
    let (mut key, mut texts) = (begin(&table), Vec::new());
    let in_key = item.pk()?;
    for column in 0..columns {
        // A column that did not change has no value.
        let old = (how != How::Came).then(|| item.old_value(column).ok());
        let new = (how != How::Went).then(|| item.new_value(column).ok());
        let (old, new) = (old.flatten(), new.flatten());
        if in_key.get(column).is_some_and(|part| *part > 0) {
            absorb(&mut key, old.or(new).unwrap_or(ValueRef::Null));
        }
        for value in [old, new].into_iter().flatten() {
            if let Ok(text) = value.as_str() {
                texts.push(text.to_owned());
            }
        }
    }
    Ok(Touched {
        table,
        how,
        key: key.finalize().into(),
        texts,
    })
}

fn begin(table: &str) -> Sha256 {
    let mut hash = Sha256::new();
    absorb(&mut hash, ValueRef::Text(table.as_bytes()));
    hash
}

/// The rows of `table` that a person has now, with every text in them.
pub(super) fn present(
    conn: &Connection,
    table: &str,
    column: &str,
    person: &str,
) -> Result<Vec<Touched>, VaultError> {
    let query = format!(
        "SELECT * FROM {} WHERE {} = ?1",
        quoted(table),
        quoted(column)
    );
    let in_key = key_columns(conn, table)?;
    let mut statement = conn.prepare(&query)?;
    let columns = statement.column_count();
    let mut rows = statement.query([person])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (mut key, mut texts) = (begin(table), Vec::new());
        for column in 0..columns {
            let value = row.get_ref(column)?;
            if in_key.contains(&column) {
                absorb(&mut key, value);
            }
            if let Ok(text) = value.as_str() {
                texts.push(text.to_owned());
            }
        }
        found.push(Touched {
            table: table.to_owned(),
            how: How::Came,
            key: key.finalize().into(),
            texts,
        });
    }
    Ok(found)
}

/// Where the columns of a table's key stand, in the order of the table, as a changeset has them.
fn key_columns(conn: &Connection, table: &str) -> Result<Vec<usize>, VaultError> {
    let mut columns = conn.prepare("SELECT cid FROM pragma_table_info(?1) WHERE pk > 0")?;
    let columns = columns.query_map([table], |row| {
        let column: i64 = row.get(0)?;
        Ok(usize::try_from(column).unwrap_or(usize::MAX))
    })?;
    Ok(columns.collect::<rusqlite::Result<_>>()?)
}
