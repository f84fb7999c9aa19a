//! Which limit stands in the way, and how far it would have to give.

use super::super::limits::Limits;
use super::network::{Edge, Legs, Network};
use super::search::{bottleneck, cheapest};
use super::{MOST_MOVES, RouteLimits};
use crate::fit::score::HIGHEST_LEVEL;

/// One limit, changed by as little as gives a route while the others stay.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Relax {
    pub what: RelaxWhat,
    pub from: f64,
    pub to: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RelaxWhat {
    /// Share of all pairs, 0–100, in tenths.
    Similar,
    /// In levels of 0–7, in tenths.
    LargestGap,
    /// Preparation levels.
    Zones,
    Moves,
    /// Dollars a year.
    Floor,
}

/// What is about as much of each, so that changes of different limits can be ordered. Ours.
impl RelaxWhat {
    fn step(self, from: f64) -> f64 {
        match self {
            Self::Similar => 5.0,
            Self::LargestGap => 0.5,
            Self::Zones | Self::Moves => 1.0,
            Self::Floor => (from / 10.0).max(1.0),
        }
    }
}

/// The smallest change first. With `none`, for a route of any kind; otherwise for one that keeps pay.
pub fn relax(network: &Network<'_>, asked: &RouteLimits, none: bool) -> Vec<Relax> {
    let mut found: Vec<Relax> = if none {
        let all = [
            similar(network, asked),
            largest_gap(network, asked),
            zones(network, asked),
            moves(network, asked),
        ];
        all.into_iter().flatten().collect()
    } else {
        floor(network, asked).into_iter().collect()
    };
    let steps = |one: &Relax| (one.to - one.from).abs() / one.what.step(one.from);
    found.sort_by(|one, other| steps(one).total_cmp(&steps(other)));
    found
}

fn similar(network: &Network<'_>, asked: &RouteLimits) -> Option<Relax> {
    let least_alike = widest(network, asked)?;
    let percentile = network.origin.ground.similarity.percentile(least_alike);
    Some(Relax {
        what: RelaxWhat::Similar,
        from: asked.limits.similar,
        to: (f64::from(percentile) * 10.0).floor() / 10.0,
    })
}

/// How alike the least alike leg is of the route on which that is the most, whatever is asked of likeness. A network
/// with every leg in it takes long to lay out, so each is looked at only where it would make something better.
fn widest(network: &Network<'_>, asked: &RouteLimits) -> Option<f32> {
    let (origin, target) = (network.origin, network.target);
    let count = network.start();
    let start = Legs::from(origin, None, &asked.limits);
    let first = |to: usize| {
        let alike = start.alike(to, 0.0)?;
        start.edge(to, alike).map(|edge| edge.alike)
    };
    let first = (0..count).map(first);
    // By node: the least alike leg on the best way there so far.
    let mut best: Vec<f32> = first
        .map(|alike| alike.unwrap_or(f32::NEG_INFINITY))
        .collect();
    for legs in 2..=asked.moves {
        // The last leg ends at the target or nowhere.
        let ends = if legs == asked.moves {
            target..target + 1
        } else {
            0..count
        };
        let before = best.clone();
        let mut stops: Vec<usize> = (0..count).filter(|stop| *stop != target).collect();
        stops.sort_by(|one, other| before[*other].total_cmp(&before[*one]));
        for stop in stops {
            // Nothing from here on is better than what leads to the target already.
            if before[stop] <= best[target] {
                break;
            }
            let from = Legs::from(origin, Some(stop), &asked.limits);
            for to in ends.clone() {
                let Some(alike) = from.alike(to, 0.0) else {
                    continue;
                };
                let least = before[stop].min(alike);
                if least > best[to] && least > best[target] && from.edge(to, alike).is_some() {
                    best[to] = least;
                }
            }
        }
    }
    Some(best[target]).filter(|least| *least > f32::NEG_INFINITY)
}

/// The network under other limits.
fn again<'a>(network: &Network<'a>, asked: &RouteLimits, limits: &Limits) -> Network<'a> {
    Network::new(network.origin, network.target, limits, asked.moves)
}

fn largest_gap(network: &Network<'_>, asked: &RouteLimits) -> Option<Relax> {
    let lifted = Limits {
        largest_gap: f64::from(HIGHEST_LEVEL),
        ..asked.limits
    };
    let lifted = again(network, asked, &lifted);
    let largest = bottleneck(&lifted, asked.moves, |_| true, |edge| edge.largest)?;
    Some(Relax {
        what: RelaxWhat::LargestGap,
        from: asked.limits.largest_gap,
        to: (largest as f64 / 100.0).ceil() / 10.0,
    })
}

fn zones(network: &Network<'_>, asked: &RouteLimits) -> Option<Relax> {
    let lifted = Limits {
        zones: u8::MAX,
        ..asked.limits
    };
    let lifted = again(network, asked, &lifted);
    let apart = bottleneck(&lifted, asked.moves, |_| true, |edge| edge.apart)?;
    Some(Relax {
        what: RelaxWhat::Zones,
        from: f64::from(asked.limits.zones),
        to: apart as f64,
    })
}

fn moves(network: &Network<'_>, asked: &RouteLimits) -> Option<Relax> {
    let longer = Network::new(network.origin, network.target, &asked.limits, MOST_MOVES);
    let found = cheapest(&longer, MOST_MOVES, |_| true, |_| [1, 0, 0])?;
    Some(Relax {
        what: RelaxWhat::Moves,
        from: f64::from(asked.moves),
        to: found.len() as f64,
    })
}

fn floor(network: &Network<'_>, asked: &RouteLimits) -> Option<Relax> {
    let published = |edge: &Edge| network.pay[edge.to].is_some();
    let least_paid = |edge: &Edge| std::cmp::Reverse(network.pay[edge.to]);
    let std::cmp::Reverse(pay) = bottleneck(network, asked.moves, published, least_paid)?;
    Some(Relax {
        what: RelaxWhat::Floor,
        from: asked.floor?,
        to: pay? as f64,
    })
}
