//! Typed words with the words on record each may stand for.

use super::clean::Word;
use super::vocabulary::{Candidate, LEAST, Vocabulary};
use super::weights::Weights;
use super::{abbreviations, text};

/// A typed word and what it may stand for.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// The typed word in the singular.
    pub typed: String,
    /// How much the typed word counts, 0–1.
    pub weight: f32,
    /// Rarity of what it most likely stands for.
    pub rarity: f32,
    pub candidates: Vec<Candidate>,
}

/// A typed word less like anything on record than this is taken as it stands.
const MEANT: f32 = 0.65;
/// Meanings a typed word is read as at once.
const MEANINGS: usize = 4;

impl Slot {
    /// What the typed word most likely stands for, each with its share of the likelihood: the liker and
    /// the commoner the likelier. Empty when nothing on record is like it.
    pub fn meanings(&self, vocabulary: &Vocabulary<'_>) -> Vec<(u32, f32)> {
        let mut meanings: Vec<(u32, f32)> = self
            .candidates
            .iter()
            .filter(|candidate| candidate.likeness >= MEANT)
            .map(|candidate| (candidate.word, likelihood(vocabulary, candidate)))
            .collect();
        meanings.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        meanings.truncate(MEANINGS);
        let sum: f32 = meanings.iter().map(|(_, likely)| likely).sum();
        meanings
            .iter_mut()
            .for_each(|(_, likely)| *likely /= sum.max(1e-6));
        meanings
    }
}

fn likelihood(vocabulary: &Vocabulary<'_>, candidate: &Candidate) -> f32 {
    candidate.likeness.powi(12) * vocabulary.count(candidate.word) as f32
}

/// Reads typed words against the words on record.
pub fn slots(vocabulary: &Vocabulary<'_>, words: &[Word], weights: &Weights) -> Vec<Slot> {
    let mut found: Vec<Slot> = Vec::with_capacity(words.len() + 1);
    for word in words {
        let candidates = candidates(vocabulary, word, weights);
        let good = candidates
            .first()
            .is_some_and(|first| first.likeness >= 0.75);
        match (good, cut(vocabulary, &word.text)) {
            (false, Some((left, right))) => {
                for part in [left, right] {
                    found.push(slot(
                        vocabulary,
                        vocabulary.word(part),
                        word.weight,
                        vec![Candidate {
                            word: part,
                            likeness: 0.95,
                        }],
                    ));
                }
            }
            _ => found.push(slot(vocabulary, &word.text, word.weight, candidates)),
        }
    }
    if found.len() == words.len() {
        join(vocabulary, words, &mut found);
    }
    found
}

fn slot(vocabulary: &Vocabulary<'_>, typed: &str, weight: f32, candidates: Vec<Candidate>) -> Slot {
    let mut sum = 0.0;
    let mut share = 0.0;
    for candidate in &candidates {
        let likely = candidate.likeness.powi(6) * vocabulary.count(candidate.word) as f32;
        sum += likely * vocabulary.rarity(candidate.word);
        share += likely;
    }
    let rarity = if share > 0.0 {
        sum / share
    } else {
        vocabulary.unknown_rarity()
    };
    let weight = if candidates.is_empty() {
        weight * 0.6
    } else {
        weight
    };
    Slot {
        typed: text::singular(typed).to_owned(),
        weight,
        rarity,
        candidates,
    }
}

fn candidates(vocabulary: &Vocabulary<'_>, word: &Word, weights: &Weights) -> Vec<Candidate> {
    let key = text::singular(&word.text);
    let exact = vocabulary.find(key).filter(|_| !word.unfinished);
    let mut found = vocabulary.like(key, word.open, weights.candidates);
    if word.unfinished {
        found.retain(|candidate| candidate.likeness < 1.0);
    }
    if word.open && key.len() == 1 {
        // One letter is the beginning of something, hardly ever all of it.
        found
            .iter_mut()
            .filter(|candidate| candidate.likeness == 1.0)
            .for_each(|candidate| candidate.likeness = 0.7);
    } else if exact.is_some() {
        // A word on record seldom is a slip for another one; unfinished it may well be.
        let scale = if word.open {
            weights.other_open
        } else {
            weights.other
        };
        for candidate in &mut found {
            if Some(candidate.word) != exact {
                candidate.likeness *= scale;
            }
        }
        found.retain(|candidate| candidate.likeness >= LEAST);
    }
    for (at, long) in abbreviations::possible(&word.text).iter().enumerate() {
        let likeness = 0.93 - 0.07 * at as f32;
        let Some(long) = vocabulary.find(text::singular(long)) else {
            continue;
        };
        match found.iter_mut().find(|candidate| candidate.word == long) {
            Some(candidate) => candidate.likeness = candidate.likeness.max(likeness),
            None => found.push(Candidate {
                word: long,
                likeness,
            }),
        }
    }
    found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.word.cmp(&b.word)));
    found
}

/// "Truckdriver" as truck and driver: both parts must be words titles often hold.
fn cut(vocabulary: &Vocabulary<'_>, word: &str) -> Option<(u32, u32)> {
    if word.len() < 6 || !word.is_ascii() {
        return None;
    }
    (3..=word.len() - 3)
        .filter_map(|at| {
            let left = vocabulary.find(text::singular(&word[..at]))?;
            let right = vocabulary.find(text::singular(&word[at..]))?;
            let common = vocabulary.count(left).min(vocabulary.count(right));
            (common >= 5).then_some((common, left, right))
        })
        .max()
        .map(|(_, left, right)| (left, right))
}

/// "Health care" may be on record as "healthcare": both typed words then stand for it.
fn join(vocabulary: &Vocabulary<'_>, words: &[Word], found: &mut [Slot]) {
    for at in 1..words.len() {
        let joined = format!("{}{}", words[at - 1].text, text::singular(&words[at].text));
        let Some(word) = vocabulary.find(&joined) else {
            continue;
        };
        for slot in [at - 1, at] {
            if let Some(slot) = found.get_mut(slot) {
                slot.candidates.retain(|candidate| candidate.word != word);
                slot.candidates.push(Candidate {
                    word,
                    likeness: 0.95,
                });
            }
        }
    }
}
