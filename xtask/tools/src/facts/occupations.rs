//! The 1,016 occupations of O*NET-SOC 2019: code, title, SOC 2018 code, and whether the
//! release rates their skills. Their descriptions are read past and never kept.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::place::At;
use super::table::Table;
use super::text;

const FILE: &str = "onet-30.0/Occupation Data.txt";

pub struct Occupations {
    titles: BTreeMap<String, String>,
    file: std::sync::Arc<str>,
}

impl Occupations {
    /// Refuses a code that is not one of today's occupations.
    pub fn code<'a>(&self, at: &At, field: &'a str) -> Result<&'a str> {
        let code = check::onet_code(at, field)?;
        if self.titles.contains_key(code) {
            return Ok(code);
        }
        Err(at.fault(format!("{code} is not an occupation of O*NET-SOC 2019")))
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.titles
            .iter()
            .map(|(code, title)| (code.as_str(), title.as_str()))
    }

    pub fn title(&self, code: &str) -> Option<&str> {
        self.titles.get(code).map(String::as_str)
    }

    /// The occupations under one SOC 2018 code, which is the first seven characters of theirs.
    pub fn under<'a>(&'a self, soc: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.iter().filter(move |(code, _)| code.starts_with(soc))
    }
}

#[cfg(test)]
impl Occupations {
    /// A few occupations, to read a sample against.
    pub fn of(codes: &[&str]) -> Self {
        let titles = codes
            .iter()
            .map(|code| ((*code).to_owned(), format!("Occupation {code}")))
            .collect();
        Self {
            titles,
            file: "sample".into(),
        }
    }
}

pub fn read(inputs: &Inputs) -> Result<Occupations> {
    let input = inputs.open(FILE, "onet-30.0")?;
    let mut titles = BTreeMap::new();
    for record in text::tsv(&input, &["O*NET-SOC Code", "Title", "Description"], 1016)? {
        let code = check::onet_code(&record.at, &record.fields[0])?;
        let title = check::text(&record.at, &record.fields[1], "title")?;
        if titles.insert(code.to_owned(), title.to_owned()).is_some() {
            return Err(record.at.fault(format!("{code} is there already")));
        }
    }
    Ok(Occupations {
        titles,
        file: input.name,
    })
}

pub fn table(occupations: &Occupations, skills: &Table) -> Result<Table> {
    let rated: BTreeSet<&str> = skills.rows.iter().map(|row| row[0].as_str()).collect();
    let mut table = Table::new("occupations", &["code", "title", "soc", "rated"], 1);
    for (line, (code, title)) in occupations.iter().enumerate() {
        let flag = if rated.contains(code) { "Y" } else { "N" };
        table.add(
            &At::new(&occupations.file, line + 2),
            [code, title, &code[..7], flag],
        )?;
    }
    Ok(table)
}
