//! Everything a vault holds, copied at one moment, and the bundle made of it.

use chrono::SubsecRound;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::{
    super::{
        Vault, VaultError,
        backup::{Moment, vault_id},
        changeset::RECORDED,
        open,
    },
    Bundle, DRAFT, FORMAT, HISTORY, LONGEST, NAME, Progress, Refused, Table, archive,
    manifest::{Entry, Manifest},
};

/// What each bundle says of itself in plain words.
const README: &str = include_str!("README.txt");

/// The first entry.
pub(super) const MANIFEST: &str = "waymark.json";

/// What a bundle says of where it is from.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The program's version.
    pub app: &'a str,
    pub catalogue: Option<String>,
    pub now: Moment,
}

/// A copy in memory, in the clear.
#[derive(Debug)]
pub struct Gathered {
    vault: String,
    vault_format: i32,
    /// What the user wrote, and then what is being written.
    pub tables: Vec<Table>,
    pub history: Table,
}

impl Vault {
    /// Copies everything at once; packing and writing it does not need the vault.
    ///
    /// # Errors
    /// When the vault cannot be read, [`VaultError::Stopped`].
    pub fn gather(&self, progress: &Progress) -> Result<Gathered, VaultError> {
        Gathered::of(&self.conn, progress)
    }
}

impl Gathered {
    fn of(conn: &Connection, progress: &Progress) -> Result<Self, VaultError> {
        let mut tables = Vec::new();
        for name in RECORDED.map(|(table, _)| table).into_iter().chain([DRAFT]) {
            tables.push(Table::of(conn, name)?);
            progress.step()?;
        }
        Ok(Self {
            vault: vault_id(conn)?.unwrap_or_default(),
            vault_format: open::number(conn, "user_version")?,
            tables,
            history: Table::query(conn, HISTORY, include_str!("history.sql"))?,
        })
    }

    /// The bundle as bytes: the same for the same contents and time. It has been read back already.
    ///
    /// # Errors
    /// [`Refused::TooLarge`] for more than a bundle can hold.
    pub fn pack(&self, source: &Source<'_>) -> Result<Vec<u8>, VaultError> {
        let internal = |what: String| VaultError::Internal(format!("packing a bundle: {what}"));
        let mut entries = vec![("README.txt".to_owned(), None, README.as_bytes().to_vec())];
        for table in self.tables.iter().chain([&self.history]) {
            let lines = table.lines().map_err(|error| internal(error.to_string()))?;
            let rows = table.rows.len() as u64;
            entries.push((format!("{}.jsonl", table.name), Some(rows), lines));
        }
        let manifest = Manifest {
            format: NAME.to_owned(),
            version: FORMAT,
            app: source.app.to_owned(),
            vault_format: self.vault_format,
            catalogue: source.catalogue.clone(),
            vault: self.vault.clone(),
            created: source.now.at.trunc_subsecs(3),
            created_on: source.now.on,
            entries: entries
                .iter()
                .map(|(name, rows, contents)| Entry {
                    name: name.clone(),
                    rows: *rows,
                    bytes: contents.len() as u64,
                    sha256: hex::encode(Sha256::digest(contents)),
                })
                .collect(),
        };
        let manifest = manifest
            .json()
            .map_err(|error| internal(error.to_string()))?;
        let rest = entries
            .iter()
            .map(|(name, _, contents)| (name.as_str(), contents.as_slice()));
        let bytes = archive::write(
            std::iter::once((MANIFEST, manifest.as_slice())).chain(rest),
            true,
        )
        .map_err(|error| internal(error.to_string()))?;
        // Sealing adds less than a thousandth.
        if bytes.len() as u64 > LONGEST - LONGEST / 1_000 {
            return Err(Refused::TooLarge.into());
        }
        // A bundle that could not be brought back is not handed out.
        let read = Bundle::read(&bytes)?;
        if read.tables != self.tables {
            return Err(internal("it does not read as it was written".to_owned()));
        }
        Ok(bytes)
    }
}
