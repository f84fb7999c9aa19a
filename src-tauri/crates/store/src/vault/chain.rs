//! The thread that runs through the history: each entry's hash covers the one before, so an entry
//! that was altered, removed, inserted or moved shows. Contents enter by their own hash, so they can
//! be erased without breaking the thread.

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use super::VaultError;

pub(super) const UNDO: &str = "undo";
pub(super) const REDO: &str = "redo";

pub(super) type Hash = [u8; 32];

/// The fields of an entry that its hash covers.
pub(super) struct Link<'a> {
    pub seq: i64,
    pub id: &'a str,
    pub kind: &'a str,
    pub target: Option<&'a str>,
    pub person: Option<&'a str>,
    pub at: &'a str,
    pub on: &'a str,
    pub version: Option<&'a str>,
    pub payload: &'a Hash,
}

/// Number and hash of the newest entry; 0 and a hash of the vault's id when there is none, so that
/// a history cannot be carried over from another vault.
pub(super) fn head(conn: &Connection) -> Result<(i64, Hash), VaultError> {
    let newest = conn
        .prepare_cached("SELECT seq, chain FROM operation ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match newest {
        Some(head) => Ok(head),
        None => Ok((0, genesis(conn)?)),
    }
}

/// The hash of an entry, and of the beginning for 0; `None` when the history does not reach as far.
pub(super) fn at(conn: &Connection, seq: i64) -> Result<Option<Hash>, VaultError> {
    if seq == 0 {
        return genesis(conn).map(Some);
    }
    Ok(conn
        .prepare_cached("SELECT chain FROM operation WHERE seq = ?1")?
        .query_row([seq], |row| row.get(0))
        .optional()?)
}

pub(super) fn genesis(conn: &Connection) -> Result<Hash, VaultError> {
    let vault = vault_id(conn)?;
    Ok(hash([
        Some(b"waymark history".as_slice()),
        Some(vault.as_bytes()),
    ]))
}

/// What the vault is called in its own history.
pub(super) fn vault_id(conn: &Connection) -> Result<String, VaultError> {
    let id = "SELECT value FROM meta WHERE key = 'vault_id'";
    Ok(conn.query_row(id, [], |row| row.get(0))?)
}

pub(super) fn payload_hash(subject: &str, changeset: Option<&[u8]>) -> Hash {
    hash([Some(subject.as_bytes()), changeset])
}

pub(super) fn link(before: &Hash, entry: &Link<'_>) -> Hash {
    hash([
        Some(before.as_slice()),
        Some(&entry.seq.to_be_bytes()),
        Some(entry.id.as_bytes()),
        Some(entry.kind.as_bytes()),
        entry.target.map(str::as_bytes),
        entry.person.map(str::as_bytes),
        Some(entry.at.as_bytes()),
        Some(entry.on.as_bytes()),
        entry.version.map(str::as_bytes),
        Some(entry.payload.as_slice()),
    ])
}

/// SHA-256 with each part's presence and length before it, so that no two lists of parts run together.
fn hash<const N: usize>(parts: [Option<&[u8]>; N]) -> Hash {
    let mut hash = Sha256::new();
    for part in parts {
        match part {
            None => hash.update([0]),
            Some(bytes) => {
                hash.update([1]);
                hash.update((bytes.len() as u64).to_be_bytes());
                hash.update(bytes);
            }
        }
    }
    hash.finalize().into()
}
