//! Quality of the title search on titles it has never seen, on messy writings of those and of
//! titles it knows; and its latency in the api.
//!
//! The weights were tuned on the split of seed 1 and are reported on the split of seed 2.

mod mess;
mod random;
mod split;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use serde::Serialize;
use serde_json::json;
use waymark_api::{Ambient, Api, calls::dispatch};
use waymark_domain::titles::{InMemory, Kind, Occupation, Title, Weights};

use random::Random;
use split::Case;

const REPORTED_SEED: u64 = 2;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub seed: u64,
    pub unseen: Quality,
    pub messy_unseen: Quality,
    pub messy_known: Quality,
    pub latency: Latency,
}

/// Shares of queries answered with a right occupation, 0–1.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quality {
    pub queries: usize,
    pub first: f64,
    pub in_five: f64,
    pub target_first: f64,
    pub target_in_five: f64,
}

/// Milliseconds a search takes in the api, query to JSON, over the messy titles it knows.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Latency {
    pub median_ms: f64,
    pub p95_ms: f64,
    pub slowest_ms: f64,
    pub target_p95_ms: f64,
}

/// # Errors
/// When a table or the catalogue cannot be read.
pub fn measure(facts: &Path, catalogue: &Path, vault: &Path, queries: usize) -> Result<Figures> {
    let occupations = occupations(facts)?;
    let split = split::split(&occupations, &titles(facts)?, REPORTED_SEED);
    let index = InMemory::build(&occupations, &split.kept);
    let quality = |cases: &[Case], target| quality(&index, &sample(cases, queries), target);
    Ok(Figures {
        seed: REPORTED_SEED,
        unseen: quality(&split.unseen, (0.52, 0.82)),
        messy_unseen: quality(&split.messy_unseen, (0.47, 0.73)),
        messy_known: quality(&split.messy_known, (0.88, 0.96)),
        latency: latency(catalogue, vault, &sample(&split.messy_known, queries))?,
    })
}

fn sample(cases: &[Case], most: usize) -> Vec<Case> {
    let mut cases = cases.to_vec();
    Random::new(9).shuffle(&mut cases);
    cases.truncate(most);
    cases
}

fn quality(index: &InMemory, cases: &[Case], target: (f64, f64)) -> Quality {
    let weights = Weights::default();
    let (mut first, mut in_five) = (0_u32, 0_u32);
    for case in cases {
        let found = index.search(&case.query, 5, &weights);
        let right = |hit: &waymark_domain::titles::Hit| case.right.contains(&hit.code);
        first += u32::from(found.hits.first().is_some_and(right));
        in_five += u32::from(found.hits.iter().any(right));
    }
    let share = |count: u32| f64::from(count) / cases.len() as f64;
    Quality {
        queries: cases.len(),
        first: share(first),
        in_five: share(in_five),
        target_first: target.0,
        target_in_five: target.1,
    }
}

fn latency(catalogue: &Path, vault: &Path, cases: &[Case]) -> Result<Latency> {
    let api = Api::open(catalogue, vault, Ambient::system());
    let mut times = Vec::with_capacity(cases.len());
    for case in cases {
        let begun = Instant::now();
        let request = json!({ "query": case.query, "limit": 10 });
        dispatch(&api, "search_titles", request)
            .map_err(|error| anyhow!("{}: {error}", case.query))?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    Ok(Latency {
        median_ms: at(0.5),
        p95_ms: at(0.95),
        slowest_ms: at(1.0),
        target_p95_ms: 10.0,
    })
}

fn rows(facts: &Path, table: &str) -> Result<Vec<Vec<String>>> {
    let file = facts.join(table);
    let text =
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    Ok(text
        .lines()
        .skip(1)
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect())
}

fn occupations(facts: &Path) -> Result<Vec<Occupation>> {
    let employed: BTreeMap<String, f64> = rows(facts, "oews_national.tsv")?
        .into_iter()
        .filter(|row| row[0] == "2024")
        .filter_map(|row| Some((row[1].clone(), row[4].parse().ok()?)))
        .collect();
    let category: BTreeMap<String, String> = rows(facts, "oews_bridge.tsv")?
        .into_iter()
        .filter(|row| row[3] == "2024")
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    let employment = |soc: &str| employed.get(category.get(soc)?).copied();
    Ok(rows(facts, "occupations.tsv")?
        .into_iter()
        .map(|row| Occupation {
            employment: employment(&row[2]),
            code: row[0].clone(),
            title: row[1].clone(),
        })
        .collect())
}

fn titles(facts: &Path) -> Result<Vec<Title>> {
    let kind = |word: &str| match word {
        "reported" => Kind::Reported,
        _ => Kind::Alternate,
    };
    Ok(rows(facts, "titles.tsv")?
        .into_iter()
        .map(|row| Title {
            code: row[0].clone(),
            title: row[1].clone(),
            kind: kind(&row[2]),
        })
        .collect())
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "Title search (split of seed {}; right occupation first / in the first five)",
            self.seed
        )?;
        for (name, quality) in [
            ("unseen", &self.unseen),
            ("messy unseen", &self.messy_unseen),
            ("messy known", &self.messy_known),
        ] {
            writeln!(
                f,
                "  {name:<13} {:.3} / {:.3} of {} (target {:.2} / {:.2})",
                quality.first,
                quality.in_five,
                quality.queries,
                quality.target_first,
                quality.target_in_five
            )?;
        }
        writeln!(
            f,
            "  in the api    median {:.1} ms, p95 {:.1} ms, slowest {:.1} ms (target p95 ≤ {:.0} ms)",
            self.latency.median_ms,
            self.latency.p95_ms,
            self.latency.slowest_ms,
            self.latency.target_p95_ms
        )
    }
}
