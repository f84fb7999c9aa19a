//! The cycles of employment projections, and the line of each that holds an occupation.

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::{Connection, params};

use super::error::BuildError;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::releases::ALL_OCCUPATIONS;
use super::sources::Sources;
use super::table::{Cell, Table};

const FILE: &str = "facts/projections.tsv";
const THOUSAND: f64 = 1_000.0;

struct Line {
    id: i64,
    base_year: i64,
    change_percent: f64,
}

/// Writes the projections and returns each occupation's projected change in the newest cycle, percent.
pub fn build(
    conn: &Connection,
    inputs: &Inputs,
    sources: &Sources,
    occupations: &Occupations,
) -> Result<Vec<Option<f64>>, BuildError> {
    let lines = write_lines(conn, inputs, sources)?;
    let newest = lines
        .values()
        .map(|line| line.base_year)
        .max()
        .unwrap_or_default();
    let mut insert =
        conn.prepare("INSERT INTO occupation_projection (occupation, projection) VALUES (?, ?)")?;
    let mut growth = vec![None; occupations.list.len()];
    let mut seen = HashSet::new();
    for row in Table::open(
        inputs,
        "facts/projection_bridge.tsv",
        ["code", "cycle", "nem_code"],
    )?
    .rows()
    {
        let [code, cycle, line] = row?.cells;
        let index = occupations.index(&code)?;
        let found = lines
            .get(&(cycle.text.to_owned(), line.text.to_owned()))
            .ok_or_else(|| {
                line.fault(format!(
                    "is not a line of the cycle {} in projections.tsv",
                    cycle.text
                ))
            })?;
        if !seen.insert((index, cycle.text.to_owned())) {
            return Err(code.duplicate());
        }
        insert.execute(params![index as i64 + 1, found.id])?;
        if found.base_year == newest {
            growth[index] = Some(found.change_percent);
        }
    }
    Ok(growth)
}

fn write_lines(
    conn: &Connection,
    inputs: &Inputs,
    sources: &Sources,
) -> Result<HashMap<(String, String), Line>, BuildError> {
    let columns = [
        "cycle",
        "code",
        "title",
        "base_year",
        "target_year",
        "base_employment",
        "target_employment",
        "change_percent",
        "self_employed_percent",
        "openings",
        "exit_rate",
        "transfer_rate",
        "education",
        "experience",
        "training",
    ];
    let mut insert = conn.prepare(include_str!("insert_projection.sql"))?;
    let mut lines = HashMap::new();
    let mut cycles: BTreeMap<String, bool> = BTreeMap::new();
    for row in Table::open(inputs, FILE, columns)?.rows() {
        let [
            cycle,
            code,
            title,
            base_year,
            target_year,
            base,
            target,
            change,
            self_employed,
            openings,
            exit,
            transfer,
            education,
            experience,
            training,
        ] = row?.cells;
        let id = lines.len() as i64 + 1;
        let change_percent = change.number(-100.0, 1_000.0)?;
        let line = Line {
            id,
            base_year: base_year.whole(2000, 2100)?,
            change_percent,
        };
        insert.execute(params![
            id,
            displayed(cycle.required()?),
            code.required()?,
            title.required()?,
            line.base_year,
            target_year.whole(line.base_year + 1, 2200)?,
            persons(&base)?,
            persons(&target)?,
            change_percent,
            if openings.text.is_empty() {
                None
            } else {
                Some(persons(&openings)?)
            },
            self_employed.optional_number(0.0, 100.0)?,
            exit.optional_number(0.0, 100.0)?,
            transfer.optional_number(0.0, 100.0)?,
            education.optional(),
            experience.optional(),
            training.optional(),
            sources.named(&format!("ep-{}", cycle.text), &cycle)?,
        ])?;
        *cycles.entry(cycle.text.to_owned()).or_default() |= code.text == ALL_OCCUPATIONS;
        if lines
            .insert((cycle.text.to_owned(), code.text.to_owned()), line)
            .is_some()
        {
            return Err(code.duplicate());
        }
    }
    match cycles.iter().find(|(_, total)| !**total) {
        Some((cycle, _)) => Err(BuildError::file(
            FILE,
            format!("{cycle} has no row {ALL_OCCUPATIONS} over all occupations"),
        )),
        None => Ok(lines),
    }
}

/// `2024-34` as it is written on screen, `2024–34`.
fn displayed(cycle: &str) -> String {
    cycle.replace('-', "–")
}

/// The tables give thousands with one decimal, so hundreds of persons are exact.
fn persons(thousands: &Cell) -> Result<i64, BuildError> {
    Ok((thousands.number(0.0, 1e6)? * THOUSAND).round() as i64)
}
