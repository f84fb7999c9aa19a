//! Preparation level and required education.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::error::BuildError;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::{Cell, Table};

/// Shares are rounded to hundredths, and there are up to twelve.
const ROUNDING: f64 = 0.5;

/// The job zone of each occupation, 1–5.
pub fn zones(inputs: &Inputs, occupations: &Occupations) -> Result<Vec<Option<i64>>, BuildError> {
    let mut zones = vec![None; occupations.list.len()];
    for row in Table::open(inputs, "facts/preparation.tsv", ["code", "zone"])?.rows() {
        let [code, zone] = row?.cells;
        if zones[occupations.index(&code)?]
            .replace(zone.whole(1, 5)?)
            .is_some()
        {
            return Err(code.duplicate());
        }
    }
    Ok(zones)
}

/// The shares of required education, each occupation's adding up to a hundred.
pub fn build_education(
    conn: &Connection,
    inputs: &Inputs,
    occupations: &Occupations,
) -> Result<(), BuildError> {
    let mut insert = conn.prepare("INSERT INTO education VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?;
    let mut seen = std::collections::HashSet::new();
    let mut sums: BTreeMap<i64, (f64, Cell)> = BTreeMap::new();
    let columns = [
        "code", "category", "percent", "se", "low", "high", "suppress", "n",
    ];
    let table = Table::open(inputs, "facts/education.tsv", columns)?;
    for row in table.rows() {
        let [code, category, percent, se, low, high, suppress, n] = row?.cells;
        let (occupation, of) = (occupations.id(&code)?, category.whole(1, 12)?);
        if !seen.insert((occupation, of)) {
            return Err(code.duplicate());
        }
        let share = percent.number(0.0, 100.0)?;
        let sum = sums.entry(occupation).or_insert((0.0, code));
        *sum = (sum.0 + share, code);
        insert.execute(params![
            occupation,
            of,
            share,
            se.optional_number(0.0, 100.0)?,
            low.optional_number(0.0, share)?,
            high.optional_number(share, 100.0)?,
            suppress.flag()?,
            n.optional_whole(0, 1_000_000)?,
        ])?;
    }
    match sums
        .values()
        .find(|(sum, _)| (sum - 100.0).abs() > ROUNDING)
    {
        Some((sum, code)) => {
            Err(code.fault(format!("has shares of {sum:.2} in all, and not of 100")))
        }
        None => Ok(()),
    }
}
