//! Where the two files are. The environment overrides both, for tests and for a vault on a stick.

use anyhow::{Context, Result};
use std::path::PathBuf;
use tauri::{AppHandle, Manager};

pub struct Files {
    /// The user's own file; created on first start.
    pub vault: PathBuf,
    /// Shipped with the program, read-only.
    pub catalogue: PathBuf,
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
    Ok(Files { vault, catalogue })
}
