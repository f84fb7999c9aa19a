//! Job zones of O*NET 29.0, 1 (little preparation) to 5 (extensive).

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::Table;
use super::text;

pub fn read(inputs: &Inputs, occupations: &Occupations) -> Result<Table> {
    let input = inputs.open("onet-29.0/Job Zones.txt", "onet-29.0")?;
    let header = ["O*NET-SOC Code", "Job Zone", "Date", "Domain Source"];
    let mut table = Table::new(
        "preparation",
        &["code", "zone", "collected", "respondent"],
        1,
    );
    for record in text::tsv(&input, &header, 923)? {
        let (at, f) = (&record.at, &record.fields);
        let code = occupations.code(at, &f[0])?;
        let zone = check::number(at, &f[1], 1.0..=5.0)?;
        let source = check::text(at, &f[3], "domain source")?;
        table.add(at, [code, zone, check::month(at, &f[2])?, source])?;
    }
    Ok(table)
}
