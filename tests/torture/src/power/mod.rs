//! Power cuts. Every point of a recording is a moment at which the power may go; what is on the disk
//! then is what was synced, and of the rest whatever the drive happened to have got to.

mod disk;
mod fate;
#[cfg(test)]
mod tests;

use std::{
    collections::{HashSet, hash_map::DefaultHasher},
    fs,
    hash::{Hash, Hasher},
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use anyhow::Result;

use crate::{check::Verdict, record::Recording};
use disk::Disk;
pub use fate::{FIXED, Fate};

/// What a disk may hold after a cut: contents by path.
pub type Files = std::collections::BTreeMap<String, Vec<u8>>;

/// A state that was judged badly.
#[derive(Clone)]
pub struct Found {
    /// The cut is after this many events.
    pub cut: usize,
    pub fate: Fate,
    pub acknowledged: usize,
    pub verdict: Verdict,
    pub files: Files,
}

pub struct Search<'a, J> {
    pub recording: &'a Recording,
    /// How many different states to look at, at least; fewer when there are no more.
    pub wanted: usize,
    pub seed: u64,
    pub threads: usize,
    /// Judges the files in this folder, of which this many actions were acknowledged.
    pub judge: J,
    /// Whether looking on is in vain after this one.
    pub enough: fn(&Verdict) -> bool,
}

/// After this many rounds with nothing new, there is no other state.
const BARREN: usize = 6;

impl<J: Fn(&Path, usize) -> Verdict + Sync> Search<'_, J> {
    /// Looks at as many states as wanted; how many there were, and those judged badly.
    ///
    /// # Errors
    /// When a state cannot be laid out.
    pub fn run(&self) -> Result<(usize, Vec<Found>)> {
        let shared = Shared::default();
        let cuts = self.recording.events.len() + 1;
        // A long recording is sampled, so that each way the disk may be left gets its turn.
        let stride = (cuts * (FIXED + 3)).div_ceil(self.wanted.max(1)).max(1);
        let mut barren = 0;
        for round in 0.. {
            let before = shared.states.load(Ordering::SeqCst);
            if before >= self.wanted || barren == BARREN || shared.enough.load(Ordering::SeqCst) {
                break;
            }
            std::thread::scope(|scope| {
                let turns: Vec<_> = (0..self.threads)
                    .map(|turn| {
                        let shared = &shared;
                        scope.spawn(move || self.round(round, turn, stride, shared))
                    })
                    .collect();
                turns.into_iter().try_for_each(|turn| match turn.join() {
                    Ok(result) => result,
                    Err(_) => anyhow::bail!("the rig itself panicked"),
                })
            })?;
            let none = shared.states.load(Ordering::SeqCst) == before;
            barren = if none { barren + 1 } else { 0 };
        }
        let found = shared
            .found
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        Ok((shared.states.into_inner(), found))
    }

    /// One way of leaving the disk at every cut that is this thread's.
    fn round(&self, round: usize, turn: usize, stride: usize, shared: &Shared) -> Result<()> {
        let mut disk = Disk::new(self.recording);
        let offset = (round * 7 + self.seed as usize) % stride;
        let folder = tempfile::tempdir_in(crate::scratch())?;
        for cut in 0..=self.recording.events.len() {
            if cut > 0 {
                disk.step(&self.recording.events[cut - 1]);
            }
            let ours = (cut / stride) % self.threads == turn && cut % stride == offset;
            if !ours || shared.enough.load(Ordering::SeqCst) {
                continue;
            }
            let fate = Fate {
                round,
                seed: self.seed ^ ((cut as u64) << 20) ^ round as u64,
            };
            let files = disk.after_cut(fate);
            if !shared.is_new(&files, disk.acknowledged) {
                continue;
            }
            let root = folder.path().join(cut.to_string());
            lay_out(&root, &files)?;
            let verdict = (self.judge)(&root, disk.acknowledged);
            fs::remove_dir_all(&root)?;
            shared.states.fetch_add(1, Ordering::SeqCst);
            if verdict != Verdict::Sound {
                if (self.enough)(&verdict) {
                    shared.enough.store(true, Ordering::SeqCst);
                }
                let found = Found {
                    cut,
                    fate,
                    acknowledged: disk.acknowledged,
                    verdict,
                    files,
                };
                lock(&shared.found).push(found);
            }
        }
        Ok(())
    }
}

#[derive(Default)]
struct Shared {
    seen: Mutex<HashSet<u64>>,
    states: AtomicUsize,
    enough: AtomicBool,
    found: Mutex<Vec<Found>>,
}

impl Shared {
    fn is_new(&self, files: &Files, acknowledged: usize) -> bool {
        let mut hash = DefaultHasher::new();
        (files, acknowledged).hash(&mut hash);
        lock(&self.seen).insert(hash.finish())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes the files below `root`. A name that ends in `/` is a folder.
///
/// # Errors
/// When they cannot be written.
pub fn lay_out(root: &Path, files: &Files) -> Result<()> {
    fs::create_dir_all(root)?;
    for (name, bytes) in files {
        let path = root.join(name);
        if name.ends_with('/') {
            fs::create_dir_all(path)?;
        } else {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, bytes)?;
        }
    }
    Ok(())
}
