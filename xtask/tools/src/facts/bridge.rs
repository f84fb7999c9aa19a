//! Which published OEWS category counts a SOC 2018 occupation, in which years.
//!
//! The category of an occupation is the one that counts it in May 2024. An earlier year is
//! joined to it only where it published a category that is the same set of work, so that a
//! line over the years never joins unlike things; where it did not, the year is left out.

use std::collections::BTreeMap;

use anyhow::Result;

use super::crosswalk::{Codes, Crosswalk};
use super::place::At;
use super::table::Table;

/// Published codes of 2019–2024 that count several SOC 2018 occupations together.
const SINCE_2019: [(&str, &[&str]); 12] = [
    ("13-1020", &["13-1021", "13-1022", "13-1023"]),
    ("13-2020", &["13-2022", "13-2023"]),
    ("21-1018", &["21-1011", "21-1014"]),
    ("25-2052", &["25-2055", "25-2056"]),
    ("25-9045", &["25-9042", "25-9043", "25-9049"]),
    ("29-2010", &["29-2011", "29-2012"]),
    ("31-1120", &["31-1121", "31-1122"]),
    ("39-7010", &["39-7011", "39-7012"]),
    ("47-4090", &["47-4091", "47-4099"]),
    ("51-2028", &["51-2022", "51-2023"]),
    ("51-2090", &["51-2092", "51-2099"]),
    ("53-1047", &["53-1042", "53-1043", "53-1044", "53-1049"]),
];

/// Published codes of 2017 and 2018 that count several SOC 2010 occupations together.
const IN_2017_AND_2018: [(&str, &[&str]); 9] = [
    ("13-1020", &["13-1021", "13-1022", "13-1023"]),
    ("15-2090", &["15-2091", "15-2099"]),
    ("21-1018", &["21-1011", "21-1014"]),
    ("29-2010", &["29-2011", "29-2012"]),
    ("39-1010", &["39-1011", "39-1012"]),
    ("39-7010", &["39-7011", "39-7012"]),
    ("47-4090", &["47-4091", "47-4099"]),
    ("51-2028", &["51-2022", "51-2023"]),
    ("51-2098", &["51-2092", "51-2099"]),
];

const NEWEST: &str = "2024";

/// `oews_bridge.tsv`, in runs of years with one published code.
pub fn build(national: &Table, soc: &Crosswalk) -> Result<Table> {
    let mut by_year: BTreeMap<&str, BTreeMap<Codes, &str>> = BTreeMap::new();
    for row in &national.rows {
        let (year, code, title) = (row[0].as_str(), row[1].as_str(), row[2].as_str());
        if let Some(set) = counted(year, code, title, soc) {
            let published = by_year.entry(year).or_default();
            if let Some(other) = published.insert(set, code) {
                anyhow::bail!("in {year}, {other} and {code} are the same set of occupations");
            }
        }
    }
    let Some(newest) = by_year.get(NEWEST) else {
        anyhow::bail!("there are no figures of {NEWEST}")
    };
    let mut table = Table::new(
        "oews_bridge",
        &["soc", "oews_code", "year_from", "year_to"],
        3,
    );
    let own = At::new(&"oews_bridge".into(), 0);
    for set in newest.keys() {
        let years = by_year
            .iter()
            .filter_map(|(year, published)| Some((*year, *published.get(set)?)));
        for (code, from, to) in runs(years) {
            for soc in set {
                table.add(
                    &own,
                    [soc.as_str(), code, &from.to_string(), &to.to_string()],
                )?;
            }
        }
    }
    Ok(table)
}

/// The SOC 2018 occupations that are counted together under this published code.
pub fn counted_since_2019(code: &str) -> Option<&'static [&'static str]> {
    SINCE_2019
        .iter()
        .find(|(hybrid, _)| *hybrid == code)
        .map(|(_, codes)| *codes)
}

/// The SOC 2018 occupations a published code of a year counts, where that is a whole set.
fn counted(year: &str, code: &str, title: &str, soc: &Crosswalk) -> Option<Codes> {
    let listed = |map: &[(&str, &[&str])]| -> Option<Codes> {
        let (_, codes) = map.iter().find(|(hybrid, _)| *hybrid == code)?;
        Some(codes.iter().map(|&code| code.to_owned()).collect())
    };
    if year < "2019" {
        let together = if year >= "2017" {
            listed(&IN_2017_AND_2018)
        } else {
            None
        };
        let alone = soc.is_2010(code).then(|| Codes::from([code.to_owned()]));
        return soc.same_work(&together.or(alone)?);
    }
    // A code of SOC 2018 counts that occupation only if it bears its title: the hybrid
    // years used some codes for more.
    let own = soc
        .titles_2018
        .get(code)
        .filter(|own| plain(own) == plain(title));
    listed(&SINCE_2019).or(own.map(|_| Codes::from([code.to_owned()])))
}

fn plain(title: &str) -> String {
    title.replace('’', "'").to_lowercase()
}

/// Joins following years with one code into (code, first year, last year).
fn runs<'a>(years: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<(&'a str, u16, u16)> {
    let mut runs: Vec<(&str, u16, u16)> = Vec::new();
    for (year, code) in years {
        let year: u16 = year.parse().unwrap_or_default();
        match runs.last_mut() {
            Some(run) if run.0 == code && run.2 + 1 == year => run.2 = year,
            _ => runs.push((code, year, year)),
        }
    }
    runs
}
