//! The list.

use waymark_domain::fit::{Because, OccupationFigures, Outcome, Row, Thresholds, WhyNot};

use super::{
    super::{
        names::Names,
        wire::{FitBecause, FitMissed, FitPlace, FitRole, FitRow, FitWhyNot},
    },
    change::change,
    check::{interests, strengths, values},
    difference::median,
    limit::{key, limit},
};

/// What was asked for and what is hidden.
pub(in crate::fit) struct Beside {
    pub roles: Vec<FitRole>,
    pub asked: bool,
    pub hidden: bool,
}

pub(in crate::fit) fn row(
    row: &Row,
    figures: &OccupationFigures,
    thresholds: Thresholds,
    beside: Beside,
) -> FitRow {
    FitRow {
        occupation: row.occupation.clone().into(),
        preparation: row.preparation,
        interests: interests(&row.interests),
        strengths: strengths(&row.strengths, thresholds),
        values: values(&row.values),
        roles: beside.roles,
        asked: beside.asked,
        hidden: beside.hidden,
        pay: median(&figures.pay),
    }
}

pub(in crate::fit) fn place(row: &Row) -> FitPlace {
    let missed = row.constraints.iter().filter_map(|check| {
        let near = match check.outcome {
            Outcome::Near => true,
            Outcome::Fail => false,
            Outcome::Pass | Outcome::Unknown => return None,
        };
        let limit = key(&check.about)?;
        Some(FitMissed { limit, near })
    });
    FitPlace {
        group: row.group.into(),
        standing: row.standing.into(),
        top: row.top,
        held: row.held,
        surprising: row.surprising,
        missed: missed.collect(),
    }
}

pub(in crate::fit) fn why_not(names: &Names<'_>, found: &WhyNot) -> FitWhyNot {
    let because = |one: &Because| match one {
        Because::Constraint(check) => FitBecause::Constraint {
            limit: limit(names, check),
        },
        Because::Axis { axis, band } => FitBecause::Axis {
            axis: (*axis).into(),
            band: (*band).into(),
        },
        Because::NotEnough(axis) => FitBecause::NotEnough {
            axis: (*axis).into(),
        },
        Because::NotPublished(axis) => FitBecause::NotPublished {
            axis: (*axis).into(),
        },
    };
    FitWhyNot {
        group: found.group.into(),
        because: found.because.iter().map(because).collect(),
        changes: found.changes.iter().map(|one| change(names, one)).collect(),
    }
}
