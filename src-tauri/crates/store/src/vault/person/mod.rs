//! The table `person`.

use rusqlite::{Connection, OptionalExtension, Row, params};
use waymark_domain::{
    ids::PersonId,
    person::{Person, PersonKind},
};

use super::{
    backup::quoted,
    changeset::RECORDED,
    rows::{instant, read_id, read_instant},
};

pub(super) fn insert(conn: &Connection, person: &Person) -> rusqlite::Result<()> {
    conn.prepare_cached(include_str!("insert.sql"))?
        .execute(params![
            person.id.to_string(),
            kind_name(person.kind),
            person.name,
            instant(person.created_at),
            person.example,
        ])?;
    Ok(())
}

/// With every row that is theirs, parts before the things they are of.
pub(super) fn delete(conn: &Connection, id: PersonId) -> rusqlite::Result<()> {
    let id = id.to_string();
    for (table, _) in RECORDED.iter().rev() {
        let (table, column) = (quoted(table), whose(table));
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?1"))?
            .execute([&id])?;
    }
    Ok(())
}

/// The column that says whose a row is. Every recorded table has it; a test holds them to that.
pub(super) fn whose(table: &str) -> &'static str {
    if table == "person" { "id" } else { "person_id" }
}

pub(super) fn get(conn: &Connection, id: PersonId) -> rusqlite::Result<Option<Person>> {
    conn.prepare_cached("SELECT * FROM person WHERE id = ?1")?
        .query_row([id.to_string()], row_to_person)
        .optional()
}

pub(super) fn all(conn: &Connection) -> rusqlite::Result<Vec<Person>> {
    conn.prepare_cached(include_str!("all.sql"))?
        .query_map([], row_to_person)?
        .collect()
}

fn row_to_person(row: &Row<'_>) -> rusqlite::Result<Person> {
    let kind: String = row.get("kind")?;
    Ok(Person {
        id: read_id(row, "id")?,
        // The table's CHECK allows these two and no other.
        kind: if kind == kind_name(PersonKind::Me) {
            PersonKind::Me
        } else {
            PersonKind::Client
        },
        name: row.get("name")?,
        created_at: read_instant(row, "created_at")?,
        example: row.get("example")?,
    })
}

fn kind_name(kind: PersonKind) -> &'static str {
    match kind {
        PersonKind::Me => "me",
        PersonKind::Client => "client",
    }
}
