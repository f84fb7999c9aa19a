//! The table `metric`.

use rusqlite::{OptionalExtension, Row, params};
use waymark_domain::{
    ids::{MetricId, PersonId},
    plan::Metric,
};

use super::{Read, Tx, VaultError, instant, read_id, read_instant};

impl Tx<'_> {
    /// Adds a metric, or changes the one with the same id; its place stays.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown: ask [`Tx::read`] first.
    pub fn put_metric(&self, new: &Metric) -> Result<(), VaultError> {
        self.conn
            .prepare_cached(include_str!("put_metric.sql"))?
            .execute(params![
                new.id.to_string(),
                new.person.to_string(),
                new.name,
                new.unit,
                new.target,
                new.position,
                instant(new.created_at),
                instant(new.changed_at),
            ])?;
        Ok(())
    }

    /// With its value in every check-in; does nothing when there is no such metric.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_metric(&self, id: MetricId) -> Result<(), VaultError> {
        let id = id.to_string();
        for part in [
            "DELETE FROM metric_value WHERE metric_id = ?1",
            "DELETE FROM metric WHERE id = ?1",
        ] {
            self.conn.prepare_cached(part)?.execute([&id])?;
        }
        Ok(())
    }
}

impl Read<'_> {
    /// # Errors
    /// When the file cannot be read.
    pub fn metric(self, id: MetricId) -> Result<Option<Metric>, VaultError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM metric WHERE id = ?1")?
            .query_row([id.to_string()], row_to_metric)
            .optional()?;
        Ok(found)
    }

    /// In the person's order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn metrics_of(self, person: PersonId) -> Result<Vec<Metric>, VaultError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM metric WHERE person_id = ?1 ORDER BY position, id")?
            .query_map([person.to_string()], row_to_metric)?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }
}

fn row_to_metric(row: &Row<'_>) -> rusqlite::Result<Metric> {
    Ok(Metric {
        id: read_id(row, "id")?,
        person: read_id(row, "person_id")?,
        name: row.get("name")?,
        unit: row.get("unit")?,
        target: row.get("target")?,
        position: row.get("position")?,
        created_at: read_instant(row, "created_at")?,
        changed_at: read_instant(row, "changed_at")?,
    })
}
