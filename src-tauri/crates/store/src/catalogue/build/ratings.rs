//! How much each element matters in each occupation, with where that stands among all.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, params};
use waymark_domain::occupation::Domain;
use waymark_domain::occupation::statistics::{Distribution, standardise};

use super::elements::{Element, Elements, table_of};
use super::error::BuildError;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::{Cell, Table};

/// Level ratings run on O*NET's scale LV.
const LEVELS: (f64, f64) = (0.0, 7.0);
const MOST_RESPONDENTS: i64 = 1_000_000;

struct Rating {
    element: Element,
    value: f64,
    respondents: Option<i64>,
    standard_error: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    suppressed: bool,
    level: Option<f64>,
    collected: Option<i64>,
    respondent: Option<i64>,
}

/// Ratings by the ids of occupation and element: the order of the table's key.
type Ratings = BTreeMap<(i64, i64), Rating>;

struct Reader<'a> {
    inputs: &'a Inputs,
    occupations: &'a Occupations,
    elements: &'a Elements,
    ratings: Ratings,
    respondents: HashMap<&'a str, i64>,
}

pub fn build(
    conn: &Connection,
    inputs: &Inputs,
    occupations: &Occupations,
    elements: &Elements,
) -> Result<(), BuildError> {
    let mut reader = Reader {
        inputs,
        occupations,
        elements,
        ratings: BTreeMap::new(),
        respondents: HashMap::new(),
    };
    reader.rated(Domain::Skills, "facts/ratings_skills.tsv")?;
    reader.rated(Domain::Knowledge, "facts/ratings_knowledge.tsv")?;
    reader.rated(Domain::Abilities, "facts/ratings_abilities.tsv")?;
    reader.surveyed(Domain::WorkStyles, "facts/ratings_work_styles.tsv")?;
    reader.scored(Domain::Interests, "facts/ratings_interests.tsv")?;
    reader.scored(Domain::WorkValues, "facts/ratings_work_values.tsv")?;
    reader.old(Domain::Activities, "facts/activities.tsv")?;
    reader.old(Domain::Context, "facts/context.tsv")?;
    reader.expect_complete()?;
    let mut insert = conn.prepare("INSERT INTO respondent (id, name) VALUES (?, ?)")?;
    let mut names: Vec<(&str, i64)> = reader.respondents.into_iter().collect();
    names.sort_by_key(|(_, id)| *id);
    for (name, id) in names {
        insert.execute(params![id, name])?;
    }
    write(conn, &reader.ratings)
}

impl<'a> Reader<'a> {
    /// Importance and level with their samples.
    fn rated(&mut self, domain: Domain, file: &'a str) -> Result<(), BuildError> {
        let columns = [
            "code",
            "element",
            "importance",
            "n",
            "se",
            "low",
            "high",
            "suppress",
            "collected",
            "respondent",
            "level",
            "level_suppress",
            "not_relevant",
        ];
        for row in Table::open(self.inputs, file, columns)?.rows() {
            let [
                code,
                element,
                value,
                n,
                se,
                low,
                high,
                suppress,
                collected,
                respondent,
                level @ ..,
            ] = row?.cells;
            let [level, level_suppress, not_relevant] = level;
            let number = level.optional_number(LEVELS.0, LEVELS.1)?;
            let hidden = level_suppress.flag()? | not_relevant.flag()?;
            let mut rating = self.rating(domain, &element, &value, &collected, &respondent)?;
            rating.level = number.filter(|_| !hidden);
            self.add(&code, sampled(rating, [&n, &se, &low, &high, &suppress])?)?;
        }
        Ok(())
    }

    /// Importance alone, with its sample.
    fn surveyed(&mut self, domain: Domain, file: &'a str) -> Result<(), BuildError> {
        let columns = [
            "code",
            "element",
            "importance",
            "n",
            "se",
            "low",
            "high",
            "suppress",
            "collected",
            "respondent",
        ];
        for row in Table::open(self.inputs, file, columns)?.rows() {
            let [
                code,
                element,
                value,
                n,
                se,
                low,
                high,
                suppress,
                collected,
                respondent,
            ] = row?.cells;
            let rating = self.rating(domain, &element, &value, &collected, &respondent)?;
            self.add(&code, sampled(rating, [&n, &se, &low, &high, &suppress])?)?;
        }
        Ok(())
    }

    /// A score without a sample.
    fn scored(&mut self, domain: Domain, file: &'a str) -> Result<(), BuildError> {
        for row in Table::open(
            self.inputs,
            file,
            ["code", "element", "value", "collected", "respondent"],
        )?
        .rows()
        {
            let [code, element, value, collected, respondent] = row?.cells;
            let rating = self.rating(domain, &element, &value, &collected, &respondent)?;
            self.add(&code, rating)?;
        }
        Ok(())
    }

    /// A value of the old release, about whose making nothing is kept.
    fn old(&mut self, domain: Domain, file: &'a str) -> Result<(), BuildError> {
        for row in Table::open(self.inputs, file, ["code", "element", "value"])?.rows() {
            let [code, element, value] = row?.cells;
            let element = self.elements.get(&element, domain)?;
            self.add(&code, plain(element, &value)?)?;
        }
        Ok(())
    }

    fn rating(
        &mut self,
        domain: Domain,
        element: &Cell,
        value: &Cell,
        collected: &Cell,
        respondent: &Cell<'a>,
    ) -> Result<Rating, BuildError> {
        let mut rating = plain(self.elements.get(element, domain)?, value)?;
        rating.collected = collected.month()?;
        if let Some(name) = respondent.optional() {
            let next = self.respondents.len() as i64 + 1;
            rating.respondent = Some(*self.respondents.entry(name).or_insert(next));
        }
        Ok(rating)
    }

    fn add(&mut self, code: &Cell, rating: Rating) -> Result<(), BuildError> {
        let key = (self.occupations.id(code)?, rating.element.id);
        match self.ratings.insert(key, rating) {
            None => Ok(()),
            Some(_) => Err(code.fault("has two ratings of one element")),
        }
    }

    /// A release that rates an occupation rates every element of the list. One that is not there
    /// means that the table lost rows. (The lists of 18.1 have gaps of their own.)
    fn expect_complete(&self) -> Result<(), BuildError> {
        let mut counts: BTreeMap<(i64, Domain), usize> = BTreeMap::new();
        for ((occupation, _), rating) in &self.ratings {
            *counts
                .entry((*occupation, rating.element.domain))
                .or_default() += 1;
        }
        let file = |domain| format!("facts/{}.tsv", table_of(domain));
        for ((occupation, domain), count) in &counts {
            let all = self.elements.count(*domain);
            if *count != all && !matches!(domain, Domain::Activities | Domain::Context) {
                let code = &self.occupations.list[*occupation as usize - 1].code;
                let reason = format!("{code} has {count} of {all} elements: rows are missing");
                return Err(BuildError::file(&file(*domain), reason));
            }
        }
        for (index, occupation) in self.occupations.list.iter().enumerate() {
            if occupation.rated != counts.contains_key(&(index as i64 + 1, Domain::Skills)) {
                let reason = format!(
                    "{} is rated in one of occupations.tsv and this table, not in both",
                    occupation.code
                );
                return Err(BuildError::file(&file(Domain::Skills), reason));
            }
        }
        Ok(())
    }
}

fn plain(element: Element, value: &Cell) -> Result<Rating, BuildError> {
    Ok(Rating {
        element,
        value: value.number(element.lowest, element.highest)?,
        respondents: None,
        standard_error: None,
        low: None,
        high: None,
        suppressed: false,
        level: None,
        collected: None,
        respondent: None,
    })
}

fn sampled(
    mut rating: Rating,
    [n, se, low, high, suppress]: [&Cell; 5],
) -> Result<Rating, BuildError> {
    let Element {
        lowest, highest, ..
    } = rating.element;
    rating.respondents = n.optional_whole(0, MOST_RESPONDENTS)?;
    rating.standard_error = se.optional_number(0.0, highest - lowest)?;
    rating.low = low.optional_number(lowest, highest)?;
    rating.high = high.optional_number(lowest, highest)?;
    rating.suppressed = suppress.flag()?;
    Ok(rating)
}

fn write(conn: &Connection, ratings: &Ratings) -> Result<(), BuildError> {
    let mut values: HashMap<i64, Vec<f64>> = HashMap::new();
    for rating in ratings.values().filter(|rating| !rating.suppressed) {
        values
            .entry(rating.element.id)
            .or_default()
            .push(rating.value);
    }
    let among: HashMap<i64, Distribution> = values
        .into_iter()
        .filter_map(|(id, values)| Some((id, Distribution::of(values)?)))
        .collect();
    let mut insert =
        conn.prepare("INSERT INTO rating VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
    for ((occupation, element), rating) in ratings {
        let distribution = among.get(element);
        insert.execute(params![
            occupation,
            element,
            rating.value,
            standardise(rating.value, rating.element.lowest, rating.element.highest),
            // An element with no value that may be shown has nothing to stand among: the middle.
            distribution.map_or(50.0, |among| among.percentile(rating.value)),
            distribution.map_or(0.0, |among| among.distinctiveness(rating.value)),
            rating.respondents,
            rating.standard_error,
            rating.low,
            rating.high,
            rating.suppressed,
            rating.level,
            rating.collected,
            rating.respondent,
        ])?;
    }
    Ok(())
}
