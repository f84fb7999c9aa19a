//! Files that may hold something of a person and cannot be looked into.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use waymark_domain::backup::BackupSeq;

use super::super::{VaultError, convert::wipe, create::beside, error::unwritable};

/// One of them, as the receipt names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Left {
    /// A backup that is damaged, or sealed with another key.
    Backup { seq: BackupSeq, on: NaiveDate },
    /// A vault that could not be read once, and was kept under this name when a backup took its place.
    SetAside { name: String },
}

/// The damaged vaults beside the vault at `path`.
///
/// # Errors
/// [`VaultError::Unwritable`] when the folder cannot be read.
pub fn set_aside(path: &Path) -> Result<Vec<Left>, VaultError> {
    Ok(files(path)?
        .into_iter()
        .filter(|(name, _)| !name.ends_with("-wal"))
        .map(|(name, _)| Left::SetAside { name })
        .collect())
}

/// Removes them, with their logs; and what an interrupted restore left, which nobody was told of.
///
/// # Errors
/// [`VaultError::Unwritable`]
pub fn clear_set_aside(path: &Path, remove: bool) -> Result<(), VaultError> {
    if remove {
        for (_, file) in files(path)? {
            wipe(&file)?;
        }
    }
    for suffix in [".restored", ".restored-wal"] {
        wipe(&beside(path, suffix))?;
    }
    Ok(())
}

fn files(path: &Path) -> Result<Vec<(String, PathBuf)>, VaultError> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beginning = format!("{name}.damaged");
    let trouble = |error| unwritable("cannot read the folder", folder, &error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(trouble)? {
        let entry = entry.map_err(trouble)?;
        if let Ok(name) = entry.file_name().into_string()
            && name.starts_with(&beginning)
        {
            found.push((name, entry.path()));
        }
    }
    found.sort();
    Ok(found)
}
