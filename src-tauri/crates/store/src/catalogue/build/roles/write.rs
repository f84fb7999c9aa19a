//! Roles as rows.

use rusqlite::{Connection, params};

use super::read::Written;
use super::search;
use crate::catalogue::build::error::BuildError;
use crate::catalogue::build::occupations::Occupations;

/// In order of slug, so that a role keeps its place when another moves to a different track's folder.
pub fn write(
    conn: &Connection,
    written: &[Written<'_>],
    occupations: &Occupations,
) -> Result<(), BuildError> {
    let mut in_order: Vec<&Written<'_>> = written.iter().collect();
    in_order.sort_by(|one, two| one.slug.cmp(&two.slug));
    let mut insert = conn.prepare(include_str!("insert_role.sql"))?;
    let mut insert_title =
        conn.prepare("INSERT INTO role_title (role, position, title) VALUES (?, ?, ?)")?;
    let mut prose = search::Prose::begin(conn)?;
    for (index, one) in in_order.into_iter().enumerate() {
        let id = index as i64 + 1;
        let role = &one.role;
        let unsound = |reason: String| BuildError::Unsound(format!("{}: {reason}", one.file));
        let occupation = occupations
            .by_code(&role.occupation)
            .ok_or_else(|| unsound(format!("{} is no occupation", role.occupation)))?;
        let profile = serde_json::to_string(role).map_err(|error| unsound(error.to_string()))?;
        insert.execute(params![
            id,
            one.slug.as_str(),
            role.title.as_str(),
            occupation as i64 + 1,
            role.sentence.as_str(),
            profile,
        ])?;
        for (position, title) in role.search.iter().enumerate() {
            insert_title.execute(params![id, position as i64, title.as_str()])?;
        }
        prose.add(id, role)?;
    }
    Ok(prose.finish(conn)?)
}
