//! The best way through a network in a few moves, exactly.

use super::network::{Edge, Network};

/// Compared from the first on; each is added up along a route.
pub type Cost = [u64; 3];

/// The cheapest route of at most `moves` legs over the legs that `keep` lets pass: its stops, the target last. Every
/// leg must cost something, so that going in circles never pays. Of equally cheap ones it is the one whose stops come
/// first in the tables.
pub fn cheapest(
    network: &Network<'_>,
    moves: u8,
    keep: impl Fn(&Edge) -> bool,
    cost: impl Fn(&Edge) -> Cost,
) -> Option<Vec<usize>> {
    let nodes = network.edges.len();
    // For each number of legs, what is left to pay from each node to the target.
    let mut left: Vec<Vec<Option<Cost>>> = vec![vec![None; nodes]];
    left[0][network.target] = Some(Cost::default());
    for legs in 1..=moves {
        let before = &left[usize::from(legs) - 1];
        let through = |edge: &Edge| before[edge.to].map(|rest| sum(cost(edge), rest));
        let from = within(network, moves, legs).map(|edges| {
            let kept = edges.iter().filter(|edge| keep(edge));
            kept.filter_map(through).min()
        });
        let from = from.collect();
        left.push(from);
    }
    let start = network.start();
    let totals = left.iter().enumerate();
    let best = totals.filter_map(|(legs, left)| Some((left[start]?, legs)));
    let (_, legs) = best.min()?;
    let mut stops = Vec::with_capacity(legs);
    let mut at = start;
    for legs in (0..legs).rev() {
        let rest = left[legs + 1][at]?;
        let kept = network.edges[at].iter().filter(|edge| keep(edge));
        let mut next = kept.filter(|edge| {
            let after = left[legs][edge.to];
            after.is_some_and(|after| sum(cost(edge), after) == rest)
        });
        at = next.next()?.to;
        stops.push(at);
    }
    Some(stops)
}

/// The smallest value such that some route of at most `moves` legs has none above it.
pub fn bottleneck<V: Ord + Copy>(
    network: &Network<'_>,
    moves: u8,
    keep: impl Fn(&Edge) -> bool,
    value: impl Fn(&Edge) -> V,
) -> Option<V> {
    let nodes = network.edges.len();
    // By node: the smallest worst leg on the way to the target in so many legs; `None` within is "no leg yet".
    let mut before: Vec<Option<Option<V>>> = vec![None; nodes];
    before[network.target] = Some(None);
    let mut best: Option<V> = None;
    for legs in 1..=moves {
        let through = |edge: &Edge| {
            let rest = before[edge.to]?;
            Some(Some(rest.map_or(value(edge), |rest| rest.max(value(edge)))))
        };
        let from = within(network, moves, legs).map(|edges| {
            let kept = edges.iter().filter(|edge| keep(edge));
            kept.filter_map(through).min()
        });
        let from: Vec<Option<Option<V>>> = from.collect();
        let found = from[network.start()].flatten();
        best = [best, found].into_iter().flatten().min();
        before = from;
    }
    best
}

/// The legs from each node that has so many left of `moves` at the best; none from the others.
fn within<'a>(network: &'a Network<'_>, moves: u8, legs: u8) -> impl Iterator<Item = &'a [Edge]> {
    let all = network.edges.iter().zip(&network.depth);
    all.map(move |(edges, depth)| {
        if depth.saturating_add(legs) <= moves {
            &edges[..]
        } else {
            &[]
        }
    })
}

fn sum(one: Cost, other: Cost) -> Cost {
    [one[0] + other[0], one[1] + other[1], one[2] + other[2]]
}
