//! A table of facts: tab-separated UTF-8, a header line, no quoting, an empty field is absent.
//! Reads strictly, and every complaint names file, line and column.

use super::error::BuildError;
use super::inputs::Inputs;

/// The rows of a file, with the `N` columns asked for, in the order they were asked for.
pub struct Table<'a, const N: usize> {
    file: &'a str,
    columns: [&'static str; N],
    positions: [usize; N],
    width: usize,
    body: &'a str,
}

/// One field with where it stands, so that whoever parses it can complain about the right place.
#[derive(Clone, Copy)]
pub struct Cell<'a> {
    pub text: &'a str,
    file: &'a str,
    line: usize,
    column: &'static str,
}

pub struct Row<'a, const N: usize> {
    pub cells: [Cell<'a>; N],
}

impl<'a, const N: usize> Table<'a, N> {
    pub fn open(
        inputs: &'a Inputs,
        file: &'a str,
        columns: [&'static str; N],
    ) -> Result<Self, BuildError> {
        let text = inputs.text(file)?;
        let lines = text.bytes().filter(|&byte| byte == b'\n').count();
        if !text.ends_with('\n') {
            let reason = "the last line does not end: the file may have been cut off";
            return Err(BuildError::at(file, lines + 1, reason));
        }
        if let Some(expected) = inputs.expected_rows(file)?
            && lines != expected + 1
        {
            let reason = format!(
                "the table ends after {} rows, and {expected} were written",
                lines.saturating_sub(1)
            );
            return Err(BuildError::at(file, lines, reason));
        }
        let (header, body) = text.split_once('\n').unwrap_or((text, ""));
        let names: Vec<&str> = header.split('\t').collect();
        let find = |column: &str| names.iter().position(|name| *name == column);
        let mut positions = [0; N];
        for (position, column) in positions.iter_mut().zip(columns) {
            *position = find(column).ok_or_else(|| {
                BuildError::file(file, format!("the column “{column}” is missing"))
            })?;
        }
        if body.is_empty() {
            return Err(BuildError::file(file, "there is no row under the header"));
        }
        Ok(Table {
            file,
            columns,
            positions,
            width: names.len(),
            body,
        })
    }

    pub fn rows(&self) -> impl Iterator<Item = Result<Row<'a, N>, BuildError>> {
        let mut fields: Vec<&'a str> = Vec::with_capacity(self.width);
        self.body
            .split_terminator('\n')
            .enumerate()
            .map(move |(index, text)| {
                let line = index + 2;
                fields.clear();
                fields.extend(text.split('\t'));
                if fields.len() != self.width {
                    let reason = format!(
                        "{} fields where the header has {}",
                        fields.len(),
                        self.width
                    );
                    return Err(BuildError::at(self.file, line, reason));
                }
                let cell = |column, position: usize| Cell {
                    text: fields[position],
                    file: self.file,
                    line,
                    column,
                };
                let cells = std::array::from_fn(|i| cell(self.columns[i], self.positions[i]));
                let row = Row { cells };
                match row.cells.iter().find(|cell| cell.text.trim() != cell.text) {
                    Some(cell) => Err(cell.fault("has a space at its start or end")),
                    None => Ok(row),
                }
            })
    }
}

impl<'a> Cell<'a> {
    pub fn fault(&self, reason: impl std::fmt::Display) -> BuildError {
        BuildError::at(
            self.file,
            self.line,
            format!("{} “{}” {reason}", self.column, self.text),
        )
    }

    pub fn duplicate(&self) -> BuildError {
        self.fault("has a row with this key already")
    }

    /// Text that must be there.
    pub fn required(&self) -> Result<&'a str, BuildError> {
        if self.text.is_empty() {
            Err(self.fault("is empty"))
        } else {
            Ok(self.text)
        }
    }

    /// Text that may be absent.
    pub fn optional(&self) -> Option<&'a str> {
        (!self.text.is_empty()).then_some(self.text)
    }

    pub fn number(&self, lowest: f64, highest: f64) -> Result<f64, BuildError> {
        let number: f64 = self
            .text
            .parse()
            .map_err(|_| self.fault("is not a number"))?;
        if (lowest..=highest).contains(&number) {
            Ok(number)
        } else {
            Err(self.fault(format!("is not between {lowest} and {highest}")))
        }
    }

    pub fn optional_number(&self, lowest: f64, highest: f64) -> Result<Option<f64>, BuildError> {
        if self.text.is_empty() {
            Ok(None)
        } else {
            self.number(lowest, highest).map(Some)
        }
    }

    pub fn whole(&self, lowest: i64, highest: i64) -> Result<i64, BuildError> {
        let number: i64 = self
            .text
            .parse()
            .map_err(|_| self.fault("is not a whole number"))?;
        if (lowest..=highest).contains(&number) {
            Ok(number)
        } else {
            Err(self.fault(format!("is not between {lowest} and {highest}")))
        }
    }

    pub fn optional_whole(&self, lowest: i64, highest: i64) -> Result<Option<i64>, BuildError> {
        if self.text.is_empty() {
            Ok(None)
        } else {
            self.whole(lowest, highest).map(Some)
        }
    }

    /// `Y` or `N`; an absent flag is not raised.
    pub fn flag(&self) -> Result<bool, BuildError> {
        match self.text {
            "Y" => Ok(true),
            "N" | "" => Ok(false),
            _ => Err(self.fault("is neither Y nor N")),
        }
    }

    /// `08/2023` as 202308; absent stays absent.
    pub fn month(&self) -> Result<Option<i64>, BuildError> {
        if self.text.is_empty() {
            return Ok(None);
        }
        self.text
            .split_once('/')
            .and_then(|(month, year)| Some((month.parse::<i64>().ok()?, year.parse::<i64>().ok()?)))
            .filter(|(month, year)| (1..=12).contains(month) && (1900..=2100).contains(year))
            .map(|(month, year)| Some(year * 100 + month))
            .ok_or_else(|| self.fault("is not a month and year such as 08/2023"))
    }
}
