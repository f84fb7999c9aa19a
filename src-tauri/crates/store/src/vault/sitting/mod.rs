//! The tables `sitting` and `answer`: written once and never changed.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, params};
use waymark_domain::{
    ids::{PersonId, SittingId},
    profile::{Answer, InventoryKind, Sitting},
};

use super::{
    Read, Tx, VaultError,
    rows::{date, instant, parse, read_date, read_id, read_instant},
};

impl Tx<'_> {
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown, the id is taken or an item has two answers.
    pub fn add_sitting(&self, new: &Sitting) -> Result<(), VaultError> {
        Ok(insert(self.conn, new)?)
    }

    /// Removes a sitting with its answers; does nothing when there is no such sitting.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_sitting(&self, id: SittingId) -> Result<(), VaultError> {
        let id = id.to_string();
        for part in [
            "DELETE FROM answer WHERE sitting_id = ?1",
            "DELETE FROM sitting WHERE id = ?1",
        ] {
            self.conn.prepare_cached(part)?.execute([&id])?;
        }
        Ok(())
    }
}

impl Read<'_> {
    /// Everything a person has finished, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn sittings_of(self, person: PersonId) -> Result<Vec<Sitting>, VaultError> {
        Ok(of_person(self.conn, person)?)
    }
}

fn insert(conn: &Connection, new: &Sitting) -> rusqlite::Result<()> {
    let (id, person) = (new.id.to_string(), new.person.to_string());
    conn.prepare_cached(include_str!("insert.sql"))?
        .execute(params![
            id,
            person,
            new.inventory.name(),
            new.version,
            instant(new.started_at),
            date(new.started_on),
            instant(new.finished_at),
            date(new.finished_on),
            new.catalogue_version,
        ])?;
    let mut statement = conn.prepare_cached(include_str!("insert_answer.sql"))?;
    for answer in &new.answers {
        statement.execute(params![
            person,
            id,
            answer.item,
            answer.value,
            answer.proposed,
            instant(answer.answered_at),
        ])?;
    }
    Ok(())
}

fn of_person(conn: &Connection, person: PersonId) -> rusqlite::Result<Vec<Sitting>> {
    let person = person.to_string();
    let mut answers: BTreeMap<SittingId, Vec<Answer>> = BTreeMap::new();
    let mut statement = conn.prepare_cached(include_str!("answers_of_person.sql"))?;
    let rows = statement.query_map([&person], |row| {
        Ok((read_id(row, "sitting_id")?, row_to_answer(row)?))
    })?;
    for row in rows {
        let (sitting, answer) = row?;
        answers.entry(sitting).or_default().push(answer);
    }
    let mut sittings = conn
        .prepare_cached(include_str!("of_person.sql"))?
        .query_map([&person], row_to_sitting)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for sitting in &mut sittings {
        sitting.answers = answers.remove(&sitting.id).unwrap_or_default();
    }
    Ok(sittings)
}

/// Without its answers.
fn row_to_sitting(row: &Row<'_>) -> rusqlite::Result<Sitting> {
    Ok(Sitting {
        id: read_id(row, "id")?,
        person: read_id(row, "person_id")?,
        inventory: parse(row, "inventory", |name| {
            InventoryKind::from_name(name).ok_or_else(|| UnknownInventory(name.to_owned()))
        })?,
        version: row.get("inventory_version")?,
        started_at: read_instant(row, "started_at")?,
        started_on: read_date(row, "started_on")?,
        finished_at: read_instant(row, "finished_at")?,
        finished_on: read_date(row, "finished_on")?,
        catalogue_version: row.get("catalogue_version")?,
        answers: Vec::new(),
    })
}

fn row_to_answer(row: &Row<'_>) -> rusqlite::Result<Answer> {
    Ok(Answer {
        item: row.get("item")?,
        value: row.get("value")?,
        proposed: row.get("proposed")?,
        answered_at: read_instant(row, "answered_at")?,
    })
}

#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not an inventory this version knows")]
struct UnknownInventory(String);
