//! Skills, knowledge and abilities of O*NET 30.0: importance (IM, 1–5) and level (LV, 0–7)
//! of each element for each rated occupation, brought into one row an element.

use std::collections::BTreeMap;

use anyhow::Result;

use super::check;
use super::inputs::{Input, Inputs};
use super::occupations::Occupations;
use super::table::Table;
use super::text::{self, Record};

pub struct Domain {
    file: &'static str,
    table: &'static str,
    /// Rows of the release: occupations × elements × two scales.
    rows: usize,
    elements: usize,
}

pub const SKILLS: Domain = Domain {
    file: "onet-30.0/Skills.txt",
    table: "ratings_skills",
    rows: 62_580,
    elements: 35,
};
pub const KNOWLEDGE: Domain = Domain {
    file: "onet-30.0/Knowledge.txt",
    table: "ratings_knowledge",
    rows: 59_004,
    elements: 33,
};
pub const ABILITIES: Domain = Domain {
    file: "onet-30.0/Abilities.txt",
    table: "ratings_abilities",
    rows: 92_976,
    elements: 52,
};

/// The header the three files share.
const HEADER: [&str; 13] = [
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
    "Not Relevant",
    "Date",
    "Domain Source",
];

const COLUMNS: [&str; 15] = [
    "code",
    "element",
    "importance",
    "n",
    "se",
    "low",
    "high",
    "suppress",
    "level",
    "level_n",
    "level_se",
    "level_suppress",
    "not_relevant",
    "collected",
    "respondent",
];

pub fn read(inputs: &Inputs, domain: &Domain, occupations: &Occupations) -> Result<Table> {
    parse(&inputs.open(domain.file, "onet-30.0")?, domain, occupations)
}

fn parse(input: &Input, domain: &Domain, occupations: &Occupations) -> Result<Table> {
    let records = text::tsv(input, &HEADER, domain.rows)?;
    let mut pairs: BTreeMap<(&str, &str), [Option<&Record>; 2]> = BTreeMap::new();
    for record in &records {
        let f = &record.fields;
        occupations.code(&record.at, &f[0])?;
        let scale = match f[3].as_str() {
            "IM" => 0,
            "LV" => 1,
            other => return Err(record.at.fault(format!("“{other}” should be IM or LV"))),
        };
        let slot = &mut pairs.entry((&f[0], &f[1])).or_default()[scale];
        if let Some(first) = slot {
            let reason = format!(
                "{} {} {} is there already, at {}",
                f[0], f[1], f[3], first.at
            );
            return Err(record.at.fault(reason));
        }
        *slot = Some(record);
    }
    let mut table = Table::new(domain.table, &COLUMNS, 2);
    for pair in pairs.values() {
        match pair {
            [Some(importance), Some(level)] => add(&mut table, importance, level)?,
            [Some(lone), None] | [None, Some(lone)] => {
                return Err(lone
                    .at
                    .fault("its other scale is missing: importance and level come in pairs"));
            }
            [None, None] => {}
        }
    }
    expect_complete(&pairs, domain.elements)?;
    Ok(table)
}

fn add(table: &mut Table, importance: &Record, level: &Record) -> Result<()> {
    let (at, im, lv) = (&importance.at, &importance.fields, &level.fields);
    table.add(
        at,
        [
            &im[0],
            check::text(at, &im[1], "element id")?,
            check::number(at, &im[4], 1.0..=5.0)?,
            check::optional(at, &im[5], 1.0..=100_000.0)?,
            check::optional(at, &im[6], 0.0..=5.0)?,
            check::optional(at, &im[7], 1.0..=5.0)?,
            check::optional(at, &im[8], 1.0..=5.0)?,
            check::flag(at, &im[9])?,
            check::number(&level.at, &lv[4], 0.0..=7.0)?,
            check::optional(&level.at, &lv[5], 1.0..=100_000.0)?,
            check::optional(&level.at, &lv[6], 0.0..=7.0)?,
            check::flag(&level.at, &lv[9])?,
            check::flag(&level.at, &lv[10])?,
            check::month(at, &im[11])?,
            check::text(at, &im[12], "domain source")?,
        ],
    )
}

/// A release rates every element of an occupation it rates at all.
fn expect_complete(
    pairs: &BTreeMap<(&str, &str), [Option<&Record>; 2]>,
    elements: usize,
) -> Result<()> {
    let mut counts: BTreeMap<&str, (usize, &Record)> = BTreeMap::new();
    for ((code, _), pair) in pairs {
        if let Some(record) = pair[0] {
            let entry = counts.entry(code).or_insert((0, record));
            *entry = (entry.0 + 1, record);
        }
    }
    for (code, (count, last)) in counts {
        if count != elements {
            return Err(last
                .at
                .fault(format!("{code} has {count} of {elements} elements")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOMAIN: Domain = Domain {
        file: "Skills.txt",
        table: "ratings_skills",
        rows: 4,
        elements: 2,
    };

    /// Two elements of one occupation, one line a scale.
    fn release() -> String {
        let mut text = HEADER.join("\t");
        for (element, scale, value) in [
            ("a", "IM", "4.12"),
            ("a", "LV", "4.62"),
            ("b", "IM", "3"),
            ("b", "LV", "0"),
        ] {
            let relevant = if scale == "IM" { "n/a" } else { "N" };
            text += &format!(
                "\n11-1011.00\t{element}\tName\t{scale}\t{value}\t8\t0.1\tn/a\tn/a\tN\t{relevant}\t08/2023\tAnalyst"
            );
        }
        text + "\n"
    }

    fn parsed(text: &str) -> Result<Table> {
        let input = Input {
            name: DOMAIN.file.into(),
            bytes: text.into(),
        };
        parse(&input, &DOMAIN, &Occupations::of(&["11-1011.00"]))
    }

    #[test]
    fn importance_and_level_share_a_row() {
        let table = parsed(&release()).unwrap();
        let rows: Vec<String> = table.rows.iter().map(|row| row.join(" ")).collect();
        assert_eq!(
            rows,
            [
                "11-1011.00 a 4.12 8 0.1   N 4.62 8 0.1 N N 08/2023 Analyst",
                "11-1011.00 b 3 8 0.1   N 0 8 0.1 N N 08/2023 Analyst",
            ]
        );
    }

    /// Each fault names the file, the line it is on, and what is wrong there.
    #[test]
    fn a_fault_is_named_with_its_line() {
        let check = |from: &str, to: &str, expected: &str| {
            let broken = release().replacen(from, to, 1);
            assert_ne!(broken, release(), "“{from}” is not in the sample");
            let error = parsed(&broken).err().map(|error| error.to_string());
            assert_eq!(error.as_deref(), Some(expected));
        };
        check("4.62", "four", "Skills.txt, line 3: “four” is not a number");
        check("4.62", "7.5", "Skills.txt, line 3: 7.5 is outside 0 to 7");
        check("4.12", "0.9", "Skills.txt, line 2: 0.9 is outside 1 to 5");
        check("4.12", "n/a", "Skills.txt, line 2: “n/a” is not a number");
        check(
            "11-1011.00",
            "11-1011",
            "Skills.txt, line 2: “11-1011” is not an O*NET-SOC code such as 11-3051.00",
        );
        check(
            "11-1011.00",
            "11-9999.00",
            "Skills.txt, line 2: 11-9999.00 is not an occupation of O*NET-SOC 2019",
        );
        check(
            "\tb\t",
            "\ta\t",
            "Skills.txt, line 4: 11-1011.00 a IM is there already, at Skills.txt, line 2",
        );
        check("LV", "XX", "Skills.txt, line 3: “XX” should be IM or LV");
        check(
            "LV",
            "IM",
            "Skills.txt, line 3: 11-1011.00 a IM is there already, at Skills.txt, line 2",
        );
        check(
            "\tb\tName\tLV",
            "\tc\tName\tLV",
            "Skills.txt, line 4: its other scale is missing: importance and level come in pairs",
        );
        check(
            "08/2023",
            "August",
            "Skills.txt, line 2: “August” is not a month such as 08/2023",
        );
        check(
            "\tN\tn/a",
            "\tmaybe\tn/a",
            "Skills.txt, line 2: “maybe” should be Y or N",
        );
    }
}
