//! Related occupations of O*NET 29.0: twenty for each of 923, in three tiers.

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::Table;
use super::text;

const HEADER: [&str; 4] = [
    "O*NET-SOC Code",
    "Related O*NET-SOC Code",
    "Relatedness Tier",
    "Index",
];

pub fn read(inputs: &Inputs, occupations: &Occupations) -> Result<Table> {
    let input = inputs.open("onet-29.0/Related Occupations.txt", "onet-29.0")?;
    let mut table = Table::new("related", &["code", "related", "tier", "rank"], 2);
    for record in text::tsv(&input, &HEADER, 18_460)? {
        let (at, f) = (&record.at, &record.fields);
        let tier = match f[2].as_str() {
            "Primary-Short" => "primary_short",
            "Primary-Long" => "primary_long",
            "Supplemental" => "supplemental",
            other => return Err(at.fault(format!("“{other}” is not a tier of relatedness"))),
        };
        let rank = check::number(at, &f[3], 1.0..=20.0)?;
        table.add(
            at,
            [
                occupations.code(at, &f[0])?,
                occupations.code(at, &f[1])?,
                tier,
                rank,
            ],
        )?;
    }
    Ok(table)
}
