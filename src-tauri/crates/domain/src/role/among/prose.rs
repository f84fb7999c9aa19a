//! Prose that stands twice: whole sentences, and texts that differ only here and there.
//!
//! Texts are compared by their sequences of three words (shingles) with the coefficient of Jaccard, as
//! in A. Z. Broder, *On the resemblance and containment of documents*, 1997.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Entry;
use crate::role::field::{Field, Problem};
use crate::role::passages::{Passage, passages};
use crate::role::words::{plain_words, sentences};

/// A shorter sentence ("Every day he is in the building.") may be anybody's.
const SENTENCE_WORDS: usize = 6;
/// A shorter text has too few sequences for their share to mean anything.
const TEXT_WORDS: usize = 10;
/// From here on two texts are one that was reworded.
const NEAR: f64 = 0.25;
/// What declared siblings may have in common, of all sequences of the shorter one.
const SIBLINGS: f64 = 0.05;

type Shingle = [u32; 3];

/// A passage as it is compared.
struct Text<'a> {
    role: usize,
    passage: Passage<'a>,
    shingles: HashSet<Shingle>,
}

pub fn check(all: &[Entry<'_>]) -> Vec<(usize, Problem)> {
    let texts = texts(all);
    let mut problems = shared_sentences(all, &texts);
    problems.extend(near_duplicates(all, &texts));
    problems.extend(siblings(all, &texts));
    problems
}

fn texts<'a>(all: &[Entry<'a>]) -> Vec<Text<'a>> {
    let mut vocabulary: HashMap<String, u32> = HashMap::new();
    let mut number = |word: String| {
        let next = u32::try_from(vocabulary.len()).unwrap_or(u32::MAX);
        *vocabulary.entry(word).or_insert(next)
    };
    let mut texts = Vec::new();
    for (role, entry) in all.iter().enumerate() {
        let compared = passages(entry.role)
            .into_iter()
            .filter(|one| one.kind.is_compared());
        for passage in compared {
            let words: Vec<u32> = plain_words(passage.text)
                .into_iter()
                .map(&mut number)
                .collect();
            let shingles = words.array_windows().copied().collect();
            texts.push(Text {
                role,
                passage,
                shingles,
            });
        }
    }
    texts
}

fn shared_sentences(all: &[Entry<'_>], texts: &[Text<'_>]) -> Vec<(usize, Problem)> {
    let mut first: HashMap<Vec<String>, &Text<'_>> = HashMap::new();
    let mut problems = Vec::new();
    for text in texts {
        for sentence in sentences(text.passage.text) {
            let words = plain_words(sentence);
            if words.len() < SENTENCE_WORDS {
                continue;
            }
            let Some(earlier) = first.get(&words) else {
                first.insert(words, text);
                continue;
            };
            if may_share(all, earlier, text) {
                continue;
            }
            let place = place(all, earlier, text);
            let reason = format!("“{}” stands in {place} too; say it anew", sentence.trim());
            problems.push((text.role, Problem::new(text.passage.field.clone(), reason)));
        }
    }
    problems
}

fn near_duplicates(all: &[Entry<'_>], texts: &[Text<'_>]) -> Vec<(usize, Problem)> {
    // Where each sequence was seen, so that only texts with something in common are compared.
    let mut seen: HashMap<&Shingle, Vec<usize>> = HashMap::new();
    let mut problems = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        if text.shingles.len() + 2 < TEXT_WORDS {
            continue;
        }
        let mut common: BTreeMap<usize, usize> = BTreeMap::new();
        for shingle in &text.shingles {
            let places = seen.entry(shingle).or_default();
            places
                .iter()
                .for_each(|earlier| *common.entry(*earlier).or_default() += 1);
            places.push(index);
        }
        let near = common.into_iter().find(|(earlier, common)| {
            let earlier = &texts[*earlier];
            let either = text.shingles.len() + earlier.shingles.len() - common;
            *common as f64 / either as f64 >= NEAR && !may_share(all, earlier, text)
        });
        if let Some((earlier, _)) = near {
            let place = place(all, &texts[earlier], text);
            let reason = format!("is much like {place}; tell what is particular here");
            problems.push((text.role, Problem::new(text.passage.field.clone(), reason)));
        }
    }
    problems
}

/// Siblings may say the same where the truth is the same: `siblings` holds the sum down.
fn may_share(all: &[Entry<'_>], one: &Text<'_>, two: &Text<'_>) -> bool {
    one.role != two.role && all[one.role].is_sibling(&all[two.role])
}

fn place(all: &[Entry<'_>], earlier: &Text<'_>, text: &Text<'_>) -> String {
    if earlier.role == text.role {
        format!("“{}”", earlier.passage.field)
    } else {
        format!("{}, “{}”", all[earlier.role].slug, earlier.passage.field)
    }
}

fn siblings(all: &[Entry<'_>], texts: &[Text<'_>]) -> Vec<(usize, Problem)> {
    let mut whole: Vec<HashSet<Shingle>> = vec![HashSet::new(); all.len()];
    for text in texts {
        whole[text.role].extend(&text.shingles);
    }
    let mut problems = Vec::new();
    for (later, entry) in all.iter().enumerate() {
        for (earlier, other) in all[..later].iter().enumerate() {
            if !entry.is_sibling(other) {
                continue;
            }
            let common = whole[later].intersection(&whole[earlier]).count();
            let shorter = whole[later].len().min(whole[earlier].len()).max(1);
            let share = common as f64 / shorter as f64;
            if share > SIBLINGS {
                let reason = format!(
                    "has {:.0} in a hundred of its three-word sequences in common with {}, and siblings may have {:.0}; \
                     tell them apart, or make one a search title of the other",
                    share * 100.0,
                    other.slug,
                    SIBLINGS * 100.0
                );
                problems.push((later, Problem::new(Field::of("siblings"), reason)));
            }
        }
    }
    problems
}
