//! How much of the nation's employment reaches an occupation O*NET has data on.
//!
//! 923 occupations have data (interests, preparation, technology, related occupations); 894
//! of them have ratings of skills, knowledge and abilities too. Both shares are measured.

use std::collections::BTreeSet;

use anyhow::{Context, Result};

use super::table::Table;

/// Less than this with data, and the map of published categories has a hole.
pub const LEAST_PERCENT: f64 = 98.0;

/// Shares of May 2024 employment, percent of the total over all occupations.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coverage {
    pub with_data: f64,
    pub with_skills: f64,
}

/// Measures the shares, and stops when too few people are reached.
pub fn measure(national: &Table, bridge: &Table, tables: &[Table]) -> Result<String> {
    let coded = |name: &str| -> Result<BTreeSet<&str>> {
        let table = tables.iter().find(|table| table.name == name);
        Ok(table
            .with_context(|| format!("{name} is missing"))?
            .rows
            .iter()
            .map(|row| row[0].as_str())
            .collect())
    };
    let share = |codes| share(&national.rows, &bridge.rows, &codes);
    let found = Coverage {
        with_data: share(coded("ratings_interests")?),
        with_skills: share(coded("ratings_skills")?),
    };
    anyhow::ensure!(
        found.with_data >= LEAST_PERCENT,
        "only {:.2} % of May 2024 employment reaches an occupation with data; {LEAST_PERCENT} % are needed",
        found.with_data
    );
    Ok(format!(
        "May 2024 employment: {:.2} % reaches an occupation with data, {:.2} % one with ratings of skills",
        found.with_data, found.with_skills
    ))
}

/// Percent of May 2024 employment in published categories that count at least one of these
/// occupations; `national` and `bridge` are rows of `oews_national` and `oews_bridge`.
pub fn share(
    national: &[Vec<String>],
    bridge: &[Vec<String>],
    occupations: &BTreeSet<&str>,
) -> f64 {
    let socs: BTreeSet<&str> = occupations.iter().map(|code| &code[..7]).collect();
    let reached: BTreeSet<&str> = bridge
        .iter()
        .filter(|row| row[3] == "2024" && socs.contains(row[0].as_str()))
        .map(|row| row[1].as_str())
        .collect();
    let people = |row: &Vec<String>| row[4].parse::<f64>().unwrap_or_default();
    let newest = || national.iter().filter(|row| row[0] == "2024");
    let total: f64 = newest().filter(|row| row[1] == "00-0000").map(people).sum();
    let with: f64 = newest()
        .filter(|row| reached.contains(row[1].as_str()))
        .map(people)
        .sum();
    100.0 * with / total
}
