//! A backup beside the vault as it is now: what restoring would change.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, Row};
use sha2::{Digest, Sha256};
use waymark_domain::history::{Noun, Operation};

use super::{
    super::{
        Vault, VaultError,
        chain::{Hash, REDO, UNDO},
        changeset::{RECORDED, counts},
        erase,
        operation::row_to_operation,
        rows::{read_date, read_instant},
    },
    Opened,
    contents::{absorb, keys, quoted},
};

/// What was done in an entry of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    Action,
    TookBack,
    DidAgain,
}

/// Something done since the backup, whose effect would be gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    pub did: Did,
    pub operation: Operation,
    pub at: DateTime<Utc>,
    pub on: NaiveDate,
}

/// Rows of one kind, counted by what restoring would do to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    pub noun: Noun,
    /// Here now, not in the backup.
    pub go: u32,
    /// In the backup, not here now.
    pub come: u32,
    /// In both, but not the same.
    pub change: u32,
}

impl Difference {
    /// Counts in what differs in another table of the same kind.
    fn add(&mut self, other: Self) {
        self.go += other.go;
        self.come += other.come;
        self.change += other.change;
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The backup is of a vault with another history from the start.
    pub other_vault: bool,
    /// How many entries the history has since the backup.
    pub since: u32,
    /// The newest of them, newest first.
    pub lost: Vec<Lost>,
    /// Entries of the backup's history that this one does not have: it went on elsewhere.
    pub only_in_backup: u32,
    /// One for each kind of thing that differs; empty when restoring would change nothing.
    pub differences: Vec<Difference>,
}

impl Vault {
    /// Compares a backup with the vault, without whoever was erased since; at most `limit` of what would be lost is listed.
    ///
    /// # Errors
    /// When the vault cannot be read or a row of the backup was not written by Waymark.
    pub fn compare(&self, backup: &Opened, limit: u32) -> Result<Comparison, VaultError> {
        erase::apply(&backup.conn, &self.read().erasures()?)?;
        let common = common(&self.conn, &backup.conn)?;
        let mut lost = self.conn.prepare_cached(include_str!("since.sql"))?;
        let lost = lost.query_map((common, limit), row_to_lost)?;
        let mut differences: Vec<Difference> = Vec::new();
        for (table, noun) in RECORDED.into_iter().filter(|(table, _)| counts(table)) {
            let Some(found) = difference(&self.conn, &backup.conn, table, noun)? else {
                continue;
            };
            match differences.iter_mut().find(|known| known.noun == noun) {
                Some(known) => known.add(found),
                None => differences.push(found),
            }
        }
        Ok(Comparison {
            other_vault: vault_id(&self.conn)? != vault_id(&backup.conn)?,
            since: after(&self.conn, common)?,
            lost: lost.collect::<rusqlite::Result<_>>()?,
            only_in_backup: after(&backup.conn, common)?,
            differences,
        })
    }
}

/// The last entry both histories have; 0 when they share none. An entry's hash covers all before it,
/// so the entries they share are the first ones.
fn common(vault: &Connection, backup: &Connection) -> Result<i64, VaultError> {
    let mut entries = backup.prepare("SELECT seq, chain FROM operation ORDER BY seq DESC")?;
    let mut here = vault.prepare("SELECT chain FROM operation WHERE seq = ?1")?;
    let mut rows = entries.query([])?;
    while let Some(row) = rows.next()? {
        let (seq, there): (i64, Hash) = (row.get(0)?, row.get(1)?);
        let here: Option<Hash> = here.query_row([seq], |row| row.get(0)).optional()?;
        if here == Some(there) {
            return Ok(seq);
        }
    }
    Ok(0)
}

fn after(conn: &Connection, seq: i64) -> Result<u32, VaultError> {
    let count = "SELECT count(*) FROM operation WHERE seq > ?1";
    Ok(conn.query_row(count, [seq], |row| row.get(0))?)
}

pub(in super::super) fn vault_id(conn: &Connection) -> Result<Option<String>, VaultError> {
    let id = "SELECT value FROM meta WHERE key = 'vault_id'";
    Ok(conn.query_row(id, [], |row| row.get(0)).optional()?)
}

fn row_to_lost(row: &Row<'_>) -> rusqlite::Result<Lost> {
    let did: String = row.get("did")?;
    Ok(Lost {
        did: match did.as_str() {
            UNDO => Did::TookBack,
            REDO => Did::DidAgain,
            _ => Did::Action,
        },
        operation: row_to_operation(row)?,
        at: read_instant(row, "did_at")?,
        on: read_date(row, "did_on")?,
    })
}

fn difference(
    vault: &Connection,
    backup: &Connection,
    table: &str,
    noun: Noun,
) -> Result<Option<Difference>, VaultError> {
    let (now, then) = (rows(vault, table)?, rows(backup, table)?);
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    let only = |these: &Rows, those: &Rows| {
        count(these.keys().filter(|key| !those.contains_key(*key)).count())
    };
    let difference = Difference {
        noun,
        go: only(&now, &then),
        come: only(&then, &now),
        change: count(
            now.iter()
                .filter(|(key, row)| then.get(*key).is_some_and(|other| other != *row))
                .count(),
        ),
    };
    let same = difference.go == 0 && difference.come == 0 && difference.change == 0;
    Ok((!same).then_some(difference))
}

/// Each row's key and the rest of it, as hashes.
type Rows = BTreeMap<Hash, Hash>;

fn rows(conn: &Connection, table: &str) -> Result<Rows, VaultError> {
    let keys = keys(conn, table)?;
    let mut statement = conn.prepare(&format!("SELECT * FROM {}", quoted(table)))?;
    let mut columns: Vec<_> = statement
        .column_names()
        .into_iter()
        .enumerate()
        .map(|(at, name)| (name.to_owned(), at))
        .collect();
    // By name, whatever their order.
    columns.sort_unstable();
    let keys: Vec<_> = columns
        .iter()
        .filter(|(name, _)| keys.contains(name))
        .collect();
    let mut found = Rows::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (mut id, mut rest) = (Sha256::new(), Sha256::new());
        for (_, at) in &keys {
            absorb(&mut id, row.get_ref(*at)?);
        }
        for (_, at) in &columns {
            absorb(&mut rest, row.get_ref(*at)?);
        }
        found.insert(id.finalize().into(), rest.finalize().into());
    }
    Ok(found)
}
