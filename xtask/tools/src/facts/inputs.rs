//! The folder of public releases. Every file read through here is remembered with its
//! size and SHA-256, which become the table `inputs.tsv`.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::place::At;
use super::table::Table;

/// One input file, whole in memory.
pub struct Input {
    /// Path under the folder of releases, with forward slashes.
    pub name: Arc<str>,
    pub bytes: Vec<u8>,
}

struct Seen {
    bytes: usize,
    sha256: String,
    source: String,
}

/// The releases under one folder, and what has been read of them.
pub struct Inputs {
    root: PathBuf,
    seen: RefCell<BTreeMap<String, Seen>>,
}

impl Inputs {
    pub fn new(root: &Path) -> Result<Self> {
        anyhow::ensure!(
            root.is_dir(),
            "{} is not a folder: give the folder that holds the releases with --from",
            root.display()
        );
        Ok(Self {
            root: root.to_owned(),
            seen: RefCell::default(),
        })
    }

    /// Reads `name` whole. `source` is the id of the release it belongs to.
    pub fn open(&self, name: &str, source: &str) -> Result<Input> {
        let path = self.root.join(name);
        let bytes = std::fs::read(&path)
            .with_context(|| format!("{name} cannot be read in {}", self.root.display()))?;
        let sha256 = Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let seen = Seen {
            bytes: bytes.len(),
            sha256,
            source: source.to_owned(),
        };
        self.seen.borrow_mut().insert(name.to_owned(), seen);
        Ok(Input {
            name: name.into(),
            bytes,
        })
    }

    /// `inputs.tsv`: every file read so far.
    pub fn table(&self) -> Result<Table> {
        let mut table = Table::new("inputs", &["file", "bytes", "sha256", "source"], 1);
        let own = At::new(&"inputs".into(), 0);
        for (file, seen) in self.seen.borrow().iter() {
            table.add(
                &own,
                [file, &seen.bytes.to_string(), &seen.sha256, &seen.source],
            )?;
        }
        Ok(table)
    }
}
