//! How alike occupations are, why, and where each stands on the map: worked out with weights that are data.

mod activities;
mod neighbours;
mod read;
mod weights;

use rusqlite::{Connection, params};
use waymark_domain::related::{Features, Published, Similarity, Softening, Weights, layout, value};

use super::elements::Elements;
use super::error::BuildError;
use super::inputs::{Folders, Inputs};
use super::occupations::Occupations;
use crate::catalogue::likeness::SOFTENING;

/// What likeness is worked out from, for those who fit and measure it: one for each occupation, by code.
///
/// # Errors
/// Names the file and line of the first fault.
pub fn published(folders: &Folders) -> Result<Vec<Published>, BuildError> {
    let inputs = Inputs::read(folders)?;
    read::published(&inputs, &Occupations::read(&inputs)?)
}

/// How much each aspect counts, and by how much the default list is softened, as committed.
///
/// # Errors
/// Names the file and line of the first fault.
pub fn weights(folders: &Folders) -> Result<(Weights, Softening), BuildError> {
    weights::read(&Inputs::read(folders)?)
}

pub fn build(
    conn: &Connection,
    inputs: &Inputs,
    occupations: &Occupations,
    elements: &Elements,
) -> Result<(), BuildError> {
    let published = read::published(inputs, occupations)?;
    let activities = activities::build(conn, inputs, &published)?;
    let (weights, softening) = weights::read(inputs)?;
    let features = Features::of(&published);
    let levels = features.levels(&weights);
    let values = levels.iter().map(|level| value(*level)).collect();
    let similarity = Similarity::new(features.codes().to_vec(), values)
        .ok_or_else(|| BuildError::Unsound("the table of likeness is not square".to_owned()))?;
    let count = published.len();
    let basis: Vec<_> = (0..count).map(|at| features.basis(at)).collect();
    let points = layout(&similarity, &basis);
    let mut insert = conn.prepare("INSERT INTO likeness VALUES (?, ?, ?, ?, ?)")?;
    for (at, row) in levels.chunks(count).enumerate() {
        let bytes: Vec<u8> = row.iter().flat_map(|level| level.to_le_bytes()).collect();
        let [x, y] = points[at];
        insert.execute(params![at as i64 + 1, basis[at].name(), bytes, x, y])?;
    }
    let kept = serde_json::to_string(&softening)
        .map_err(|error| BuildError::Unsound(error.to_string()))?;
    let mut meta = conn.prepare("INSERT INTO meta (key, value) VALUES (?, ?)")?;
    meta.execute([SOFTENING, &kept])?;
    let mut names = neighbours::Ids::read(conn, elements, activities)?;
    names.write(conn, &features, &similarity, &weights)
}
