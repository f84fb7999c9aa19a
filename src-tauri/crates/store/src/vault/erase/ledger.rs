//! The table `erased`: the ledger, which every restored backup is held against.

use rusqlite::{Connection, Row, params, types::Type};
use sha2::{Digest, Sha256};

use super::{
    super::{
        VaultError,
        chain::Hash,
        rows::{date, instant, read_date, read_id, read_instant},
    },
    Erasure, Receipt, everything_of,
};

/// What the ledger knows a person by.
pub(super) fn hash(person: &str) -> Hash {
    let mut hash = Sha256::new();
    hash.update(b"waymark erased");
    hash.update(person.as_bytes());
    hash.finalize().into()
}

pub(super) fn write(conn: &Connection, erasure: &Erasure) -> Result<(), VaultError> {
    conn.prepare_cached(include_str!("insert.sql"))?
        .execute(params![
            erasure.operation.to_string(),
            erasure.person,
            instant(erasure.at),
            date(erasure.on),
            erasure.finished,
            json(&erasure.receipt)?,
        ])?;
    Ok(())
}

pub(super) fn finish(conn: &Connection, erasure: &Erasure) -> Result<(), VaultError> {
    conn.execute(
        "UPDATE erased SET finished = 1, receipt = ?2 WHERE operation = ?1",
        params![erasure.operation.to_string(), json(&erasure.receipt)?],
    )?;
    Ok(())
}

/// Newest first.
pub(super) fn all(conn: &Connection) -> Result<Vec<Erasure>, VaultError> {
    let mut rows = conn.prepare_cached("SELECT * FROM erased ORDER BY at DESC, operation DESC")?;
    let rows = rows.query_map([], row_to_erasure)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Erases from a backup in memory everyone whom the ledger of the vault names. A backup that has the entry itself
/// was made, or rewritten, after it: what it holds of that person was written since. Says whether there was
/// anything to erase.
pub(in super::super) fn apply(backup: &Connection, ledger: &[Erasure]) -> Result<bool, VaultError> {
    let known = all(backup)?;
    let mut found = false;
    for erasure in ledger {
        if known.iter().any(|one| one.operation == erasure.operation) {
            continue;
        }
        for person in persons(backup)? {
            if hash(&person) == erasure.person {
                found |= !everything_of(backup, &person)?.0.is_empty();
            }
        }
        write(backup, erasure)?;
    }
    Ok(found)
}

/// Everyone who is in a database, or was.
fn persons(conn: &Connection) -> Result<Vec<String>, VaultError> {
    let mut ids = conn.prepare(
        "SELECT id FROM person UNION SELECT person_id FROM operation WHERE person_id IS NOT NULL",
    )?;
    let ids = ids.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn json(receipt: &Receipt) -> Result<String, VaultError> {
    serde_json::to_string(receipt).map_err(|error| VaultError::Internal(error.to_string()))
}

fn row_to_erasure(row: &Row<'_>) -> rusqlite::Result<Erasure> {
    let receipt = row.as_ref().column_index("receipt")?;
    Ok(Erasure {
        operation: read_id(row, "operation")?,
        person: row.get("person_hash")?,
        at: read_instant(row, "at")?,
        on: read_date(row, "civil_date")?,
        finished: row.get("finished")?,
        receipt: serde_json::from_str(row.get_ref(receipt)?.as_str()?).map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(receipt, Type::Text, Box::new(error))
        })?,
    })
}
