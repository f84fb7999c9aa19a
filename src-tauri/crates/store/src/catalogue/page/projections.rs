//! The projected lines that hold an occupation, newest cycle first.

use rusqlite::Row;
use waymark_domain::occupation::Projection;

use crate::catalogue::{Catalogue, CatalogueError};

impl Catalogue {
    pub(super) fn projections(&self, occupation: i64) -> Result<Vec<Projection>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("projections.sql"))?;
        Ok(select
            .query_map([occupation], row_to_projection)?
            .collect::<rusqlite::Result<_>>()?)
    }
}

pub(in crate::catalogue) fn row_to_projection(row: &Row) -> rusqlite::Result<Projection> {
    Ok(Projection {
        cycle: row.get("cycle")?,
        code: row.get("code")?,
        title: row.get("title")?,
        base_year: row.get("base_year")?,
        target_year: row.get("target_year")?,
        base_employment: row.get("base_employment")?,
        target_employment: row.get("target_employment")?,
        change_percent: row.get("change_percent")?,
        all_occupations_change_percent: row.get("all_change")?,
        openings: row.get("openings")?,
        self_employed_percent: row.get("self_employed")?,
        exit_rate: row.get("exit_rate")?,
        transfer_rate: row.get("transfer_rate")?,
        all_occupations_exit_rate: row.get("all_exit")?,
        all_occupations_transfer_rate: row.get("all_transfer")?,
        typical_education: row.get("typical_education")?,
        typical_experience: row.get("typical_experience")?,
        typical_training: row.get("typical_training")?,
        source: row.get("source")?,
    })
}
