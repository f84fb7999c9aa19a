//! Titles people use for an occupation: the alternate titles of O*NET 30.0 and the sample
//! of titles incumbents reported, of 29.0.

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::Table;
use super::text;

pub fn read(inputs: &Inputs, occupations: &Occupations) -> Result<Table> {
    let mut table = Table::new("titles", &["code", "title", "kind", "short", "shown"], 3);
    let alternate = inputs.open("onet-30.0/Alternate Titles.txt", "onet-30.0")?;
    let header = [
        "O*NET-SOC Code",
        "Alternate Title",
        "Short Title",
        "Source(s)",
    ];
    for record in text::tsv(&alternate, &header, 56_495)? {
        let (at, f) = (&record.at, &record.fields);
        let title = check::text(at, &f[1], "title")?;
        table.add(
            at,
            [
                occupations.code(at, &f[0])?,
                title,
                "alternate",
                check::absent(&f[2]),
                "",
            ],
        )?;
    }
    let reported = inputs.open("onet-29.0/Sample of Reported Titles.txt", "onet-29.0")?;
    let header = [
        "O*NET-SOC Code",
        "Reported Job Title",
        "Shown in My Next Move",
    ];
    for record in text::tsv(&reported, &header, 7_798)? {
        let (at, f) = (&record.at, &record.fields);
        let title = check::text(at, &f[1], "title")?;
        table.add(
            at,
            [
                occupations.code(at, &f[0])?,
                title,
                "reported",
                "",
                check::flag(at, &f[2])?,
            ],
        )?;
    }
    Ok(table)
}
