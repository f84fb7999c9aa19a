//! What the titles add up to for each occupation.

use super::codec;
use super::index::{OCCUPATION, OWN, PART, REPORTED};
use super::shelf::{Parts, Shelf};
use super::slots::Slot;
use super::vocabulary::Vocabulary;
use super::weights::Weights;

/// The forms that hold any candidate word.
pub struct Matches {
    touched: Vec<u32>,
    /// Touched form × slot: likeness of the slot's best word in the form.
    cells: Vec<f32>,
    /// For each touched form the inner product with the query.
    dots: Vec<f32>,
}

/// For each slot, the likeness of its best word in every form.
///
/// # Errors
/// Whatever the shelf fails with.
pub fn matches<S: Shelf>(
    shelf: &S,
    parts: &Parts,
    vocabulary: &Vocabulary<'_>,
    slots: &[Slot],
) -> Result<Matches, S::Error> {
    let width = slots.len();
    let mut matches = Matches {
        touched: Vec::new(),
        cells: Vec::new(),
        dots: Vec::new(),
    };
    // Where each form stands among the touched, from 1; 0 is untouched.
    let mut places = vec![0u32; parts.forms()];
    // What the current slot adds to each touched form.
    let mut gains: Vec<f32> = Vec::new();
    for (at, slot) in slots.iter().enumerate() {
        gains.iter_mut().for_each(|gain| *gain = 0.0);
        for candidate in &slot.candidates {
            let gain =
                slot.weight * slot.rarity * vocabulary.rarity(candidate.word) * candidate.likeness;
            for form in codec::each_ascending(&shelf.forms_with(candidate.word)?) {
                let Some(place) = places.get_mut(form as usize) else {
                    continue;
                };
                if *place == 0 {
                    matches.touched.push(form);
                    matches.cells.resize(matches.touched.len() * width, 0.0);
                    gains.push(0.0);
                    *place = matches.touched.len() as u32;
                }
                let place = *place as usize - 1;
                let cell = &mut matches.cells[place * width + at];
                *cell = cell.max(candidate.likeness);
                gains[place] = gains[place].max(gain);
            }
        }
        matches.dots.resize(gains.len(), 0.0);
        matches
            .dots
            .iter_mut()
            .zip(&gains)
            .for_each(|(dot, gain)| *dot += gain);
    }
    Ok(matches)
}

/// What the forms add up to for each occupation.
pub struct Tally {
    /// Likeness of the best form, and which it is.
    pub best: Vec<(f32, u32)>,
    /// How much of the query that form holds: the share of its words, by their weights.
    pub held: Vec<f32>,
    pub vote: Vec<f32>,
    /// Likeness of the own title.
    pub own: Vec<f32>,
    /// Occupation × slot: how many of its forms hold the slot's word, in part for like words.
    pub words: Vec<f32>,
    /// Occupation × slot: the same for the slot and the next together.
    pub pairs: Vec<f32>,
    /// Occupation × slot: the likest word any of its forms holds.
    pub cover: Vec<f32>,
}

impl Tally {
    /// Likeness of the best title of all.
    pub fn most_like(&self) -> f32 {
        self.best
            .iter()
            .map(|(likeness, _)| *likeness)
            .fold(0.0, f32::max)
    }
}

/// Adds up what each form says for the occupations that use it.
pub fn tally(parts: &Parts, matches: &Matches, slots: &[Slot], weights: &Weights) -> Tally {
    let occupations = parts.occupations();
    let length = slots
        .iter()
        .map(|slot| (slot.weight * slot.rarity).powi(2))
        .sum::<f32>()
        .sqrt()
        .max(1e-6);
    let weight = slots.iter().map(|slot| slot.weight).sum::<f32>().max(1e-6);
    let width = slots.len();
    let mut tally = Tally {
        best: vec![(0.0, 0); occupations],
        held: vec![0.0; occupations],
        vote: vec![0.0; occupations],
        own: vec![0.0; occupations],
        words: vec![0.0; occupations * width],
        pairs: vec![0.0; occupations * width],
        cover: vec![0.0; occupations * width],
    };
    for (place, &form) in matches.touched.iter().enumerate() {
        let norm = parts.norm(form);
        if norm <= 0.0 {
            continue;
        }
        let cosine = (matches.dots[place] / (length * norm)).min(1.0);
        let vote = cosine.powf(weights.vote_power);
        let cells = &matches.cells[place * width..(place + 1) * width];
        let held = cells
            .iter()
            .zip(slots)
            .map(|(cell, slot)| cell * slot.weight);
        let held = held.sum::<f32>() / weight;
        parts.each_owner(form, |owner| {
            let occupation = (owner & OCCUPATION) as usize;
            if occupation >= occupations {
                return;
            }
            // Of two titles equally alike the occupation's own is shown, then a reported one.
            let liked = cosine
                + if owner & OWN != 0 {
                    2e-4
                } else if owner & REPORTED != 0 {
                    1e-4
                } else {
                    0.0
                };
            let best = &mut tally.best[occupation];
            if liked > best.0 {
                *best = (liked, form);
                tally.held[occupation] = held;
            }
            if owner & (OWN | PART) != 0 {
                tally.own[occupation] = tally.own[occupation].max(cosine);
            }
            tally.vote[occupation] += vote;
            for (at, cell) in cells.iter().enumerate() {
                tally.words[occupation * width + at] += cell;
                let cover = &mut tally.cover[occupation * width + at];
                *cover = cover.max(*cell);
                let next = cells.get(at + 1).copied().unwrap_or(0.0);
                tally.pairs[occupation * width + at] += cell.min(next);
            }
        });
    }
    tally
}
