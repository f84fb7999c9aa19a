//! Titles held back from the index, and the queries made of them.

use std::collections::{BTreeMap, BTreeSet};

use waymark_domain::titles::{Occupation, Title};

use super::mess::mess;
use crate::bench::random::Random;

/// A query and the occupations that count as right.
#[derive(Debug, Clone)]
pub struct Case {
    pub query: String,
    pub right: BTreeSet<String>,
}

/// An index's titles and the queries to put to it.
#[derive(Debug)]
pub struct Split {
    pub kept: Vec<Title>,
    /// Titles held back, as the source writes them.
    pub unseen: Vec<Case>,
    /// The same, messed up.
    pub messy_unseen: Vec<Case>,
    /// Titles in the index, as the source writes them.
    pub known: Vec<Case>,
    /// The same, messed up.
    pub messy_known: Vec<Case>,
    /// The same, the last word not finished.
    pub typing: Vec<Case>,
}

/// Share of the distinct titles held back.
const HELD: f64 = 0.1;

/// Holds back a tenth of the distinct titles. A title is held back in every writing and from every
/// occupation that has it, so none leaks through another row; whichever of these occupations is
/// found counts as right. Occupations' own titles stay.
pub fn split(occupations: &[Occupation], titles: &[Title], seed: u64) -> Split {
    let own: BTreeMap<String, BTreeSet<String>> =
        occupations
            .iter()
            .fold(BTreeMap::new(), |mut own, occupation| {
                own.entry(plain(&occupation.title))
                    .or_default()
                    .insert(occupation.code.clone());
                own
            });
    let mut users: BTreeMap<String, BTreeSet<String>> = own;
    let mut written: BTreeMap<String, String> = BTreeMap::new();
    for title in titles {
        for part in parts(&title.title) {
            users
                .entry(plain(part))
                .or_default()
                .insert(title.code.clone());
        }
        let head = parts(&title.title)[0];
        written
            .entry(plain(head))
            .or_insert_with(|| head.to_owned());
    }
    let held: BTreeSet<&String> = written
        .keys()
        .filter(|key| Random::of(seed, key).chance(HELD))
        .collect();
    let kept: Vec<Title> = titles
        .iter()
        .filter(|title| {
            !parts(&title.title)
                .iter()
                .any(|part| held.contains(&plain(part)))
        })
        .cloned()
        .collect();

    let case = |key: &String, query: String| Case {
        query,
        right: users.get(key).cloned().unwrap_or_default(),
    };
    let mut unseen = Vec::new();
    let mut messy_unseen = Vec::new();
    for key in &held {
        let Some(title) = written.get(*key) else {
            continue;
        };
        unseen.push(case(key, title.clone()));
        messy_unseen.push(case(key, mess(title, &mut Random::of(seed ^ 1, key))));
    }
    let mut others: BTreeMap<String, String> = BTreeMap::new();
    for title in &kept {
        let head = parts(&title.title)[0];
        others.entry(plain(head)).or_insert_with(|| head.to_owned());
    }
    let mut others: Vec<(String, String)> = others.into_iter().collect();
    Random::new(seed).shuffle(&mut others);
    others.truncate(held.len());
    let known_as = |write: &dyn Fn(&str, &str) -> String| -> Vec<Case> {
        others
            .iter()
            .map(|(key, title)| case(key, write(key, title)))
            .collect()
    };
    Split {
        unseen,
        messy_unseen,
        known: known_as(&|_, title| title.to_owned()),
        messy_known: known_as(&|key, title| mess(title, &mut Random::of(seed ^ 2, key))),
        typing: known_as(&|key, title| begun(title, &mut Random::of(seed ^ 3, key))),
        kept,
    }
}

/// The title with its last word cut, at least half of it there.
fn begun(title: &str, random: &mut Random) -> String {
    let letters: Vec<char> = title.to_lowercase().chars().collect();
    let last = letters
        .iter()
        .rev()
        .take_while(|letter| letter.is_alphanumeric())
        .count();
    letters[..letters.len() - random.below(last / 2 + 1)]
        .iter()
        .collect()
}

/// "Database Administrator (DBA)" is written two ways.
fn parts(title: &str) -> Vec<&str> {
    match title
        .split_once(" (")
        .and_then(|(head, rest)| Some((head, rest.strip_suffix(')')?)))
    {
        Some((head, inner)) if !head.is_empty() && !inner.is_empty() => vec![head, inner],
        _ => vec![title],
    }
}

/// Lower-case letters and digits with single spaces.
fn plain(title: &str) -> String {
    let cleared: String = title
        .chars()
        .filter(|letter| *letter != '\'')
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    cleared
        .to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
