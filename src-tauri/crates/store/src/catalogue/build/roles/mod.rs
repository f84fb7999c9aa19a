//! Our written roles: read, checked in full, and written. The first problem stops the build; whoever
//! writes roles asks for all of them with [`check`].

mod read;
mod search;
mod write;

use std::collections::HashMap;
use std::fmt;

use rusqlite::Connection;
use waymark_domain::role::{self, Entry};

use super::error::BuildError;
use super::inputs::{Folders, Inputs};
use super::lines;
use super::occupations::Occupations;
use super::table::Table;
use super::tracks;
use read::{Written, read};

/// Something wrong with a role, where its author finds it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RoleProblem {
    /// Below the folder of data: `roles/care/nurse.toml`.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// As a person would name it: `varies 2, choices 1, tasks`.
    pub field: String,
    /// What is wrong and what to do, without a full stop at its end.
    pub reason: String,
}

impl fmt::Display for RoleProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RoleProblem {
            file,
            line,
            field,
            reason,
        } = self;
        write!(f, "{file}:{line} {field} — {reason}")
    }
}

impl From<RoleProblem> for BuildError {
    fn from(problem: RoleProblem) -> Self {
        let reason = format!("{} — {}", problem.field, problem.reason);
        BuildError::at(&problem.file, problem.line, reason)
    }
}

/// Every problem of every role, by file and line; empty when the roles can be published.
///
/// # Errors
/// When a folder cannot be read, or the occupations and their tracks are at fault themselves.
pub fn check(folders: &Folders) -> Result<Vec<RoleProblem>, BuildError> {
    let inputs = Inputs::read(folders)?;
    let occupations = Occupations::read(&inputs)?;
    let tracks = track_of_each(&inputs)?;
    let (_, problems) = checked(&inputs, |code| {
        occupations.by_code(code)?;
        tracks.get(code).copied()
    });
    Ok(problems)
}

/// The track of an occupation, or nothing for a code there is not.
///
/// # Errors
/// As [`check`].
pub fn track_of(folders: &Folders, code: &str) -> Result<Option<String>, BuildError> {
    let inputs = Inputs::read(folders)?;
    Ok(track_of_each(&inputs)?
        .get(code)
        .map(|track| (*track).to_owned()))
}

/// Writes the roles, after the occupations, whose rows they name.
pub(super) fn build(
    conn: &Connection,
    inputs: &Inputs,
    occupations: &Occupations,
) -> Result<(), BuildError> {
    let tracks = track_of_each(inputs)?;
    let (written, problems) = checked(inputs, |code| tracks.get(code).copied());
    match problems.into_iter().next() {
        Some(problem) => Err(problem.into()),
        None => {
            write::write(conn, &written, occupations)?;
            Ok(search::index_titles(conn)?)
        }
    }
}

/// The track of each occupation by name. That each has one is held by [`tracks`].
fn track_of_each(inputs: &Inputs) -> Result<HashMap<&str, &str>, BuildError> {
    Table::open(inputs, tracks::ASSIGNMENTS, ["code", "track"])?
        .rows()
        .map(|row| {
            let [code, track] = row?.cells;
            Ok((code.text, track.text))
        })
        .collect()
}

fn checked<'i, 't>(
    inputs: &'i Inputs,
    track_of: impl Fn(&str) -> Option<&'t str>,
) -> (Vec<Written<'i>>, Vec<RoleProblem>) {
    let (written, mut problems) = read(inputs);
    let entries: Vec<Entry<'_>> = written.iter().map(Written::entry).collect();
    let own = entries.iter().enumerate().flat_map(|(index, entry)| {
        role::check(entry.role)
            .into_iter()
            .map(move |problem| (index, problem))
    });
    // While a file cannot be read, whatever names its role would be complained of in its stead.
    let among = if problems.is_empty() {
        role::check_among(&entries, track_of)
    } else {
        Vec::new()
    };
    problems.extend(own.chain(among).map(|(index, problem)| {
        let one = &written[index];
        RoleProblem {
            file: one.file.to_owned(),
            line: lines::line_of(one.text, &problem.field),
            field: problem.field.to_string(),
            reason: problem.reason,
        }
    }));
    problems.sort();
    (written, problems)
}
