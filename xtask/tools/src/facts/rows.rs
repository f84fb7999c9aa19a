//! `rows.tsv`: how many rows each table has. A table that is cut off between two lines looks
//! whole; beside its count it does not.

use anyhow::Result;

use super::place::At;
use super::table::Table;

pub fn table(built: &[Table]) -> Result<Table> {
    let mut table = Table::new("rows", &["table", "rows"], 1);
    let own = At::new(&"rows".into(), 0);
    for counted in built {
        table.add(
            &own,
            [counted.name.as_str(), &counted.rows.len().to_string()],
        )?;
    }
    Ok(table)
}
