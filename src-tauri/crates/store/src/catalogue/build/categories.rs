//! The categories of the newest release, the years in which each was the same set of work,
//! and their pay by sector.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rusqlite::{Connection, params};

use super::error::BuildError;
use super::inputs::Inputs;
use super::pay::Figures;
use super::releases::{ALL_OCCUPATIONS, Releases, columns};
use super::sources::Sources;
use super::table::Table;

const BRIDGE: &str = "facts/oews_bridge.tsv";

#[derive(Default)]
pub struct Categories {
    by_code: HashMap<String, i64>,
    by_soc: HashMap<String, (i64, String)>,
}

/// Which SOC 2018 codes each published code counts, by year; with the line that said so.
type Counted<'a> = BTreeMap<(i64, &'a str), (BTreeSet<&'a str>, usize)>;

impl Categories {
    /// The category that counts a SOC 2018 code in the newest release, and the code it is published under.
    pub fn of_soc(&self, soc: &str) -> Option<(i64, &str)> {
        self.by_soc.get(soc).map(|(id, code)| (*id, code.as_str()))
    }

    pub fn build(
        conn: &Connection,
        inputs: &Inputs,
        releases: &Releases,
    ) -> Result<Categories, BuildError> {
        let counted = read_bridge(inputs, releases)?;
        let mut categories = Categories::default();
        let mut insert =
            conn.prepare("INSERT INTO category (id, code, hybrid) VALUES (?, ?, ?)")?;
        let mut covers = conn.prepare("INSERT INTO category_soc (category, soc) VALUES (?, ?)")?;
        for ((year, code), (socs, _)) in &counted {
            if *year != releases.newest {
                continue;
            }
            let id = categories.by_code.len() as i64 + 1;
            insert.execute(params![id, code, !socs.contains(code)])?;
            categories.by_code.insert((*code).to_owned(), id);
            for soc in socs {
                covers.execute(params![id, soc])?;
                categories
                    .by_soc
                    .insert((*soc).to_owned(), (id, (*code).to_owned()));
            }
        }
        categories.link_years(conn, &counted, releases.newest)?;
        Ok(categories)
    }

    fn link_years(
        &self,
        conn: &Connection,
        counted: &Counted<'_>,
        newest: i64,
    ) -> Result<(), BuildError> {
        let newest_sets: HashMap<i64, &BTreeSet<&str>> = counted
            .iter()
            .filter(|((year, _), _)| *year == newest)
            .filter_map(|((_, code), (socs, _))| Some((*self.by_code.get(*code)?, socs)))
            .collect();
        let mut insert =
            conn.prepare("INSERT INTO category_year (category, year, code) VALUES (?, ?, ?)")?;
        for ((year, code), (socs, line)) in counted {
            let category = socs
                .iter()
                .next()
                .and_then(|soc| self.of_soc(soc))
                .map(|(id, _)| id);
            // A line over the years would otherwise join different sets of people.
            match category.filter(|id| newest_sets.get(id) == Some(&socs)) {
                Some(category) => insert.execute(params![category, year, code])?,
                None => {
                    let reason = format!(
                        "{code} of {year} does not count the same occupations as a code of {newest}"
                    );
                    return Err(BuildError::at(BRIDGE, *line, reason));
                }
            };
        }
        Ok(())
    }

    pub fn build_sectors(
        &self,
        conn: &Connection,
        inputs: &Inputs,
        releases: &Releases,
        sources: &Sources,
    ) -> Result<(), BuildError> {
        let file = "facts/oews_sector.tsv";
        let source = sources.of_table("oews_sector")?;
        conn.execute(
            "INSERT INTO dataset (name, source) VALUES ('sector_pay', ?)",
            [source],
        )?;
        let ceiling = *releases
            .ceilings
            .get(&releases.newest)
            .ok_or_else(|| BuildError::file(file, "the newest year has no ceiling of pay"))?;
        let mut new_sector =
            conn.prepare("INSERT INTO sector (id, naics, name) VALUES (?, ?, ?)")?;
        let mut insert = conn.prepare(include_str!("insert_sector_pay.sql"))?;
        let mut sectors: HashMap<String, (i64, String)> = HashMap::new();
        let mut seen = HashSet::new();
        for row in Table::open(inputs, file, columns::<3, 20>(["code", "naics", "sector"]))?.rows()
        {
            let cells = row?.cells;
            let [code, naics, name, pay @ ..] = &cells;
            let found = Figures::read(pay, ceiling)?;
            if code.text == ALL_OCCUPATIONS {
                continue;
            }
            if !releases
                .figures
                .contains_key(&(releases.newest, code.text.to_owned()))
            {
                return Err(code.fault(format!("is not a category of {}", releases.newest)));
            }
            let sector = match sectors.get(naics.required()?) {
                Some((_, known)) if known != name.text => {
                    return Err(name.fault(format!("was {known} before")));
                }
                Some((id, _)) => *id,
                None => {
                    let id = sectors.len() as i64 + 1;
                    new_sector.execute(params![id, naics.text, name.required()?])?;
                    sectors.insert(naics.text.to_owned(), (id, name.text.to_owned()));
                    id
                }
            };
            // A category that no occupation of ours is counted in has no page to be shown on.
            let Some(category) = self.by_code.get(code.text) else {
                continue;
            };
            if !seen.insert((*category, sector)) {
                return Err(code.duplicate());
            }
            insert.execute(params![
                category,
                sector,
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
        Ok(())
    }
}

fn read_bridge<'a>(inputs: &'a Inputs, releases: &Releases) -> Result<Counted<'a>, BuildError> {
    let mut counted: Counted<'a> = BTreeMap::new();
    let mut seen = HashSet::new();
    for (index, row) in Table::open(inputs, BRIDGE, ["soc", "oews_code", "year_from", "year_to"])?
        .rows()
        .enumerate()
    {
        let [soc, code, from, to] = row?.cells;
        let (first, last) = (from.whole(2000, 2100)?, to.whole(2000, 2100)?);
        if first > last {
            return Err(from.fault(format!("is after {last}")));
        }
        for year in first..=last {
            if !releases.figures.contains_key(&(year, code.text.to_owned())) {
                return Err(code.fault(format!(
                    "is not among the codes of {year} in oews_national.tsv"
                )));
            }
            if !seen.insert((soc.required()?, year)) {
                return Err(soc.fault(format!("is counted under two codes in {year}")));
            }
            counted
                .entry((year, code.text))
                .or_insert_with(|| (BTreeSet::new(), index + 2))
                .0
                .insert(soc.text);
        }
    }
    Ok(counted)
}
