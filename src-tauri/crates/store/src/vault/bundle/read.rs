//! Reading a bundle's bytes, whoever wrote them. Nothing here touches a database or a disk.

use sha2::{Digest, Sha256};

use super::{HISTORY, Manifest, Refused, Table, archive, gathered::MANIFEST, seal, values::check};

/// A bundle of which every byte was found as it was written.
#[derive(Debug, PartialEq)]
pub struct Bundle {
    pub manifest: Manifest,
    pub(super) tables: Vec<Table>,
    /// How many lines of history it holds; they are for reading only.
    pub history: u64,
}

/// Whether a file is a sealed bundle, and not a plain one. Nothing but its beginning is looked at.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    seal::is_sealed(bytes)
}

impl Bundle {
    /// Reads a bundle that is not sealed.
    ///
    /// # Errors
    /// [`Refused`], for the first thing that is not as Waymark writes it.
    pub fn read(bytes: &[u8]) -> Result<Self, Refused> {
        let mut entries = archive::read(bytes, MANIFEST)?.into_iter();
        let (_, manifest) = entries.next().ok_or(Refused::Foreign)?;
        let manifest = Manifest::parse(&manifest)?;
        let entries: Vec<_> = entries.collect();
        if entries.len() != manifest.entries.len() {
            return Err(Refused::damaged("its list of contents is another's"));
        }
        let mut bundle = Self {
            tables: Vec::new(),
            history: 0,
            manifest,
        };
        for (told, (name, contents)) in bundle.manifest.entries.iter().zip(&entries) {
            let as_told = told.name == *name
                && told.bytes == contents.len() as u64
                && told.sha256 == hex::encode(Sha256::digest(contents));
            if !as_told {
                return Err(Refused::Damaged(format!("{name} is not what was written")));
            }
            let Some(table) = name.strip_suffix(".jsonl") else {
                continue;
            };
            let table = Table::parse(table, contents)?;
            let rows = table.rows.len() as u64;
            if told.rows != Some(rows) {
                return Err(Refused::Damaged(format!("{name} has lost rows")));
            }
            if table.name == HISTORY {
                bundle.history = rows;
            } else {
                check(&table)?;
                bundle.tables.push(table);
            }
        }
        Ok(bundle)
    }
}
