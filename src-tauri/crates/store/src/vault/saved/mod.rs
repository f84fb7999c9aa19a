//! The table `saved_occupation`.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use waymark_domain::{
    ids::{PersonId, SavedId},
    plan::{Note, SavedOccupation},
};

use super::rows::{date, instant, parse, read_date, read_id, read_instant};

pub(super) fn insert(conn: &Connection, saved: &SavedOccupation) -> rusqlite::Result<()> {
    conn.prepare_cached(include_str!("insert.sql"))?
        .execute(params![
            saved.id.to_string(),
            saved.person.to_string(),
            saved.code,
            saved.title_at_save,
            saved.note.as_str(),
            instant(saved.saved_at),
            date(saved.saved_on),
            instant(saved.changed_at),
            saved.catalogue_version,
        ])?;
    Ok(())
}

pub(super) fn set_note(
    conn: &Connection,
    id: SavedId,
    note: &Note,
    changed_at: DateTime<Utc>,
) -> rusqlite::Result<()> {
    conn.prepare_cached("UPDATE saved_occupation SET note = ?2, changed_at = ?3 WHERE id = ?1")?
        .execute(params![id.to_string(), note.as_str(), instant(changed_at)])?;
    Ok(())
}

pub(super) fn delete(conn: &Connection, id: SavedId) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM saved_occupation WHERE id = ?1")?
        .execute([id.to_string()])?;
    Ok(())
}

pub(super) fn get(conn: &Connection, id: SavedId) -> rusqlite::Result<Option<SavedOccupation>> {
    conn.prepare_cached("SELECT * FROM saved_occupation WHERE id = ?1")?
        .query_row([id.to_string()], row_to_saved)
        .optional()
}

pub(super) fn with_code(
    conn: &Connection,
    person: PersonId,
    code: &str,
) -> rusqlite::Result<Option<SavedOccupation>> {
    conn.prepare_cached("SELECT * FROM saved_occupation WHERE person_id = ?1 AND code = ?2")?
        .query_row(params![person.to_string(), code], row_to_saved)
        .optional()
}

pub(super) fn of_person(
    conn: &Connection,
    person: PersonId,
) -> rusqlite::Result<Vec<SavedOccupation>> {
    conn.prepare_cached(include_str!("of_person.sql"))?
        .query_map([person.to_string()], row_to_saved)?
        .collect()
}

fn row_to_saved(row: &Row<'_>) -> rusqlite::Result<SavedOccupation> {
    Ok(SavedOccupation {
        id: read_id(row, "id")?,
        person: read_id(row, "person_id")?,
        code: row.get("code")?,
        title_at_save: row.get("title_at_save")?,
        note: parse(row, "note", |text| Note::new(text.to_owned()))?,
        saved_at: read_instant(row, "saved_at")?,
        saved_on: read_date(row, "saved_on")?,
        changed_at: read_instant(row, "changed_at")?,
        catalogue_version: row.get("catalogue_version")?,
    })
}
