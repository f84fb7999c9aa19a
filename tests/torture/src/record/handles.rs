//! Which open handle stands for which file or folder, and which name for which file, right now.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::Path,
};

use anyhow::{Context, Result};

use super::Inode;

#[derive(Debug, Clone)]
pub enum Handle {
    File {
        file: Inode,
        position: usize,
        append: bool,
    },
    Folder(String),
}

#[derive(Default)]
pub struct Handles {
    root: String,
    open: HashMap<i64, Handle>,
    /// `None` is a folder.
    pub names: BTreeMap<String, Option<Inode>>,
    /// The length of each file as programs see it.
    pub lengths: Vec<usize>,
}

impl Handles {
    pub fn new(root: &Path) -> Result<Self> {
        let root = root.to_str().context("a path that is text")?.to_owned();
        Ok(Self {
            root,
            ..Self::default()
        })
    }

    /// Takes in what `template` holds and returns the contents by inode.
    pub fn begin(&mut self, template: &Path) -> Result<Vec<Vec<u8>>> {
        let mut contents = Vec::new();
        self.walk(template, "", &mut contents)?;
        self.lengths = contents.iter().map(Vec::len).collect();
        Ok(contents)
    }

    fn walk(&mut self, folder: &Path, inside: &str, contents: &mut Vec<Vec<u8>>) -> Result<()> {
        let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name();
            let name = name.to_str().context("a name that is text")?;
            let path = [inside, name].join("/").trim_start_matches('/').to_owned();
            if entry.file_type()?.is_dir() {
                self.names.insert(path.clone(), None);
                self.walk(&entry.path(), &path, contents)?;
            } else {
                self.names.insert(path, Some(contents.len()));
                contents.push(fs::read(entry.path())?);
            }
        }
        Ok(())
    }

    /// The path below the folder under test; `None` when it is elsewhere. `folder` is the handle of the
    /// folder the path begins at, or AT_FDCWD.
    pub fn inside(&self, folder: Option<i64>, path: &str) -> Option<String> {
        let full = match folder.and_then(|handle| self.open.get(&handle)) {
            Some(Handle::Folder(inside)) if !path.starts_with('/') => {
                format!("{}/{inside}/{path}", self.root)
            }
            _ => path.to_owned(),
        };
        let rest = full.strip_prefix(&self.root)?;
        if !rest.is_empty() && !rest.starts_with('/') {
            return None;
        }
        let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
        Some(parts.join("/"))
    }

    pub fn get(&mut self, handle: i64) -> Option<&mut Handle> {
        self.open.get_mut(&handle)
    }

    pub fn open(&mut self, handle: i64, what: Handle) {
        self.open.insert(handle, what);
    }

    pub fn close(&mut self, handle: i64) {
        self.open.remove(&handle);
    }

    pub fn new_file(&mut self, path: &str) -> Inode {
        self.lengths.push(0);
        let file = self.lengths.len() - 1;
        self.names.insert(path.to_owned(), Some(file));
        file
    }

    /// Moves a name, and when it is a folder's, those below it.
    pub fn rename(&mut self, from: &str, to: &str) {
        rename(&mut self.names, from, to);
    }
}

pub fn rename(names: &mut BTreeMap<String, Option<Inode>>, from: &str, to: &str) {
    let below = format!("{from}/");
    let moved: Vec<String> = names
        .keys()
        .filter(|name| *name == from || name.starts_with(&below))
        .cloned()
        .collect();
    for name in moved {
        if let (Some(entry), Some(rest)) = (names.remove(&name), name.strip_prefix(from)) {
            names.insert(format!("{to}{rest}"), entry);
        }
    }
}
