//! From the formulas to the wire, with names.

mod names;
mod row;

use waymark_domain::{
    fit::{OccupationFigures, PayPoint, PayPoints},
    moves,
    related::Basis,
};

pub(super) use names::Names;
pub(super) use row::{Beside, row};

use super::wire::{
    MapBasis, MoveBar, MoveBound, MoveClass, MoveLevels, MoveMeasure, MoveNever, MovePayDirection,
    MoveRelaxWhat, MoveRouteKind, MoveUnrated, MoveVerdict,
};
use crate::{catalogue::wire::OccupationRef, wire::alike};

alike!(moves::Class, MoveClass:
    Advancement LateralAdvancement Similar LateralTransition Downward DownwardTransition);
alike!(moves::Verdict, MoveVerdict: Yes No Unknown);
alike!(moves::Bar, MoveBar: Similarity LargestGap Preparation Pay Exposure Growth);
alike!(moves::Unrated, MoveUnrated: Here There TooFewAnswers);
alike!(moves::Direction, MovePayDirection: Up Alike Down Unclear);
alike!(moves::Bound, MoveBound: Exact AtLeast AtMost);
alike!(moves::Levels, MoveLevels: Own Occupation Unknown);
alike!(moves::Measure, MoveMeasure: Occupations Shape);
alike!(moves::RouteKind, MoveRouteKind: Gentlest Fewest KeepsPay LeastSchooling);
alike!(moves::RelaxWhat, MoveRelaxWhat: Similar LargestGap Zones Moves Floor);
alike!(moves::Never, MoveNever: Here TargetUnrated StartUnrated);
alike!(Basis, MapBasis: Own Category Titles);

pub(super) fn reference(figures: &OccupationFigures) -> OccupationRef {
    OccupationRef {
        code: figures.code.clone(),
        title: figures.title.clone(),
        track: figures.track.clone(),
    }
}

/// Dollars a year.
pub(super) fn median(points: &PayPoints) -> Option<f64> {
    match points.at[2] {
        PayPoint::At(pay) | PayPoint::AtLeast(pay) => Some(pay),
        PayPoint::Unknown => None,
    }
}
