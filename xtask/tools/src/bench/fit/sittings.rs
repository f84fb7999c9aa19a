//! How much two sittings of one person agree about which occupations are near.

use serde::Serialize;
use waymark_domain::fit::{FitTables, Group, Prepared, Seed, list};

use super::people::{Noise, People};
use super::ratings::{Ratings, unit};
use crate::bench::random::Random;

const SEED: u64 = 6;
const SHARED: usize = 20;
const FOUND: usize = 10;
/// The targets are for the three domains together.
const SHARED_TARGET: f64 = 0.60;
const FOUND_TARGET: f64 = 0.90;

const NOISES: [Noise; 3] = [Noise::Independent, Noise::Shared, Noise::Coherent];

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// `interests` or `interests, skills, knowledge`.
    pub on: &'static str,
    pub noise: Noise,
    /// Share of the first twenty that both sittings have.
    pub shared: f64,
    /// How often the person's own occupation is among the first ten.
    pub found: f64,
    /// In the groups of the app: occupations in the first group, and how often the own one is. Absent where
    /// the app's groups are not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closest: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_closest: Option<f64>,
}

const ALONE: &str = "interests";
const TOGETHER: &str = "interests, skills, knowledge";

/// Mean correlation over the domains, of ratings with error and the ratings.
pub fn on_ratings(tables: &FitTables, people: usize) -> Vec<Agreement> {
    let ratings = Ratings::of(tables);
    let drawn = People::new(&ratings);
    let targets: Vec<[Vec<f64>; 3]> = (0..ratings.places.len())
        .map(|at| std::array::from_fn(|domain| unit(&ratings.domains[domain].value[at])))
        .collect();
    let score = |domains: usize, person: &[Vec<f64>; 3], target: &[Vec<f64>; 3]| {
        let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
        let each = person.iter().zip(target).take(domains);
        each.map(|(person, target)| dot(&unit(person), target))
            .sum::<f64>()
    };
    let mut found = Vec::new();
    for noise in NOISES {
        for (domains, on) in [(1, ALONE), (3, TOGETHER)] {
            let mut random = Random::new(SEED);
            let sitting = |at: usize, random: &mut Random| {
                let person = drawn.rated(at, noise, random);
                let scores = targets.iter().map(|target| score(domains, &person, target));
                scores.collect::<Vec<f64>>()
            };
            found.push(agreement(
                on,
                noise,
                ratings.places.len(),
                people,
                &mut random,
                sitting,
            ));
        }
    }
    found
}

/// The engine's own correlation of interests and similarity of levels, from answers on the steps that are
/// offered.
pub fn on_answers(tables: &FitTables, people: usize) -> Vec<Agreement> {
    let ratings = Ratings::of(tables);
    let drawn = People::new(&ratings);
    let mut found = Vec::new();
    for noise in NOISES {
        for on in [ALONE, TOGETHER] {
            let mut random = Random::new(SEED);
            let sitting = |at: usize, random: &mut Random| {
                let person = drawn.answering(tables, at, noise, random);
                let prepared = Prepared::new(tables, &person);
                let score = |place: &usize| {
                    let scores = prepared.scores(*place);
                    let similarity = if on == TOGETHER {
                        2.0 * scores.similarity
                    } else {
                        0.0
                    };
                    f64::from(scores.interests + similarity)
                };
                ratings.places.iter().map(score).collect::<Vec<f64>>()
            };
            let mut one = agreement(
                on,
                noise,
                ratings.places.len(),
                people,
                &mut random,
                sitting,
            );
            if on == TOGETHER {
                let (closest, own) = groups(tables, &drawn, noise, people / 4);
                (one.closest, one.own_closest) = (Some(closest), Some(own));
            }
            found.push(one);
        }
    }
    found
}

/// Mean size of the first group, and how often it has the person's own occupation.
fn groups(tables: &FitTables, drawn: &People<'_>, noise: Noise, people: usize) -> (f64, f64) {
    let mut random = Random::new(SEED);
    let (mut sizes, mut own) = (0, 0);
    for _ in 0..people {
        let at = random.below(drawn.ratings.places.len());
        let person = drawn.answering(tables, at, noise, &mut random);
        let prepared = Prepared::new(tables, &person);
        let rows = list(&prepared, &prepared.samples_of(Seed(SEED), 0)).rows;
        let closest = rows.iter().filter(|row| row.group == Group::Closest);
        sizes += closest.clone().count();
        own += closest
            .filter(|row| row.at == drawn.ratings.places[at])
            .count();
    }
    let mean = |sum: usize| sum as f64 / people as f64;
    (mean(sizes), mean(own))
}

fn agreement(
    on: &'static str,
    noise: Noise,
    occupations: usize,
    people: usize,
    random: &mut Random,
    sitting: impl Fn(usize, &mut Random) -> Vec<f64>,
) -> Agreement {
    let (mut shared, mut found) = (0, 0);
    for _ in 0..people {
        let own = random.below(occupations);
        let first = best(&sitting(own, random));
        let second = best(&sitting(own, random));
        shared += first.iter().filter(|at| second.contains(at)).count();
        let in_ten = |best: &[usize]| usize::from(best[..FOUND].contains(&own));
        found += in_ten(&first) + in_ten(&second);
    }
    Agreement {
        on,
        noise,
        shared: shared as f64 / (people * SHARED) as f64,
        found: found as f64 / (2 * people) as f64,
        closest: None,
        own_closest: None,
    }
}

/// The places of the highest scores; those that cannot be compared come last.
fn best(scores: &[f64]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..scores.len()).collect();
    let known = |at: &usize| {
        if scores[*at].is_nan() {
            f64::NEG_INFINITY
        } else {
            scores[*at]
        }
    };
    places.sort_by(|one, other| known(other).total_cmp(&known(one)));
    places.truncate(SHARED);
    places
}

impl std::fmt::Display for Agreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Agreement {
            on, shared, found, ..
        } = self;
        let errors = match self.noise {
            Noise::Independent => "independent errors",
            Noise::Shared => "errors that share .7",
            Noise::Coherent => "errors of a kind, .7",
        };
        write!(f, "{on:<28} {errors}: {shared:.3}; {found:.3}")?;
        if *on == TOGETHER {
            write!(f, " (target {SHARED_TARGET:.2}; {FOUND_TARGET:.2})")?;
        }
        if let (Some(closest), Some(own)) = (self.closest, self.own_closest) {
            write!(f, "; {closest:.0} in the first group, the own one {own:.2}")?;
        }
        Ok(())
    }
}
