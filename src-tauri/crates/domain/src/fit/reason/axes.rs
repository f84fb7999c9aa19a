//! Reasons from the formulas of the three scored axes: each is its term of the sum.

use super::{Reason, ReasonAbout, Stance};
use crate::fit::prepared::Prepared;
use crate::fit::score::unit;
use crate::inventory::interests::Scale;
use crate::role::Axis;

/// Elements named on either side.
const MOST_ELEMENTS: usize = 8;

/// The six terms of the correlation.
pub fn interests(prepared: &Prepared<'_>, occupation: usize) -> Vec<Reason> {
    let person = prepared.person.interests.as_ref();
    let published = prepared.tables.occupations[occupation].interests;
    let (Some(means), Some(published)) = (person.and_then(|one| one.profile()), published) else {
        return Vec::new();
    };
    let both = unit(means.map(|mean| mean as f32)).zip(unit(published));
    let Some((one, other)) = both else {
        return Vec::new();
    };
    let reason = |scale: Scale| {
        let at = scale.index();
        let about = ReasonAbout::Interest {
            scale,
            person: means[at],
            occupation: f64::from(published[at]),
        };
        reason(Axis::Interests, f64::from(one[at] * other[at]), about)
    };
    Scale::ALL.into_iter().filter_map(reason).collect()
}

/// What is met and what is short of, as shares of what the occupation asks for: `w·min(A, B)/Σ w·B` and
/// `w·max(0, B − A)/Σ w·B`.
pub fn strengths(prepared: &Prepared<'_>, occupation: usize) -> Vec<Reason> {
    if prepared.compared(occupation) == 0 {
        return Vec::new();
    }
    let tables = prepared.tables;
    let asked = tables.level_of(occupation);
    let matters = tables.importance_of(occupation);
    let usable = |at: usize| !asked[at].is_nan() && !matters[at].is_nan();
    let weight = |at: usize| f64::from(matters[at] - 1.0) / 4.0;
    let answered: Vec<_> = tables
        .elements
        .iter()
        .enumerate()
        .filter(|(at, _)| usable(*at))
        .filter_map(|(at, element)| Some((at, element, *prepared.person.skills.get(element)?)))
        .collect();
    let all: f64 = answered
        .iter()
        .map(|(at, ..)| weight(*at) * f64::from(asked[*at]))
        .sum();
    let mut found: [Vec<Reason>; 2] = [Vec::new(), Vec::new()];
    for (at, element, answer) in answered {
        let (person, level) = (answer.level.onet(), f64::from(asked[at]));
        let about = |importance| ReasonAbout::Element {
            element: element.clone(),
            person,
            occupation: level,
            importance,
            proposed: answer.proposed,
        };
        let about = about(f64::from(matters[at]));
        let met = weight(at) * person.min(level) / all;
        let short = weight(at) * (level - person).max(0.0) / all;
        found[0].extend(reason(Axis::Strengths, met, about.clone()));
        found[1].extend(reason(Axis::Strengths, -short, about));
    }
    for side in &mut found {
        side.sort_by(|one, other| other.weight.total_cmp(&one.weight));
        side.truncate(MOST_ELEMENTS);
    }
    found.concat()
}

/// The terms of the agreement, over the sum of the weights.
pub fn values(prepared: &Prepared<'_>, occupation: usize) -> Vec<Reason> {
    let tables = prepared.tables;
    let positions = tables.conditions_of(occupation);
    let mut terms = Vec::new();
    for (dimension, position) in tables.dimensions.iter().zip(positions) {
        let lean = prepared.person.leans.get(&dimension.id);
        let Some(lean) = lean.filter(|lean| lean.get() != 0 && !position.is_nan()) else {
            continue;
        };
        let weight = prepared.person.weights.of.get(&dimension.id);
        let weight = weight.map_or(1.0, |one| one.weight);
        let pull = weight * f64::from(lean.get()) / 2.0;
        let about = ReasonAbout::Condition {
            dimension: dimension.id.clone(),
            lean: *lean,
            weight,
            position: f64::from(*position),
            year: dimension.year,
        };
        terms.push((pull, f64::from(*position), about));
    }
    let all: f64 = terms.iter().map(|(pull, ..)| pull.abs()).sum();
    let reasons = terms
        .into_iter()
        .filter_map(|(pull, position, about)| reason(Axis::Values, pull * position / all, about));
    reasons.collect()
}

/// A term of a sum; one that adds nothing is no reason.
fn reason(axis: Axis, term: f64, about: ReasonAbout) -> Option<Reason> {
    (term.abs() > 1e-9).then_some(Reason {
        axis,
        stance: if term > 0.0 {
            Stance::For
        } else {
            Stance::Against
        },
        weight: term.abs(),
        about,
    })
}
