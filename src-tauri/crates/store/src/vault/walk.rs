//! The history gone through from its beginning, to see whether each entry follows from the one before.

use chrono::NaiveDate;
use rusqlite::Row;

use super::{
    Read, VaultError,
    chain::{self, Hash, Link, REDO, UNDO},
    rows::read_date,
};

/// How far a walk has come. It is made in stretches, so that a long history does not keep anyone waiting.
#[derive(Debug, Clone, Default)]
pub struct Walk {
    /// Number and hash of the entry reached; `None` before the first.
    reached: Option<(i64, Hash)>,
    altered: Option<Altered>,
}

/// An entry that does not follow from the ones before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Altered {
    /// Counted from 1.
    pub entry: i64,
    /// The civil date it claims, when it is one.
    pub on: Option<NaiveDate>,
}

impl Walk {
    /// The first entry that was altered, inserted, or follows one that was removed.
    #[must_use]
    pub fn altered(&self) -> Option<Altered> {
        self.altered
    }
}

impl Read<'_> {
    /// Goes on with a walk over at most `entries` more. Says whether it has come to its end: that of the
    /// history, or the first altered entry.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn walk_history(self, walk: &mut Walk, entries: u32) -> Result<bool, VaultError> {
        let (mut seq, mut before) = match walk.reached {
            Some(reached) => reached,
            None => (0, chain::genesis(self.conn)?),
        };
        let mut statement = self
            .conn
            .prepare_cached("SELECT * FROM operation WHERE seq > ?1 ORDER BY seq LIMIT ?2")?;
        let mut rows = statement.query((seq, entries))?;
        let mut seen = 0;
        while let Some(row) = rows.next()? {
            seen += 1;
            seq += 1;
            match follows(row, seq, &before)? {
                Some(hash) => before = hash,
                None => {
                    let on = read_date(row, "civil_date").ok();
                    walk.altered = Some(Altered { entry: seq, on });
                    return Ok(true);
                }
            }
        }
        walk.reached = Some((seq, before));
        Ok(seen < entries)
    }

    /// The first entry of the history, counted from 1, that does not follow from the ones before:
    /// `None` when nobody has altered, removed or inserted any.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn first_altered_entry(self) -> Result<Option<i64>, VaultError> {
        let mut walk = Walk::default();
        self.walk_history(&mut walk, u32::MAX)?;
        Ok(walk.altered.map(|altered| altered.entry))
    }
}

/// The hash of an entry that is the `expected` one after `before`; `None` when it is not.
fn follows(row: &Row<'_>, expected: i64, before: &Hash) -> Result<Option<Hash>, VaultError> {
    let text = |column| row.get_ref(column).and_then(|value| Ok(value.as_str()?));
    let text_if_any = |column| {
        row.get_ref(column)
            .and_then(|value| Ok(value.as_str_or_null()?))
    };
    let payload: Hash = row.get("payload_hash")?;
    let changeset = row
        .get_ref("changeset")?
        .as_blob_or_null()
        .map_err(rusqlite::Error::from)?;
    let kind = text("kind")?;
    // An action without its contents has been erased: only the hash of what it was is left.
    let erased = changeset.is_none() && kind != UNDO && kind != REDO;
    let seq: i64 = row.get("seq")?;
    let made = chain::link(
        before,
        &Link {
            seq,
            id: text("id")?,
            kind,
            target: text_if_any("target")?,
            person: text_if_any("person_id")?,
            at: text("at")?,
            on: text("civil_date")?,
            version: text_if_any("catalogue_version")?,
            payload: &payload,
        },
    );
    let intact = erased || chain::payload_hash(text("subject")?, changeset) == payload;
    let same = seq == expected && row.get::<_, Hash>("chain")? == made && intact;
    Ok(same.then_some(made))
}
