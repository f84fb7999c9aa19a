//! What a worker did to the vault's folder, call by call, as the kernel saw it.

mod contents;
mod handles;
mod line;
mod names;
mod parse;
#[cfg(test)]
mod tests;

use std::{fs, path::Path};

use anyhow::{Result, bail};

use crate::process::{self, Inject};

pub use handles::rename;
pub use parse::{CALLS, parse};

/// A file, whatever its names: what is written through a handle goes to it even after a rename.
pub type Inode = usize;

/// One step towards the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    Write {
        file: Inode,
        at: usize,
        bytes: Vec<u8>,
    },
    /// The new length; longer than before when room is reserved.
    Resize {
        file: Inode,
        length: usize,
    },
    SyncFile(Inode),
    /// A change of names, which lies in the folder and not in the file.
    Name(NameChange),
    SyncFolder(String),
    /// The worker told the user that action number N is done.
    Acknowledged(usize),
}

/// Paths are relative to the folder under test; the folder itself is "".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameChange {
    File { path: String, file: Inode },
    Folder { path: String },
    Rename { from: String, to: String },
    Remove { path: String },
}

impl NameChange {
    /// The folder whose sync makes it durable.
    pub fn folder(&self) -> &str {
        let (Self::File { path, .. } | Self::Folder { path } | Self::Remove { path }) = self else {
            let Self::Rename { to, .. } = self else {
                return "";
            };
            return parent(to);
        };
        parent(path)
    }
}

pub fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A call that could be made to fail, or be the last: its name, and which of that name it is, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub call: String,
    pub nth: usize,
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} number {}", self.call, self.nth)
    }
}

#[derive(Debug, Default)]
pub struct Recording {
    /// What is there at the beginning: names, and contents by [`Inode`].
    pub names: Vec<(String, Option<Inode>)>,
    pub files: Vec<Vec<u8>>,
    pub events: Vec<Event>,
    pub targets: Vec<Target>,
}

/// Runs `worker` on a copy of `template` under strace and reads what it did.
///
/// # Errors
/// When strace does not work here, the worker fails, or it did something to the folder that
/// the rig does not understand: better to stop than to be blind.
pub fn record(template: &Path, worker: &process::Worker<'_>) -> Result<Recording> {
    let trial = process::trial(template)?;
    let trace = trial.path().join("trace");
    let root = trial.path().join("root");
    let ended = process::run(worker, &root, &trace, &Inject::Nothing)?;
    if !ended.well || !ended.output.lines().any(|line| line.starts_with("ack ")) {
        bail!(
            "the worker failed before anything was done to it: {} {}",
            ended.output,
            ended.trouble
        );
    }
    parse(&fs::read_to_string(&trace)?, &root, template)
}
