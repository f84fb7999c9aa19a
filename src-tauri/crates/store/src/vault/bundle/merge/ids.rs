//! Which row of this vault a row of the bundle is, where it goes by another id here.

use std::collections::BTreeMap;

use super::super::{Cell, Row, shape::Reference};

#[derive(Default)]
pub(super) struct Ids {
    by_table: BTreeMap<(String, String), Option<String>>,
}

impl Ids {
    /// What is `there` in the bundle is `here`.
    pub(super) fn is(&mut self, table: &str, there: &str, here: &str) {
        let key = (table.to_owned(), there.to_owned());
        self.by_table.insert(key, Some(here.to_owned()));
    }

    /// It is not brought, nor is what refers to it.
    pub(super) fn is_left_out(&mut self, table: &str, there: &str) {
        self.by_table
            .insert((table.to_owned(), there.to_owned()), None);
    }

    /// The id here; `None` when the row is left out.
    pub(super) fn here<'a>(&'a self, table: &str, there: &'a str) -> Option<&'a str> {
        let key = (table.to_owned(), there.to_owned());
        match self.by_table.get(&key) {
            Some(here) => here.as_deref(),
            None => Some(there),
        }
    }

    /// Makes a row refer to what is here; false when it refers to what is left out.
    pub(super) fn apply(&self, row: &mut Row, references: &[Reference]) -> bool {
        for reference in references {
            let Some(there) = row.text(&reference.column) else {
                continue;
            };
            let Some(here) = self.here(&reference.table, there) else {
                return false;
            };
            let here = Cell::Text(here.to_owned());
            row.set(&reference.column, here);
        }
        true
    }
}
