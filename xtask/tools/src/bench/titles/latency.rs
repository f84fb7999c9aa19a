//! How long a search takes in the api.

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, anyhow};
use serde::Serialize;
use serde_json::json;
use waymark_api::{Ambient, Api, calls::dispatch};

use super::split::Case;

/// Milliseconds, query to JSON.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Latency {
    pub queries: usize,
    pub median_ms: f64,
    pub p95_ms: f64,
    pub slowest_ms: f64,
    pub target_p95_ms: f64,
}

/// Puts every case to the catalogue, one after another.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn latency(catalogue: &Path, vault: &Path, cases: &[Case]) -> Result<Latency> {
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
    let at = |share: f64| {
        let nth = (times.len().saturating_sub(1) as f64 * share).round() as usize;
        times.get(nth).copied().unwrap_or(0.0)
    };
    Ok(Latency {
        queries: times.len(),
        median_ms: at(0.5),
        p95_ms: at(0.95),
        slowest_ms: at(1.0),
        target_p95_ms: 10.0,
    })
}

impl std::fmt::Display for Latency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "median {:.1} ms, p95 {:.1} ms, slowest {:.1} ms of {} (target p95 ≤ {:.0} ms)",
            self.median_ms, self.p95_ms, self.slowest_ms, self.queries, self.target_p95_ms
        )
    }
}
