//! Where the two files are, and what is remembered beside them. The environment overrides each, for tests and
//! for a vault on a stick.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};

pub struct Files {
    /// The user's own file; created on first start.
    pub vault: PathBuf,
    /// Shipped with the program, read-only.
    pub catalogue: PathBuf,
    /// How far each vault's history reached when it was last open on this computer. Not in the vault's
    /// folder: what puts an older folder in its place must not take this along.
    pub witnesses: PathBuf,
}

pub fn find(app: &AppHandle) -> Result<Files> {
    let vault = match std::env::var_os("WAYMARK_VAULT") {
        Some(path) => PathBuf::from(path),
        None => app
            .path()
            .app_data_dir()
            .context("this system names no folder for application data")?
            .join("waymark.vault"),
    };
    let catalogue = match std::env::var_os("WAYMARK_CATALOGUE") {
        Some(path) => PathBuf::from(path),
        None => app
            .path()
            .resource_dir()
            .context("the program's own files were not found; reinstall Waymark")?
            .join("catalogue.sqlite"),
    };
    let witnesses = match std::env::var_os("WAYMARK_WITNESSES") {
        Some(path) => PathBuf::from(path),
        None => outside(app, vault.parent())?.join("witnesses"),
    };
    Ok(Files {
        vault,
        catalogue,
        witnesses,
    })
}

/// A folder of ours that is not the vault's. Which of them differ is each system's own: on macOS settings
/// and data share one, on Windows what stays on this computer has another.
fn outside(app: &AppHandle, vault: Option<&Path>) -> Result<PathBuf> {
    let paths = app.path();
    [
        paths.app_config_dir(),
        paths.app_local_data_dir(),
        paths.app_cache_dir(),
    ]
    .into_iter()
    .flatten()
    .find(|folder| Some(folder.as_path()) != vault)
    .context("this system names no folder for settings")
}
