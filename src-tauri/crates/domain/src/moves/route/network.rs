//! All legs that a route may have under some limits.

use super::super::between::{Gap, zones};
use super::super::limits::Limits;
use super::super::origin::Origin;
use crate::fit::PayPoint;
use crate::related::Similarity;

/// Nodes are places in the tables; the start is one more, because a person is no occupation.
#[derive(Debug, Clone)]
pub struct Network<'a> {
    pub origin: &'a Origin<'a>,
    pub target: usize,
    /// By where they begin, in the order of where they end.
    pub edges: Vec<Vec<Edge>>,
    /// Legs from the start to each node at least; the highest number where none lead there.
    pub depth: Vec<u8>,
    /// Preparation levels; 0 for none.
    pub zone: Vec<u64>,
    /// Middle pay in whole dollars; none where it is not published.
    pub pay: Vec<Option<u64>>,
}

/// Whole numbers wherever something is added up or compared, so that equals are equal on every machine.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edge {
    pub to: usize,
    /// On the scale of the table.
    pub alike: f32,
    /// Thousandths of a level.
    pub largest: u64,
    /// Millionths.
    pub gap: u64,
    /// Preparation levels up, and either way.
    pub climbs: u64,
    pub apart: u64,
}

impl<'a> Network<'a> {
    /// What routes of at most `moves` legs can go over. It is laid out from the start, so that occupations that are
    /// too far from it cost nothing.
    pub fn new(origin: &'a Origin<'a>, target: usize, limits: &Limits, moves: u8) -> Self {
        let ground = origin.ground;
        let count = ground.count();
        let published = |at: usize| match ground.occupation(at).pay.at[2] {
            PayPoint::At(pay) | PayPoint::AtLeast(pay) => Some(pay as u64),
            PayPoint::Unknown => None,
        };
        let zone = |at: usize| ground.occupation(at).preparation.unwrap_or_default();
        let mut network = Self {
            origin,
            target,
            edges: vec![Vec::new(); count + 1],
            depth: vec![u8::MAX; count + 1],
            zone: (0..count).map(|at| u64::from(zone(at))).collect(),
            pay: (0..count).map(published).collect(),
        };
        let least = least(&ground.similarity, limits.similar);
        network.depth[count] = 0;
        let mut reached = vec![count];
        for depth in 1..=moves {
            // The last leg ends at the target or nowhere.
            let ends = if depth == moves {
                target..target + 1
            } else {
                0..count
            };
            for node in std::mem::take(&mut reached) {
                let stop = (node < count).then_some(node);
                let legs = legs(origin, stop, ends.clone(), least, limits);
                for to in legs.iter().map(|edge| edge.to).filter(|to| *to != target) {
                    if network.depth[to] == u8::MAX {
                        network.depth[to] = depth;
                        reached.push(to);
                    }
                }
                network.edges[node] = legs;
            }
        }
        network
    }

    /// The node that routes begin at.
    pub fn start(&self) -> usize {
        self.zone.len()
    }
}

/// From `stop`, or from the start, to those of `ends` that are within the limits.
fn legs(
    origin: &Origin<'_>,
    stop: Option<usize>,
    ends: std::ops::Range<usize>,
    least_alike: f32,
    limits: &Limits,
) -> Vec<Edge> {
    let ground = origin.ground;
    let at = stop.or(origin.occupation);
    let has = stop.map_or_else(|| origin.has.clone(), |stop| origin.after(stop));
    let partial = stop.is_none() && origin.is_partial();
    let leg = |to: usize| {
        let alike = match at {
            Some(at) => Some(ground.similarity.of(at, to)).filter(|one| *one >= least_alike),
            None => shaped(origin, to, limits.similar),
        };
        let alike = alike?;
        // A person without an occupation has no preparation level to be apart from.
        let apart = at.and_then(|at| zones(ground, at, to));
        if !apart.map_or(at.is_none(), |one| one.unsigned_abs() <= limits.zones) {
            return None;
        }
        let gap = Gap::of(ground.rows.short(&has, partial, to)?);
        (gap.largest <= limits.largest_gap).then(|| Edge {
            to,
            alike,
            largest: (gap.largest * 1e3).round() as u64,
            gap: (gap.all * 1e6).round() as u64,
            climbs: apart.map_or(0, |one| one.max(0).unsigned_abs().into()),
            apart: apart.map_or(0, |one| one.unsigned_abs().into()),
        })
    };
    let others = ends.filter(|to| Some(*to) != at && Some(*to) != origin.occupation);
    others.filter_map(leg).collect()
}

/// The shape of a person's levels is another measure: what stands as high in the table, if it is high enough.
fn shaped(origin: &Origin<'_>, to: usize, similar: f64) -> Option<f32> {
    let percentile = origin.alike(to).map(|value| origin.percentile(value))?;
    let percentile = Some(f64::from(percentile)).filter(|one| *one >= similar)?;
    Some(least(&origin.ground.similarity, percentile))
}

/// The smallest similarity that is at `percentile` or above it, so that not every pair has to be ranked.
fn least(similarity: &Similarity, percentile: f64) -> f32 {
    let reaches = |value: f32| f64::from(similarity.percentile(value)) >= percentile;
    // Between these two, by halves; sixty of them leave nothing between two numbers.
    let (mut below, mut at) = (-1e6_f32, 1e6_f32);
    if reaches(below) {
        return below;
    }
    for _ in 0..60 {
        let middle = f32::midpoint(below, at);
        if reaches(middle) {
            at = middle;
        } else {
            below = middle;
        }
    }
    at
}
