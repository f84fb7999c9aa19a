//! A stop on the way that makes the largest gap smaller.

use super::between::Move;
use super::limits::Limits;
use super::origin::Origin;
use super::route::{Leg, Network, gentlest, legs};

/// One occupation in between, with both legs.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    pub at: usize,
    pub first: Leg,
    pub second: Leg,
    /// By how much the larger of the two largest gaps is smaller than that of the direct move, in levels of 0–7.
    pub shorter: f64,
}

/// Less is not worth a job in between: it is within the disagreement of raters. In levels; ours.
const WORTH: f64 = 0.5;

/// The one that leaves the smallest largest gap, if both legs are viable and it is worth it. `direct` is the move from
/// `origin`.
#[must_use]
pub fn stop(origin: &Origin<'_>, direct: &Move, limits: &Limits) -> Option<Stop> {
    let largest = direct.gap?.largest;
    let network = Network::new(origin, direct.to, limits, 2);
    let stops = gentlest(&network, 2, |_| true)?;
    let [at, _] = stops[..] else {
        return None;
    };
    let [first, second] = <[Leg; 2]>::try_from(legs(&network, &stops)).ok()?;
    let shorter = largest - first.largest.max(second.largest);
    (shorter >= WORTH).then_some(Stop {
        at,
        first,
        second,
        shorter,
    })
}
