//! The search itself: from typed words to ranked occupations.
//!
//! Several kinds of evidence are summed ([`Evidence`]). Some find titles on record: how like the best
//! one is, by the cosine of rarity-weighted words, where misspelt and unfinished words count in part.
//! Others find titles nobody has recorded yet: every title somewhat like the query votes for its
//! occupation, words and neighbouring words speak for the occupations among whose titles they are
//! frequent (naive Bayes), and words and runs of letters for those that [`super::learn`] found.

use std::collections::BTreeMap;

use super::clean::{self, Word};
use super::features::Features;
use super::index::{NORM_SCALE, OCCUPATION, OWN, REPORTED, SHARED};
use super::learn::Learned;
use super::shelf::{Parts, Shelf};
use super::slots::{Slot, slots};
use super::vocabulary::Vocabulary;
use super::weights::Weights;
use super::{Evidence, Found, Hit, codec, forms};

/// Occupations like `query`, best first, at most `limit`; none when nothing is like it.
///
/// # Errors
/// Whatever the shelf fails with.
pub fn search<S: Shelf>(
    shelf: &S,
    query: &str,
    limit: usize,
    weights: &Weights,
) -> Result<Found, S::Error> {
    let query = clean::clean(query);
    let mut hits = Vec::new();
    if query.words.is_empty() || limit == 0 {
        return Ok(Found {
            cleaned: query.cleaned,
            hits,
        });
    }
    let parts = shelf.parts()?;
    let mut ranked = Reading::new(&parts, weights).rank(shelf, &query.words)?;
    if let Some(words) = &query.unfinished {
        let other = Reading::new(&parts, weights).rank(shelf, words)?;
        ranked = merge(ranked, other, weights.unfinished);
    }
    for scored in ranked.into_iter().take(limit) {
        hits.push(Hit {
            code: shelf.code(scored.occupation)?,
            matched: shelf.shown(scored.form, scored.occupation)?,
            score: f64::from(scored.score),
        });
    }
    Ok(Found {
        cleaned: query.cleaned,
        hits,
    })
}

/// What speaks for each occupation that is like the query at all, best first.
///
/// # Errors
/// Whatever the shelf fails with.
pub fn evidence<S: Shelf>(
    shelf: &S,
    query: &str,
    weights: &Weights,
) -> Result<Vec<(u16, Evidence)>, S::Error> {
    let parts = shelf.parts()?;
    let ranked = Reading::new(&parts, weights).rank(shelf, &clean::clean(query).words)?;
    Ok(ranked
        .into_iter()
        .map(|scored| (scored.occupation, scored.evidence))
        .collect())
}

/// Occupations whose best title is less like the query than this are not ranked.
const FAINT: f32 = 0.12;

/// An occupation with its score and the form that matched best.
#[derive(Debug, Clone, Copy)]
struct Scored {
    occupation: u16,
    form: u32,
    score: f32,
    evidence: Evidence,
}

fn merge(first: Vec<Scored>, second: Vec<Scored>, penalty: f32) -> Vec<Scored> {
    let mut all = first;
    for mut scored in second {
        scored.score -= penalty;
        match all
            .iter_mut()
            .find(|other| other.occupation == scored.occupation)
        {
            Some(other) if other.score >= scored.score => {}
            Some(other) => *other = scored,
            None => all.push(scored),
        }
    }
    sort(&mut all);
    all
}

fn sort(all: &mut [Scored]) {
    all.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then(a.occupation.cmp(&b.occupation))
    });
}

/// How much more the number of people in an occupation says than for a full, telling title: a lot
/// after one letter, and when many occupations have the very title.
fn vagueness(words: &[Word], tally: &Tally) -> f32 {
    let typed: usize = words.iter().map(|word| word.text.len()).sum();
    let most = tally
        .best
        .iter()
        .map(|(likeness, _)| *likeness)
        .fold(0.0, f32::max);
    let same = tally
        .best
        .iter()
        .filter(|(likeness, _)| *likeness > 0.96 * most)
        .count();
    let short = 9.0 / typed.max(1) as f32;
    let common = (0.8 + 0.2 * same as f32).min(5.0);
    short.max(common).max(1.0)
}

/// How many of the first are compared letter by letter.
const CLOSE: usize = 12;

/// One reading of a query against the index.
struct Reading<'a> {
    parts: &'a Parts,
    weights: &'a Weights,
    forms: usize,
    occupations: usize,
}

/// What the forms add up to for each occupation.
struct Tally {
    best: Vec<(f32, u32)>,
    vote: Vec<f32>,
    own: Vec<f32>,
    /// Occupation × slot: how many of its forms hold the slot's word, in part for like words.
    words: Vec<f32>,
    /// Occupation × slot: the same for the slot and the next together.
    pairs: Vec<f32>,
    /// Occupation × slot: the likest word any of its forms holds.
    cover: Vec<f32>,
}

impl<'a> Reading<'a> {
    fn new(parts: &'a Parts, weights: &'a Weights) -> Self {
        Self {
            parts,
            weights,
            forms: parts.norms.len() / 2,
            occupations: parts.priors.len() / 4,
        }
    }

    fn rank<S: Shelf>(&self, shelf: &S, words: &[Word]) -> Result<Vec<Scored>, S::Error> {
        let vocabulary = Vocabulary::new(&self.parts.words, &self.parts.counts, self.forms);
        let slots = slots(&vocabulary, words, self.weights);
        let length = slots
            .iter()
            .map(|slot| (slot.weight * slot.rarity).powi(2))
            .sum::<f32>()
            .sqrt();
        if length <= 0.0 {
            return Ok(Vec::new());
        }
        let matched = self.matches(shelf, &vocabulary, &slots)?;
        let tally = self.tally(&matched, &slots, length);
        if tally
            .best
            .iter()
            .all(|(likeness, _)| *likeness < self.weights.least)
        {
            return Ok(Vec::new());
        }
        let learned = self.learned(shelf, &vocabulary, &slots)?;
        let mut ranked = self.score(&tally, &slots, &learned, vagueness(words, &tally));
        self.order(shelf, words, &mut ranked)?;
        sort(&mut ranked);
        Ok(ranked)
    }

    /// For each slot, the likeness of its best word in every form.
    fn matches<S: Shelf>(
        &self,
        shelf: &S,
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
        let mut places = vec![0u32; self.forms];
        // What the current slot adds to each touched form.
        let mut gains: Vec<f32> = Vec::new();
        for (at, slot) in slots.iter().enumerate() {
            gains.iter_mut().for_each(|gain| *gain = 0.0);
            for candidate in &slot.candidates {
                let gain = slot.weight
                    * slot.rarity
                    * vocabulary.rarity(candidate.word)
                    * candidate.likeness;
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

    fn tally(&self, matches: &Matches, slots: &[Slot], length: f32) -> Tally {
        let width = slots.len();
        let mut tally = Tally {
            best: vec![(0.0, 0); self.occupations],
            vote: vec![0.0; self.occupations],
            own: vec![0.0; self.occupations],
            words: vec![0.0; self.occupations * width],
            pairs: vec![0.0; self.occupations * width],
            cover: vec![0.0; self.occupations * width],
        };
        for (place, &form) in matches.touched.iter().enumerate() {
            let norm = self.norm(form);
            if norm <= 0.0 {
                continue;
            }
            let cosine = (matches.dots[place] / (length * norm)).min(5.0);
            let vote = cosine.powf(self.weights.vote_power);
            let cells = &matches.cells[place * width..(place + 1) * width];
            self.each_owner(form, |owner| {
                let occupation = (owner & OCCUPATION) as usize;
                if occupation >= self.occupations {
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
                }
                if owner & OWN != 0 {
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

    /// What the query's words and runs of letters say for each occupation.
    fn learned<S: Shelf>(
        &self,
        shelf: &S,
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
        let titles = self.parts.examples as usize;
        let read = |name: &str| Learned::new(known.get(name)?);
        let mut sums = vec![0.0f32; self.occupations];
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

    fn score(&self, tally: &Tally, slots: &[Slot], learned: &[f32], vagueness: f32) -> Vec<Scored> {
        let width = slots.len();
        let most = tally.vote.iter().copied().fold(1e-6, f32::max);
        let weight = slots.iter().map(|slot| slot.weight).sum::<f32>().max(1e-6);
        let rare = self.rarities(tally, slots);
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
                .map(|(count, slot)| slot.weight * self.frequent(*count))
                .sum();
            let pairs: f32 = cells(&tally.pairs, occupation)
                .iter()
                .zip(slots.windows(2))
                .map(|(count, two)| two[0].weight.min(two[1].weight) * self.frequent(*count))
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
                size: (1.0 + self.size(occupation)).ln(),
                people: vagueness * self.prior(occupation),
                order: 0.0,
            };
            let score = evidence.weighed(self.weights.evidence);
            ranked.push(Scored {
                occupation: occupation as u16,
                form,
                score,
                evidence,
            });
        }
        sort(&mut ranked);
        ranked
    }

    fn frequent(&self, count: f32) -> f32 {
        (1.0 + count / self.weights.smoothing).ln()
    }

    /// Each slot's weight times its rarity over occupations.
    fn rarities(&self, tally: &Tally, slots: &[Slot]) -> Vec<f32> {
        let holding = |at: usize| {
            tally
                .cover
                .iter()
                .skip(at)
                .step_by(slots.len())
                .sum::<f32>()
        };
        let rarity = |at: usize| (1.0 + self.occupations as f32 / (holding(at) + 0.5)).ln();
        slots
            .iter()
            .enumerate()
            .map(|(at, slot)| slot.weight * rarity(at))
            .collect()
    }

    /// Among the first few, a title with the typed words in the typed order goes before one without, and
    /// one written just so ("Account Manager") before one that only comes down to it ("Accounts Manager").
    fn order<S: Shelf>(
        &self,
        shelf: &S,
        words: &[Word],
        ranked: &mut [Scored],
    ) -> Result<(), S::Error> {
        let typed: Vec<String> = words.iter().map(|word| word.text.clone()).collect();
        for scored in ranked.iter_mut().take(CLOSE) {
            let shown = shelf.shown(scored.form, scored.occupation)?;
            let mut own = false;
            self.each_owner(scored.form, |owner| {
                own |= owner & OCCUPATION == u32::from(scored.occupation) && owner & OWN != 0;
            });
            let order = forms::order(&shown, &typed);
            // Own titles are all in the plural; nobody types them so.
            scored.evidence.order = if own && order > 0.0 { 1.0 } else { order };
            scored.score = scored.evidence.weighed(self.weights.evidence);
        }
        Ok(())
    }

    fn norm(&self, form: u32) -> f32 {
        let at = form as usize * 2;
        let two = self
            .parts
            .norms
            .get(at..at + 2)
            .and_then(|two| two.try_into().ok());
        two.map_or(0.0, |two| f32::from(u16::from_le_bytes(two)) / NORM_SCALE)
    }

    fn prior(&self, occupation: usize) -> f32 {
        let at = occupation * 4;
        let four = self
            .parts
            .priors
            .get(at..at + 4)
            .and_then(|four| four.try_into().ok());
        four.map_or(0.0, f32::from_le_bytes)
    }

    fn size(&self, occupation: usize) -> f32 {
        let at = occupation * 2;
        let two = self
            .parts
            .sizes
            .get(at..at + 2)
            .and_then(|two| two.try_into().ok());
        two.map_or(0.0, |two| f32::from(u16::from_le_bytes(two)))
    }

    fn each_owner(&self, form: u32, mut with: impl FnMut(u32)) {
        let at = form as usize * 4;
        let four = self
            .parts
            .owners
            .get(at..at + 4)
            .and_then(|four| four.try_into().ok());
        let Some(owner) = four.map(u32::from_le_bytes) else {
            return;
        };
        if owner & SHARED == 0 {
            return with(owner);
        }
        let at = (owner & !SHARED) as usize;
        let two = |at: usize| {
            let two = self
                .parts
                .shared
                .get(at..at + 2)
                .and_then(|two| two.try_into().ok());
            two.map(u16::from_le_bytes)
        };
        for nth in 0..usize::from(two(at).unwrap_or(0)) {
            if let Some(owner) = two(at + 2 + nth * 2) {
                with(u32::from(owner));
            }
        }
    }
}

/// The forms that hold any candidate word.
struct Matches {
    touched: Vec<u32>,
    /// Touched form × slot: likeness of the slot's best word in the form.
    cells: Vec<f32>,
    /// For each touched form the inner product with the query.
    dots: Vec<f32>,
}
