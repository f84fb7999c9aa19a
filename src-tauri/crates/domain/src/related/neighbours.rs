//! The occupations most like one.

use super::features::{Basis, Features};
use super::similarity::Similarity;

/// How many are kept for each occupation.
pub const NEIGHBOURS: usize = 24;

/// The places of the most alike, most alike first, at most `limit`. Of two that are equally alike the one with the
/// lower code comes first. An occupation of which only titles are published is nobody's neighbour but that of
/// others like it: what it is like is too little known.
#[must_use]
pub fn neighbours(
    features: &Features,
    similarity: &Similarity,
    one: usize,
    limit: usize,
) -> Vec<usize> {
    let all = features.basis(one) != Basis::Own;
    let allowed = |other: &usize| *other != one && (all || features.basis(*other) == Basis::Own);
    let known = |other: &usize| !similarity.of(one, *other).is_nan();
    let mut ranked: Vec<usize> = (0..features.codes().len())
        .filter(|other| allowed(other) && known(other))
        .collect();
    ranked.sort_by(|a, b| similarity.of(one, *b).total_cmp(&similarity.of(one, *a)));
    ranked.truncate(limit);
    ranked
}
