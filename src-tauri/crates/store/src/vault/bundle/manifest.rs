//! The first entry of a bundle: what it is, from where, and what else is in it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{FORMAT, NAME, Refused, depth::too_deep};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Manifest {
    /// Always the same.
    pub(super) format: String,
    pub(super) version: u32,
    /// The version of Waymark that wrote it.
    pub app: String,
    /// The format of the vault it was written from: which tables and columns there are.
    pub vault_format: i32,
    /// The catalogue the vault was used with, if there was one.
    pub catalogue: Option<String>,
    /// The id of the vault it was written from.
    pub vault: String,
    pub created: DateTime<Utc>,
    /// The civil date the user saw.
    pub created_on: NaiveDate,
    pub(super) entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Entry {
    pub name: String,
    /// Lines, each a row; absent for what is no table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
    pub bytes: u64,
    pub sha256: String,
}

/// All that is promised of a manifest of another version.
#[derive(Deserialize)]
struct Promised {
    format: String,
    version: u32,
}

impl Manifest {
    /// # Errors
    /// [`Refused::Foreign`], [`Refused::TooNew`], [`Refused::Damaged`].
    pub(super) fn parse(json: &[u8]) -> Result<Self, Refused> {
        if too_deep(json) {
            return Err(Refused::damaged("it is nested too deeply"));
        }
        let promised: Promised = serde_json::from_slice(json).map_err(|_| Refused::Foreign)?;
        if promised.format != NAME {
            return Err(Refused::Foreign);
        }
        if promised.version > FORMAT {
            return Err(Refused::TooNew {
                found: promised.version.into(),
                supported: FORMAT.into(),
            });
        }
        serde_json::from_slice(json).map_err(Refused::damaged)
    }

    /// # Errors
    /// None in practice.
    pub(super) fn json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut json = serde_json::to_vec_pretty(self)?;
        json.push(b'\n');
        Ok(json)
    }
}
