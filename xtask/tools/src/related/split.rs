//! Which origins are fitted on and which are scored, the same every time.

use std::collections::{BTreeMap, BTreeSet};

use super::truth::Truth;
use crate::bench::random::Random;

const SEED: u64 = 24;
/// Parts into which the families are dealt for the second fit.
const FOLDS: usize = 5;

pub struct Halves {
    pub fitted: Vec<usize>,
    pub scored: Vec<usize>,
}

pub fn halves(truth: &Truth) -> Halves {
    let mut origins = truth.origins();
    Random::new(SEED).shuffle(&mut origins);
    let mut scored = origins.split_off(origins.len() / 2);
    origins.sort_unstable();
    scored.sort_unstable();
    Halves {
        fitted: origins,
        scored,
    }
}

/// SOC major groups in five parts: each is left out once, as an origin and as a target, and scored then.
pub fn family_folds(truth: &Truth) -> Vec<BTreeSet<String>> {
    let mut sizes: BTreeMap<&String, usize> = BTreeMap::new();
    for origin in truth.origins() {
        *sizes.entry(&truth.families[origin]).or_default() += 1;
    }
    let mut families: Vec<String> = sizes.into_keys().cloned().collect();
    Random::new(SEED).shuffle(&mut families);
    let mut folds = vec![BTreeSet::new(); FOLDS];
    for (at, family) in families.into_iter().enumerate() {
        folds[at % FOLDS].insert(family);
    }
    folds
}
