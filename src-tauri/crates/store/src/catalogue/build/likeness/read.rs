//! What likeness is worked out from, out of the tables of facts.

use std::collections::{BTreeMap, HashMap};

use waymark_domain::related::Published;

use crate::catalogue::build::error::BuildError;
use crate::catalogue::build::inputs::Inputs;
use crate::catalogue::build::occupations::Occupations;
use crate::catalogue::build::table::{Cell, Table};

/// Where each kind of rating lies: file, column of the value, and whether values can be withheld.
type Place = (&'static str, &'static str, bool);

const INTERESTS: Place = ("facts/ratings_interests.tsv", "value", false);
const SKILLS: Place = ("facts/ratings_skills.tsv", "importance", true);
const ABILITIES: Place = ("facts/ratings_abilities.tsv", "importance", true);
const STYLES: Place = ("facts/ratings_work_styles.tsv", "importance", true);
const KNOWLEDGE: Place = ("facts/ratings_knowledge.tsv", "importance", true);

/// One for each occupation, in their order.
pub fn published(inputs: &Inputs, occupations: &Occupations) -> Result<Vec<Published>, BuildError> {
    let category = categories(inputs)?;
    let mut list: Vec<Published> = occupations
        .list
        .iter()
        .map(|one| Published {
            code: one.code.clone(),
            title: one.title.clone(),
            category: category
                .get(one.soc.as_str())
                .map(|code| (*code).to_owned()),
            ..Published::default()
        })
        .collect();
    let mut rate = |place: Place, of: fn(&mut Published) -> &mut Vec<Option<f64>>| {
        for (index, profile) in profiles(inputs, occupations, place)? {
            *of(&mut list[index]) = profile;
        }
        Ok::<(), BuildError>(())
    };
    rate(INTERESTS, |one| &mut one.interests)?;
    rate(SKILLS, |one| &mut one.skills)?;
    rate(ABILITIES, |one| &mut one.abilities)?;
    rate(STYLES, |one| &mut one.styles)?;
    rate(KNOWLEDGE, |one| &mut one.knowledge)?;
    for row in Table::open(inputs, "facts/technology.tsv", ["code", "example"])?.rows() {
        let [code, example] = row?.cells;
        let one = &mut list[occupations.index(&code)?];
        one.technology.push(example.required()?.to_owned());
    }
    let columns = ["code", "activity", "tasks"];
    for row in Table::open(inputs, "facts/task_activities.tsv", columns)?.rows() {
        let [code, activity, tasks] = row?.cells;
        let one = &mut list[occupations.index(&code)?];
        let tasks = u32::try_from(tasks.whole(1, 1_000)?).unwrap_or_default();
        one.activities
            .push((activity.required()?.to_owned(), tasks));
    }
    for row in Table::open(inputs, "facts/titles.tsv", ["code", "title"])?.rows() {
        let [code, title] = row?.cells;
        let one = &mut list[occupations.index(&code)?];
        one.titles.push(title.required()?.to_owned());
    }
    Ok(list)
}

/// The category that counts a SOC occupation in the newest year any is counted in.
fn categories(inputs: &Inputs) -> Result<HashMap<&str, &str>, BuildError> {
    let columns = ["soc", "oews_code", "year_to"];
    let mut newest: HashMap<&str, (i64, &str)> = HashMap::new();
    for row in Table::open(inputs, "facts/oews_bridge.tsv", columns)?.rows() {
        let [soc, code, year] = row?.cells;
        let found = (year.whole(1900, 2100)?, code.required()?);
        let known = newest.entry(soc.required()?).or_insert(found);
        *known = found.max(*known);
    }
    let last = newest.values().map(|(year, _)| *year).max();
    newest.retain(|_, (year, _)| Some(*year) == last);
    Ok(newest
        .into_iter()
        .map(|(soc, (_, code))| (soc, code))
        .collect())
}

type Profiles = BTreeMap<usize, Vec<Option<f64>>>;

/// By the place of the occupation: its values in the order of the elements' ids.
fn profiles<'i>(
    inputs: &'i Inputs,
    occupations: &Occupations,
    (file, value, withheld): Place,
) -> Result<Profiles, BuildError> {
    let mut found: BTreeMap<usize, BTreeMap<&'i str, Option<f64>>> = BTreeMap::new();
    let mut add = |code: &Cell, element: &'i str, value: Option<f64>| {
        let known = found.entry(occupations.index(code)?).or_default();
        known.insert(element, value);
        Ok::<(), BuildError>(())
    };
    if withheld {
        for row in Table::open(inputs, file, ["code", "element", value, "suppress"])?.rows() {
            let [code, element, value, suppress] = row?.cells;
            let value = value.number(0.0, 100.0)?;
            add(&code, element.text, (!suppress.flag()?).then_some(value))?;
        }
    } else {
        for row in Table::open(inputs, file, ["code", "element", value])?.rows() {
            let [code, element, value] = row?.cells;
            add(&code, element.text, Some(value.number(0.0, 100.0)?))?;
        }
    }
    let ordered = |(index, values): (usize, BTreeMap<&'i str, Option<f64>>)| {
        (index, values.into_values().collect())
    };
    Ok(found.into_iter().map(ordered).collect())
}
