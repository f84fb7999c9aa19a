//! The pay above which a year of the OEWS survey prints `#` instead of a number, dollars.
//!
//! The workbooks of 2019 to 2024 state it among their field descriptions. Those of 2013 to
//! 2018 have no such sheet; the values are those of the survey's technical notes, typed by
//! hand, and no figure printed in those years is above them.

use anyhow::Result;

use super::check;
use super::inputs::Input;
use super::table::Table;
use super::text;

const TYPED: &str = include_str!("ceilings.tsv");

pub fn table() -> Result<Table> {
    let header = ["year", "annual", "hourly"];
    let input = Input {
        name: "ceilings.tsv".into(),
        bytes: TYPED.into(),
    };
    let mut table = Table::new("oews_ceilings", &header, 1);
    for record in text::tsv(&input, &header, 12)? {
        let (at, f) = (&record.at, &record.fields);
        let year = check::number(at, &f[0], 2013.0..=2024.0)?;
        let annual = check::number(at, &f[1], 1e5..=1e6)?;
        table.add(at, [year, annual, check::number(at, &f[2], 50.0..=500.0)?])?;
    }
    Ok(table)
}
