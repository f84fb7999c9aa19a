//! What changed between two checks.

use waymark_domain::{
    fit::{Difference, Differences, FigureKind, PayPoint, PayPoints, Side, Standings},
    inventory::constraints::{Remote, Stated},
    inventory::skills::Level,
    profile::KeptFitCheck as Kept,
};

use super::super::{
    names::{Ends, Names},
    wire::{FitAxisChange, FitComparison, FitDifference, FitFigure, FitStandings},
};
use crate::profile::wire::LimitKey;

pub(in crate::fit) fn comparison(
    names: &Names<'_>,
    before: &Kept,
    found: &Differences,
) -> FitComparison {
    let of = |side: Side| {
        let inputs = found.inputs.iter().filter(|one| one.side() == side);
        inputs.map(|one| difference(names, one)).collect()
    };
    FitComparison {
        before_id: before.id.to_string(),
        before_on: before.made_on.to_string(),
        before_catalogue: before.catalogue_version.clone(),
        person: of(Side::Person),
        catalogue: of(Side::Catalogue),
        axes: found
            .axes
            .iter()
            .map(|one| FitAxisChange {
                axis: one.axis.into(),
                from: one.from.into(),
                to: one.to.into(),
                cause: one.cause.into(),
            })
            .collect(),
    }
}

fn difference(names: &Names<'_>, one: &Difference) -> FitDifference {
    // Answers are 0 to 5.
    let small = |level: &Option<Level>| level.map(|level| level.get().unsigned_abs());
    match one {
        Difference::Interest {
            scale,
            before,
            after,
            exceeds_noise,
        } => FitDifference::Interest {
            scale: (*scale).into(),
            before: *before,
            after: *after,
            beyond_noise: *exceeds_noise,
        },
        Difference::Level {
            element,
            before,
            after,
            exceeds_noise,
        } => FitDifference::Level {
            name: names.element(element),
            before: small(before),
            after: small(after),
            beyond_noise: *exceeds_noise,
        },
        Difference::Lean {
            dimension,
            before,
            after,
        } => {
            let Ends { name, low, high } = names.condition(dimension);
            FitDifference::Lean {
                name,
                low,
                high,
                before: before.map(|lean| lean.get()),
                after: after.map(|lean| lean.get()),
            }
        }
        Difference::Weight {
            dimension,
            before,
            after,
        } => FitDifference::Weight {
            name: names.condition(dimension).name,
            before: *before,
            after: *after,
        },
        Difference::Constraint { before, after } => limit(*before, *after),
        Difference::Reaction {
            harder,
            before,
            after,
        } => FitDifference::Reaction {
            name: names.harder(harder),
            before: before.map(Into::into),
            after: after.map(Into::into),
        },
        Difference::Statement {
            statement,
            before,
            after,
        } => FitDifference::Statement {
            text: names.statement(statement),
            before: before.map(|answer| answer.get().unsigned_abs()),
            after: after.map(|answer| answer.get().unsigned_abs()),
        },
        Difference::Version { .. } => FitDifference::Version,
        other => published(names, other),
    }
}

/// On the catalogue's side.
fn published(names: &Names<'_>, one: &Difference) -> FitDifference {
    match one {
        Difference::OccupationInterest {
            scale,
            before,
            after,
        } => FitDifference::OccupationInterest {
            scale: (*scale).into(),
            before: *before,
            after: *after,
        },
        Difference::OccupationElement {
            element,
            importance,
            level,
        } => FitDifference::OccupationElement {
            name: names.element(element),
            level_before: level[0],
            level_after: level[1],
            importance_before: importance[0],
            importance_after: importance[1],
        },
        Difference::OccupationCondition {
            dimension,
            before,
            after,
        } => FitDifference::OccupationCondition {
            name: names.condition(dimension).name,
            before: *before,
            after: *after,
        },
        Difference::Pay { before, after } => FitDifference::Pay {
            before: median(before),
            after: median(after),
        },
        Difference::Figure { figure } => FitDifference::Figure {
            figure: match figure {
                FigureKind::Education => FitFigure::Education,
                FigureKind::Telework => FitFigure::Telework,
                FigureKind::Hours => FitFigure::Hours,
                FigureKind::Schedule => FitFigure::Schedule,
                FigureKind::Driving => FitFigure::Driving,
                FigureKind::Physical(limit) => FitFigure::Physical((*limit).into()),
            },
        },
        _ => FitDifference::Thresholds,
    }
}

/// The third of the five points.
pub(super) fn median(points: &PayPoints) -> Option<f64> {
    match points.at[2] {
        PayPoint::At(pay) | PayPoint::AtLeast(pay) => Some(pay),
        PayPoint::Unknown => None,
    }
}

fn limit(before: Option<Stated>, after: Option<Stated>) -> FitDifference {
    let number = |stated: Stated| match stated {
        Stated::PayFloor(floor) => Some(floor),
        Stated::HoursMax(most) | Stated::EducationMax(most) => Some(u32::from(most)),
        _ => None,
    };
    FitDifference::Limit {
        limit: before.or(after).map_or(LimitKey::Location, key),
        stated_before: before.is_some(),
        stated_after: after.is_some(),
        before: before.and_then(number),
        after: after.and_then(number),
    }
}

fn key(stated: Stated) -> LimitKey {
    match stated {
        Stated::PayFloor(_) => LimitKey::PayFloor,
        Stated::Remote(Remote::Must | Remote::Prefer | Remote::NoMatter) => LimitKey::Remote,
        Stated::HoursMax(_) => LimitKey::HoursMax,
        Stated::NoShifts => LimitKey::NoShifts,
        Stated::EducationMax(_) => LimitKey::EducationMax,
        Stated::Physical(limit) => limit.into(),
        Stated::NoDriving => LimitKey::NoDriving,
        Stated::NoTravel => LimitKey::NoTravel,
        Stated::NoOnCall => LimitKey::NoOnCall,
        Stated::Record => LimitKey::Record,
    }
}

impl From<Standings> for FitStandings {
    fn from(standings: Standings) -> Self {
        match standings {
            Standings::Band(band) => Self::Band(band.into()),
            Standings::Constraints(standing) => Self::Constraints(standing.into()),
        }
    }
}
