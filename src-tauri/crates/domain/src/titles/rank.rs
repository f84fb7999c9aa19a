//! The search itself: from typed words to ranked occupations.
//!
//! Several kinds of evidence are summed ([`Evidence`]). Some find titles on record: how like the best
//! one is, by the cosine of rarity-weighted words, where misspelt and unfinished words count in part.
//! Others find titles nobody has recorded yet: every title somewhat like the query votes for its
//! occupation, words and neighbouring words speak for the occupations among whose titles they are
//! frequent (naive Bayes), and words and runs of letters for those that [`super::learn`] found.

use super::clean::{self, Word};
use super::index::{OCCUPATION, OWN};
use super::score::{Scored, learned, score, sort};
use super::shelf::{Parts, Shelf};
use super::slots::slots;
use super::tally::{Tally, matches, tally};
use super::vocabulary::Vocabulary;
use super::weights::Weights;
use super::{Evidence, Found, Hit, forms};

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
    let mut ranked = rank(shelf, &parts, &query.words, weights)?;
    if let Some(words) = &query.unfinished {
        let other = rank(shelf, &parts, words, weights)?;
        ranked = merge(ranked, other, weights.unfinished);
    }
    for scored in ranked.into_iter().take(limit) {
        hits.push(Hit {
            code: shelf.code(scored.occupation)?,
            matched: shelf.shown(scored.form, scored.occupation)?,
            score: f64::from(scored.score),
            held: scored.held,
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
    let ranked = rank(shelf, &parts, &clean::clean(query).words, weights)?;
    Ok(ranked
        .into_iter()
        .map(|scored| (scored.occupation, scored.evidence))
        .collect())
}

/// One reading of the query against the index.
fn rank<S: Shelf>(
    shelf: &S,
    parts: &Parts,
    words: &[Word],
    weights: &Weights,
) -> Result<Vec<Scored>, S::Error> {
    let vocabulary = Vocabulary::new(&parts.words, &parts.counts, parts.forms());
    let slots = slots(&vocabulary, words, weights);
    let matches = matches(shelf, parts, &vocabulary, &slots)?;
    let tally = tally(parts, &matches, &slots, weights);
    if tally.most_like() < weights.least {
        return Ok(Vec::new());
    }
    let learned = learned(shelf, parts, &vocabulary, &slots)?;
    let mut ranked = score(
        parts,
        &tally,
        &slots,
        &learned,
        vagueness(words, &tally),
        weights,
    );
    order(shelf, parts, words, &mut ranked, weights)?;
    sort(&mut ranked);
    Ok(ranked)
}

/// How much more the number of people in an occupation says than for a full, telling title: a lot
/// after one letter, and when many occupations have the very title.
fn vagueness(words: &[Word], tally: &Tally) -> f32 {
    let typed: usize = words.iter().map(|word| word.text.len()).sum();
    let close = 0.96 * tally.most_like();
    let same = tally
        .best
        .iter()
        .filter(|(likeness, _)| *likeness > close)
        .count();
    let short = 9.0 / typed.max(1) as f32;
    let common = (0.8 + 0.2 * same as f32).min(5.0);
    short.max(common).max(1.0)
}

/// How many of the first are compared letter by letter.
const CLOSE: usize = 12;

/// Among the first few, a title with the typed words in the typed order goes before one without, and
/// one written just so ("Account Manager") before one that only comes down to it ("Accounts Manager").
fn order<S: Shelf>(
    shelf: &S,
    parts: &Parts,
    words: &[Word],
    ranked: &mut [Scored],
    weights: &Weights,
) -> Result<(), S::Error> {
    let typed: Vec<String> = words.iter().map(|word| word.text.clone()).collect();
    for scored in ranked.iter_mut().take(CLOSE) {
        let shown = shelf.shown(scored.form, scored.occupation)?;
        let mut own = false;
        parts.each_owner(scored.form, |owner| {
            own |= owner & OCCUPATION == u32::from(scored.occupation) && owner & OWN != 0;
        });
        let order = forms::order(&shown, &typed);
        // Own titles are all in the plural; nobody types them so.
        scored.evidence.order = if own && order > 0.0 { 1.0 } else { order };
        scored.score = scored.evidence.weighed(weights.evidence);
    }
    Ok(())
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
