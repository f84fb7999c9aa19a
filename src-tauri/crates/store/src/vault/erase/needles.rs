//! Pieces of what a person wrote, to look for after it was erased.

use std::{collections::BTreeSet, fs, io::ErrorKind, path::Path};

use memchr::memmem;
use rusqlite::Connection;

use super::super::{
    VaultError, backup::quoted, changeset::RECORDED, create::beside, error::unwritable, operation,
};

/// Shorter pieces turn up by chance. An instant has 24 characters, and the history keeps it.
const SHORTEST: usize = 25;
/// Longer ones may lie across two pages of the file.
const LONGEST: usize = 48;
/// Looking takes as long as there are many; each row has its id among them.
const MOST: usize = 500;

/// Kept in memory only, and nowhere once the erasing is done.
#[derive(Default)]
pub struct Needles(BTreeSet<Vec<u8>>);

impl std::fmt::Debug for Needles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Needles(…)")
    }
}

impl Needles {
    /// Pieces of `texts` that nothing in `conn` says any more. What someone else wrote too is no remnant; nor is
    /// the person's id, by which the history says that something was done.
    pub(super) fn of(
        texts: Vec<String>,
        person: &str,
        conn: &Connection,
    ) -> Result<Self, VaultError> {
        let mut pieces = BTreeSet::new();
        for text in texts.iter().filter(|text| *text != person) {
            pieces.extend(pieces_of(text.as_bytes()));
        }
        let mut stays =
            |text: &str| pieces.retain(|piece| memmem::find(text.as_bytes(), piece).is_none());
        for table in RECORDED
            .map(|(table, _)| table)
            .into_iter()
            .chain(["draft"])
        {
            let mut statement = conn.prepare(&format!("SELECT * FROM {}", quoted(table)))?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    if let Ok(text) = row.get_ref(column)?.as_str() {
                        stays(text);
                    }
                }
            }
        }
        operation::each(conn, |written| {
            stays(&written.id);
            stays(&written.subject);
            written
                .rows
                .iter()
                .flat_map(|row| &row.texts)
                .for_each(|text| stays(text));
        })?;
        Ok(Self(pieces.into_iter().take(MOST).collect()))
    }

    /// Whether any of them is in `bytes`.
    #[must_use]
    pub fn in_bytes(&self, bytes: &[u8]) -> bool {
        self.0
            .iter()
            .any(|needle| memmem::find(bytes, needle).is_some())
    }

    /// Whether any of them is in the file at `path` or in its log.
    pub(super) fn in_files(&self, path: &Path) -> Result<bool, VaultError> {
        for path in [path.to_owned(), beside(path, "-wal")] {
            match fs::read(&path) {
                Ok(bytes) if self.in_bytes(&bytes) => return Ok(true),
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(unwritable("cannot read", &path, &error));
                }
                _ => {}
            }
        }
        Ok(false)
    }
}

/// The beginning, the middle and the end of a text, where it is long enough.
fn pieces_of(text: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let length = text.len().min(LONGEST);
    let last = text.len() - length;
    let piece = move |at: usize| text.get(at..at + length).map(<[u8]>::to_vec);
    [0, last / 2, last]
        .into_iter()
        .filter(move |_| length >= SHORTEST)
        .filter_map(piece)
}
