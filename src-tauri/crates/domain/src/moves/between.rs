//! One move: everything about it that is a number or a judgement.

use super::calibrate::Measure;
use super::class::Class;
use super::ground::Ground;
use super::label::{Bar, Labels};
use super::limits::Limits;
use super::origin::{Levels, Origin};
use super::outlook::Outlook;
use super::pay::PayChange;
use super::rows::{Short, levels};

#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// Place of the occupation it begins at; none for a person who names none.
    pub from: Option<usize>,
    pub to: usize,
    pub alike: Option<Alike>,
    /// What is asked for there beyond what is there now.
    pub gap: Option<Gap>,
    /// The way back: from exactly what is asked for there to the occupation it begins at. Its `all` is what would
    /// lie unused of today's occupation.
    pub back: Option<Gap>,
    /// Preparation levels there less those of today.
    pub zones: Option<i8>,
    pub pay: PayChange,
    /// None without a track to compare, or when pay cannot be compared.
    pub class: Option<Class>,
    pub outlook: Outlook,
    pub labels: Labels,
    pub unrated: Vec<Unrated>,
}

/// How alike the two are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alike {
    pub measure: Measure,
    /// On the measure's own scale.
    pub value: f64,
    /// Share of all pairs of occupations that are less alike, 0–100.
    pub percentile: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// `Σ w·max(0, B − A)/Σ w` with importance at B, levels as shares of the scale, 0–1.
    pub all: f64,
    /// What a single important element falls short at most, in levels of 0–7; 0 when none does.
    pub largest: f64,
}

/// Why there is no gap: nothing is published of the skills and knowledge of one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unrated {
    /// Where it begins; a person's own levels would do.
    Here,
    There,
    /// The person has answered too little of what is asked for there.
    TooFewAnswers,
}

impl Gap {
    pub(super) fn of(short: Short) -> Self {
        Self {
            all: f64::from(short.gap),
            largest: levels(short.largest),
        }
    }
}

/// The move from `origin` to the occupation at `to`.
#[must_use]
pub fn between(origin: &Origin<'_>, to: usize, limits: &Limits) -> Move {
    let ground = origin.ground;
    let short = match origin.levels {
        Levels::Unknown => None,
        _ => ground.rows.short(&origin.has, origin.is_partial(), to),
    };
    let pay = PayChange::of(origin, to, limits);
    let same_track = origin.occupation.map(|at| {
        let track = |at: usize| &ground.occupation(at).track;
        track(at) == track(to)
    });
    let class = same_track.zip(pay.direction());
    let alike = origin.alike(to).map(|value| Alike {
        measure: origin.measure(),
        value: f64::from(value),
        percentile: f64::from(origin.percentile(value)),
    });
    let gap = short.map(Gap::of);
    let zones = origin.occupation.and_then(|at| zones(ground, at, to));
    let now = origin.occupation.map(|at| ground.figures(at));
    let outlook = Outlook::of(now, ground.figures(to));
    let asked = [
        (
            Bar::Similarity,
            alike.map(|one| one.percentile >= limits.similar),
        ),
        (
            Bar::LargestGap,
            gap.map(|gap| gap.largest <= limits.largest_gap),
        ),
        (
            Bar::Preparation,
            // Whoever names no occupation has no level to be apart from, and is not asked.
            match origin.occupation {
                Some(_) => zones.map(|zones| zones.unsigned_abs() <= limits.zones),
                None => Some(true),
            },
        ),
        (Bar::Pay, pay.keeps(limits.keeps)),
        (
            Bar::Exposure,
            outlook
                .exposure
                .change
                .map(|change| change <= limits.exposure),
        ),
        (
            Bar::Growth,
            outlook
                .growth_change()
                .map(|change| change >= -limits.growth),
        ),
    ];
    Move {
        from: origin.occupation,
        to,
        alike,
        gap,
        back: origin.occupation.and_then(|at| back(ground, to, at)),
        zones,
        pay,
        class: class.and_then(|(same, direction)| Class::of(direction, same)),
        outlook,
        labels: Labels::of(asked),
        unrated: unrated(origin, to, short),
    }
}

/// From exactly what one occupation asks for to another.
fn back(ground: &Ground, from: usize, to: usize) -> Option<Gap> {
    if !ground.is_rated(from) {
        return None;
    }
    let short = ground.rows.short(&ground.rows.has(from), false, to);
    short.map(Gap::of)
}

pub(super) fn zones(ground: &Ground, from: usize, to: usize) -> Option<i8> {
    let zone = |at: usize| ground.occupation(at).preparation?.try_into().ok();
    let (from, to): (i8, i8) = (zone(from)?, zone(to)?);
    Some(to - from)
}

fn unrated(origin: &Origin<'_>, to: usize, short: Option<Short>) -> Vec<Unrated> {
    let here = (origin.levels == Levels::Unknown).then_some(Unrated::Here);
    let rated = origin.ground.is_rated(to);
    let there = (!rated).then_some(Unrated::There);
    let few = short.is_none() && rated && here.is_none();
    let few = few.then_some(Unrated::TooFewAnswers);
    here.into_iter().chain(there).chain(few).collect()
}
