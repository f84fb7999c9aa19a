//! What is remembered of the backups: when each was made and last proved, and the last failure.
//!
//! It is a convenience. Lost or damaged, it is begun anew, and the backups can be proved again.

use std::{collections::BTreeMap, fs, io::Write, path::Path};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use waymark_domain::backup::BackupSeq;

use super::{
    super::{
        create::remove_if_there,
        error::{VaultError, unwritable},
    },
    Head, Trouble,
};

const NAME: &str = "proved.json";
const PARTIAL: &str = "proved.partial";

/// Whether a backup is known to be good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// Restored into memory and found whole.
    Proved {
        at: DateTime<Utc>,
    },
    /// Not tried since the record was lost.
    Unknown,
    Failed {
        at: DateTime<Utc>,
        why: Trouble,
    },
}

/// A backup that could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    pub at: DateTime<Utc>,
    pub why: VaultError,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    pub made_at: Option<DateTime<Utc>>,
    pub head: Option<Head>,
    pub bytes: u64,
    pub proof: Proof,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Index {
    pub backups: BTreeMap<BackupSeq, Entry>,
    pub failure: Option<Failure>,
}

impl Index {
    /// An empty one when there is none that can be read.
    pub(super) fn read(folder: &Path) -> Self {
        fs::read(folder.join(NAME))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// # Errors
    /// [`VaultError::Unwritable`]; the one before is then still there.
    pub(super) fn write(&self, folder: &Path) -> Result<(), VaultError> {
        let text = serde_json::to_vec_pretty(self)
            .map_err(|error| VaultError::Internal(error.to_string()))?;
        let (path, partial) = (folder.join(NAME), folder.join(PARTIAL));
        remove_if_there(&partial)?;
        fs::File::create_new(&partial)
            .and_then(|mut file| {
                file.write_all(&text)?;
                file.sync_all()
            })
            .and_then(|()| fs::rename(&partial, &path))
            .map_err(|error| unwritable("cannot write", &path, &error))
    }
}
