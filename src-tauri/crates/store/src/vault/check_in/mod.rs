//! The tables `check_in` and `metric_value`.

mod metric;
mod rhythm;

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row, params};
use waymark_domain::{
    ids::{CheckInId, PersonId},
    plan::{CheckIn, MetricValue, Note, Score},
};

use super::{
    Read, Tx, VaultError,
    rows::{Unknown, date, instant, parse, read_date, read_id, read_instant},
};

impl Tx<'_> {
    /// Adds a check-in, in the place of the one with the same id.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when the person or a metric is unknown: ask [`Tx::read`] first.
    pub fn put_check_in(&self, new: &CheckIn) -> Result<(), VaultError> {
        let (id, person) = (new.id.to_string(), new.person.to_string());
        let score = |score: Option<Score>| score.map(Score::get);
        self.conn
            .prepare_cached(include_str!("put.sql"))?
            .execute(params![
                id,
                person,
                date(new.on),
                score(new.energy),
                score(new.progress),
                score(new.confidence),
                new.text.as_str(),
                instant(new.created_at),
                instant(new.changed_at),
            ])?;
        self.conn
            .prepare_cached("DELETE FROM metric_value WHERE check_in_id = ?1")?
            .execute([&id])?;
        let add = "INSERT INTO metric_value (person_id, check_in_id, metric_id, value) VALUES (?1, ?2, ?3, ?4)";
        let mut add = self.conn.prepare_cached(add)?;
        for MetricValue { metric, value } in &new.values {
            add.execute(params![person, id, metric.to_string(), value])?;
        }
        Ok(())
    }

    /// With the values in it; does nothing when there is no such check-in.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_check_in(&self, id: CheckInId) -> Result<(), VaultError> {
        let id = id.to_string();
        for part in [
            "DELETE FROM metric_value WHERE check_in_id = ?1",
            "DELETE FROM check_in WHERE id = ?1",
        ] {
            self.conn.prepare_cached(part)?.execute([&id])?;
        }
        Ok(())
    }
}

impl Read<'_> {
    /// # Errors
    /// When the file cannot be read.
    pub fn check_in(self, id: CheckInId) -> Result<Option<CheckIn>, VaultError> {
        let id = id.to_string();
        let found = self
            .conn
            .prepare_cached("SELECT * FROM check_in WHERE id = ?1")?
            .query_row([&id], row_to_check_in)
            .optional()?;
        let Some(mut found) = found else {
            return Ok(None);
        };
        found.values = self
            .conn
            .prepare_cached(include_str!("values_of_one.sql"))?
            .query_map([&id], |row| Ok(row_to_value(row)?.1))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Some(found))
    }

    /// Those of a person, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn check_ins_of(self, person: PersonId) -> Result<Vec<CheckIn>, VaultError> {
        let person = person.to_string();
        let mut values: HashMap<CheckInId, Vec<MetricValue>> = HashMap::new();
        let mut all = self
            .conn
            .prepare_cached(include_str!("values_of_person.sql"))?;
        for found in all.query_map([&person], row_to_value)? {
            let (of, value) = found?;
            values.entry(of).or_default().push(value);
        }
        let mut check_ins: Vec<CheckIn> = self
            .conn
            .prepare_cached(include_str!("of_person.sql"))?
            .query_map([&person], row_to_check_in)?
            .collect::<rusqlite::Result<_>>()?;
        for one in &mut check_ins {
            one.values = values.remove(&one.id).unwrap_or_default();
        }
        Ok(check_ins)
    }
}

/// Without its values.
fn row_to_check_in(row: &Row<'_>) -> rusqlite::Result<CheckIn> {
    Ok(CheckIn {
        id: read_id(row, "id")?,
        person: read_id(row, "person_id")?,
        on: read_date(row, "checked_on")?,
        energy: score(row, "energy")?,
        progress: score(row, "progress")?,
        confidence: score(row, "confidence")?,
        text: parse(row, "text", |text| Note::new(text.to_owned()))?,
        values: Vec::new(),
        created_at: read_instant(row, "created_at")?,
        changed_at: read_instant(row, "changed_at")?,
    })
}

/// The column holds 1–5 or NULL, which the table sees to.
fn score(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Score>> {
    let kept: Option<u8> = row.get(column)?;
    Ok(kept.and_then(Score::new))
}

/// The check-in it belongs to, and the value.
fn row_to_value(row: &Row<'_>) -> rusqlite::Result<(CheckInId, MetricValue)> {
    let of = read_id(row, "check_in_id")?;
    let value = MetricValue {
        metric: read_id(row, "metric_id")?,
        value: row.get("value")?,
    };
    Ok((of, value))
}
