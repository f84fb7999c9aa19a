//! The rated elements, with the range of the scale each is answered on.

use std::collections::HashMap;

use rusqlite::{Connection, params};
use waymark_domain::occupation::Domain;

use super::error::BuildError;
use super::inputs::Inputs;
use super::sources::Sources;
use super::table::{Cell, Table};

#[derive(Debug, Clone, Copy)]
pub struct Element {
    pub id: i64,
    pub domain: Domain,
    pub lowest: f64,
    pub highest: f64,
}

pub struct Elements {
    by_key: HashMap<String, Element>,
    /// In the order of their table.
    keys: Vec<String>,
}

impl Elements {
    pub fn build(
        conn: &Connection,
        inputs: &Inputs,
        sources: &Sources,
    ) -> Result<Elements, BuildError> {
        let scales = scales(inputs)?;
        let mut insert = conn.prepare("INSERT INTO element VALUES (?, ?, ?, ?, ?, ?, ?)")?;
        let mut by_key = HashMap::new();
        let mut keys = Vec::new();
        for row in Table::open(
            inputs,
            "facts/elements.tsv",
            ["element", "domain", "name", "scale"],
        )?
        .rows()
        {
            let [key, domain, name, scale] = row?.cells;
            let of = Domain::named(domain.text)
                .ok_or_else(|| domain.fault("is not a list of elements"))?;
            let (lowest, highest) = *scales
                .get(scale.text)
                .ok_or_else(|| scale.fault("is not in scales.tsv"))?;
            let element = Element {
                id: by_key.len() as i64 + 1,
                domain: of,
                lowest,
                highest,
            };
            if by_key.insert(key.required()?.to_owned(), element).is_some() {
                return Err(key.duplicate());
            }
            keys.push(key.text.to_owned());
            let source = sources.of_table(table_of(of))?;
            insert.execute(params![
                element.id,
                key.text,
                of.name(),
                name.required()?,
                lowest,
                highest,
                source
            ])?;
        }
        Ok(Elements { by_key, keys })
    }

    /// The element `key` names, which must be one of `domain`.
    pub fn get(&self, key: &Cell, domain: Domain) -> Result<Element, BuildError> {
        match self.by_key.get(key.text) {
            Some(element) if element.domain == domain => Ok(*element),
            Some(_) => Err(key.fault(format!("is not one of {} in elements.tsv", domain.name()))),
            None => Err(key.fault("is not in elements.tsv")),
        }
    }

    /// The ids of a domain, in the order of their table.
    pub fn keys(&self, domain: Domain) -> impl Iterator<Item = &str> {
        let of_domain = move |key: &&String| self.by_key[*key].domain == domain;
        self.keys.iter().filter(of_domain).map(String::as_str)
    }

    /// The row ids of a domain, in the order of the publisher's ids.
    pub fn ids(&self, domain: Domain) -> Vec<i64> {
        let mut keys: Vec<&str> = self.keys(domain).collect();
        keys.sort_unstable();
        keys.into_iter().map(|key| self.by_key[key].id).collect()
    }

    /// The domain of an id, if it is one.
    pub fn domain(&self, key: &str) -> Option<Domain> {
        self.by_key.get(key).map(|element| element.domain)
    }

    pub fn count(&self, domain: Domain) -> usize {
        self.by_key
            .values()
            .filter(|element| element.domain == domain)
            .count()
    }
}

/// The table of facts that holds the ratings of a domain.
pub fn table_of(domain: Domain) -> &'static str {
    match domain {
        Domain::Skills => "ratings_skills",
        Domain::Knowledge => "ratings_knowledge",
        Domain::Abilities => "ratings_abilities",
        Domain::Interests => "ratings_interests",
        Domain::WorkStyles => "ratings_work_styles",
        Domain::WorkValues => "ratings_work_values",
        Domain::Activities => "activities",
        Domain::Context => "context",
    }
}

fn scales(inputs: &Inputs) -> Result<HashMap<String, (f64, f64)>, BuildError> {
    let mut scales = HashMap::new();
    for row in Table::open(inputs, "facts/scales.tsv", ["scale", "lowest", "highest"])?.rows() {
        let [scale, lowest, highest] = row?.cells;
        let low = lowest.number(-1_000.0, 1_000.0)?;
        let high = highest.number(-1_000.0, 1_000.0)?;
        if high <= low {
            return Err(highest.fault(format!("is not above the lowest value {low}")));
        }
        if scales
            .insert(scale.required()?.to_owned(), (low, high))
            .is_some()
        {
            return Err(scale.duplicate());
        }
    }
    Ok(scales)
}
