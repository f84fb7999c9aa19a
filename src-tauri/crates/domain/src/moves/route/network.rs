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
                let from = Legs::from(origin, stop, limits);
                let leg = |to: usize| {
                    let alike = from.alike(to, limits.similar);
                    from.edge(to, alike.filter(|alike| *alike >= least)?)
                };
                let legs: Vec<Edge> = ends.clone().filter_map(leg).collect();
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

/// What leads away from one node.
pub struct Legs<'a> {
    origin: &'a Origin<'a>,
    /// The occupation there; none where a person without one begins.
    at: Option<usize>,
    /// What whoever is there has.
    has: Vec<f32>,
    partial: bool,
    limits: Limits,
}

impl<'a> Legs<'a> {
    /// From `stop`, or from the start.
    pub fn from(origin: &'a Origin<'a>, stop: Option<usize>, limits: &Limits) -> Self {
        Self {
            origin,
            at: stop.or(origin.occupation),
            has: stop.map_or_else(|| origin.has.clone(), |stop| origin.after(stop)),
            partial: stop.is_none() && origin.is_partial(),
            limits: *limits,
        }
    }

    /// How alike the occupation at `to` is, on the scale of the table; none where a leg cannot lead, and where a
    /// person without an occupation is less alike than `similar`, a percentile.
    pub fn alike(&self, to: usize, similar: f64) -> Option<f32> {
        if Some(to) == self.at || Some(to) == self.origin.occupation {
            return None;
        }
        match self.at {
            Some(at) => Some(self.origin.ground.similarity.of(at, to)).filter(|one| !one.is_nan()),
            None => shaped(self.origin, to, similar),
        }
    }

    /// The leg to the occupation at `to`, if it is within the limits; how alike it is has been looked at.
    pub fn edge(&self, to: usize, alike: f32) -> Option<Edge> {
        let ground = self.origin.ground;
        // A person without an occupation has no preparation level to be apart from.
        let apart = self.at.and_then(|at| zones(ground, at, to));
        let within = |one: i8| one.unsigned_abs() <= self.limits.zones;
        if !apart.map_or(self.at.is_none(), within) {
            return None;
        }
        let gap = Gap::of(ground.rows.short(&self.has, self.partial, to)?);
        (gap.largest <= self.limits.largest_gap).then(|| Edge {
            to,
            alike,
            largest: (gap.largest * 1e3).round() as u64,
            gap: (gap.all * 1e6).round() as u64,
            climbs: apart.map_or(0, |one| one.max(0).unsigned_abs().into()),
            apart: apart.map_or(0, |one| one.unsigned_abs().into()),
        })
    }
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
