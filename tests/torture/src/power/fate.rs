//! How much of what was not synced is on the disk after a cut.

use fastrand::Rng;

/// The unit a drive writes or does not write.
pub const SECTOR: usize = 512;

/// The first rounds are the plain cases; those after are drawn.
pub const FIXED: usize = 7;

/// One way to leave the disk; the same round and seed leave it the same.
#[derive(Debug, Clone, Copy)]
pub struct Fate {
    pub round: usize,
    pub seed: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sector {
    Kept,
    Dropped,
    /// The drive was writing it: nothing of its 512 bytes is what it was or should be.
    Garbled,
}

/// What becomes of the pending changes, asked one after the other in their order.
pub struct Draw {
    fate: Fate,
    rng: Rng,
    keep: f64,
    garble: f64,
    names: Names,
}

/// What becomes of names that were changed and whose folder was not synced.
#[derive(Clone, Copy)]
enum Names {
    All,
    None,
    /// The first few: what a file system that keeps their order does.
    First(usize),
    /// Any: what one does that keeps none.
    Any,
}

impl Draw {
    pub fn new(fate: Fate, names: usize) -> Self {
        let mut rng = Rng::with_seed(fate.seed);
        let keep = [0.1, 0.5, 0.9][rng.usize(0..3)];
        let garble = [0.0, 0.0, 0.1][rng.usize(0..3)];
        let names = match fate.round {
            0 | 3 => Names::None,
            1 | 2 | 4 | 5 | 6 => Names::All,
            _ if rng.bool() => Names::First(rng.usize(0..=names)),
            _ => Names::Any,
        };
        Self {
            fate,
            rng,
            keep,
            garble,
            names,
        }
    }

    pub fn name(&mut self, at: usize) -> bool {
        match self.names {
            Names::All => true,
            Names::None => false,
            Names::First(kept) => at < kept,
            Names::Any => self.rng.bool(),
        }
    }

    /// A change of a file's length.
    pub fn resize(&mut self) -> bool {
        match self.fate.round {
            0 | 2 => false,
            1 | 3..FIXED => true,
            _ => self.rng.bool(),
        }
    }

    /// The fates of the sectors of one write, in order; `last` when nothing was written after it.
    pub fn write(&mut self, sectors: usize, last: bool) -> Vec<Sector> {
        use Sector::{Dropped, Garbled, Kept};
        let mut fates = match self.fate.round {
            0 | 2 => vec![Dropped; sectors],
            1 | 3..FIXED => vec![Kept; sectors],
            _ => (0..sectors).map(|_| self.any()).collect(),
        };
        match self.fate.round {
            // The last write, torn in two.
            4 if last => {
                let torn = self.rng.usize(0..sectors);
                fates[torn..].fill(Dropped);
            }
            5 if last => fates[0] = Garbled,
            6 if last => {
                let garbled = self.rng.usize(0..sectors);
                fates[garbled] = Garbled;
            }
            _ => {}
        }
        fates
    }

    fn any(&mut self) -> Sector {
        if self.rng.f64() < self.garble {
            Sector::Garbled
        } else if self.rng.f64() < self.keep {
            Sector::Kept
        } else {
            Sector::Dropped
        }
    }

    pub fn noise(&mut self, bytes: &mut [u8]) {
        self.rng.fill(bytes);
    }
}
