//! How long one person against all occupations takes.

use std::hint::black_box;
use std::time::Instant;

use anyhow::Result;
use serde::Serialize;
use waymark_domain::fit::{FitTables, Person, Prepared, Seed, check, list};
use waymark_domain::inventory::conditions::{Choice, Lean, TradeOff, leaning, pairs, weigh};
use waymark_domain::inventory::constraints::{Constraints, Remote};
use waymark_store::catalogue::Catalogue;

use super::people::{Noise, People};
use super::ratings::Ratings;
use crate::bench::random::Random;

const SEED: u64 = 6;
/// Milliseconds for one person against all, and for the list with all its rounds.
const ONCE_TARGET: f64 = 1.0;
const LIST_TARGET: f64 = 300.0;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Speed {
    pub occupations: usize,
    /// Milliseconds to read the tables from the catalogue, once.
    pub read_ms: f64,
    /// Milliseconds, medians: all scores of one person, laying out included.
    pub once_ms: f64,
    /// The list with 500 resamples.
    pub list_ms: f64,
    /// Other constraints on that list.
    pub constrain_ms: f64,
    /// One check in full, with its resamples.
    pub check_ms: f64,
}

pub fn measure(catalogue: &Catalogue) -> Result<Speed> {
    let begun = Instant::now();
    let tables = catalogue.fit_tables()?;
    let read_ms = begun.elapsed().as_secs_f64() * 1000.0;
    let ratings = Ratings::of(&tables);
    let noise = Noise::Independent;
    let mut random = Random::new(SEED);
    let at = random.below(ratings.places.len());
    let person = People::new(&ratings).answering(&tables, at, noise, &mut random);
    let person = complete(&tables, person, &mut random)?;
    let count = tables.occupations().len();
    let prepared = Prepared::new(&tables, &person);
    let samples = prepared.samples(Seed(SEED));
    let mut rows = list(&prepared, &samples);
    let stated = Constraints {
        pay_floor: Some(60_000),
        remote: Some(Remote::Must),
        education_max: Some(6),
        ..Constraints::default()
    };
    Ok(Speed {
        occupations: count,
        read_ms,
        once_ms: median(50, || {
            let prepared = Prepared::new(&tables, &person);
            (0..count).for_each(|at| {
                black_box(prepared.scores(at));
            });
        }),
        list_ms: median(9, || {
            let prepared = Prepared::new(&tables, &person);
            black_box(list(&prepared, &prepared.samples(Seed(SEED))));
        }),
        constrain_ms: median(50, || rows.constrain(&prepared, &stated)),
        check_ms: median(20, || {
            black_box(check(&prepared, ratings.places[at], &samples, None));
        }),
    })
}

/// With leans on every dimension, all trade-offs and some constraints.
fn complete(tables: &FitTables, mut person: Person, random: &mut Random) -> Result<Person> {
    for (at, dimension) in tables.dimensions().iter().enumerate() {
        let lean = Lean::try_from([-2, -1, 1, 2][at % 4])?;
        person.leans.insert(dimension.id.clone(), lean);
    }
    let leaning = leaning(&person.leans);
    let mut answers = Vec::new();
    for pair in pairs(&leaning) {
        answers.push(TradeOff {
            first: pair.first.clone(),
            second: pair.second.clone(),
            choice: Choice::try_from(random.below(5) as i8 - 2)?,
        });
    }
    person.weights = weigh(&leaning, &answers);
    person.constraints.pay_floor = Some(50_000);
    Ok(person)
}

/// Milliseconds, after one round that warms the memory.
fn median(rounds: usize, mut run: impl FnMut()) -> f64 {
    run();
    let mut times: Vec<f64> = (0..rounds)
        .map(|_| {
            let begun = Instant::now();
            run();
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

impl std::fmt::Display for Speed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "Fit: one person against {} occupations {:.2} ms (target {ONCE_TARGET:.0}), the list with 500 resamples {:.0} ms (target {LIST_TARGET:.0}), \
             other constraints {:.2} ms, one check {:.1} ms; tables read in {:.0} ms",
            self.occupations,
            self.once_ms,
            self.list_ms,
            self.constrain_ms,
            self.check_ms,
            self.read_ms
        )
    }
}
