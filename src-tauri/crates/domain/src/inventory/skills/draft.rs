//! Levels proposed from past jobs, for the person to correct.

use serde::{Deserialize, Serialize};

use super::Level;

/// A job somebody has held, as far as a draft needs it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Job<'a> {
    /// O*NET-SOC 2019 code.
    pub occupation: &'a str,
    /// Held for, in years.
    pub years: f64,
    /// Years since it ended; 0 for the present one.
    pub ended_years_ago: f64,
    /// The occupation's level for each element, on O*NET's 0–7; none where it may not be used.
    pub levels: &'a [Option<f32>],
}

/// One proposal, to be shown as such until it is confirmed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposed {
    /// Place of the element in the inventory.
    pub element: usize,
    pub level: Level,
    /// Before rounding, on O*NET's 0–7.
    pub onet: f64,
    /// The job it comes from.
    pub occupation: String,
}

/// Half the level on the first day, all of it after five years. Our assumption, for a draft that is corrected.
fn held(years: f64) -> f64 {
    (0.5 + 0.1 * years.max(0.0)).min(1.0)
}

/// 3 % less for each year since, never below 60 %. Our assumption.
fn kept(since: f64) -> f64 {
    (1.0 - 0.03 * since.max(0.0)).max(0.6)
}

/// The highest of what the jobs leave, element by element; elements that no job rates are left out.
#[must_use]
pub fn draft(jobs: &[Job<'_>]) -> Vec<Proposed> {
    let elements = jobs.iter().map(|job| job.levels.len()).max().unwrap_or(0);
    let best = |element: usize| {
        let left = jobs.iter().filter_map(|job| {
            let level = f64::from((*job.levels.get(element)?)?);
            Some((level * held(job.years) * kept(job.ended_years_ago), job))
        });
        left.max_by(|one, other| {
            // Of equals the one whose code comes first, whatever the order of the jobs.
            let by_code = other.1.occupation.cmp(one.1.occupation);
            one.0.total_cmp(&other.0).then(by_code)
        })
    };
    (0..elements)
        .filter_map(|element| {
            let (onet, job) = best(element)?;
            Some(Proposed {
                element,
                level: Level::nearest(onet),
                onet,
                occupation: job.occupation.to_owned(),
            })
        })
        .collect()
}
