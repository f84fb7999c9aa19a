//! Interests (30.0, scale OI 1–7, modelled and not surveyed) and work values (29.0, scale
//! EX 1–7). High-point rows (scales IH and VH) repeat what the scores say and are left out.

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::Table;
use super::text;

pub struct Scores {
    file: &'static str,
    source: &'static str,
    table: &'static str,
    rows: usize,
    scale: &'static str,
    left_out: &'static str,
}

pub const INTERESTS: Scores = Scores {
    file: "onet-30.0/Interests.txt",
    source: "onet-30.0",
    table: "ratings_interests",
    rows: 8_307,
    scale: "OI",
    left_out: "IH",
};
pub const WORK_VALUES: Scores = Scores {
    file: "onet-29.0/Work Values.txt",
    source: "onet-29.0",
    table: "ratings_work_values",
    rows: 7_866,
    scale: "EX",
    left_out: "VH",
};

const HEADER: [&str; 7] = [
    "O*NET-SOC Code",
    "Element ID",
    "Element Name",
    "Scale ID",
    "Data Value",
    "Date",
    "Domain Source",
];

pub fn read(inputs: &Inputs, scores: &Scores, occupations: &Occupations) -> Result<Table> {
    let input = inputs.open(scores.file, scores.source)?;
    let mut table = Table::new(
        scores.table,
        &["code", "element", "value", "collected", "respondent"],
        2,
    );
    for record in text::tsv(&input, &HEADER, scores.rows)? {
        let (at, f) = (&record.at, &record.fields);
        if f[3] == scores.left_out {
            continue;
        }
        if f[3] != scores.scale {
            return Err(at.fault(format!(
                "“{}” should be {} or {}",
                f[3], scores.scale, scores.left_out
            )));
        }
        table.add(
            at,
            [
                occupations.code(at, &f[0])?,
                check::text(at, &f[1], "element id")?,
                check::number(at, &f[4], 1.0..=7.0)?,
                check::month(at, &f[5])?,
                check::text(at, &f[6], "domain source")?,
            ],
        )?;
    }
    Ok(table)
}
