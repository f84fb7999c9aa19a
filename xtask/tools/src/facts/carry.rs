//! Which of today's occupations an O*NET-SOC 2010 code is, for the sources that still use
//! those codes (O*NET 18.1, the telework classification).
//!
//! A code is carried when its SOC 2010 code and one SOC 2018 code are the same work, each
//! wholly the other, and under that code either one occupation has the very same title
//! today, or there was one occupation then and there is one now (a mere renaming). O*NET's
//! own detail below a SOC code (a suffix other than .00) is carried, too, where code and
//! title are both unchanged: what left the SOC code around it is not part of it. Equal
//! codes alone are not enough: some were given to other work in between.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::check;
use super::crosswalk::Crosswalk;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::place::At;
use super::sheet::{Sheet, Which};

pub struct Carry {
    known: BTreeSet<String>,
    today: BTreeMap<String, String>,
}

impl Carry {
    /// Today's code, or none when the 2010 code does not map one to one. A code that never
    /// was one of O*NET-SOC 2010 is an error.
    pub fn today(&self, at: &At, code_2010: &str) -> Result<Option<&str>> {
        let code = check::onet_code(at, code_2010)?;
        if !self.known.contains(code) {
            return Err(at.fault(format!("{code} is not a code of O*NET-SOC 2010")));
        }
        Ok(self.today.get(code).map(String::as_str))
    }
}

pub fn read(
    inputs: &Inputs,
    occupations: &Occupations,
    soc: &Crosswalk,
    summary: &mut Vec<String>,
) -> Result<Carry> {
    let input = inputs.open("crosswalks/onetsoc2010_to_soc2010.xlsx", "soc-crosswalk")?;
    let sheet = Sheet::open(&input, Which::First)?;
    let columns = [
        "O*NET-SOC 2010 Code",
        "O*NET-SOC 2010 Title",
        "2010 SOC Code",
    ];
    let mut then: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for row in sheet.records(4, &columns)? {
        if row.get(columns[0]).is_empty() {
            continue;
        }
        let code = check::onet_code(&row.at, row.get(columns[0]))?;
        let soc_2010 = check::soc_code(&row.at, row.get(columns[2]))?;
        if !known.insert(code.to_owned()) {
            return Err(row.at.fault(format!("{code} is there already")));
        }
        let listed = (code.to_owned(), row.get(columns[1]).to_owned());
        then.entry(soc_2010.to_owned()).or_default().push(listed);
    }
    anyhow::ensure!(
        known.len() == 1_110,
        "{}: 1110 codes are needed, {} are there",
        input.name,
        known.len()
    );
    let mut today = BTreeMap::new();
    for (soc_2010, listed) in &then {
        let now: Vec<(&str, &str)> = soc
            .one_to_one(soc_2010)
            .map_or_else(Vec::new, |soc| occupations.under(soc).collect());
        for (code, title) in listed {
            let same_title = now.iter().find(|(_, own)| own.eq_ignore_ascii_case(title));
            let only_one = (listed.len() == 1 && now.len() == 1).then(|| &now[0]);
            let detail = !code.ends_with(".00") && occupations.title(code) == Some(title);
            if let Some((own, _)) = same_title.or(only_one) {
                today.insert(code.clone(), (*own).to_owned());
            } else if detail {
                today.insert(code.clone(), code.clone());
            }
        }
    }
    let distinct: BTreeSet<&String> = today.values().collect();
    anyhow::ensure!(
        distinct.len() == today.len(),
        "two codes of 2010 are carried to one of today"
    );
    summary.push(format!(
        "{} of {} O*NET-SOC 2010 codes are one of today's occupations",
        today.len(),
        known.len()
    ));
    Ok(Carry { known, today })
}
