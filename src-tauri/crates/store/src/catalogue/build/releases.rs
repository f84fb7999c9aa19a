//! The years of the national statistics: their ceilings, their prices and all their categories.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, params};

use super::error::BuildError;
use super::inputs::Inputs;
use super::pay::{COLUMNS, Ceiling, Figures};
use super::sources::Sources;
use super::table::Table;

/// The code of the row that adds up all occupations.
pub const ALL_OCCUPATIONS: &str = "00-0000";

const NATIONAL: &str = "facts/oews_national.tsv";
const MONTH_OF_THE_SURVEY: i64 = 5;

/// What later steps need from the national table.
pub struct Releases {
    pub ceilings: BTreeMap<i64, Ceiling>,
    pub newest: i64,
    /// Figures by year and published code.
    pub figures: HashMap<(i64, String), Figures>,
}

pub fn build(
    conn: &Connection,
    inputs: &Inputs,
    sources: &Sources,
) -> Result<Releases, BuildError> {
    let prices = prices(inputs)?;
    let ceilings = ceilings(inputs)?;
    let mut insert = conn.prepare(include_str!("insert_national.sql"))?;
    let mut new_release = conn.prepare("INSERT INTO release VALUES (?, ?, ?, ?, ?, ?)")?;
    let mut new_overall =
        conn.prepare("INSERT INTO overall_hourly VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?;
    let mut classified: BTreeMap<i64, String> = BTreeMap::new();
    let mut figures = HashMap::new();
    let columns = columns::<4, 21>(["year", "code", "title", "classification"]);
    for row in Table::open(inputs, NATIONAL, columns)?.rows() {
        let cells = row?.cells;
        let [year, code, title, classification, pay @ ..] = &cells;
        let of = year.whole(2000, 2100)?;
        let ceiling = *ceilings
            .get(&of)
            .ok_or_else(|| year.fault("has no ceiling of pay in oews_ceilings.tsv"))?;
        match classified.get(&of) {
            Some(known) if known != classification.text => {
                return Err(classification.fault(format!("where the year {of} had {known} before")));
            }
            Some(_) => {}
            None => {
                let price = prices
                    .get(&of)
                    .ok_or_else(|| year.fault("has no price index for its May in cpi.tsv"))?;
                let source = sources.named(&format!("oews-{of}"), year)?;
                if !matches!(classification.text, "soc2010" | "hybrid" | "soc2018") {
                    return Err(classification.fault("is neither soc2010 nor hybrid nor soc2018"));
                }
                new_release.execute(params![
                    of,
                    classification.text,
                    ceiling.annual,
                    ceiling.hourly,
                    price,
                    source
                ])?;
                classified.insert(of, classification.text.to_owned());
            }
        }
        let found = Figures::read(pay, ceiling)?;
        if figures
            .insert((of, code.required()?.to_owned()), found)
            .is_some()
        {
            return Err(code.duplicate());
        }
        if code.text == ALL_OCCUPATIONS {
            let hour = Figures::read_as(true, pay, ceiling)?;
            new_overall.execute(params![
                of,
                hour.p10,
                hour.p25,
                hour.median,
                hour.p75,
                hour.p90,
                hour.mean,
                hour.mean_rse
            ])?;
        }
        insert.execute(params![
            of,
            code.text,
            title.required()?,
            found.employment,
            found.employment_rse,
            found.hourly,
            found.p10,
            found.p25,
            found.median,
            found.p75,
            found.p90,
            found.mean,
            found.mean_rse,
        ])?;
    }
    for year in classified.keys() {
        if !figures.contains_key(&(*year, ALL_OCCUPATIONS.to_owned())) {
            return Err(BuildError::file(
                NATIONAL,
                format!("{year} has no row {ALL_OCCUPATIONS} over all occupations"),
            ));
        }
    }
    let newest = classified.keys().next_back().copied().unwrap_or_default();
    Ok(Releases {
        ceilings,
        newest,
        figures,
    })
}

/// `key` columns followed by those of pay.
pub fn columns<const K: usize, const N: usize>(key: [&'static str; K]) -> [&'static str; N] {
    std::array::from_fn(|index| {
        if index < K {
            key[index]
        } else {
            COLUMNS[index - K]
        }
    })
}

fn prices(inputs: &Inputs) -> Result<BTreeMap<i64, f64>, BuildError> {
    let mut prices = BTreeMap::new();
    for row in Table::open(inputs, "facts/cpi.tsv", ["year", "month", "index"])?.rows() {
        let [year, month, index] = row?.cells;
        let month = month.whole(1, 12)?;
        if month == MONTH_OF_THE_SURVEY
            && prices
                .insert(year.whole(1900, 2100)?, index.number(1.0, 10_000.0)?)
                .is_some()
        {
            return Err(year.duplicate());
        }
    }
    Ok(prices)
}

fn ceilings(inputs: &Inputs) -> Result<BTreeMap<i64, Ceiling>, BuildError> {
    let mut ceilings = BTreeMap::new();
    for row in Table::open(
        inputs,
        "facts/oews_ceilings.tsv",
        ["year", "annual", "hourly"],
    )?
    .rows()
    {
        let [year, annual, hourly] = row?.cells;
        let ceiling = Ceiling {
            annual: annual.number(1e4, 1e7)?,
            hourly: hourly.number(10.0, 1e4)?,
        };
        if ceilings.insert(year.whole(2000, 2100)?, ceiling).is_some() {
            return Err(year.duplicate());
        }
    }
    Ok(ceilings)
}
