//! A table as it is committed: tab-separated, sorted by key, no quoting, empty is absent.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt::Write as _;

use anyhow::Result;

use super::place::At;

pub struct Table {
    pub name: String,
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// How many leading columns make the key.
    key: usize,
    seen: HashMap<Vec<String>, At>,
}

impl Table {
    pub fn new(name: &str, header: &[&str], key: usize) -> Self {
        Self {
            name: name.to_owned(),
            header: header.iter().map(|&column| column.to_owned()).collect(),
            rows: Vec::new(),
            key,
            seen: HashMap::new(),
        }
    }

    /// Adds a row read at `at`; a key that is there already is an error naming both places.
    pub fn add<S: AsRef<str>>(
        &mut self,
        at: &At,
        cells: impl IntoIterator<Item = S>,
    ) -> Result<()> {
        let cells: Vec<String> = cells
            .into_iter()
            .map(|cell| cell.as_ref().to_owned())
            .collect();
        anyhow::ensure!(
            cells.len() == self.header.len(),
            "{}: a row of another length",
            self.name
        );
        if let Some(cell) = cells.iter().find(|cell| cell.contains(['\t', '\n', '\r'])) {
            return Err(at.fault(format!("“{cell}” holds a tab or a line break")));
        }
        let key = cells[..self.key].to_vec();
        if let Some(first) = self.seen.get(&key) {
            return Err(at.fault(format!("“{}” is there already, at {first}", key.join(" "))));
        }
        self.seen.insert(key, at.clone());
        self.rows.push(cells);
        Ok(())
    }

    /// The file's text, rows in the order of their key.
    pub fn render(&mut self) -> String {
        let key = self.key;
        self.rows.sort_by(|a, b| compare(&a[..key], &b[..key]));
        let mut text = self.header.join("\t");
        text.push('\n');
        for row in &self.rows {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{}", row.join("\t"));
        }
        text
    }
}

/// Keys compare field by field; whole numbers by value, so that category 10 follows 9.
fn compare(a: &[String], b: &[String]) -> Ordering {
    let field = |(a, b): (&String, &String)| match (a.parse::<u32>(), b.parse::<u32>()) {
        (Ok(a), Ok(b)) => a.cmp(&b),
        _ => a.cmp(b),
    };
    a.iter()
        .zip(b)
        .map(field)
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}
