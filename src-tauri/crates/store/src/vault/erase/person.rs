//! Everything of one person in a database, which may be the vault or a backup in memory.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};

use super::{
    super::{
        VaultError,
        backup::quoted,
        changeset::RECORDED,
        operation,
        person::whose,
        touched::{Rows, Touched, present},
        trash,
    },
    Needles, Receipt,
};

const PERSON: &str = "person";

/// Erases all of it, inside whatever transaction there is, and says what there was.
pub(in super::super) fn everything_of(
    conn: &Connection,
    person: &str,
) -> Result<(Receipt, Needles), VaultError> {
    let stays = is_owner(conn, person)?;
    let mut rows = Vec::new();
    for (table, _) in RECORDED {
        rows.extend(present(conn, table, whose(table), person)?);
    }
    let drafts = present(conn, "draft", "person_id", person)?;
    let trash = trash::count_of(conn, person)?;
    let (keys, mut texts) = ever(conn, person, &rows)?;
    texts.extend(drafts.iter().flat_map(|row| row.texts.iter().cloned()));

    let history = operation::erase(conn, |written| {
        written.person.as_deref() == Some(person)
            || written.rows.iter().any(|row| keys.contains(&row.key))
    })?;
    conn.execute("DELETE FROM draft WHERE person_id = ?1", [person])?;
    let mut counts = BTreeMap::new();
    for (table, _) in RECORDED.iter().rev() {
        if *table == PERSON && stays {
            continue;
        }
        let (table, column) = (quoted(table), whose(table));
        conn.execute(
            &format!("DELETE FROM {table} WHERE {column} = ?1"),
            [person],
        )?;
    }
    for row in rows.iter().filter(|row| row.table != PERSON || !stays) {
        *counts.entry(row.table.clone()).or_default() += 1;
    }
    let receipt = Receipt {
        rows: counts,
        drafts: u32::try_from(drafts.len()).unwrap_or(u32::MAX),
        trash,
        history,
        ..Receipt::default()
    };
    Ok((receipt, Needles::of(texts, person, conn)?))
}

fn is_owner(conn: &Connection, person: &str) -> Result<bool, VaultError> {
    let kind = "SELECT kind = 'me' FROM person WHERE id = ?1";
    let kind = conn
        .query_row(kind, [person], |row| row.get(0))
        .optional()?;
    Ok(kind.unwrap_or(false))
}

/// The keys of every row the person has or ever had, and what was written in them. A later change of a row names
/// its key and not whose it is.
fn ever(
    conn: &Connection,
    person: &str,
    rows: &[Touched],
) -> Result<(Rows, Vec<String>), VaultError> {
    let mut keys: Rows = rows.iter().map(|row| row.key).collect();
    operation::each(conn, |written| {
        let theirs = |row: &&Touched| row.texts.iter().any(|text| text == person);
        keys.extend(written.rows.iter().filter(theirs).map(|row| row.key));
    })?;
    let mut texts: Vec<String> = rows.iter().flat_map(|row| row.texts.clone()).collect();
    operation::each(conn, |written| {
        let theirs = written
            .rows
            .into_iter()
            .filter(|row| keys.contains(&row.key));
        texts.extend(theirs.flat_map(|row| row.texts));
    })?;
    Ok((keys, texts))
}
