//! Software named for an occupation in O*NET 30.0, with its commodity class.

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::Table;
use super::text;

const HEADER: [&str; 6] = [
    "O*NET-SOC Code",
    "Example",
    "Commodity Code",
    "Commodity Title",
    "Hot Technology",
    "In Demand",
];

pub fn read(inputs: &Inputs, occupations: &Occupations) -> Result<Table> {
    let input = inputs.open("onet-30.0/Technology Skills.txt", "onet-30.0")?;
    let columns = [
        "code",
        "example",
        "commodity",
        "category",
        "hot",
        "in_demand",
    ];
    let mut table = Table::new("technology", &columns, 3);
    for record in text::tsv(&input, &HEADER, 32_681)? {
        let (at, f) = (&record.at, &record.fields);
        table.add(
            at,
            [
                occupations.code(at, &f[0])?,
                check::text(at, &f[1], "example")?,
                check::number(at, &f[2], 1e7..=99_999_999.0)?,
                check::text(at, &f[3], "commodity title")?,
                check::flag(at, &f[4])?,
                check::flag(at, &f[5])?,
            ],
        )?;
    }
    Ok(table)
}
