//! Our career tracks, their introductions, and which occupation belongs to which.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::error::BuildError;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::Table;

/// Fewer words than this do not introduce anything.
const LEAST_WORDS: usize = 60;

pub const ASSIGNMENTS: &str = "tracks/assignments.tsv";

/// Writes the tracks and returns the track of each occupation, in the order of the occupations.
pub fn build(
    conn: &Connection,
    inputs: &Inputs,
    occupations: &Occupations,
) -> Result<Vec<i64>, BuildError> {
    let mut insert =
        conn.prepare("INSERT INTO track (id, key, name, position, intro) VALUES (?, ?, ?, ?, ?)")?;
    let mut tracks: HashMap<&str, i64> = HashMap::new();
    let table = Table::open(inputs, "tracks/tracks.tsv", ["id", "name", "order"])?;
    for row in table.rows() {
        let [key, name, order] = row?.cells;
        let id = tracks.len() as i64 + 1;
        if tracks.insert(key.required()?, id).is_some() {
            return Err(key.duplicate());
        }
        let intro = introduction(inputs, key.text)?;
        insert.execute(params![
            id,
            key.text,
            name.required()?,
            order.whole(1, 1_000)?,
            intro
        ])?;
    }
    assign(inputs, occupations, &tracks)
}

fn introduction<'a>(inputs: &'a Inputs, track: &str) -> Result<&'a str, BuildError> {
    let file = format!("tracks/{track}.md");
    let text = inputs.text(&file)?.trim();
    let words = text.split_whitespace().count();
    if words < LEAST_WORDS {
        let reason =
            format!("the introduction has {words} words, and at least {LEAST_WORDS} are needed");
        return Err(BuildError::file(&file, reason));
    }
    Ok(text)
}

fn assign(
    inputs: &Inputs,
    occupations: &Occupations,
    tracks: &HashMap<&str, i64>,
) -> Result<Vec<i64>, BuildError> {
    let mut assigned: Vec<Option<i64>> = vec![None; occupations.list.len()];
    let table = Table::open(inputs, ASSIGNMENTS, ["code", "track"])?;
    for row in table.rows() {
        let [code, track] = row?.cells;
        let id = *tracks
            .get(track.text)
            .ok_or_else(|| track.fault("is not in tracks.tsv"))?;
        let slot = &mut assigned[occupations.index(&code)?];
        if slot.replace(id).is_some() {
            return Err(code.duplicate());
        }
    }
    let found = assigned.iter().zip(&occupations.list);
    found
        .map(|(track, occupation)| {
            let missing =
                || BuildError::file(ASSIGNMENTS, format!("{} has no track", occupation.code));
            track.ok_or_else(missing)
        })
        .collect()
}
