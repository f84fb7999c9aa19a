//! Preparation and pay of each occupation, out of the tables of facts.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use waymark_domain::related::Standing;

const NEWEST: &str = "2024";
/// Above this pay the publisher prints no number.
const CEILING: f64 = 239_200.0;
const HOURS: f64 = 2080.0;

fn rows(facts: &Path, table: &str) -> Result<Vec<Vec<String>>> {
    let file = facts.join(table);
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let row = |line: &str| line.split('\t').map(str::to_owned).collect();
    Ok(text.lines().skip(1).map(row).collect())
}

/// # Errors
/// When a table cannot be read.
pub fn standings(facts: &Path, codes: &[String]) -> Result<Vec<Standing>> {
    let zones: HashMap<String, u8> = rows(facts, "preparation.tsv")?
        .into_iter()
        .filter_map(|row| Some((row[0].clone(), row[1].parse().ok()?)))
        .collect();
    let category: HashMap<String, String> = rows(facts, "oews_bridge.tsv")?
        .into_iter()
        .filter(|row| row[3] == NEWEST)
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    let medians: HashMap<String, f64> = rows(facts, "oews_national.tsv")?
        .into_iter()
        .filter(|row| row[0] == NEWEST)
        .filter_map(|row| Some((row[1].clone(), median(&row[16], &row[11])?)))
        .collect();
    let standing = |code: &String| Standing {
        preparation: zones.get(code).copied(),
        pay: category
            .get(&code[..7])
            .and_then(|code| medians.get(code))
            .copied(),
    };
    Ok(codes.iter().map(standing).collect())
}

/// Dollars a year.
fn median(annual: &str, hourly: &str) -> Option<f64> {
    let by_hour = || hourly.parse::<f64>().ok().map(|hourly| hourly * HOURS);
    match annual {
        "#" => Some(CEILING),
        annual => annual.parse().ok().or_else(by_hour),
    }
}
