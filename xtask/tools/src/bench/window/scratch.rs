//! Where the windows keep their files: a home of our own, gone afterwards.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

/// A folder of our own for the two homes, removed again.
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("waymark-bench-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}
