//! How the rows differ from then, worked out from what each entry recorded: what came and went in between,
//! and what was changed and changed back, is no difference.

use std::collections::BTreeMap;

use rusqlite::{
    fallible_streaming_iterator::FallibleStreamingIterator,
    hooks::Action,
    session::{ChangesetItem, ChangesetIter},
    types::ValueRef,
};
use sha2::{Digest, Sha256};
use waymark_domain::history::{Net, Noun};

use super::super::{
    VaultError,
    backup::absorb,
    chain::Hash,
    changeset::{RECORDED, counts},
};

/// The difference so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Difference {
    rows: BTreeMap<Hash, Row>,
}

#[derive(Debug, Clone)]
struct Row {
    noun: Noun,
    was: bool,
    is: bool,
    /// By its place: what was in a column at first, and what is in it. Only the columns that were written.
    columns: BTreeMap<usize, (Option<Hash>, Option<Hash>)>,
}

impl Difference {
    /// One for each kind of thing that differs.
    pub fn net(&self) -> Vec<Net> {
        let mut nouns: BTreeMap<Noun, Net> = BTreeMap::new();
        for row in self.rows.values() {
            let changed = row.columns.values().any(|(first, last)| first != last);
            let none = Net {
                noun: row.noun,
                added: 0,
                removed: 0,
                changed: 0,
            };
            let net = nouns.entry(row.noun).or_insert(none);
            match (row.was, row.is) {
                (false, true) => net.added += 1,
                (true, false) => net.removed += 1,
                (true, true) if changed => net.changed += 1,
                _ => {}
            }
        }
        let differs = |net: &Net| net.added + net.removed + net.changed > 0;
        nouns.into_values().filter(differs).collect()
    }

    /// Counts in what an entry changed, or took back.
    pub fn add(&mut self, changeset: &[u8], backwards: bool) -> Result<(), VaultError> {
        let mut bytes = changeset;
        // The iterator keeps the address of this very variable and reads through it at each step.
        let input: &mut dyn std::io::Read = &mut bytes;
        let mut items = ChangesetIter::start_strm(&input)?;
        while let Some(item) = items.next()? {
            self.item(item, backwards)?;
        }
        Ok(())
    }

    fn item(&mut self, item: &ChangesetItem, backwards: bool) -> Result<(), VaultError> {
        let operation = item.op()?;
        let table = operation.table_name();
        let mut things = RECORDED.iter().filter(|(table, _)| counts(table));
        let Some((_, noun)) = things.find(|(recorded, _)| *recorded == table) else {
            return Ok(());
        };
        let (from, to) = match (operation.code(), backwards) {
            (Action::SQLITE_INSERT, false) | (Action::SQLITE_DELETE, true) => (false, true),
            (Action::SQLITE_DELETE, false) | (Action::SQLITE_INSERT, true) => (true, false),
            _ => (true, true),
        };
        let columns = usize::try_from(operation.number_of_columns()).unwrap_or(0);
        let row = self.rows.entry(identity(item, table)?).or_insert(Row {
            noun: *noun,
            was: from,
            is: from,
            columns: BTreeMap::new(),
        });
        row.is = to;
        for column in 0..columns {
            // A column that an update left alone has neither.
            let (old, new) = (
                item.old_value(column).ok().map(hashed),
                item.new_value(column).ok().map(hashed),
            );
            let (before, after) = if backwards { (new, old) } else { (old, new) };
            if before.is_some() || after.is_some() {
                let known = row.columns.entry(column).or_insert((before, None));
                known.1 = after;
            }
        }
        Ok(())
    }
}

/// Table and primary key, as one hash.
fn identity(item: &ChangesetItem, table: &str) -> Result<Hash, VaultError> {
    let mut hash = Sha256::new();
    absorb(&mut hash, ValueRef::Text(table.as_bytes()));
    for (column, key) in item.pk()?.iter().enumerate() {
        if *key != 0 {
            let value = item.old_value(column).or_else(|_| item.new_value(column))?;
            absorb(&mut hash, value);
        }
    }
    Ok(hash.finalize().into())
}

fn hashed(value: ValueRef<'_>) -> Hash {
    let mut hash = Sha256::new();
    absorb(&mut hash, value);
    hash.finalize().into()
}
