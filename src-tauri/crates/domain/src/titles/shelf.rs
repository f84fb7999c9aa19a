//! What the search reads while it ranks, wherever it is kept.

use super::index::{NORM_SCALE, SHARED};

/// The parts of a stored index that are read whole.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    pub words: String,
    pub counts: Vec<u8>,
    pub norms: Vec<u8>,
    pub owners: Vec<u8>,
    pub shared: Vec<u8>,
    pub priors: Vec<u8>,
    pub sizes: Vec<u8>,
    /// Titles that were learned from.
    pub examples: u32,
}

impl Parts {
    pub fn forms(&self) -> usize {
        self.norms.len() / 2
    }

    pub fn occupations(&self) -> usize {
        self.priors.len() / 4
    }

    /// Length of the form's vector.
    pub fn norm(&self, form: u32) -> f32 {
        two(&self.norms, form as usize * 2).map_or(0.0, |norm| f32::from(norm) / NORM_SCALE)
    }

    /// How likely the occupation is before anything is typed.
    pub fn prior(&self, occupation: usize) -> f32 {
        four(&self.priors, occupation * 4).map_or(0.0, f32::from_bits)
    }

    /// Forms of the occupation.
    pub fn size(&self, occupation: usize) -> f32 {
        two(&self.sizes, occupation * 2).map_or(0.0, f32::from)
    }

    /// Calls `with` for each occupation that uses the form: its number and flags, as
    /// [`super::index`] describes them.
    pub fn each_owner(&self, form: u32, mut with: impl FnMut(u32)) {
        let Some(owner) = four(&self.owners, form as usize * 4) else {
            return;
        };
        if owner & SHARED == 0 {
            return with(owner);
        }
        let at = (owner & !SHARED) as usize;
        for nth in 0..usize::from(two(&self.shared, at).unwrap_or(0)) {
            if let Some(owner) = two(&self.shared, at + 2 + nth * 2) {
                with(u32::from(owner));
            }
        }
    }
}

fn two(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn four(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// A stored index, read piece by piece.
pub trait Shelf {
    type Error;

    fn parts(&self) -> Result<Parts, Self::Error>;
    /// Ascending forms that hold the word, as [`super::codec::ascending`] writes them.
    fn forms_with(&self, word: u32) -> Result<Vec<u8>, Self::Error>;
    /// What a word or run of letters says for which occupation, as [`super::learn::Learned`] reads it;
    /// empty when no title has it.
    fn learned(&self, feature: &str) -> Result<Vec<u8>, Self::Error>;
    /// The title as the source writes it, for a form an occupation uses.
    fn shown(&self, form: u32, occupation: u16) -> Result<String, Self::Error>;
    fn code(&self, occupation: u16) -> Result<String, Self::Error>;
}
