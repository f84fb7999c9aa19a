//! How far a ranking agrees with the published lists. None of it says that a list is good advice.

use std::collections::BTreeMap;

use serde::Serialize;

use super::truth::Truth;

/// How much of a list counts.
const DEEP: usize = 20;
/// A family with fewer scored origins says too little to be called the worst.
const LEAST_OF_A_FAMILY: usize = 5;

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    pub origins: usize,
    /// Normalised discounted cumulative gain of the first twenty, gains 3, 2 and 1 by tier, discount log2(rank + 1).
    pub ndcg20: f64,
    /// Of the first ten published, the share that is among our first ten; of all twenty, among our first twenty.
    pub recall10: f64,
    pub recall20: f64,
    /// Of the published links to another SOC major group, the share that is among our first twenty of other groups.
    pub cross_family: f64,
    /// The same share, among our first twenty of all groups.
    pub cross_family_in_list: f64,
    /// The major group with the lowest mean, of those with five scored origins, and that mean.
    pub worst_family: String,
    pub worst_family_ndcg20: f64,
    /// Occupations that are in nobody's first twenty, and in how many lists the one is that is in most.
    pub never: usize,
    pub largest_hub: usize,
}

/// `ranked` gives, for an origin, all others from the most alike to the least.
pub fn agreement(
    truth: &Truth,
    origins: &[usize],
    ranked: impl Fn(usize) -> Vec<usize>,
) -> Agreement {
    let (mut ndcg, mut ten, mut twenty) = (0.0, 0, 0);
    let (mut crossing, mut crossed, mut in_list) = (0, 0, 0);
    let mut families: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let mut listed: BTreeMap<usize, usize> = BTreeMap::new();
    for &from in origins {
        let ranked = ranked(from);
        let hit = |to: &&usize| truth.gain(from, **to) > 0;
        let found = gained(ranked.iter().map(|to| truth.gain(from, *to)));
        let mut best = truth.gains_of(from).to_vec();
        best.sort_unstable_by(|a, b| b.cmp(a));
        let share = found / gained(best.into_iter()).max(f64::MIN_POSITIVE);
        ndcg += share;
        families
            .entry(&truth.families[from])
            .or_default()
            .push(share);
        let first_ten = |to: &&usize| truth.is_first_ten(from, **to);
        ten += ranked.iter().take(10).filter(first_ten).count();
        twenty += ranked.iter().take(DEEP).filter(hit).count();
        let crosses = |to: &&usize| truth.crosses(from, **to);
        crossing += ranked.iter().filter(crosses).filter(hit).count();
        crossed += ranked.iter().filter(crosses).take(DEEP).filter(hit).count();
        in_list += ranked.iter().take(DEEP).filter(crosses).filter(hit).count();
        ranked
            .iter()
            .for_each(|to| *listed.entry(*to).or_default() += 0);
        for to in ranked.iter().take(DEEP) {
            *listed.entry(*to).or_default() += 1;
        }
    }
    let mean = |shares: &Vec<f64>| shares.iter().sum::<f64>() / shares.len() as f64;
    let counted = families
        .iter()
        .filter(|(_, shares)| shares.len() >= LEAST_OF_A_FAMILY);
    let worst = counted.map(|(family, shares)| (mean(shares), *family));
    let worst = worst.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or_default();
    let of = |count: usize, among: usize| count as f64 / among.max(1) as f64;
    Agreement {
        origins: origins.len(),
        ndcg20: ndcg / origins.len().max(1) as f64,
        recall10: of(ten, origins.len() * 10),
        recall20: of(twenty, origins.len() * DEEP),
        cross_family: of(crossed, crossing),
        cross_family_in_list: of(in_list, crossing),
        worst_family: worst.1.to_owned(),
        worst_family_ndcg20: worst.0,
        never: listed.values().filter(|times| **times == 0).count(),
        largest_hub: listed.values().copied().max().unwrap_or_default(),
    }
}

fn gained(gains: impl Iterator<Item = u8>) -> f64 {
    let discounted = gains.take(DEEP).enumerate();
    discounted
        .map(|(at, gain)| f64::from(gain) / ((at + 2) as f64).log2())
        .sum()
}

impl std::fmt::Display for Agreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "nDCG@20 {:.4}, R10 {:.4}, R20 {:.4}, across families {:.4} ({:.4} in the list), worst family {} {:.4}, \
             never listed {}, largest hub {}",
            self.ndcg20,
            self.recall10,
            self.recall20,
            self.cross_family,
            self.cross_family_in_list,
            self.worst_family,
            self.worst_family_ndcg20,
            self.never,
            self.largest_hub
        )
    }
}
