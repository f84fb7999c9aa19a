//! Our inventories: `inventories/NAME.toml`, read into the types of `domain`, checked there, and kept whole.

use rusqlite::{Connection, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use waymark_domain::inventory::conditions::{self, Conditions};
use waymark_domain::inventory::interests::{self, Interests};
use waymark_domain::inventory::skills::{self, Skills};
use waymark_domain::occupation::Domain;
use waymark_domain::role::Problem;

use super::elements::Elements;
use super::error::BuildError;
use super::inputs::Inputs;
use super::lines::{header_at, line_at, line_of};

/// Writes the three, after the elements, which they name.
pub fn build(conn: &Connection, inputs: &Inputs, elements: &Elements) -> Result<(), BuildError> {
    let rated: Vec<&str> = elements
        .keys(Domain::Skills)
        .chain(elements.keys(Domain::Knowledge))
        .collect();
    let speaks = |element: &str| {
        let domain = elements.domain(element);
        matches!(
            domain,
            Some(Domain::Context | Domain::WorkValues | Domain::WorkStyles)
        )
    };
    let asked: Interests = read(inputs, "interests", interests::check)?;
    write(conn, "interests", asked.version, &asked)?;
    let asked: Skills = read(inputs, "skills", |all| skills::check(all, &rated))?;
    write(conn, "skills", asked.version, &asked)?;
    let asked: Conditions = read(inputs, "conditions", |all| conditions::check(all, speaks))?;
    write(conn, "conditions", asked.version, &asked)
}

/// The first problem stops the build, with its line, field and reason.
fn read<T: DeserializeOwned>(
    inputs: &Inputs,
    name: &str,
    check: impl FnOnce(&T) -> Vec<Problem>,
) -> Result<T, BuildError> {
    let file = format!("inventories/{name}.toml");
    let text = inputs.text(&file)?;
    let found: T = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        let field = header_at(text, line).unwrap_or("the file");
        let reason = error.message().trim_end().replace('\n', "; ");
        BuildError::at(&file, line, format!("{field} — {reason}"))
    })?;
    match check(&found).into_iter().next() {
        None => Ok(found),
        Some(Problem { field, reason }) => {
            let line = line_of(text, &field);
            Err(BuildError::at(&file, line, format!("{field} — {reason}")))
        }
    }
}

fn write(
    conn: &Connection,
    name: &str,
    version: u32,
    inventory: &impl Serialize,
) -> Result<(), BuildError> {
    let body = serde_json::to_string(inventory)
        .map_err(|error| BuildError::Unsound(format!("{name}: {error}")))?;
    let mut insert =
        conn.prepare("INSERT INTO inventory (name, version, body) VALUES (?, ?, ?)")?;
    insert.execute(params![name, version, body])?;
    Ok(())
}
