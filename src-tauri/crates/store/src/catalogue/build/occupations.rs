//! The occupations: read first, because every other table names them, and written late,
//! because their rows carry what lists need from those tables.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, params};

use super::error::BuildError;
use super::inputs::Inputs;
use super::pay::Figures;
use super::table::{Cell, Table};

pub struct Occupation {
    pub code: String,
    pub title: String,
    /// SOC 2018 code, the first seven characters of `code`.
    pub soc: String,
    pub rated: bool,
}

/// All occupations in order of code; an occupation's row id is its index plus one.
pub struct Occupations {
    pub list: Vec<Occupation>,
    by_code: HashMap<String, usize>,
}

/// What other tables contribute to an occupation's row.
#[derive(Default)]
pub struct Listing {
    pub track: i64,
    pub category: Option<i64>,
    pub titles: usize,
    pub preparation: Option<i64>,
    pub newest: Figures,
    pub growth: Option<f64>,
}

impl Occupations {
    pub fn read(inputs: &Inputs) -> Result<Occupations, BuildError> {
        let mut list = Vec::new();
        let mut by_code = HashMap::new();
        for row in Table::open(
            inputs,
            "facts/occupations.tsv",
            ["code", "title", "soc", "rated"],
        )?
        .rows()
        {
            let [code, title, soc, rated] = row?.cells;
            if !is_code(code.text) {
                return Err(code.fault("is not a code such as 11-3051.00"));
            }
            if code.text[..7] != *soc.text {
                return Err(soc.fault(format!("is not the first part of {}", code.text)));
            }
            if by_code.insert(code.text.to_owned(), list.len()).is_some() {
                return Err(code.duplicate());
            }
            list.push(Occupation {
                code: code.text.to_owned(),
                title: title.required()?.to_owned(),
                soc: soc.text.to_owned(),
                rated: rated.flag()?,
            });
        }
        Ok(Occupations { list, by_code })
    }

    /// Where the occupation stands in `list`.
    pub fn index(&self, code: &Cell) -> Result<usize, BuildError> {
        self.by_code
            .get(code.text)
            .copied()
            .ok_or_else(|| code.fault("is not in occupations.tsv"))
    }

    /// Where the occupation of a code stands in `list`, for callers whose code is in no table.
    pub fn by_code(&self, code: &str) -> Option<usize> {
        self.by_code.get(code).copied()
    }

    /// Its row id.
    pub fn id(&self, code: &Cell) -> Result<i64, BuildError> {
        Ok(self.index(code)? as i64 + 1)
    }

    pub fn write(&self, conn: &Connection, listings: &[Listing]) -> Result<(), BuildError> {
        let mut insert = conn.prepare(include_str!("insert_occupation.sql"))?;
        for (index, (occupation, listing)) in self.list.iter().zip(listings).enumerate() {
            insert.execute(params![
                index as i64 + 1,
                occupation.code,
                occupation.title,
                occupation.soc,
                listing.track,
                listing.category,
                occupation.rated,
                listing.titles as i64,
                listing.preparation,
                listing.newest.employment,
                listing.newest.hourly,
                listing.newest.annual_median,
                listing.newest.median_rank,
                listing.growth.map_or(Value::Null, Value::Real),
            ])?;
        }
        Ok(())
    }
}

/// `NN-NNNN.NN`
fn is_code(text: &str) -> bool {
    let mark = |index: usize| match index {
        2 => '-',
        7 => '.',
        _ => '0',
    };
    text.len() == 10
        && text
            .chars()
            .enumerate()
            .all(|(index, found)| match mark(index) {
                '0' => found.is_ascii_digit(),
                mark => found == mark,
            })
}
