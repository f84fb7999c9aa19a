//! The files a catalogue is built from, read once: the same bytes are hashed and parsed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::error::BuildError;

/// The table that counts the rows of all others.
const ROWS: &str = "facts/rows.tsv";

/// Where the input lies.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The tables of facts, `data/facts`.
    pub facts: PathBuf,
    /// Our own career tracks with their introductions, `data/tracks`.
    pub tracks: PathBuf,
    /// Our written roles, a folder for each track, `data/roles`.
    pub roles: PathBuf,
    /// What a person is asked about themselves, `data/inventories`.
    pub inventories: PathBuf,
    /// Names of our own for work activities, `data/activities`.
    pub activities: PathBuf,
    /// How much each aspect of likeness counts, `data/related`.
    pub related: PathBuf,
}

impl Folders {
    /// All of them in their usual places.
    #[must_use]
    pub fn of_data(data: &Path) -> Folders {
        Folders {
            facts: data.join("facts"),
            tracks: data.join("tracks"),
            roles: data.join("roles"),
            inventories: data.join("inventories"),
            activities: data.join("activities"),
            related: data.join("related"),
        }
    }
}

/// The content of every input file by a name that does not depend on where the folder is.
pub struct Inputs {
    files: BTreeMap<String, Vec<u8>>,
}

impl Inputs {
    pub fn read(folders: &Folders) -> Result<Inputs, BuildError> {
        let mut files = BTreeMap::new();
        collect(&mut files, &folders.facts, "facts", &["tsv"])?;
        collect(&mut files, &folders.tracks, "tracks", &["tsv", "md"])?;
        collect_roles(&mut files, &folders.roles)?;
        collect(&mut files, &folders.inventories, "inventories", &["toml"])?;
        collect(&mut files, &folders.activities, "activities", &["tsv"])?;
        collect(&mut files, &folders.related, "related", &["toml"])?;
        Ok(Inputs { files })
    }

    /// The names of the files below a folder, such as `roles/`, in order.
    pub fn names<'i>(&'i self, folder: &str) -> impl Iterator<Item = &'i str> {
        let (first, folder) = (folder.to_owned(), folder.to_owned());
        let from_there = self.files.range(first..).map(|(name, _)| name.as_str());
        from_there.take_while(move |name| name.starts_with(&folder))
    }

    /// How many rows a table of facts had when it was written: one that was cut off between two lines
    /// looks whole otherwise. Nothing for tables that people edit.
    pub fn expected_rows(&self, name: &str) -> Result<Option<usize>, BuildError> {
        let Some(table) = name
            .strip_prefix("facts/")
            .and_then(|name| name.strip_suffix(".tsv"))
        else {
            return Ok(None);
        };
        let mut lines = self.text(ROWS)?.lines().enumerate();
        match lines.find_map(|(index, line)| {
            Some((index + 1, line.strip_prefix(table)?.strip_prefix('\t')?))
        }) {
            Some((line, rows)) => match rows.parse() {
                Ok(rows) => Ok(Some(rows)),
                Err(_) => Err(BuildError::at(
                    ROWS,
                    line,
                    format!("“{rows}” is not a number of rows"),
                )),
            },
            None => Err(BuildError::file(ROWS, format!("{table} is not counted"))),
        }
    }

    /// The text of one file, such as `facts/occupations.tsv`.
    pub fn text(&self, name: &str) -> Result<&str, BuildError> {
        let bytes = self
            .files
            .get(name)
            .ok_or_else(|| BuildError::file(name, "the file is missing"))?;
        std::str::from_utf8(bytes).map_err(|error| {
            let line = 1 + bytes[..error.valid_up_to()]
                .iter()
                .filter(|&&byte| byte == b'\n')
                .count();
            BuildError::at(name, line, "the text is not UTF-8")
        })
    }

    /// SHA-256 over the names, lengths and bytes of all files after those of `recipe`, hexadecimal.
    pub fn digest(&self, recipe: &[&str]) -> String {
        let mut hash = Sha256::new();
        let mut add = |part: &[u8]| {
            // The length keeps two neighbouring parts from being read as one another.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        };
        recipe.iter().for_each(|part| add(part.as_bytes()));
        for (name, bytes) in &self.files {
            add(name.as_bytes());
            add(bytes);
        }
        hash.finalize()
            .iter()
            .fold(String::with_capacity(64), |mut text, byte| {
                // Writing to a String cannot fail.
                let _ = write!(text, "{byte:02x}");
                text
            })
    }
}

/// One level deeper than the others; a file beside the folders is taken too, so that it is complained of.
fn collect_roles(files: &mut BTreeMap<String, Vec<u8>>, folder: &Path) -> Result<(), BuildError> {
    let unreadable = |source| BuildError::Read {
        path: folder.to_owned(),
        source,
    };
    collect(files, folder, "roles", &["toml"])?;
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if path.is_dir() && !name.starts_with('.') {
            collect(files, &path, &format!("roles/{name}"), &["toml"])?;
        }
    }
    Ok(())
}

fn collect(
    files: &mut BTreeMap<String, Vec<u8>>,
    folder: &Path,
    prefix: &str,
    kinds: &[&str],
) -> Result<(), BuildError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| BuildError::Read { path, source }
    };
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        let kind = path
            .extension()
            .and_then(|kind| kind.to_str())
            .unwrap_or_default();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        // Editors leave their own files behind, which must neither be read nor change the digest.
        if name.starts_with('.') || !kinds.contains(&kind) {
            continue;
        }
        files.insert(
            format!("{prefix}/{name}"),
            fs::read(&path).map_err(unreadable(&path))?,
        );
    }
    Ok(())
}
