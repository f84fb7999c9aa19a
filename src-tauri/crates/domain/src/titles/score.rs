//! From what the titles add up to, and what was learned from them, to a score for each occupation.

use std::collections::BTreeMap;

use super::Evidence;
use super::features::Features;
use super::learn::Learned;
use super::shelf::{Parts, Shelf};
use super::slots::Slot;
use super::tally::Tally;
use super::vocabulary::Vocabulary;
use super::weights::Weights;

/// Occupations whose best title is less like the query than this are not ranked.
const FAINT: f32 = 0.12;

/// An occupation with its score and the form that matched best.
#[derive(Debug, Clone, Copy)]
pub struct Scored {
    pub occupation: u16,
    pub form: u32,
    pub score: f32,
    /// How much of the query that form holds, 0–1.
    pub held: f32,
    pub evidence: Evidence,
}

/// Best first; equals in the order of their codes.
pub fn sort(all: &mut [Scored]) {
    all.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then(a.occupation.cmp(&b.occupation))
    });
}

/// What the query's words and runs of letters say for each occupation.
///
/// # Errors
/// Whatever the shelf fails with.
pub fn learned<S: Shelf>(
    shelf: &S,
    parts: &Parts,
    vocabulary: &Vocabulary<'_>,
    slots: &[Slot],
) -> Result<Vec<f32>, S::Error> {
    let mut features = Features::default();
    for slot in slots {
        let meanings = slot.meanings(vocabulary);
        if meanings.is_empty() {
            features.add(&slot.typed, slot.weight);
        }
        for (word, share) in meanings {
            features.add(vocabulary.word(word), share * slot.weight);
        }
    }
    let mut known: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for name in features.names() {
        known.insert(name, shelf.learned(name)?);
    }
    let titles = parts.examples as usize;
    let read = |name: &str| Learned::new(known.get(name)?);
    let mut sums = vec![0.0f32; parts.occupations()];
    for (name, share) in
        features.shares(|name| read(name).map_or(0.0, |learned| learned.rarity(titles)))
    {
        for (occupation, weight) in read(name).into_iter().flatten() {
            if let Some(sum) = sums.get_mut(occupation) {
                *sum += share * weight;
            }
        }
    }
    Ok(sums)
}

/// Scores the occupations with any title like the query. `vagueness` scales what the number of people
/// in them says.
pub fn score(
    parts: &Parts,
    tally: &Tally,
    slots: &[Slot],
    learned: &[f32],
    vagueness: f32,
    weights: &Weights,
) -> Vec<Scored> {
    let width = slots.len();
    let most = tally.vote.iter().copied().fold(1e-6, f32::max);
    let weight = slots.iter().map(|slot| slot.weight).sum::<f32>().max(1e-6);
    let rare = rarities(tally, slots);
    let cells = |values: &'_ [f32], occupation: usize| {
        values[occupation * width..(occupation + 1) * width].to_vec()
    };
    let mut ranked = Vec::new();
    for (occupation, &(best, form)) in tally.best.iter().enumerate() {
        if best < FAINT {
            continue;
        }
        let words: f32 = cells(&tally.words, occupation)
            .iter()
            .zip(slots)
            .map(|(count, slot)| slot.weight * frequent(*count, weights))
            .sum();
        let pairs: f32 = cells(&tally.pairs, occupation)
            .iter()
            .zip(slots.windows(2))
            .map(|(count, two)| two[0].weight.min(two[1].weight) * frequent(*count, weights))
            .sum();
        let cover: f32 = cells(&tally.cover, occupation)
            .iter()
            .zip(&rare)
            .map(|(likeness, rare)| likeness * rare)
            .sum();
        let evidence = Evidence {
            best,
            near: (best - 0.7).max(0.0),
            votes: (tally.vote[occupation] / most + 0.02).ln(),
            words: words / weight,
            pairs: pairs / weight,
            cover: cover / rare.iter().sum::<f32>().max(1e-6),
            learned: learned.get(occupation).copied().unwrap_or(0.0),
            own: (tally.own[occupation] - 0.7).max(0.0),
            size: (1.0 + parts.size(occupation)).ln(),
            people: vagueness * parts.prior(occupation),
            order: 0.0,
        };
        let score = evidence.weighed(weights.evidence);
        ranked.push(Scored {
            occupation: occupation as u16,
            form,
            score,
            held: tally.held[occupation],
            evidence,
        });
    }
    sort(&mut ranked);
    ranked
}

fn frequent(count: f32, weights: &Weights) -> f32 {
    (1.0 + count / weights.smoothing).ln()
}

/// Each slot's weight times its rarity over occupations.
fn rarities(tally: &Tally, slots: &[Slot]) -> Vec<f32> {
    let holding = |at: usize| {
        tally
            .cover
            .iter()
            .skip(at)
            .step_by(slots.len())
            .sum::<f32>()
    };
    let rarity = |at: usize| (1.0 + tally.best.len() as f32 / (holding(at) + 0.5)).ln();
    slots
        .iter()
        .enumerate()
        .map(|(at, slot)| slot.weight * rarity(at))
        .collect()
}
