//! The Dingel–Neiman classification of which occupations can be done from home.

use anyhow::Result;

use super::carry::Carry;
use super::inputs::Inputs;
use super::table::Table;
use super::text;

pub fn read(inputs: &Inputs, carried: &Carry, summary: &mut Vec<String>) -> Result<Table> {
    let input = inputs.open("telework/occupations_workathome.csv", "dingel-neiman-2020")?;
    let mut table = Table::new("telework", &["code", "teleworkable"], 1);
    let records = text::csv(&input, &["onetsoccode", "title", "teleworkable"], 968)?;
    for record in &records {
        let flag = match record.fields[2].as_str() {
            "1" => "Y",
            "0" => "N",
            other => return Err(record.at.fault(format!("“{other}” should be 0 or 1"))),
        };
        if let Some(code) = carried.today(&record.at, &record.fields[0])? {
            table.add(&record.at, [code, flag])?;
        }
    }
    summary.push(format!(
        "telework: {} of {} occupations carried over",
        table.rows.len(),
        records.len()
    ));
    Ok(table)
}
