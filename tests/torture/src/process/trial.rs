//! A folder for one trial, in memory: what is tested is what was written, not how fast a disk is.

use std::{fs, path::Path};

use anyhow::Result;
use tempfile::TempDir;

use crate::power::{Files, lay_out};

/// A folder of its own with a copy of `template` in `root`.
///
/// # Errors
/// When it cannot be written.
pub fn trial(template: &Path) -> Result<TempDir> {
    let trial = tempfile::tempdir_in(crate::scratch())?;
    lay_out(&trial.path().join("root"), &read_tree(template)?)?;
    Ok(trial)
}

/// Every file below `root` by its path; folders end in `/`.
///
/// # Errors
/// When it cannot be read.
pub fn read_tree(root: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(format!("{name}/"));
                files.insert(format!("{name}/"), Vec::new());
            } else {
                files.insert(name, fs::read(entry.path())?);
            }
        }
    }
    Ok(files)
}
