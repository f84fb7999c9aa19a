//! What a move does to pay, as far as published figures can say.

use super::limits::Limits;
use super::origin::{Origin, PayNow};
use crate::fit::{PayPoint, PayPoints, Share, share_paid};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PayChange {
    /// Both are counted in one published category, which cannot tell them apart.
    Shared,
    /// Nothing is published, or known, of one side.
    Unknown,
    Range(PayRange),
}

/// Pay there beside pay now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PayRange {
    /// Now is the person's own pay, and not published figures.
    pub own: bool,
    /// At a quarter, half and three quarters of the jobs there: that pay as a share of one's own, or of the pay
    /// at the same percentile of today's occupation.
    pub at: [Option<Ratio>; 3],
    /// Jobs there that pay more than now: than one's own pay, or than the middle of today's.
    pub more: Share,
    pub direction: Direction,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ratio {
    pub value: f64,
    pub bound: Bound,
}

/// Pay above the highest that the source publishes leaves one side open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    Exact,
    AtLeast,
    AtMost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Up,
    /// The jobs of both pay much the same, as far as their spread allows to say.
    Alike,
    Down,
    /// One side is above what the source publishes, and the other could be.
    Unclear,
}

/// Places of the quarters among the published percentiles.
const QUARTERS: [usize; 3] = [1, 2, 3];

impl PayChange {
    pub fn of(origin: &Origin<'_>, to: usize, limits: &Limits) -> Self {
        let ground = origin.ground;
        let category = |at: usize| ground.figures(at).category.as_ref();
        let today = origin.occupation.and_then(category);
        if today.is_some() && today == category(to) {
            return Self::Shared;
        }
        let there = &ground.occupation(to).pay;
        match range(origin, there, limits.clearly) {
            Some(range) => Self::Range(range),
            None => Self::Unknown,
        }
    }

    /// The middle there as a share of what is paid now.
    #[must_use]
    pub fn middle(&self) -> Option<Ratio> {
        match self {
            Self::Range(range) => range.at[1],
            Self::Shared => Some(Ratio {
                value: 1.0,
                bound: Bound::Exact,
            }),
            Self::Unknown => None,
        }
    }

    /// Whether the middle there is at least a share of what is paid now; none when it cannot be said.
    #[must_use]
    pub fn keeps(&self, least: f64) -> Option<bool> {
        let Ratio { value, bound } = self.middle()?;
        match bound {
            Bound::Exact => Some(value >= least),
            Bound::AtLeast => (value >= least).then_some(true),
            Bound::AtMost => (value < least).then_some(false),
        }
    }

    /// None when it cannot be said; what is shared is alike.
    #[must_use]
    pub fn direction(&self) -> Option<Direction> {
        match self {
            Self::Range(range) => Some(range.direction).filter(|one| *one != Direction::Unclear),
            Self::Shared => Some(Direction::Alike),
            Self::Unknown => None,
        }
    }
}

fn range(origin: &Origin<'_>, there: &PayPoints, clearly: f64) -> Option<PayRange> {
    let (now, capped) = match origin.paid() {
        PayPoint::At(now) if now > 0.0 => (now, false),
        PayPoint::AtLeast(now) => (now, true),
        PayPoint::At(_) | PayPoint::Unknown => return None,
    };
    let paid = share_paid(now, there)?;
    // Now is the ceiling or anything above it: so many jobs pay more at most.
    let more = if capped {
        Share::between(0.0, paid.high)
    } else {
        paid
    };
    let beside = |at: usize| match origin.pay {
        PayNow::Own(own) => PayPoint::At(own),
        PayNow::Figures(points) => points.at[at],
        PayNow::Unknown => PayPoint::Unknown,
    };
    Some(PayRange {
        own: matches!(origin.pay, PayNow::Own(_)),
        at: QUARTERS.map(|at| ratio(there.at[at], beside(at))),
        more,
        direction: direction(more, clearly),
    })
}

fn direction(more: Share, clearly: f64) -> Direction {
    let (up, down) = (clearly, 1.0 - clearly);
    if more.low <= down && more.high >= up {
        Direction::Unclear
    } else if more.middle() >= up {
        Direction::Up
    } else if more.middle() <= down {
        Direction::Down
    } else {
        Direction::Alike
    }
}

fn ratio(there: PayPoint, now: PayPoint) -> Option<Ratio> {
    let (value, bound) = match (there, now) {
        (PayPoint::At(there), PayPoint::At(now)) => (there / now, Bound::Exact),
        (PayPoint::AtLeast(there), PayPoint::At(now)) => (there / now, Bound::AtLeast),
        (PayPoint::At(there), PayPoint::AtLeast(now)) => (there / now, Bound::AtMost),
        _ => return None,
    };
    value.is_finite().then_some(Ratio { value, bound })
}
