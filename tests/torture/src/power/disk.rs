//! A disk with a cache: what is durable, and what is on its way.

use std::collections::BTreeMap;

use super::{
    Files,
    fate::{Draw, Fate, SECTOR, Sector},
};
use crate::record::{Event, Inode, NameChange, Recording, parent, rename};

pub struct Disk<'a> {
    files: Vec<File<'a>>,
    names: BTreeMap<String, Option<Inode>>,
    /// Changes of names whose folder has not been synced, in their order.
    renamed: Vec<&'a NameChange>,
    /// Number of the latest event.
    now: usize,
    pub acknowledged: usize,
}

#[derive(Default)]
struct File<'a> {
    durable: Vec<u8>,
    /// Writes and changes of length since the last sync, each with its event's number.
    pending: Vec<(usize, &'a Event)>,
}

impl<'a> Disk<'a> {
    pub fn new(recording: &'a Recording) -> Self {
        let files = recording.files.iter().map(|contents| File {
            durable: contents.clone(),
            pending: Vec::new(),
        });
        Self {
            files: files.collect(),
            names: recording.names.iter().cloned().collect(),
            renamed: Vec::new(),
            now: 0,
            acknowledged: 0,
        }
    }

    pub fn step(&mut self, event: &'a Event) {
        self.now += 1;
        match event {
            Event::Write { file, .. } | Event::Resize { file, .. } => {
                let now = self.now;
                self.file(*file).pending.push((now, event));
            }
            Event::SyncFile(file) => self.file(*file).sync(),
            Event::Name(change) => {
                if let NameChange::File { file, .. } = change {
                    self.file(*file);
                }
                self.renamed.push(change);
            }
            Event::SyncFolder(folder) => {
                for change in std::mem::take(&mut self.renamed) {
                    if change.folder() == folder {
                        apply(&mut self.names, change);
                    } else {
                        self.renamed.push(change);
                    }
                }
            }
            Event::Acknowledged(number) => self.acknowledged = *number,
        }
    }

    fn file(&mut self, file: Inode) -> &mut File<'a> {
        if self.files.len() <= file {
            self.files.resize_with(file + 1, File::default);
        }
        &mut self.files[file]
    }

    /// What a start after a cut at this moment would find.
    pub fn after_cut(&self, fate: Fate) -> Files {
        let mut draw = Draw::new(fate, self.renamed.len());
        let mut names = self.names.clone();
        for (at, change) in self.renamed.iter().enumerate() {
            if draw.name(at) {
                apply(&mut names, change);
            }
        }
        let written =
            |(at, event): &(usize, &Event)| matches!(event, Event::Write { .. }).then_some(*at);
        let last = self
            .files
            .iter()
            .flat_map(|file| file.pending.iter().filter_map(written))
            .max();
        let contents: Vec<Vec<u8>> = self
            .files
            .iter()
            .map(|file| file.after_cut(&mut draw, last))
            .collect();
        let there = |path: &str| ancestors(path).all(|folder| names.get(folder) == Some(&None));
        names
            .iter()
            // What lies in a folder whose own name was lost is lost with it.
            .filter(|(path, _)| there(path))
            .map(|(path, entry)| match entry {
                Some(file) => (
                    path.clone(),
                    contents.get(*file).cloned().unwrap_or_default(),
                ),
                None => (format!("{path}/"), Vec::new()),
            })
            .collect()
    }
}

fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(parent(path)), |folder| Some(parent(folder)))
        .take_while(|folder| !folder.is_empty())
}

fn apply(names: &mut BTreeMap<String, Option<Inode>>, change: &NameChange) {
    match change {
        NameChange::File { path, file } => {
            names.insert(path.clone(), Some(*file));
        }
        NameChange::Folder { path } => {
            names.insert(path.clone(), None);
        }
        NameChange::Rename { from, to } => rename(names, from, to),
        NameChange::Remove { path } => {
            names.remove(path);
        }
    }
}

impl File<'_> {
    fn sync(&mut self) {
        for (_, event) in std::mem::take(&mut self.pending) {
            match event {
                Event::Write { at, bytes, .. } => put(&mut self.durable, *at, bytes),
                Event::Resize { length, .. } => self.durable.resize(*length, 0),
                _ => {}
            }
        }
    }

    fn after_cut(&self, draw: &mut Draw, last: Option<usize>) -> Vec<u8> {
        let mut contents = self.durable.clone();
        for (number, event) in &self.pending {
            match event {
                Event::Write { at, bytes, .. } if !bytes.is_empty() => {
                    let first = at / SECTOR;
                    let sectors = (at + bytes.len()).div_ceil(SECTOR) - first;
                    let fates = draw.write(sectors, last == Some(*number));
                    for (sector, fate) in (first..).zip(fates) {
                        let from = (sector * SECTOR).max(*at);
                        let to = ((sector + 1) * SECTOR).min(at + bytes.len());
                        if fate != Sector::Dropped {
                            put(&mut contents, from, &bytes[from - at..to - at]);
                        }
                        if fate == Sector::Garbled {
                            // A drive writes whole sectors, so what stood beside the write goes too.
                            let end = ((sector + 1) * SECTOR).min(contents.len());
                            draw.noise(&mut contents[sector * SECTOR..end]);
                        }
                    }
                }
                Event::Resize { length, .. } if draw.resize() => contents.resize(*length, 0),
                _ => {}
            }
        }
        contents
    }
}

fn put(contents: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = at + bytes.len();
    if contents.len() < end {
        contents.resize(end, 0);
    }
    contents[at..end].copy_from_slice(bytes);
}
