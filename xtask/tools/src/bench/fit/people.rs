//! People who are what an occupation is rated as, and answer with error.

use serde::Serialize;
use waymark_domain::fit::{FitTables, Person};
use waymark_domain::inventory::interests::{
    Form, InterestResult, Pattern, Scale, ScaleScore, noise::standard_error,
};
use waymark_domain::inventory::skills::{Level, SkillAnswer};

use super::ratings::{Ratings, deviations};
use crate::bench::random::Random;

/// Standard error of an answer, in standard deviations among occupations: √(1 − .82).
const ERROR: f64 = 0.42;

/// How the errors of one sitting hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Noise {
    /// Not at all.
    Independent,
    /// Any two are correlated .7: a mood that lifts or lowers everything.
    Shared,
    /// The same share of each error is another occupation's profile: somebody errs in ways that make sense.
    Coherent,
}

/// What two errors of a sitting have in common, where they have anything.
const CORRELATION: f64 = 0.7;

/// The errors of one sitting.
struct Errors<'a> {
    noise: Noise,
    common: f64,
    other: usize,
    ratings: &'a Ratings,
}

impl Errors<'_> {
    fn of<'a>(noise: Noise, ratings: &'a Ratings, random: &mut Random) -> Errors<'a> {
        Errors {
            noise,
            common: random.normal(),
            other: random.below(ratings.places.len()),
            ratings,
        }
    }

    /// In standard deviations.
    fn next(&self, domain: usize, element: usize, random: &mut Random) -> f64 {
        let own = random.normal();
        let common = match self.noise {
            Noise::Independent => return ERROR * own,
            Noise::Shared => self.common,
            Noise::Coherent => self.ratings.domains[domain].standard[self.other][element],
        };
        ERROR * (CORRELATION.sqrt() * common + (1.0 - CORRELATION).sqrt() * own)
    }
}

/// Draws sittings of people.
pub struct People<'a> {
    pub ratings: &'a Ratings,
    /// By domain and element: of values, and of levels.
    values: [Vec<f64>; 3],
    levels: [Vec<f64>; 3],
}

impl<'a> People<'a> {
    pub fn new(ratings: &'a Ratings) -> People<'a> {
        let of = |at: usize| deviations(&ratings.domains[at].value);
        let levels = |at: usize| deviations(&ratings.domains[at].level);
        People {
            ratings,
            values: [of(0), of(1), of(2)],
            levels: [levels(0), levels(1), levels(2)],
        }
    }

    /// The three domains of somebody like occupation `at`, as ratings with error.
    pub fn rated(&self, at: usize, noise: Noise, random: &mut Random) -> [Vec<f64>; 3] {
        let errors = Errors::of(noise, self.ratings, random);
        std::array::from_fn(|domain| {
            let truth = &self.ratings.domains[domain].value[at];
            let spread = truth.iter().zip(&self.values[domain]).enumerate();
            spread
                .map(|(at, (truth, deviation))| truth + deviation * errors.next(domain, at, random))
                .collect()
        })
    }

    /// The same as answers: interests on 0–4, levels rounded to the nearest anchor.
    pub fn answering(
        &self,
        tables: &FitTables,
        at: usize,
        noise: Noise,
        random: &mut Random,
    ) -> Person {
        let errors = Errors::of(noise, self.ratings, random);
        let interests = &self.ratings.domains[0].value[at];
        // 1–7 to 0–4.
        let means: Vec<f64> = interests
            .iter()
            .zip(&self.values[0])
            .enumerate()
            .map(|(at, (truth, deviation))| {
                (truth + deviation * errors.next(0, at, random) - 1.0) / 1.5
            })
            .collect();
        let mut person = Person {
            interests: Some(sitting(&means)),
            ..Person::default()
        };
        let mut elements = tables.elements().iter();
        for domain in 1..3 {
            let truth = &self.ratings.domains[domain].level[at];
            let spread = truth.iter().zip(&self.levels[domain]).enumerate();
            for (at, (truth, deviation)) in spread {
                let level = truth + deviation * errors.next(domain, at, random);
                if let Some(element) = elements.next() {
                    let answer = SkillAnswer {
                        level: Level::nearest(level),
                        proposed: false,
                    };
                    person.skills.insert(element.clone(), answer);
                }
            }
        }
        person
    }
}

fn sitting(means: &[f64]) -> InterestResult {
    InterestResult {
        form: Form::Long,
        scales: Scale::ALL.map(|scale| ScaleScore {
            scale,
            answered: 10,
            items: 10,
            mean: Some(means[scale.index()]),
            error: standard_error(10),
        }),
        answered: 60,
        items: 60,
        pattern: Pattern::Clear {
            highest: Vec::new(),
        },
    }
}
