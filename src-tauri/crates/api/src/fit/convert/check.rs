//! A check.

use waymark_domain::{
    fit::{AxisResult, Band, Check, INTEREST_CUTS, Thresholds, VALUE_CUTS},
    profile::KeptFitCheck as Kept,
};

use super::{
    super::{
        names::Names,
        wire::{FitBand, FitCheck, FitScore, FitStanding, FitStrengths, KeptFitCheck},
    },
    change::change,
    count,
    limit::limit,
    missing::missing,
    reason::reason,
};
use crate::wire::instant;

pub(in crate::fit) fn check(names: &Names<'_>, found: &Check) -> FitCheck {
    let thresholds = found.basis.thresholds;
    FitCheck {
        interests: interests(&found.interests),
        strengths: FitStrengths {
            axis: strengths(&found.strengths.axis, thresholds),
            similarity: found.strengths.similarity,
            similar_from: thresholds.similar,
            largest_gap: found.strengths.largest_gap,
            compared: count(found.strengths.compared),
        },
        values: values(&found.values),
        standing: found.standing.into(),
        limits: found
            .constraints
            .iter()
            .map(|one| limit(names, one))
            .collect(),
        reasons: found.reasons.iter().map(|one| reason(names, one)).collect(),
        missing: found
            .missing
            .iter()
            .map(|one| missing(names, one))
            .collect(),
        changes: found.changes.iter().map(|one| change(names, one)).collect(),
        unmoved: found.unmoved.iter().map(|axis| (*axis).into()).collect(),
    }
}

pub(super) fn interests(result: &AxisResult) -> FitScore {
    score(result, &INTEREST_CUTS.map(f64::from))
}

/// The gap falls towards the close end.
pub(super) fn strengths(result: &AxisResult, thresholds: Thresholds) -> FitScore {
    score(result, &[thresholds.covers, thresholds.stretch])
}

pub(super) fn values(result: &AxisResult) -> FitScore {
    score(result, &VALUE_CUTS.map(f64::from))
}

/// `cuts` from the close end to the far one.
fn score(result: &AxisResult, cuts: &[f64]) -> FitScore {
    FitScore {
        band: result.band.into(),
        score: result.score,
        low: result.interval.map(|[low, _]| low),
        high: result.interval.map(|[_, high]| high),
        held: result.held,
        cuts: cuts.iter().rev().copied().collect(),
    }
}

/// A kept check in a line; `read` is what it says, when it can be read.
pub(in crate::fit) fn kept(kept: &Kept, read: Option<&Check>) -> KeptFitCheck {
    let band = |of: fn(&Check) -> Band| read.map_or(FitBand::NotEnough, |check| of(check).into());
    KeptFitCheck {
        id: kept.id.to_string(),
        made_on: kept.made_on.to_string(),
        made_at: instant(kept.made_at),
        catalogue_version: kept.catalogue_version.clone(),
        interests: band(|check| check.interests.band),
        strengths: band(|check| check.strengths.axis.band),
        values: band(|check| check.values.band),
        standing: read.map_or(FitStanding::Unknown, |check| check.standing.into()),
        readable: read.is_some(),
    }
}
