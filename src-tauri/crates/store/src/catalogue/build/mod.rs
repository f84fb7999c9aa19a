//! Builds the catalogue from the tables of facts, our own tracks, roles and inventories: the same bytes from the same
//! input, or a complaint that names file and line, with the previous catalogue left as it was.

mod categories;
mod elements;
mod error;
mod exposure;
mod file;
mod inputs;
mod inventories;
mod likeness;
mod lines;
mod occupations;
mod pay;
mod preparation;
mod projections;
mod ratings;
mod related;
mod releases;
pub mod roles;
mod sources;
mod table;
mod technology;
#[cfg(test)]
mod tests;
mod thresholds;
mod titles;
mod tracks;

use std::path::Path;

use rusqlite::Connection;

pub use error::BuildError;
pub use inputs::Folders;
pub use likeness::{published, weights};
pub use roles::RoleProblem;

use super::{APPLICATION_ID, Catalogue, SCHEMA, SCHEMA_VERSION, VERSION};
use categories::Categories;
use elements::Elements;
use inputs::Inputs;
use occupations::{Listing, Occupations};
use releases::Releases;
use sources::Sources;

/// Raise it when the same facts should give other bytes, so that catalogues built before count as stale.
const RECIPE: u32 = 8;

/// What [`build`] did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The file was built from this very input already.
    UpToDate {
        digest: String,
    },
    Built {
        digest: String,
        bytes: u64,
    },
}

/// Builds the catalogue at `target` from `folders`, unless one of the same input is there; `force` builds anyway.
///
/// # Errors
/// [`BuildError::Input`] names the file and line of the first fault in the input. Whatever the error,
/// a catalogue that was at `target` is still there.
pub fn build(folders: &Folders, target: &Path, force: bool) -> Result<Outcome, BuildError> {
    let inputs = Inputs::read(folders)?;
    let digest = inputs.digest(&[
        SCHEMA,
        crate::catalogue::titles::SCHEMA,
        VERSION,
        &SCHEMA_VERSION.to_string(),
        &RECIPE.to_string(),
    ]);
    let present = || {
        Catalogue::open(target)
            .and_then(|catalogue| catalogue.digest())
            .ok()
    };
    if !force && present().is_some_and(|known| known == digest) {
        return Ok(Outcome::UpToDate { digest });
    }
    let unfinished = file::Unfinished::beside(target)?;
    let mut conn = unfinished.open()?;
    let tx = conn.transaction()?;
    tx.execute_batch(SCHEMA)?;
    tx.execute_batch(crate::catalogue::titles::SCHEMA)?;
    fill(&tx, &inputs)?;
    let mut meta = tx.prepare("INSERT INTO meta (key, value) VALUES (?, ?)")?;
    meta.execute(["version", VERSION])?;
    meta.execute(["digest", &digest])?;
    drop(meta);
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    // So that the planner knows which index narrows most.
    tx.execute_batch("ANALYZE")?;
    tx.commit()?;
    check(&conn)?;
    conn.execute_batch("VACUUM")?;
    conn.close().map_err(|(_, error)| error)?;
    let bytes = unfinished.finish(target)?;
    Ok(Outcome::Built { digest, bytes })
}

fn fill(conn: &Connection, inputs: &Inputs) -> Result<(), BuildError> {
    let sources = Sources::build(conn, inputs)?;
    let occupations = Occupations::read(inputs)?;
    let tracks = tracks::build(conn, inputs, &occupations)?;
    let releases = releases::build(conn, inputs, &sources)?;
    let categories = Categories::build(conn, inputs, &releases)?;
    categories.build_sectors(conn, inputs, &releases, &sources)?;
    let growth = projections::build(conn, inputs, &sources, &occupations)?;
    let zones = preparation::zones(inputs, &occupations)?;
    let titles = titles::Titles::read(inputs, &occupations)?;

    let newest = newest_figures(&occupations, &categories, &releases);
    let listings: Vec<Listing> = newest
        .into_iter()
        .enumerate()
        .map(|(index, (category, newest))| Listing {
            track: tracks[index],
            category,
            titles: titles.count(index),
            preparation: zones[index],
            newest,
            growth: growth[index],
        })
        .collect();
    occupations.write(conn, &listings)?;
    roles::build(conn, inputs, &occupations)?;
    titles.write(conn)?;
    titles.write_index(conn, &occupations, &listings)?;

    let elements = Elements::build(conn, inputs, &sources)?;
    inventories::build(conn, inputs, &elements)?;
    ratings::build(conn, inputs, &occupations, &elements)?;
    preparation::build_education(conn, inputs, &occupations)?;
    technology::build(conn, inputs, &occupations)?;
    related::build(conn, inputs, &occupations)?;
    exposure::build(conn, inputs, &sources, &occupations)?;
    exposure::build_telework(conn, inputs, &occupations)?;
    likeness::build(conn, inputs, &occupations, &elements)?;
    thresholds::build(conn)
}

/// Each occupation's category and its figures of the newest year.
fn newest_figures(
    occupations: &Occupations,
    categories: &Categories,
    releases: &Releases,
) -> Vec<(Option<i64>, pay::Figures)> {
    let figures = |soc: &str| {
        let (id, code) = categories.of_soc(soc)?;
        Some((
            Some(id),
            *releases.figures.get(&(releases.newest, code.to_owned()))?,
        ))
    };
    occupations
        .list
        .iter()
        .map(|occupation| figures(&occupation.soc).unwrap_or_default())
        .collect()
}

fn check(conn: &Connection) -> Result<(), BuildError> {
    let dangling = conn
        .prepare("PRAGMA foreign_key_check")?
        .query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(2)?))
        })?
        .next()
        .transpose()?;
    match dangling {
        Some((table, parent)) => Err(BuildError::Unsound(format!(
            "a row of {table} refers to none of {parent}"
        ))),
        None => Ok(()),
    }
}
