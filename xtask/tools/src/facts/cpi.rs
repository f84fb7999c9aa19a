//! The consumer price index for each May, to put pay of different years in one year's
//! dollars. No file of it is among the releases: the twelve values beside this module were
//! typed by hand from BLS series CUUR0000SA0 (CPI-U, US city average, all items, not
//! seasonally adjusted, 1982–84 = 100).

use anyhow::Result;

use super::check;
use super::inputs::Input;
use super::table::Table;
use super::text;

const TYPED: &str = include_str!("cpi.tsv");

pub fn table() -> Result<Table> {
    let header = ["year", "month", "index"];
    let input = Input {
        name: "cpi.tsv".into(),
        bytes: TYPED.into(),
    };
    let mut table = Table::new("cpi", &header, 2);
    for record in text::tsv(&input, &header, 12)? {
        let (at, f) = (&record.at, &record.fields);
        let year = check::number(at, &f[0], 2013.0..=2024.0)?;
        let month = check::number(at, &f[1], 5.0..=5.0)?;
        table.add(at, [year, month, check::number(at, &f[2], 200.0..=400.0)?])?;
    }
    Ok(table)
}
