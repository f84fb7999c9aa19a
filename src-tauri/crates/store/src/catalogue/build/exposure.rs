//! Studies of how far AI systems could bear on an occupation's work; and the telework classification.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, params};
use waymark_domain::occupation::statistics::Distribution;

use super::error::BuildError;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::sources::Sources;
use super::table::{Cell, Table};

/// The scores there are, with the study each comes from.
const MEASURES: [(&str, &str); 6] = [
    ("eloundou_gpt_beta", "eloundou-2023"),
    ("eloundou_human_beta", "eloundou-2023"),
    ("felten_overall", "felten-2021"),
    ("felten_language", "felten-language-2023"),
    ("felten_image", "felten-image-2023"),
    ("microsoft", "microsoft-2025"),
];

/// One measure's scores: by occupation for the page, by the code the study scored for the comparison,
/// so that a score given to ten occupations counts once.
#[derive(Default)]
struct Scores<'a> {
    by_occupation: BTreeMap<i64, f64>,
    by_code: HashMap<&'a str, f64>,
}

pub fn build(
    conn: &Connection,
    inputs: &Inputs,
    sources: &Sources,
    occupations: &Occupations,
) -> Result<(), BuildError> {
    let mut measures: BTreeMap<usize, (Scores, Cell)> = BTreeMap::new();
    let table = Table::open(
        inputs,
        "facts/exposure.tsv",
        ["code", "measure", "value", "study_code"],
    )?;
    for row in table.rows() {
        let [code, measure, value, study_code] = row?.cells;
        let index = MEASURES
            .iter()
            .position(|(name, _)| *name == measure.text)
            .ok_or_else(|| measure.fault("is not a measure Waymark knows"))?;
        let score = value.number(-100.0, 100.0)?;
        let (scores, _) = measures
            .entry(index)
            .or_insert_with(|| (Scores::default(), measure));
        if scores
            .by_occupation
            .insert(occupations.id(&code)?, score)
            .is_some()
        {
            return Err(code.duplicate());
        }
        if scores
            .by_code
            .insert(study_code.required()?, score)
            .is_some_and(|other| other != score)
        {
            return Err(study_code.fault("has another score in an earlier row"));
        }
    }
    let mut new_measure =
        conn.prepare("INSERT INTO measure (id, key, scored, source) VALUES (?, ?, ?, ?)")?;
    let mut insert = conn.prepare("INSERT INTO exposure VALUES (?, ?, ?, ?)")?;
    for (index, (scores, cell)) in &measures {
        let (key, source) = MEASURES[*index];
        let id = *index as i64 + 1;
        let Some(among) = Distribution::of(scores.by_code.values().copied()) else {
            continue;
        };
        new_measure.execute(params![
            id,
            key,
            among.count() as i64,
            sources.named(source, cell)?
        ])?;
        for (occupation, score) in &scores.by_occupation {
            insert.execute(params![occupation, id, score, among.percentile(*score)])?;
        }
    }
    Ok(())
}

pub fn build_telework(
    conn: &Connection,
    inputs: &Inputs,
    occupations: &Occupations,
) -> Result<(), BuildError> {
    let mut insert =
        conn.prepare("INSERT INTO telework (occupation, teleworkable) VALUES (?, ?)")?;
    let mut seen = std::collections::HashSet::new();
    for row in Table::open(inputs, "facts/telework.tsv", ["code", "teleworkable"])?.rows() {
        let [code, teleworkable] = row?.cells;
        let occupation = occupations.id(&code)?;
        if !seen.insert(occupation) {
            return Err(code.duplicate());
        }
        teleworkable.required()?;
        insert.execute(params![occupation, teleworkable.flag()?])?;
    }
    Ok(())
}
