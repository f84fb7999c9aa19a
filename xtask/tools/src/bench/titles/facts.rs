//! Occupations and titles out of the tables of facts, as the search takes them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use waymark_domain::titles::{Kind, Occupation, Title};

const NEWEST: &str = "2024";

fn rows(facts: &Path, table: &str) -> Result<Vec<Vec<String>>> {
    let file = facts.join(table);
    let text =
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    Ok(text
        .lines()
        .skip(1)
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect())
}

/// # Errors
/// When a table cannot be read.
pub fn occupations(facts: &Path) -> Result<Vec<Occupation>> {
    let employed: BTreeMap<String, f64> = rows(facts, "oews_national.tsv")?
        .into_iter()
        .filter(|row| row[0] == NEWEST)
        .filter_map(|row| Some((row[1].clone(), row[4].parse().ok()?)))
        .collect();
    let category: BTreeMap<String, String> = rows(facts, "oews_bridge.tsv")?
        .into_iter()
        .filter(|row| row[3] == NEWEST)
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    let employment = |soc: &str| employed.get(category.get(soc)?).copied();
    let occupation = |row: Vec<String>| Occupation {
        employment: employment(&row[2]),
        code: row[0].clone(),
        title: row[1].clone(),
    };
    Ok(rows(facts, "occupations.tsv")?
        .into_iter()
        .map(occupation)
        .collect())
}

/// # Errors
/// When the table cannot be read.
pub fn titles(facts: &Path) -> Result<Vec<Title>> {
    let kind = |word: &str| match word {
        "reported" => Kind::Reported,
        _ => Kind::Alternate,
    };
    let title = |row: Vec<String>| Title {
        code: row[0].clone(),
        title: row[1].clone(),
        kind: kind(&row[2]),
    };
    Ok(rows(facts, "titles.tsv")?.into_iter().map(title).collect())
}
