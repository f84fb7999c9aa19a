//! Two cycles of the Employment Projections: every line item and the total, employment in
//! thousands as published, with exit and transfer rates; and the bridge from occupations
//! to the codes of the National Employment Matrix.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::sheet::{Row, Sheet, Which};
use super::table::Table;

struct Cycle {
    id: &'static str,
    source: &'static str,
    file: &'static str,
    base: &'static str,
    target: &'static str,
    /// The sheet with employment, openings, education and pay.
    main: &'static str,
    pay: &'static str,
}

const CYCLES: [Cycle; 2] = [
    Cycle {
        id: "2022-32",
        source: "ep-2022-32",
        file: "bls-projections-2022-32/occupation.xlsx",
        base: "2022",
        target: "2032",
        main: "Table 1.7",
        pay: "Median annual wage, 2022(1)",
    },
    Cycle {
        id: "2024-34",
        source: "ep-2024-34",
        file: "bls-projections-2024-34/occupation.xlsx",
        base: "2024",
        target: "2034",
        main: "Table 1.2",
        pay: "Median annual wage, dollars, 2024[1]",
    },
];

/// Line items and the total in each cycle.
const ITEMS: usize = 833;

const EDUCATION: &str = "Typical education needed for entry";
const EXPERIENCE: &str = "Work experience in a related occupation";
const TRAINING: &str = "Typical on-the-job training needed to attain competency in the occupation";

const COLUMNS: [&str; 17] = [
    "cycle",
    "code",
    "title",
    "base_year",
    "target_year",
    "base_employment",
    "target_employment",
    "change_numeric",
    "change_percent",
    "self_employed_percent",
    "openings",
    "exit_rate",
    "transfer_rate",
    "education",
    "experience",
    "training",
    "median_pay",
];

pub fn read(inputs: &Inputs, occupations: &Occupations) -> Result<[Table; 2]> {
    let mut table = Table::new("projections", &COLUMNS, 2);
    for cycle in &CYCLES {
        read_cycle(inputs, cycle, &mut table)?;
    }
    let bridge = bridge(inputs, occupations, &table)?;
    Ok([table, bridge])
}

fn read_cycle(inputs: &Inputs, cycle: &Cycle, table: &mut Table) -> Result<()> {
    let (base, target) = (cycle.base, cycle.target);
    let code = format!("{base} National Employment Matrix code");
    let title = format!("{base} National Employment Matrix title");
    let exit = format!("Labor force exit rate, {} annual average", cycle.id);
    let transfer = format!("Occupational transfer rate, {} annual average", cycle.id);
    let change = format!("Employment change, numeric, {}", cycle.id);
    let percent = format!("Employment change, percent, {}", cycle.id);
    let self_employed = format!("Percent self employed, {base}");
    let openings = format!("Occupational openings, {} annual average", cycle.id);
    let (jobs_base, jobs_target) = (
        format!("Employment, {base}"),
        format!("Employment, {target}"),
    );

    let input = inputs.open(cycle.file, cycle.source)?;
    let rates = Sheet::open(&input, Which::Named("Table 1.10"))?;
    let mut leaving: BTreeMap<&str, [&str; 2]> = BTreeMap::new();
    let rows = rates.records(2, &[&code, "Occupation type", &exit, &transfer])?;
    for row in rows.iter().filter(|row| is_item(row, &code)) {
        let exits = check::number(&row.at, row.get(&exit), 0.0..=100.0)?;
        let transfers = check::number(&row.at, row.get(&transfer), 0.0..=100.0)?;
        if leaving.insert(row.get(&code), [exits, transfers]).is_some() {
            return Err(row.at.fault(format!("{} is there already", row.get(&code))));
        }
    }
    let main = Sheet::open(&input, Which::Named(cycle.main))?;
    let needed = [
        &title,
        &code,
        "Occupation type",
        &jobs_base,
        &jobs_target,
        &change,
        &percent,
        &self_employed,
        &openings,
        EDUCATION,
        EXPERIENCE,
        TRAINING,
        cycle.pay,
    ];
    let before = table.rows.len();
    let rows = main.records(2, &needed)?;
    for row in rows.iter().filter(|row| is_item(row, &code)) {
        let at = &row.at;
        let own = check::soc_code(at, row.get(&code))?;
        let [exits, transfers] = leaving.get(own).ok_or_else(|| {
            at.fault(format!("{own} has no exit and transfer rate in table 1.10"))
        })?;
        // The ceiling is printed as a bound, with its sign and thousands separator.
        let pay = if row.get(cycle.pay).starts_with(">=") {
            "#"
        } else {
            row.get(cycle.pay)
        };
        table.add(
            at,
            [
                cycle.id,
                own,
                check::text(at, row.get(&title), "title")?,
                base,
                target,
                check::number(at, row.get(&jobs_base), 0.0..=1e6)?,
                check::number(at, row.get(&jobs_target), 0.0..=1e6)?,
                check::number(at, row.get(&change), -1e6..=1e6)?,
                check::number(at, row.get(&percent), -100.0..=1_000.0)?,
                check::optional(at, row.get(&self_employed), 0.0..=100.0)?,
                check::number(at, row.get(&openings), 0.0..=1e6)?,
                exits,
                transfers,
                check::absent(row.get(EDUCATION)),
                check::absent(row.get(EXPERIENCE)),
                check::absent(row.get(TRAINING)),
                check::figure(at, pay, 1_000.0..=1e6)?,
            ],
        )?;
    }
    let found = table.rows.len() - before;
    if found != ITEMS {
        let last = rows.last().map_or_else(|| main.at(0), |row| row.at.clone());
        return Err(last.fault(format!(
            "{ITEMS} line items and the total are needed in {}, {found} are there",
            cycle.main
        )));
    }
    Ok(())
}

fn is_item(row: &Row<'_>, code: &str) -> bool {
    row.get("Occupation type") == "Line item" || row.get(code) == "00-0000"
}

fn bridge(inputs: &Inputs, occupations: &Occupations, projections: &Table) -> Result<Table> {
    let input = inputs.open("crosswalks/nem-onet-to-soc-crosswalk.xlsx", "nem-crosswalk")?;
    let sheet = Sheet::open(&input, Which::Named("ONET to SOC crosswalk"))?;
    let published: BTreeSet<(&str, &str)> = projections
        .rows
        .iter()
        .map(|row| (row[0].as_str(), row[1].as_str()))
        .collect();
    let mut table = Table::new("projection_bridge", &["code", "cycle", "nem_code"], 2);
    let mut rows = 0;
    for row in sheet.records(5, &["O*NET-SOC Code", "NEM Code"])? {
        if row.get("O*NET-SOC Code").is_empty() {
            continue;
        }
        rows += 1;
        let code = occupations.code(&row.at, row.get("O*NET-SOC Code"))?;
        let matrix = check::soc_code(&row.at, row.get("NEM Code"))?;
        for cycle in &CYCLES {
            if !published.contains(&(cycle.id, matrix)) {
                return Err(row
                    .at
                    .fault(format!("{matrix} is not a line item of {}", cycle.id)));
            }
            table.add(&row.at, [code, cycle.id, matrix])?;
        }
    }
    if rows != 997 {
        return Err(sheet
            .at(4)
            .fault(format!("997 occupations are needed, {rows} are there")));
    }
    Ok(table)
}
