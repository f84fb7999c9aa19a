//! SOC 2010 ↔ SOC 2018. Two sets of codes are the same work only when every code of the one
//! goes wholly into the other and nothing else does: a change of one code into two is joined
//! as a whole or not at all.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::text;

pub type Codes = BTreeSet<String>;

pub struct Crosswalk {
    to_2018: BTreeMap<String, Codes>,
    to_2010: BTreeMap<String, Codes>,
    /// Detailed occupations of SOC 2018 and their titles.
    pub titles_2018: BTreeMap<String, String>,
}

impl Crosswalk {
    pub fn is_2010(&self, code: &str) -> bool {
        self.to_2018.contains_key(code)
    }

    /// The one SOC 2018 code that is the same work as this SOC 2010 code, if there is one.
    pub fn one_to_one(&self, soc_2010: &str) -> Option<&str> {
        let code = sole(self.to_2018.get(soc_2010)?)?;
        (sole(self.to_2010.get(code)?)? == soc_2010).then_some(code)
    }

    /// The set of SOC 2018 codes that is the same work as this set of SOC 2010 codes: what
    /// they all go into, provided that it draws on nothing else.
    pub fn same_work(&self, soc_2010: &Codes) -> Option<Codes> {
        let image = union(soc_2010, &self.to_2018)?;
        (union(&image, &self.to_2010)? == *soc_2010).then_some(image)
    }
}

fn union(codes: &Codes, map: &BTreeMap<String, Codes>) -> Option<Codes> {
    let mut all = Codes::new();
    for code in codes {
        all.extend(map.get(code)?.iter().cloned());
    }
    Some(all)
}

fn sole(codes: &Codes) -> Option<&str> {
    let mut codes = codes.iter();
    match (codes.next(), codes.next()) {
        (Some(code), None) => Some(code),
        _ => None,
    }
}

pub fn read(inputs: &Inputs) -> Result<Crosswalk> {
    let mut walk = Crosswalk {
        to_2018: BTreeMap::new(),
        to_2010: BTreeMap::new(),
        titles_2018: BTreeMap::new(),
    };
    let input = inputs.open("crosswalks/soc_2010_to_2018.csv", "soc-crosswalk")?;
    let header = [
        "soc2010_code",
        "soc2010_title",
        "soc2018_code",
        "soc2018_title",
    ];
    for record in text::csv(&input, &header, 900)? {
        let old = check::soc_code(&record.at, &record.fields[0])?.to_owned();
        let new = check::soc_code(&record.at, &record.fields[2])?.to_owned();
        walk.to_2010
            .entry(new.clone())
            .or_default()
            .insert(old.clone());
        if !walk.to_2018.entry(old).or_default().insert(new) {
            return Err(record.at.fault("the pair is there already"));
        }
    }
    let input = inputs.open("crosswalks/soc_2018_structure.csv", "soc-crosswalk")?;
    let header = [
        "soc2018_code",
        "n_digits",
        "soc_group",
        "soc2018_title",
        "soc_definition",
    ];
    for record in text::csv(&input, &header, 1_447)? {
        let f = &record.fields;
        if f[2] == "Detailed" {
            let code = check::soc_code(&record.at, &f[0])?.to_owned();
            if walk.titles_2018.insert(code, f[3].clone()).is_some() {
                return Err(record.at.fault("the code is there already"));
            }
        }
    }
    Ok(walk)
}
