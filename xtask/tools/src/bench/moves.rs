//! Moves and routes over the catalogue as it ships: how long they take.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result};
use serde::Serialize;
use waymark_domain::moves::{
    Ground, Origin, RouteLimits, between, doors, feeders, reach, routes, stop,
};
use waymark_store::catalogue::Catalogue;

use super::fit::{Noise, People, Ratings};
use super::random::Random;

const SEED: u64 = 7;
/// Milliseconds.
const MOVES_TARGET: f64 = 5.0;
const ROUTES_TARGET: f64 = 50.0;
/// Starts, each with a person who answers like that occupation, and pairs for routes.
const STARTS: usize = 40;
const PAIRS: usize = 400;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub occupations: usize,
    /// Milliseconds, once: everything laid out after the catalogue has been read.
    pub ground_ms: f64,
    /// All moves of an occupation, of a person with a job, and of one who names none.
    pub from_occupation: Times,
    pub from_person: Times,
    pub from_levels: Times,
    /// Who comes to an occupation.
    pub feeders: Times,
    /// What opens most roles, for a person with a job and for one who names none.
    pub doors_person: Times,
    pub doors_levels: Times,
    /// A stop in between.
    pub stop: Times,
    pub routes: Times,
    /// Of those, the ones for which a limit had to be looked for.
    pub relaxed: Times,
}

/// Milliseconds.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Times {
    pub count: usize,
    pub median: f64,
    pub p95: f64,
    pub most: f64,
}

/// # Errors
/// When the catalogue cannot be read.
pub fn measure(catalogue: &Path) -> Result<Figures> {
    let catalogue = Catalogue::open(catalogue).context("cargo xtask catalogue builds one")?;
    let tables = catalogue.fit_tables()?;
    let (figures, similarity) = (catalogue.move_figures()?, catalogue.similarity_matrix()?);
    let ratings = Ratings::of(&tables);
    let people = People::new(&ratings);
    let mut random = Random::new(SEED);
    let tables = Arc::new(tables);
    let begun = Instant::now();
    let ground = Ground::new(Arc::clone(&tables), figures, similarity.into());
    let ground_ms = since(begun);
    let starts: Vec<usize> = (0..STARTS)
        .map(|_| random.below(ratings.places.len()))
        .collect();

    let mut all: [Vec<f64>; 7] = Default::default();
    for start in starts {
        let at = ratings.places[start];
        let person = people.answering(&tables, start, Noise::Independent, &mut random);
        let occupation = Origin::occupation(&ground, at);
        let employed = Origin::person(&ground, &person.skills, Some(at), None);
        let levels = Origin::person(&ground, &person.skills, None, None);
        let limits = occupation.limits();
        let reached = timed(&mut all[0], || reach(&occupation, &limits));
        let own = timed(&mut all[1], || reach(&employed, &employed.limits()));
        let bare = timed(&mut all[2], || reach(&levels, &levels.limits()));
        timed(&mut all[3], || feeders(&ground, at, &limits));
        timed(&mut all[4], || doors(&employed, &own, &employed.limits()));
        timed(&mut all[5], || doors(&levels, &bare, &levels.limits()));
        let far = &reached[reached.len() / 2];
        timed(&mut all[6], || stop(&occupation, far, &limits));
    }
    let [
        from_occupation,
        from_person,
        from_levels,
        feeders,
        doors_person,
        doors_levels,
        stop,
    ] = all.map(Times::of);
    let (routes, relaxed) = paths(&ground, &ratings, &mut random);
    Ok(Figures {
        occupations: tables.occupations().len(),
        ground_ms,
        from_occupation,
        from_person,
        from_levels,
        feeders,
        doors_person,
        doors_levels,
        stop,
        routes,
        relaxed,
    })
}

/// Routes between drawn occupations; the second are those between which there is none as the limits stand.
fn paths(ground: &Ground, ratings: &Ratings, random: &mut Random) -> (Times, Times) {
    let (mut all, mut relaxed) = (Vec::new(), Vec::new());
    while all.len() < PAIRS {
        let draw = |random: &mut Random| ratings.places[random.below(ratings.places.len())];
        let (from, to) = (draw(random), draw(random));
        if from == to {
            continue;
        }
        let origin = Origin::occupation(ground, from);
        let asked = RouteLimits::of(&origin, origin.limits(), None);
        let found = timed(&mut all, || routes(&origin, to, &asked));
        if found.found.is_empty() {
            relaxed.extend(all.last().copied());
        }
        // The direct move is what the page asks for beside them.
        black_box(between(&origin, to, &asked.limits));
    }
    (Times::of(all), Times::of(relaxed))
}

fn timed<T>(times: &mut Vec<f64>, run: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let found = black_box(run());
    times.push(since(begun));
    found
}

fn since(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}

impl Times {
    /// All zero when there are none.
    fn of(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied();
        Self {
            count: times.len(),
            median: at(50).unwrap_or_default(),
            p95: at(95).unwrap_or_default(),
            most: times.last().copied().unwrap_or_default(),
        }
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.2} / {:.2} / {:.2}", self.median, self.p95, self.most)
    }
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "Moves over {} occupations, ms (median / p95 / most); laid out once in {:.0}",
            self.occupations, self.ground_ms
        )?;
        writeln!(
            f,
            "  all moves (target {MOVES_TARGET:.0}): of an occupation {}, of a person {}, of one who names none {}; feeders {}",
            self.from_occupation, self.from_person, self.from_levels, self.feeders
        )?;
        writeln!(
            f,
            "  doors: of a person {}, of one who names none {}; a stop in between {}",
            self.doors_person, self.doors_levels, self.stop
        )?;
        writeln!(
            f,
            "  routes (target {ROUTES_TARGET:.0}): {} over {} pairs; {} of the {} with a limit to relax",
            self.routes, self.routes.count, self.relaxed, self.relaxed.count
        )
    }
}
