//! Why an occupation is not among the closest.

use super::super::band::Band;
use super::super::change::{Change, changes};
use super::super::constraint::{ConstraintCheck, Outcome, Standing, constraints};
use super::super::prepared::Prepared;
use super::Group;
use crate::role::Axis;

/// What keeps it from the first group, and what would move that.
#[derive(Debug, Clone, PartialEq)]
pub struct WhyNot {
    pub group: Group,
    /// Empty for what is in the first group already.
    pub because: Vec<Because>,
    /// On the axes named.
    pub changes: Vec<Change>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Because {
    /// A constraint fails.
    Constraint(ConstraintCheck),
    /// An axis is too far.
    Axis { axis: Axis, band: Band },
    /// An axis the person has not answered enough for, where the other one alone would have to be strong.
    NotEnough(Axis),
    /// Nothing is published that could be compared.
    NotPublished(Axis),
}

/// For any occupation of the tables.
#[must_use]
pub fn why_not(prepared: &Prepared<'_>, occupation: usize) -> WhyNot {
    let figures = &prepared.tables.occupations[occupation];
    let bands = prepared.bands(&prepared.scores(occupation));
    let [interests, strengths, values] = bands;
    let checks = constraints(&prepared.person.constraints, figures);
    let free = Group::of(bands);
    let blocked = Standing::of(&checks) == Standing::Blocked && free != Group::NotEnough;
    let group = if blocked { Group::Blocked } else { free };
    let mut because: Vec<Because> = checks
        .iter()
        .filter(|check| blocked && check.outcome == Outcome::Fail)
        .cloned()
        .map(Because::Constraint)
        .collect();
    if free != Group::Closest {
        let alone = interests == Band::NotEnough || strengths == Band::NotEnough;
        let unpublished = [
            figures.interests.is_none(),
            prepared
                .tables
                .level_of(occupation)
                .iter()
                .all(|level| level.is_nan()),
        ];
        for (axis, band, unpublished) in [
            (Axis::Interests, interests, unpublished[0]),
            (Axis::Strengths, strengths, unpublished[1]),
        ] {
            match band {
                Band::NotEnough if unpublished => because.push(Because::NotPublished(axis)),
                Band::NotEnough => because.push(Because::NotEnough(axis)),
                Band::Mixed | Band::Away => because.push(Because::Axis { axis, band }),
                Band::Good if alone => because.push(Because::Axis { axis, band }),
                Band::Good | Band::Strong => {}
            }
        }
        // The conditions keep out what would otherwise be first.
        if values == Band::Away && Group::of([interests, strengths, Band::Mixed]) == Group::Closest
        {
            because.push(Because::Axis {
                axis: Axis::Values,
                band: values,
            });
        }
    }
    let named = |axis: Axis| {
        because.iter().any(|one| match one {
            Because::Axis { axis: of, .. } => *of == axis,
            Because::Constraint(_) => axis == Axis::Constraints,
            Because::NotEnough(_) | Because::NotPublished(_) => false,
        })
    };
    let mut changes = changes(prepared, occupation, &checks);
    changes.retain(|change| named(change.axis));
    WhyNot {
        group,
        because,
        changes,
    }
}
