//! Quality of the title search on titles it has never seen, on messy writings of those and of titles
//! it knows, and while a title is being typed; its size, and its latency in the api.
//!
//! Weights are fitted on one split and reported on another, so the figures are not of the titles the
//! weights have been fitted to.

mod facts;
mod latency;
mod mess;
mod quality;
mod split;
mod tune;

use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use serde::Serialize;
use waymark_domain::titles::InMemory;

use latency::Latency;
use quality::{Quality, Target, quality, sample};

const TUNING_SEED: u64 = 1;
const REPORTED_SEED: u64 = 2;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub seed: u64,
    pub unseen: Quality,
    pub messy_unseen: Quality,
    pub messy_known: Quality,
    /// Known titles as the source writes them.
    pub known: Quality,
    /// Known titles with the last word begun.
    pub typing: Quality,
    pub latency: Latency,
    /// Seconds to build the index of the split.
    pub build_seconds: f64,
    /// Bytes of that index.
    pub index_bytes: usize,
}

/// # Errors
/// When a table or the catalogue cannot be read.
pub fn measure(facts: &Path, catalogue: &Path, vault: &Path, queries: usize) -> Result<Figures> {
    let occupations = facts::occupations(facts)?;
    let split = split::split(&occupations, &facts::titles(facts)?, REPORTED_SEED);
    let begun = Instant::now();
    let index = InMemory::build(&occupations, &split.kept);
    let build_seconds = begun.elapsed().as_secs_f64();
    let measure = |cases: &[split::Case], target: Option<(f64, f64)>| {
        let target = target.map(|(first, in_five)| Target { first, in_five });
        quality(&index, &sample(cases, queries), target)
    };
    Ok(Figures {
        seed: REPORTED_SEED,
        unseen: measure(&split.unseen, Some((0.52, 0.82))),
        messy_unseen: measure(&split.messy_unseen, Some((0.47, 0.73))),
        messy_known: measure(&split.messy_known, Some((0.88, 0.96))),
        known: measure(&split.known, None),
        typing: measure(&split.typing, None),
        latency: latency::latency(catalogue, vault, &sample(&split.messy_known, queries))?,
        build_seconds,
        index_bytes: index.bytes(),
    })
}

/// Fits the weights anew and prints them, for `titles/weights.rs` of the domain crate.
///
/// # Errors
/// When a table cannot be read.
pub fn tune(facts: &Path, queries: usize) -> Result<()> {
    let occupations = facts::occupations(facts)?;
    let split = split::split(&occupations, &facts::titles(facts)?, TUNING_SEED);
    let index = InMemory::build(&occupations, &split.kept);
    let mut cases = sample(&split.unseen, queries);
    cases.extend(sample(&split.messy_unseen, queries));
    cases.extend(sample(&split.messy_known, queries));
    println!("{:#?}", tune::tune(&index, &cases));
    Ok(())
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
            ("known", &self.known),
            ("while typing", &self.typing),
        ] {
            writeln!(f, "  {name:<13} {quality}")?;
        }
        writeln!(f, "  in the api    {}", self.latency)?;
        let megabytes = self.index_bytes as f64 / 1e6;
        writeln!(
            f,
            "  index         {megabytes:.1} MB, built in {:.1} s",
            self.build_seconds
        )
    }
}
