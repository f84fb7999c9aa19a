//! The rows of a table that are in the vault, found as a row from elsewhere would be.

use std::collections::BTreeMap;

use super::super::{Cell, Row, Table, shape::Shape};

pub(super) struct Here {
    rows: Vec<Held>,
    /// By the primary key, and then by each set of columns that no two rows share.
    indexes: Vec<(Vec<String>, BTreeMap<String, usize>)>,
}

struct Held {
    row: Row,
    /// A row of the bundle was found to be the same thing, or brought it.
    met: bool,
}

/// What a row from elsewhere is here.
pub(super) enum Found {
    Nothing,
    /// The same thing, not met before.
    Here(Row),
    /// The same thing once more: two of there are one here.
    Again(Row),
}

impl Here {
    pub(super) fn of(table: Table, shape: &Shape) -> Self {
        let columns = std::iter::once(&shape.keys).chain(&shape.unique);
        let mut here = Self {
            rows: Vec::new(),
            indexes: columns
                .map(|columns| (columns.clone(), BTreeMap::new()))
                .collect(),
        };
        for row in table.rows {
            here.put(row, false);
        }
        here
    }

    fn put(&mut self, row: Row, met: bool) {
        for (columns, index) in &mut self.indexes {
            if let Some(key) = key(&row, columns) {
                index.insert(key, self.rows.len());
            }
        }
        self.rows.push(Held { row, met });
    }

    /// Remembers a row that is about to be added.
    pub(super) fn add(&mut self, row: Row) {
        self.put(row, true);
    }

    pub(super) fn find(&mut self, row: &Row) -> Found {
        let at = self
            .indexes
            .iter()
            .find_map(|(columns, index)| index.get(&key(row, columns)?));
        let Some(held) = at.and_then(|at| self.rows.get_mut(*at)) else {
            return Found::Nothing;
        };
        let row = held.row.clone();
        if std::mem::replace(&mut held.met, true) {
            Found::Again(row)
        } else {
            Found::Here(row)
        }
    }

    /// The rows that nothing in the bundle is the same as.
    pub(super) fn unmet(&self) -> impl Iterator<Item = &Row> {
        let unmet = self.rows.iter().filter(|held| !held.met);
        unmet.map(|held| &held.row)
    }

    pub(super) fn with(&self, column: &str, cell: &Cell) -> Option<&Row> {
        let rows = self.rows.iter().map(|held| &held.row);
        rows.into_iter().find(|row| row.get(column) == Some(cell))
    }
}

/// The values of some columns as one text; `None` when one is missing, for then it is like no other.
pub(super) fn key(row: &Row, columns: &[String]) -> Option<String> {
    let cells = columns.iter().map(|column| match row.get(column) {
        None | Some(Cell::Null) => None,
        Some(cell) => Some(cell),
    });
    let cells: Option<Vec<_>> = cells.collect();
    Some(format!("{:?}", cells?))
}
