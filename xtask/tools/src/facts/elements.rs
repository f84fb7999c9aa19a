//! The rated elements: id, domain, name and scale; and the ranges of the scales. The
//! content model's descriptions are read past and never kept.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::place::At;
use super::table::Table;
use super::text;

/// Names of the elements of one release's content model, by id.
pub struct Model {
    names: BTreeMap<String, (String, At)>,
}

impl Model {
    /// Today's names, of O*NET 29.0.
    pub fn current(inputs: &Inputs) -> Result<Self> {
        Self::read(
            inputs,
            "onet-29.0/Content Model Reference.txt",
            "onet-29.0",
            627,
        )
    }

    /// The names of March 2014, of O*NET 18.1.
    pub fn of_2014(inputs: &Inputs) -> Result<Self> {
        Self::read(
            inputs,
            "onet-18.1-wide/Content Model Reference.txt",
            "onet-18.1",
            571,
        )
    }

    fn read(inputs: &Inputs, file: &str, source: &str, rows: usize) -> Result<Self> {
        let input = inputs.open(file, source)?;
        let mut names = BTreeMap::new();
        for record in text::tsv(&input, &["Element ID", "Element Name", "Description"], rows)? {
            let id = check::text(&record.at, &record.fields[0], "element id")?.to_owned();
            let name = check::text(&record.at, &record.fields[1], "element name")?.to_owned();
            if let Some((_, first)) = names.insert(id.clone(), (name, record.at.clone())) {
                return Err(record
                    .at
                    .fault(format!("{id} is there already, at {first}")));
            }
        }
        Ok(Self { names })
    }

    /// The element below `branch` (`4.A`, say) with this name.
    pub fn id_of(&self, branch: &str, name: &str) -> Option<&str> {
        let below = |id: &str| id.starts_with(branch) && id[branch.len()..].starts_with('.');
        let mut found = self
            .names
            .iter()
            .filter(|(id, (own, _))| below(id) && own == name);
        found.next().map(|(id, _)| id.as_str())
    }
}

/// Table, domain and scale of what is rated.
const DOMAINS: [(&str, &str, &str); 8] = [
    ("ratings_skills", "skills", "IM"),
    ("ratings_knowledge", "knowledge", "IM"),
    ("ratings_abilities", "abilities", "IM"),
    ("ratings_interests", "interests", "OI"),
    ("ratings_work_styles", "work_styles", "IM"),
    ("ratings_work_values", "work_values", "EX"),
    ("activities", "activities", "IM"),
    ("context", "context", "CX"),
];

/// The two context elements that are answered on three points and not on five:
/// work schedules, and the length of the work week.
const THREE_POINTS: [&str; 2] = ["4.C.3.d.4", "4.C.3.d.8"];

/// `elements.tsv`: every element any of `tables` rates. Activities and context keep the
/// names of 2014, because their figures are of 2014.
pub fn table(tables: &[Table], current: &Model, of_2014: &Model) -> Result<Table> {
    let mut elements = Table::new("elements", &["element", "domain", "name", "scale"], 1);
    for (name, domain, scale) in DOMAINS {
        let rated = tables
            .iter()
            .filter(|table| table.name == name)
            .flat_map(|table| &table.rows);
        let ids: BTreeSet<&str> = rated.map(|row| row[1].as_str()).collect();
        anyhow::ensure!(!ids.is_empty(), "no element is rated in {name}");
        let model = if matches!(domain, "activities" | "context") {
            of_2014
        } else {
            current
        };
        for id in ids {
            let (title, at) = model.names.get(id).ok_or_else(|| {
                anyhow::anyhow!("{name}: {id} is not an element of the content model")
            })?;
            let scale = if THREE_POINTS.contains(&id) {
                "CT"
            } else {
                scale
            };
            elements.add(at, [id, domain, title, scale])?;
        }
    }
    Ok(elements)
}

/// `scales.tsv`: the lowest and the highest value of each scale.
pub fn scales(inputs: &Inputs) -> Result<Table> {
    let input = inputs.open("onet-29.0/Scales Reference.txt", "onet-29.0")?;
    let header = ["Scale ID", "Scale Name", "Minimum", "Maximum"];
    let mut table = Table::new("scales", &["scale", "lowest", "highest"], 1);
    for record in text::tsv(&input, &header, 29)? {
        let (at, f) = (&record.at, &record.fields);
        let lowest = check::number(at, &f[2], 0.0..=100.0)?;
        let highest = check::number(at, &f[3], 1.0..=100.0)?;
        table.add(at, [check::text(at, &f[0], "scale id")?, lowest, highest])?;
    }
    Ok(table)
}
