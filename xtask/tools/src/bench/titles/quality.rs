//! How often the search puts a right occupation first, and among the first five.

use serde::Serialize;
use waymark_domain::titles::{Hit, InMemory, Weights};

use super::split::Case;
use crate::bench::random::Random;

/// Shares of queries answered with a right occupation, 0–1.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quality {
    pub queries: usize,
    pub first: f64,
    pub in_five: f64,
    /// What to reach, where there is a target.
    pub target: Option<Target>,
}

#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    pub first: f64,
    pub in_five: f64,
}

/// A seeded choice of at most `most` cases.
pub fn sample(cases: &[Case], most: usize) -> Vec<Case> {
    let mut cases = cases.to_vec();
    Random::new(9).shuffle(&mut cases);
    cases.truncate(most);
    cases
}

pub fn quality(index: &InMemory, cases: &[Case], target: Option<Target>) -> Quality {
    let weights = Weights::default();
    let (mut first, mut in_five) = (0_u32, 0_u32);
    for case in cases {
        let found = index.search(&case.query, 5, &weights);
        let right = |hit: &Hit| case.right.contains(&hit.code);
        first += u32::from(found.hits.first().is_some_and(right));
        in_five += u32::from(found.hits.iter().any(right));
    }
    let share = |count: u32| f64::from(count) / cases.len().max(1) as f64;
    Quality {
        queries: cases.len(),
        first: share(first),
        in_five: share(in_five),
        target,
    }
}

impl std::fmt::Display for Quality {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:.3} / {:.3} of {}",
            self.first, self.in_five, self.queries
        )?;
        match self.target {
            Some(target) => write!(f, " (target {:.2} / {:.2})", target.first, target.in_five),
            None => Ok(()),
        }
    }
}
