//! Related occupations as the catalogue has them: agreement with the published lists on the half of the origins
//! that the weights have not seen, who is never listed, and how true the map is.

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};
use serde::Serialize;
use waymark_domain::related::quality;
use waymark_store::catalogue::Catalogue;
use waymark_store::catalogue::build::{Folders, weights};

use crate::related::Bench;
use crate::related::listed::{Nearness, nearness};
use crate::related::measure::{Agreement, agreement};
use crate::related::standing::standings;

/// Milliseconds to score all pairs.
const TARGET: f64 = 50.0;
const ROUNDS: usize = 9;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// On the origins that the weights have not seen.
    pub held_out: Agreement,
    pub held_out_nearness: Nearness,
    /// The default list, softened by preparation and pay.
    pub default_list: Agreement,
    pub default_list_nearness: Nearness,
    /// On all origins: the lists as they ship. Half of them were fitted on.
    pub all: Agreement,
    pub map: Map,
    /// Milliseconds: everything in place to all pairs scored, median; the table read from the catalogue.
    pub all_pairs_ms: f64,
    pub read_ms: f64,
}

#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Map {
    /// Of the ten nearest on the map, the share among the 10, 20 and 50 most alike.
    pub among_10: f64,
    pub among_20: f64,
    pub among_50: f64,
    pub trustworthiness: f64,
}

/// # Errors
/// When a table or the catalogue cannot be read.
pub fn measure(facts: &Path, catalogue: &Path) -> Result<Figures> {
    let data = facts.parent().context("the facts lie in no folder")?;
    let bench = Bench::read(data)?;
    let (weights, softening) = weights(&Folders::of_data(data))?;
    let catalogue = Catalogue::open(catalogue).context("cargo xtask catalogue builds one")?;
    let begun = Instant::now();
    let similarity = catalogue.similarity_matrix()?;
    let read_ms = begun.elapsed().as_secs_f64() * 1000.0;
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            black_box(bench.features.levels(&weights));
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let scored = bench.scored();
    let standings = standings(facts, bench.features.codes())?;
    let plain = |from: usize| bench.ranked(&similarity, from);
    let softened = |from: usize| bench.softened(&similarity, &standings, softening, from);
    let spots = catalogue.map()?;
    let basis: Vec<_> = spots.iter().map(|spot| spot.basis).collect();
    let points: Vec<_> = spots.iter().map(|spot| spot.point).collect();
    let quality = quality(&similarity, &basis, &points);
    let [among_10, among_20, among_50] = quality.preserved;
    Ok(Figures {
        held_out: agreement(&bench.truth, &scored, plain),
        held_out_nearness: nearness(&standings, &scored, plain),
        default_list: agreement(&bench.truth, &scored, softened),
        default_list_nearness: nearness(&standings, &scored, softened),
        all: agreement(&bench.truth, &bench.truth.origins(), plain),
        map: Map {
            among_10,
            among_20,
            among_50,
            trustworthiness: quality.trustworthiness,
        },
        all_pairs_ms: times[ROUNDS / 2],
        read_ms,
    })
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "Related occupations, {} origins held out: {}",
            self.held_out.origins, self.held_out
        )?;
        writeln!(f, "  {}", self.held_out_nearness)?;
        writeln!(
            f,
            "  the default list: {}; {}",
            self.default_list, self.default_list_nearness
        )?;
        writeln!(f, "  all {} origins: {}", self.all.origins, self.all)?;
        writeln!(
            f,
            "  the map: of the ten nearest {:.3} among the 10 most alike, {:.3} among 20, {:.3} among 50; trustworthiness {:.3}",
            self.map.among_10, self.map.among_20, self.map.among_50, self.map.trustworthiness
        )?;
        writeln!(
            f,
            "  all pairs scored in {:.1} ms (target {TARGET:.0}), the table read in {:.0} ms",
            self.all_pairs_ms, self.read_ms
        )
    }
}
