//! Runs of letters: what is left to go by when a word is on no title.

use super::codec;

const SHORTEST: usize = 3;
const LONGEST: usize = 4;

/// Runs of three and four letters in `word`, its two ends counting as letters (a space).
pub fn grams(word: &str) -> Vec<String> {
    let padded = format!(" {word} ");
    let letters: Vec<char> = padded.chars().collect();
    (SHORTEST..=LONGEST)
        .flat_map(|length| letters.windows(length))
        .map(|run| run.iter().collect())
        .collect()
}

/// Occupations in ascending order, each with a count, as bytes.
pub fn counted(counts: impl IntoIterator<Item = (u16, u32)>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut before = 0;
    for (occupation, count) in counts {
        codec::put(&mut bytes, u32::from(occupation) - before);
        codec::put(&mut bytes, count);
        before = u32::from(occupation);
    }
    bytes
}

/// Reads back what [`counted`] wrote.
#[derive(Debug)]
pub struct Counted<'a> {
    bytes: &'a [u8],
    before: u32,
}

impl<'a> Counted<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, before: 0 }
    }
}

impl Iterator for Counted<'_> {
    type Item = (usize, u32);

    fn next(&mut self) -> Option<Self::Item> {
        let step = codec::take(&mut self.bytes)?;
        let count = codec::take(&mut self.bytes)?;
        self.before = self.before.wrapping_add(step);
        Some((self.before as usize, count))
    }
}
