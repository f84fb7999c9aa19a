//! Strict reading of one sheet of an .xls or .xlsx workbook as text.

use std::collections::HashMap;
use std::io::Cursor;

use anyhow::Result;
use calamine::{Data, Range, Reader};

use super::inputs::Input;
use super::place::At;

/// A sheet as rows of trimmed text. Numbers are written in the shortest way that reads
/// back as the same number, which is how they were published.
pub struct Sheet {
    rows: Vec<Vec<String>>,
    pub file: std::sync::Arc<str>,
}

/// Which sheet of the workbook to read.
pub enum Which<'a> {
    First,
    Named(&'a str),
}

impl Sheet {
    pub fn open(input: &Input, which: Which<'_>) -> Result<Self> {
        let top = At::new(&input.name, 1);
        let unreadable =
            |error: calamine::Error| top.fault(format!("not a readable workbook: {error}"));
        let cursor = Cursor::new(input.bytes.as_slice());
        let mut book = calamine::open_workbook_auto_from_rs(cursor).map_err(unreadable)?;
        let name = match which {
            Which::Named(name) => name.to_owned(),
            Which::First => book.sheet_names().first().cloned().unwrap_or_default(),
        };
        let range = book
            .worksheet_range(&name)
            .map_err(|error| top.fault(format!("the sheet “{name}” cannot be read: {error}")))?;
        Ok(Self {
            rows: as_text(&range),
            file: input.name.clone(),
        })
    }

    pub fn at(&self, index: usize) -> At {
        At::new(&self.file, index + 1)
    }

    /// The rows below the header on line `line`, each as a lookup by column name. Column
    /// names are compared without regard to case; all of `needed` must be there.
    pub fn records(&self, line: usize, needed: &[&str]) -> Result<Vec<Row<'_>>> {
        let at = self.at(line - 1);
        let header = self
            .rows
            .get(line - 1)
            .ok_or_else(|| at.fault("the header is missing"))?;
        let mut columns = HashMap::new();
        for (index, name) in header.iter().enumerate() {
            columns.entry(plain(name)).or_insert(index);
        }
        for name in needed {
            if !columns.contains_key(&plain(name)) {
                return Err(at.fault(format!("the column “{name}” is missing")));
            }
        }
        let columns = std::rc::Rc::new(columns);
        Ok((line..self.rows.len())
            .map(|index| Row {
                at: self.at(index),
                columns: columns.clone(),
                cells: &self.rows[index],
            })
            .collect())
    }
}

/// One row of a sheet.
pub struct Row<'a> {
    pub at: At,
    columns: std::rc::Rc<HashMap<String, usize>>,
    cells: &'a [String],
}

impl Row<'_> {
    /// The text under the column `name`; empty where the sheet has nothing.
    pub fn get(&self, name: &str) -> &str {
        self.columns
            .get(&plain(name))
            .and_then(|&at| self.cells.get(at))
            .map_or("", String::as_str)
    }

    pub fn has(&self, name: &str) -> bool {
        self.columns.contains_key(&plain(name))
    }
}

/// Column names differ between years in case, in dashes and in line breaks only.
fn plain(name: &str) -> String {
    let name = name.replace(['–', '—'], "-").to_lowercase();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn as_text(range: &Range<Data>) -> Vec<Vec<String>> {
    // The range begins at the first filled cell; put back what is above and left of it,
    // so that line numbers are those of the sheet.
    let (top, left) = range.start().unwrap_or((0, 0));
    let above = (0..top).map(|_| Vec::new());
    let filled = range.rows().map(|row| {
        let before = (0..left).map(|_| String::new());
        before.chain(row.iter().map(cell_text)).collect()
    });
    above.chain(filled).collect()
}

fn cell_text(cell: &Data) -> String {
    match cell {
        Data::String(text) => text.trim().to_owned(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        Data::Empty => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
impl Sheet {
    /// A sheet as a workbook would give it.
    pub fn of(file: &str, rows: &[&[&str]]) -> Self {
        let rows = rows
            .iter()
            .map(|row| row.iter().map(|&cell| cell.to_owned()).collect())
            .collect();
        Self {
            rows,
            file: file.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_by_name_whatever_their_case_and_dashes() {
        let sheet = Sheet::of(
            "a.xlsx",
            &[
                &["Table 1"],
                &["OCC_CODE", "Change,\n2024–34"],
                &["11-1011", "4.3"],
            ],
        );
        let rows = sheet.records(2, &["occ_code", "Change, 2024-34"]).unwrap();
        assert_eq!(rows[0].get("change, 2024-34"), "4.3");
        assert_eq!(rows[0].at.to_string(), "a.xlsx, line 3");
        assert_eq!(rows[0].get("no such column"), "");
    }

    #[test]
    fn a_missing_column_and_an_unreadable_workbook_are_refused() {
        let sheet = Sheet::of("a.xlsx", &[&["occ_code"]]);
        let missing = sheet.records(1, &["tot_emp"]).err().unwrap().to_string();
        assert_eq!(missing, "a.xlsx, line 1: the column “tot_emp” is missing");
        let input = Input {
            name: "a.xlsx".into(),
            bytes: b"PK no workbook".to_vec(),
        };
        let broken = Sheet::open(&input, Which::First).err().unwrap().to_string();
        assert!(
            broken.starts_with("a.xlsx, line 1: not a readable workbook"),
            "{broken}"
        );
    }

    #[test]
    fn numbers_are_written_as_they_were_published() {
        let check = |cell: Data, expected: &str| assert_eq!(cell_text(&cell), expected);
        check(Data::Float(154_187_380.0), "154187380");
        check(Data::Float(14.42), "14.42");
        check(Data::Int(7), "7");
        check(Data::String(" * ".into()), "*");
        check(Data::Empty, "");
    }
}
