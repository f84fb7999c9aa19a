//! Required level of education of O*NET 29.0 (element 2.D.1, scale RL): the percent of
//! respondents who chose each of twelve categories. Their wording stays in the release.

use std::collections::BTreeMap;

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::place::At;
use super::table::Table;
use super::text;

const HEADER: [&str; 13] = [
    "O*NET-SOC Code",
    "Element ID",
    "Element Name",
    "Scale ID",
    "Category",
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
    "category",
    "percent",
    "n",
    "se",
    "low",
    "high",
    "suppress",
    "collected",
    "respondent",
];

pub fn read(inputs: &Inputs, occupations: &Occupations) -> Result<Table> {
    let input = inputs.open(
        "onet-29.0/Education, Training, and Experience.txt",
        "onet-29.0",
    )?;
    let mut table = Table::new("education", &COLUMNS, 2);
    let mut sums: BTreeMap<String, (f64, At)> = BTreeMap::new();
    for record in text::tsv(&input, &HEADER, 36_209)? {
        let (at, f) = (&record.at, &record.fields);
        if (f[1].as_str(), f[3].as_str()) != ("2.D.1", "RL") {
            continue;
        }
        let percent = check::number(at, &f[5], 0.0..=100.0)?;
        let sum = sums.entry(f[0].clone()).or_insert((0.0, at.clone()));
        *sum = (
            sum.0 + percent.parse::<f64>().unwrap_or_default(),
            at.clone(),
        );
        table.add(
            at,
            [
                occupations.code(at, &f[0])?,
                check::number(at, &f[4], 1.0..=12.0)?,
                percent,
                check::optional(at, &f[6], 1.0..=100_000.0)?,
                check::optional(at, &f[7], 0.0..=100.0)?,
                check::optional(at, &f[8], 0.0..=100.0)?,
                check::optional(at, &f[9], 0.0..=100.0)?,
                check::flag(at, &f[10])?,
                check::month(at, &f[11])?,
                check::text(at, &f[12], "domain source")?,
            ],
        )?;
    }
    for (code, (sum, at)) in sums {
        if !(99.0..=101.0).contains(&sum) {
            return Err(at.fault(format!("the percentages of {code} add up to {sum:.2}")));
        }
    }
    Ok(table)
}
