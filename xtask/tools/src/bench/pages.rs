//! How long the occupation page's query takes in the api, over every occupation.

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, anyhow};
use serde::Serialize;
use serde_json::json;
use waymark_api::{Ambient, Api, calls::dispatch};

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub pages: usize,
    /// Milliseconds for one page, query to JSON.
    pub median_ms: f64,
    pub p95_ms: f64,
    pub slowest_ms: f64,
    /// Bytes of JSON in the largest page.
    pub largest_bytes: usize,
}

/// Reads every occupation's page once, after one that warms the file cache.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn measure(catalogue: &Path, vault: &Path) -> Result<Figures> {
    let api = Api::open(catalogue, vault, Ambient::system());
    let codes = every_code(&api)?;
    let mut times = Vec::with_capacity(codes.len());
    let mut largest_bytes = 0;
    for code in codes.first().into_iter().chain(&codes) {
        let begun = Instant::now();
        let page = call(&api, "occupation", json!({ "code": code }))?.to_string();
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
        largest_bytes = largest_bytes.max(page.len());
    }
    times.remove(0);
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    Ok(Figures {
        pages: times.len(),
        median_ms: at(0.5),
        p95_ms: at(0.95),
        slowest_ms: at(1.0),
        largest_bytes,
    })
}

fn every_code(api: &Api) -> Result<Vec<String>> {
    let mut codes = Vec::new();
    loop {
        let request = json!({ "offset": codes.len(), "limit": 200 });
        let page = call(api, "browse_occupations", request)?;
        let rows = page["rows"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        if rows.is_empty() {
            return Ok(codes);
        }
        codes.extend(
            rows.iter()
                .filter_map(|row| Some(row["code"].as_str()?.to_owned())),
        );
    }
}

fn call(api: &Api, name: &str, request: serde_json::Value) -> Result<serde_json::Value> {
    dispatch(api, name, request).map_err(|error| anyhow!("{name}: {error}"))
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "Occupation page ({} pages): median {:.1} ms, p95 {:.1} ms, slowest {:.1} ms; largest {} kB",
            self.pages,
            self.median_ms,
            self.p95_ms,
            self.slowest_ms,
            self.largest_bytes / 1000
        )
    }
}
