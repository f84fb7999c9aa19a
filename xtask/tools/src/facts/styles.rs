//! Work styles of O*NET 29.0: importance, 1–5. They are not in the copy of 30.0.

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::Table;
use super::text;

const HEADER: [&str; 12] = [
    "O*NET-SOC Code",
    "Element ID",
    "Element Name",
    "Scale ID",
    "Data Value",
    "N",
    "Standard Error",
    "Lower CI Bound",
    "Upper CI Bound",
    "Recommend Suppress",
    "Date",
    "Domain Source",
];

const COLUMNS: [&str; 10] = [
    "code",
    "element",
    "importance",
    "n",
    "se",
    "low",
    "high",
    "suppress",
    "collected",
    "respondent",
];

pub fn read(inputs: &Inputs, occupations: &Occupations) -> Result<Table> {
    let input = inputs.open("onet-29.0/Work Styles.txt", "onet-29.0")?;
    let mut table = Table::new("ratings_work_styles", &COLUMNS, 2);
    for record in text::tsv(&input, &HEADER, 14_064)? {
        let (at, f) = (&record.at, &record.fields);
        if f[3] != "IM" {
            return Err(at.fault(format!("“{}” should be IM", f[3])));
        }
        table.add(
            at,
            [
                occupations.code(at, &f[0])?,
                check::text(at, &f[1], "element id")?,
                check::number(at, &f[4], 1.0..=5.0)?,
                check::optional(at, &f[5], 1.0..=100_000.0)?,
                check::optional(at, &f[6], 0.0..=5.0)?,
                check::optional(at, &f[7], 1.0..=5.0)?,
                check::optional(at, &f[8], 1.0..=5.0)?,
                check::flag(at, &f[9])?,
                check::month(at, &f[10])?,
                check::text(at, &f[11], "domain source")?,
            ],
        )?;
    }
    Ok(table)
}
