//! Which limit stands in the way, and how far it would have to give.

use super::super::limits::Limits;
use super::network::{Edge, Network};
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

/// By how much it gives before a route is looked for again: a little at first, because a wide network takes long.
const GIVES: [f64; 5] = [2.0, 5.0, 10.0, 25.0, 100.0];

fn similar(network: &Network<'_>, asked: &RouteLimits) -> Option<Relax> {
    let percentile = GIVES.into_iter().find_map(|gives| {
        let lifted = Limits {
            similar: (asked.limits.similar - gives).max(0.0),
            ..asked.limits
        };
        let lifted = again(network, asked, &lifted);
        let least_alike = |edge: &Edge| std::cmp::Reverse(ordered(edge.alike));
        let std::cmp::Reverse(key) = bottleneck(&lifted, asked.moves, |_| true, least_alike)?;
        let similarity = &network.origin.ground.similarity;
        Some(f64::from(similarity.percentile(unordered(key))))
    })?;
    Some(Relax {
        what: RelaxWhat::Similar,
        from: asked.limits.similar,
        to: (percentile * 10.0).floor() / 10.0,
    })
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

/// A whole number that is larger for a larger value, and back.
fn ordered(value: f32) -> u32 {
    let bits = value.to_bits();
    if bits >> 31 == 1 {
        !bits
    } else {
        bits | 1 << 31
    }
}

fn unordered(key: u32) -> f32 {
    f32::from_bits(if key >> 31 == 1 {
        key & !(1 << 31)
    } else {
        !key
    })
}
