//! Every word of every title, in order, and the search for those like a typed one.

use super::similar;

/// The words on record with the number of title forms that hold each.
#[derive(Debug)]
pub struct Vocabulary<'a> {
    words: Vec<&'a str>,
    counts: &'a [u8],
    forms: f32,
}

/// A word on record that a typed word may stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    pub word: u32,
    /// 0–1.
    pub likeness: f32,
}

/// Words less like the typed one than this are not candidates.
pub const LEAST: f32 = 0.5;

impl<'a> Vocabulary<'a> {
    /// `joined`: words in ascending order with a line feed between; `counts`: four bytes each,
    /// lowest first; `forms`: how many title forms there are.
    pub fn new(joined: &'a str, counts: &'a [u8], forms: usize) -> Self {
        let words = if joined.is_empty() {
            Vec::new()
        } else {
            joined.split('\n').collect()
        };
        Self {
            words,
            counts,
            forms: forms as f32,
        }
    }

    pub fn find(&self, word: &str) -> Option<u32> {
        self.words.binary_search(&word).ok().map(|at| at as u32)
    }

    pub fn word(&self, word: u32) -> &'a str {
        self.words.get(word as usize).copied().unwrap_or_default()
    }

    /// Title forms holding the word.
    pub fn count(&self, word: u32) -> u32 {
        let at = word as usize * 4;
        self.counts
            .get(at..at + 4)
            .and_then(|four| four.try_into().ok())
            .map_or(1, u32::from_le_bytes)
    }

    /// How telling a word is: inverse document frequency over title forms, natural logarithm.
    pub fn rarity(&self, word: u32) -> f32 {
        rarity(self.forms, self.count(word))
    }

    /// Rarity of a word that no title holds more than a few times.
    pub fn unknown_rarity(&self) -> f32 {
        rarity(self.forms, 20)
    }

    /// The words most like `typed`, best first, at most `most`.
    pub fn like(&self, typed: &str, open: bool, most: usize) -> Vec<Candidate> {
        let wanted = typed.as_bytes();
        let letters = mask(wanted);
        let mut found: Vec<(f32, Candidate)> = Vec::new();
        for (at, known) in self.words.iter().enumerate() {
            let known = known.as_bytes();
            let missing = (letters & !mask(known)).count_ones();
            if missing > 4 {
                continue;
            }
            let likeness = similar::similar(wanted, known, open, missing);
            if likeness >= LEAST {
                let candidate = Candidate {
                    word: at as u32,
                    likeness,
                };
                // Of two equally like words people mean the common one.
                let common = (self.count(at as u32) as f32).ln();
                found.push((likeness + 0.02 * common, candidate));
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.word.cmp(&b.1.word)));
        found.truncate(most);
        found.into_iter().map(|(_, candidate)| candidate).collect()
    }
}

/// `ln(1 + forms / count)`.
pub fn rarity(forms: f32, count: u32) -> f32 {
    (1.0 + forms / count.max(1) as f32).ln()
}

fn mask(word: &[u8]) -> u32 {
    word.iter()
        .fold(0, |mask, letter| mask | 1 << (letter & 31))
}
