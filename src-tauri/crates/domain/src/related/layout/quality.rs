//! How far near on the map means alike.

use super::super::features::Basis;
use super::super::similarity::Similarity;
use super::Point;

/// How many of the nearest on the map are looked at.
const NEAREST: usize = 10;
/// Among how many of the most alike they are looked for.
const AMONG: [usize; 3] = [10, 20, 50];

/// Means over the occupations that took part in the layout.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quality {
    /// Of the ten nearest on the map, the share that is among the 10, 20 and 50 most alike.
    pub preserved: [f64; 3],
    /// 1 less a penalty for each of the ten nearest by how far it is from being among the ten most alike (Venna and
    /// Kaski, 2001): 1 is best, a layout by chance is near .5.
    pub trustworthiness: f64,
}

#[must_use]
pub fn quality(similarity: &Similarity, basis: &[Basis], points: &[Point]) -> Quality {
    let own = |at: &usize| basis[*at] == Basis::Own;
    let taking: Vec<usize> = (0..basis.len()).filter(own).collect();
    let count = taking.len();
    let (mut kept, mut penalty) = ([0_usize; 3], 0_usize);
    for one in &taking {
        let others = || taking.iter().copied().filter(|other| other != one);
        let mut alike: Vec<usize> = others().collect();
        alike.sort_by(|a, b| similarity.of(*one, *b).total_cmp(&similarity.of(*one, *a)));
        let mut rank = vec![0; basis.len()];
        alike
            .iter()
            .enumerate()
            .for_each(|(at, other)| rank[*other] = at + 1);
        let distance = |other: usize| {
            let [dx, dy] = [0, 1].map(|axis: usize| points[*one][axis] - points[other][axis]);
            dx * dx + dy * dy
        };
        let mut near: Vec<usize> = others().collect();
        near.sort_by(|a, b| distance(*a).total_cmp(&distance(*b)));
        for other in near.into_iter().take(NEAREST) {
            for (kept, among) in kept.iter_mut().zip(AMONG) {
                *kept += usize::from(rank[other] <= among);
            }
            penalty += rank[other].saturating_sub(NEAREST);
        }
    }
    let looked = (count * NEAREST).max(1) as f64;
    let most = looked * (2 * count).saturating_sub(3 * NEAREST + 1).max(1) as f64 / 2.0;
    Quality {
        preserved: kept.map(|kept| kept as f64 / looked),
        trustworthiness: 1.0 - penalty as f64 / most,
    }
}
