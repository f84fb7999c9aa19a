//! Routes: from where somebody is to a target in up to four moves, several kinds side by side.
//!
//! Each leg is measured from the higher of what the person had at the start and what the stop just left asks for
//! (decision 0025). So a leg depends on the start and on its own two ends alone, and the best route is found
//! exactly, by going through all of them level by level.

mod kinds;
mod network;
mod relax;
mod search;

use super::limits::Limits;
use super::lists::{self, Element};
use super::origin::{Levels, Origin};
use crate::fit::PayPoint;
pub(super) use kinds::gentlest;
pub(super) use network::Network;
pub use relax::{Relax, RelaxWhat};

/// No route is longer.
pub const MOST_MOVES: u8 = 4;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RouteLimits {
    /// Every leg is viable under them; what makes a move desirable or safe is not asked of a leg.
    pub limits: Limits,
    /// 1–4.
    pub moves: u8,
    /// The middle pay of every stop on the route that keeps pay, dollars a year; none when nothing is known of
    /// pay now.
    pub floor: Option<f64>,
}

impl RouteLimits {
    /// `floor` is the person's own; without one, pay may not fall below the share of today's that a desirable
    /// move keeps.
    #[must_use]
    pub fn of(origin: &Origin<'_>, limits: Limits, floor: Option<f64>) -> Self {
        let kept = match origin.paid() {
            PayPoint::At(now) | PayPoint::AtLeast(now) => Some(now * limits.keeps),
            PayPoint::Unknown => None,
        };
        Self {
            limits,
            moves: MOST_MOVES,
            floor: floor.or(kept),
        }
    }
}

/// What a route is the best in. Of equals the one with fewer moves, then the smaller sum of gaps, then the one
/// whose stops come first in the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RouteKind {
    /// Its largest single gap is the smallest.
    Gentlest,
    /// Of equals, the gentlest.
    Fewest,
    /// The fewest moves on which no stop, the target too, pays less than the floor in the middle; of equals, the gentlest.
    KeepsPay,
    /// The highest preparation level on it is the lowest, and then the levels climbed in all are the fewest.
    LeastSchooling,
}

impl RouteKind {
    pub const ALL: [Self; 4] = [
        Self::Gentlest,
        Self::Fewest,
        Self::KeepsPay,
        Self::LeastSchooling,
    ];
}

#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// Everything it is the best in.
    pub kinds: Vec<RouteKind>,
    pub legs: Vec<Leg>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Leg {
    /// None for the first of a person who names no occupation.
    pub from: Option<usize>,
    pub to: usize,
    /// 0–1; levels of 0–7: as [`super::Gap`] has them.
    pub gap: f64,
    pub largest: f64,
    pub zones: Option<i8>,
    /// What falls short, the weightiest first.
    pub build: Vec<Element>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Routes {
    /// In the order of the kinds.
    pub found: Vec<Route>,
    /// Kinds without one.
    pub without: Vec<RouteKind>,
    /// What would give one where there is none at all; or, where only the route that keeps pay is missing, what
    /// would give that. The smallest change first. Empty when no single limit does.
    pub relax: Vec<Relax>,
    /// Why there can be none under any limits.
    pub never: Option<Never>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Never {
    /// It begins there.
    Here,
    /// Nothing is published of the skills and knowledge of the target.
    TargetUnrated,
    /// Nothing is known of levels at the start.
    StartUnrated,
}

/// From `origin` to the occupation at `target`.
#[must_use]
pub fn routes(origin: &Origin<'_>, target: usize, asked: &RouteLimits) -> Routes {
    let mut answer = Routes {
        found: Vec::new(),
        without: Vec::new(),
        relax: Vec::new(),
        never: never(origin, target),
    };
    if answer.never.is_some() {
        answer.without = RouteKind::ALL.to_vec();
        return answer;
    }
    let network = Network::new(origin, target, &asked.limits, asked.moves);
    for kind in RouteKind::ALL {
        match kinds::best(&network, kind, asked) {
            None => answer.without.push(kind),
            Some(stops) => add(&mut answer.found, &network, kind, &stops),
        }
    }
    if !answer.without.is_empty() {
        answer.relax = relax::relax(&network, asked, answer.found.is_empty());
    }
    answer
}

fn never(origin: &Origin<'_>, target: usize) -> Option<Never> {
    if origin.occupation == Some(target) {
        Some(Never::Here)
    } else if origin.levels == Levels::Unknown {
        Some(Never::StartUnrated)
    } else if !origin.ground.is_rated(target) {
        Some(Never::TargetUnrated)
    } else {
        None
    }
}

fn add(found: &mut Vec<Route>, network: &Network<'_>, kind: RouteKind, stops: &[usize]) {
    let same = |route: &&mut Route| {
        route
            .legs
            .iter()
            .map(|leg| leg.to)
            .eq(stops.iter().copied())
    };
    if let Some(route) = found.iter_mut().find(same) {
        route.kinds.push(kind);
        return;
    }
    found.push(Route {
        kinds: vec![kind],
        legs: legs(network, stops),
    });
}

/// Along `stops`, the target last.
pub(super) fn legs(network: &Network<'_>, stops: &[usize]) -> Vec<Leg> {
    let origin = network.origin;
    let mut from = None;
    let mut legs = Vec::with_capacity(stops.len());
    for to in stops.iter().copied() {
        let has = from.map_or_else(|| origin.has.clone(), |stop| origin.after(stop));
        let partial = from.is_none() && origin.is_partial();
        let at = from.or(origin.occupation);
        let short = origin.ground.rows.short(&has, partial, to);
        let gap = short.map(super::Gap::of);
        legs.push(Leg {
            from: at,
            to,
            gap: gap.map_or(0.0, |gap| gap.all),
            largest: gap.map_or(0.0, |gap| gap.largest),
            zones: at.and_then(|at| super::between::zones(origin.ground, at, to)),
            build: lists::gap(origin.ground, &has, to),
        });
        from = Some(to);
    }
    legs
}
