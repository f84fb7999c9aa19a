//! What a title is made of for the learned part of the search: its words and their runs of letters.

use std::collections::BTreeMap;

const SHORTEST: usize = 3;
const LONGEST: usize = 4;
/// Stands before a whole word, so that the word "ring" is not the run of letters "ring".
const WORD: char = '=';

/// Words and runs of letters of one title, each with its share; the words' squares sum to one and
/// so do the runs'.
#[derive(Debug, Default)]
pub struct Features {
    words: BTreeMap<String, f32>,
    runs: BTreeMap<String, f32>,
}

impl Features {
    /// Counts a word of the title, `weight` times.
    pub fn add(&mut self, word: &str, weight: f32) {
        if weight > 0.0 {
            *self.words.entry(format!("{WORD}{word}")).or_default() += weight;
            for run in runs(word) {
                *self.runs.entry(run).or_default() += weight;
            }
        }
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.words
            .keys()
            .chain(self.runs.keys())
            .map(String::as_str)
    }

    /// Every feature with its share, once `rarity` has weighed it; one of rarity 0 is left out.
    pub fn shares<R>(&self, rarity: R) -> Vec<(&str, f32)>
    where
        R: Fn(&str) -> f32,
    {
        let mut shares = Vec::with_capacity(self.words.len() + self.runs.len());
        for block in [&self.words, &self.runs] {
            let from = shares.len();
            shares.extend(
                block
                    .iter()
                    .map(|(name, count)| (name.as_str(), (1.0 + count).ln() * rarity(name))),
            );
            let length = shares[from..]
                .iter()
                .map(|(_, share)| share * share)
                .sum::<f32>()
                .sqrt()
                .max(1e-6);
            shares[from..]
                .iter_mut()
                .for_each(|(_, share)| *share /= length);
        }
        shares.retain(|(_, share)| *share > 0.0);
        shares
    }
}

/// Whether a feature is a whole word.
pub fn is_word(name: &str) -> bool {
    name.starts_with(WORD)
}

/// Runs of three and four letters, the two ends of the word counting as letters (a space).
fn runs(word: &str) -> Vec<String> {
    let letters: Vec<char> = format!(" {word} ").chars().collect();
    (SHORTEST..=LONGEST)
        .flat_map(|length| letters.windows(length))
        .map(|run| run.iter().collect())
        .collect()
}
