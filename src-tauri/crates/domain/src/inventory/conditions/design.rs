//! Which trade-offs are asked.

use super::DimensionId;

/// "Your end of the first with the other end of the second, or the reverse?"
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair<'a> {
    /// 1, or 2 for the second round, after which each dimension has been in up to four pairs.
    pub round: u8,
    pub first: &'a DimensionId,
    pub second: &'a DimensionId,
}

/// Steps around the circle: neighbours in the first round, the third along in the second.
const STEPS: [usize; 2] = [1, 3];

/// The pairs over the dimensions a person leans on, in the order in which they are asked. The circle's order
/// depends on the names alone, so leaving and resuming asks the same; answers may stop at any pair.
///
/// A circulant: each dimension is in two pairs of each round, once first and once second, so that nothing
/// gains from where it stands. A circle too small for three steps takes two instead, or has one round.
#[must_use]
pub fn pairs<'a>(leaning: &[&'a DimensionId]) -> Vec<Pair<'a>> {
    let mut circle = leaning.to_vec();
    circle.sort_by_key(|id| (scattered(id.as_str()), id.as_str()));
    circle.dedup();
    let size = circle.len();
    let mut found: Vec<Pair<'a>> = Vec::new();
    for (round, step) in (1..).zip(STEPS) {
        let step = match (round, size) {
            (2, 4) => 2,
            (2, 0..4) => continue,
            _ => step,
        };
        for at in 0..size {
            let (first, second) = (circle[at], circle[(at + step) % size]);
            let asked = |pair: &Pair<'_>| {
                (pair.first == first && pair.second == second)
                    || (pair.first == second && pair.second == first)
            };
            if first != second && !found.iter().any(asked) {
                found.push(Pair {
                    round,
                    first,
                    second,
                });
            }
        }
    }
    found
}

/// FNV-1a: an order without meaning.
fn scattered(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
