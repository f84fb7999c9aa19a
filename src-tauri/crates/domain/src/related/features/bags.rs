//! What the terms of an occupation are.

use super::super::alike::Bag;
use super::super::published::Published;
use crate::titles;

/// An occupation's own title counts as this many of those on record.
const OWN: f64 = 5.0;
const SHORTEST: usize = 3;
const LONGEST: usize = 5;

pub fn technology(one: &Published) -> Bag {
    one.technology
        .iter()
        .map(|name| (name.clone(), 1.0))
        .collect()
}

pub fn details(one: &Published) -> Bag {
    let activities = one.activities.iter();
    activities
        .map(|(id, tasks)| (id.clone(), f64::from(*tasks)))
        .collect()
}

pub fn activities(one: &Published) -> Bag {
    let mut bag = Bag::new();
    for (id, tasks) in &one.activities {
        let intermediate = id
            .rsplit_once('.')
            .map_or(id.as_str(), |(before, _)| before);
        *bag.entry(intermediate.to_owned()).or_default() += f64::from(*tasks);
    }
    bag
}

pub fn words(one: &Published) -> Bag {
    let mut bag = Bag::new();
    each_word(one, |word, amount| {
        *bag.entry(word.to_owned()).or_default() += amount
    });
    bag
}

/// Runs of three to five letters, the two ends of a word counting as letters (a space).
pub fn letters(one: &Published) -> Bag {
    let mut bag = Bag::new();
    each_word(one, |word, amount| {
        let letters: Vec<char> = format!(" {word} ").chars().collect();
        for run in (SHORTEST..=LONGEST).flat_map(|length| letters.windows(length)) {
            *bag.entry(run.iter().collect()).or_default() += amount;
        }
    });
    bag
}

fn each_word(one: &Published, mut add: impl FnMut(&str, f64)) {
    let own = (one.title.as_str(), OWN);
    let others = one.titles.iter().map(|title| (title.as_str(), 1.0));
    for (title, amount) in others.chain([own]) {
        for word in titles::plain_words(title) {
            add(&word, amount);
        }
    }
}
