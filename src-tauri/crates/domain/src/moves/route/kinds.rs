//! The best route of each kind.

use super::network::{Edge, Network};
use super::search::{bottleneck, cheapest};
use super::{RouteKind, RouteLimits};

/// Its stops, the target last.
pub fn best(network: &Network<'_>, kind: RouteKind, asked: &RouteLimits) -> Option<Vec<usize>> {
    match kind {
        RouteKind::Gentlest => gentlest(network, asked.moves, |_| true),
        RouteKind::Fewest => fewest(network, asked.moves, |_| true),
        RouteKind::KeepsPay => {
            let floor = asked.floor?;
            let pays = |edge: &Edge| network.pay[edge.to].is_some_and(|pay| pay as f64 >= floor);
            fewest(network, asked.moves, pays)
        }
        RouteKind::LeastSchooling => least_schooling(network, asked.moves),
    }
}

/// In two passes: a largest gap and a sum cannot be weighed leg by leg, because what looks worse half-way may be as
/// good in the end.
pub fn gentlest(
    network: &Network<'_>,
    moves: u8,
    keep: impl Fn(&Edge) -> bool,
) -> Option<Vec<usize>> {
    let largest = bottleneck(network, moves, &keep, |edge| edge.largest)?;
    let within = |edge: &Edge| keep(edge) && edge.largest <= largest;
    cheapest(network, moves, within, |edge| [1, edge.gap, 0])
}

/// Of those with as few moves, the gentlest.
fn fewest(network: &Network<'_>, moves: u8, keep: impl Fn(&Edge) -> bool) -> Option<Vec<usize>> {
    let fewest = cheapest(network, moves, &keep, |_| [1, 0, 0])?;
    gentlest(network, fewest.len() as u8, keep)
}

fn least_schooling(network: &Network<'_>, moves: u8) -> Option<Vec<usize>> {
    let zone = |edge: &Edge| network.zone[edge.to];
    let highest = bottleneck(network, moves, |_| true, zone)?;
    let within = |edge: &Edge| zone(edge) <= highest;
    cheapest(network, moves, within, |edge| [edge.climbs, 1, edge.gap])
}
