//! Education, technology, AI exposure and telework.

use rusqlite::OptionalExtension;
use waymark_domain::occupation::{Education, EducationShare, Exposure, Technology, Telework};

use crate::catalogue::{Catalogue, CatalogueError};

impl Catalogue {
    pub(super) fn education(&self, occupation: i64) -> Result<Option<Education>, CatalogueError> {
        let sql = "SELECT * FROM education WHERE occupation = ? ORDER BY category";
        let mut select = self.conn.prepare_cached(sql)?;
        let found: Vec<(EducationShare, Option<u32>)> = select
            .query_map([occupation], |row| {
                let share = EducationShare {
                    category: row.get("category")?,
                    percent: row.get("percent")?,
                    standard_error: row.get("standard_error")?,
                    low: row.get("low")?,
                    high: row.get("high")?,
                    suppressed: row.get("suppressed")?,
                };
                Ok((share, row.get("respondents")?))
            })?
            .collect::<rusqlite::Result<_>>()?;
        if found.is_empty() {
            return Ok(None);
        }
        Ok(Some(Education {
            respondents: found
                .iter()
                .filter_map(|(_, respondents)| *respondents)
                .max(),
            shares: found.into_iter().map(|(share, _)| share).collect(),
            source: self.dataset("education")?,
        }))
    }

    /// What employers here ask for first, then what is asked for everywhere, then by name.
    pub(super) fn technology(&self, occupation: i64) -> Result<Vec<Technology>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("technology.sql"))?;
        let found = select.query_map([occupation], |row| {
            Ok(Technology {
                name: row.get("name")?,
                category: row.get("category")?,
                hot: row.get("hot")?,
                in_demand: row.get("in_demand")?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    pub(super) fn exposure(&self, occupation: i64) -> Result<Vec<Exposure>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("exposure.sql"))?;
        let found = select.query_map([occupation], |row| {
            Ok(Exposure {
                measure: row.get("measure")?,
                value: row.get("value")?,
                percentile: row.get("percentile")?,
                scored: row.get("scored")?,
                source: row.get("source")?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    pub(super) fn telework(&self, occupation: i64) -> Result<Option<Telework>, CatalogueError> {
        let mut select = self
            .conn
            .prepare_cached("SELECT teleworkable FROM telework WHERE occupation = ?")?;
        let found: Option<bool> = select
            .query_row([occupation], |row| row.get(0))
            .optional()?;
        found
            .map(|teleworkable| {
                Ok(Telework {
                    teleworkable,
                    source: self.dataset("telework")?,
                })
            })
            .transpose()
    }
}
