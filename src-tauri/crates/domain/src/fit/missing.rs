//! What is not answered or not published, and what it would add.

use serde::{Deserialize, Serialize};

use super::constraint::{ConstraintAbout, ConstraintCheck, Outcome};
use super::prepared::{LEAST_DIMENSIONS, Prepared};
use super::role::RoleInput;
use crate::inventory::conditions::DimensionId;
use crate::inventory::interests::{Form, Pattern};
use crate::inventory::skills::state;
use crate::role::{Axis, ItemId};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Missing {
    pub axis: Axis,
    pub what: MissingWhat,
    pub adds: Adds,
}

/// What an answer would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Adds {
    /// The axis would have a band.
    OpensAxis,
    /// The interval would be narrower.
    Narrows,
    /// More of the work would be covered.
    Widens,
    /// Only somebody who does the work can say.
    Ask,
    /// Nothing a person can answer: figures that are not published.
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum MissingWhat {
    /// No sitting, or one from which nothing can be said.
    Interests {
        pattern: Pattern,
    },
    /// The short form was answered; the long one has less noise.
    LongForm,
    Skills {
        answered: usize,
        used: usize,
    },
    /// Unanswered elements that matter here, the most important first.
    Elements {
        elements: Vec<String>,
    },
    /// Levels drafted from past jobs and not confirmed.
    Unconfirmed {
        elements: usize,
    },
    /// Leans on dimensions that the figures speak of: `answered` do, `needed` must.
    Conditions {
        answered: usize,
        needed: usize,
    },
    /// No trade-offs: everything counts alike.
    TradeOffs,
    /// A lean on something that public figures do not say of this occupation.
    NoEvidence {
        dimension: DimensionId,
    },
    Constraints,
    /// A constraint that public figures do not answer.
    ConstraintUnknown {
        about: ConstraintAbout,
    },
    /// The occupation has no published figures for the axis.
    NotPublished,
    Reactions {
        parts: Vec<ItemId>,
    },
    Statements {
        statements: Vec<ItemId>,
    },
}

/// From this importance (1–5) on, an unanswered element is named.
const MATTERS: f32 = 3.0;
const MOST_ELEMENTS: usize = 8;

pub(super) fn missing(
    prepared: &Prepared<'_>,
    occupation: usize,
    checks: &[ConstraintCheck],
    role: Option<RoleInput<'_>>,
) -> Vec<Missing> {
    let mut found = interests(prepared, occupation);
    found.extend(strengths(prepared, occupation));
    found.extend(values(prepared, occupation));
    let add = |what, adds| Missing {
        axis: Axis::Constraints,
        what,
        adds,
    };
    if checks.is_empty() {
        found.push(add(MissingWhat::Constraints, Adds::OpensAxis));
    }
    for check in checks.iter().filter(|one| one.outcome == Outcome::Unknown) {
        let about = check.about.clone();
        found.push(add(MissingWhat::ConstraintUnknown { about }, Adds::Ask));
    }
    found.extend(role.iter().flat_map(of_role));
    found
}

fn interests(prepared: &Prepared<'_>, occupation: usize) -> Vec<Missing> {
    let add = |what, adds| Missing {
        axis: Axis::Interests,
        what,
        adds,
    };
    if prepared.tables.occupations[occupation].interests.is_none() {
        return vec![add(MissingWhat::NotPublished, Adds::Nothing)];
    }
    let sitting = prepared.person.interests.as_ref();
    let pattern = sitting.map_or(Pattern::NothingAnswered, |one| one.pattern.clone());
    match (sitting, pattern) {
        (Some(one), Pattern::Clear { .. }) if one.form == Form::Short => {
            vec![add(MissingWhat::LongForm, Adds::Narrows)]
        }
        (_, Pattern::Clear { .. }) => Vec::new(),
        (_, pattern) => vec![add(MissingWhat::Interests { pattern }, Adds::OpensAxis)],
    }
}

fn strengths(prepared: &Prepared<'_>, occupation: usize) -> Vec<Missing> {
    let add = |what, adds| Missing {
        axis: Axis::Strengths,
        what,
        adds,
    };
    let tables = prepared.tables;
    let matters = tables.importance_of(occupation);
    if matters.iter().all(|importance| importance.is_nan()) {
        return vec![add(MissingWhat::NotPublished, Adds::Nothing)];
    }
    let answers = &prepared.person.skills;
    let known = state(tables.elements.iter().map(String::as_str), answers);
    let mut found = Vec::new();
    if !known.enough {
        let (answered, used) = (known.answered, known.used);
        let what = MissingWhat::Skills { answered, used };
        found.push(add(what, Adds::OpensAxis));
    }
    let mut open: Vec<(f32, &String)> = matters
        .iter()
        .zip(&tables.elements)
        .filter(|(importance, element)| **importance >= MATTERS && !answers.contains_key(*element))
        .map(|(importance, element)| (*importance, element))
        .collect();
    open.sort_by(|one, other| other.0.total_cmp(&one.0));
    if known.enough && !open.is_empty() {
        let named = open.into_iter().take(MOST_ELEMENTS);
        let elements = named.map(|(_, element)| element.clone()).collect();
        found.push(add(MissingWhat::Elements { elements }, Adds::Widens));
    }
    if known.proposed > 0 {
        let elements = known.proposed;
        found.push(add(MissingWhat::Unconfirmed { elements }, Adds::Narrows));
    }
    found
}

fn values(prepared: &Prepared<'_>, occupation: usize) -> Vec<Missing> {
    let add = |what, adds| Missing {
        axis: Axis::Values,
        what,
        adds,
    };
    let positions = prepared.tables.conditions_of(occupation);
    let leans = &prepared.person.leans;
    let mut found = Vec::new();
    let (mut answered, mut published) = (0, 0);
    for (dimension, position) in prepared.tables.dimensions.iter().zip(positions) {
        let leaning = leans.get(&dimension.id).is_some_and(|lean| lean.get() != 0);
        published += usize::from(!position.is_nan());
        if leaning && position.is_nan() {
            let dimension = dimension.id.clone();
            found.push(add(MissingWhat::NoEvidence { dimension }, Adds::Ask));
        }
        answered += usize::from(leaning && !position.is_nan());
    }
    if published < LEAST_DIMENSIONS {
        found.insert(0, add(MissingWhat::NotPublished, Adds::Nothing));
    } else if answered < LEAST_DIMENSIONS {
        let needed = LEAST_DIMENSIONS;
        let what = MissingWhat::Conditions { answered, needed };
        found.insert(0, add(what, Adds::OpensAxis));
    } else if prepared.person.weights.answered == 0 {
        found.insert(0, add(MissingWhat::TradeOffs, Adds::Narrows));
    }
    found
}

fn of_role(role: &RoleInput<'_>) -> Vec<Missing> {
    let mut found = Vec::new();
    let harder = role.profile.harder.iter().map(|part| &part.id);
    let parts: Vec<ItemId> = harder
        .filter(|id| !role.answers.reactions.contains_key(*id))
        .cloned()
        .collect();
    if !parts.is_empty() {
        found.push(Missing {
            axis: Axis::Values,
            what: MissingWhat::Reactions { parts },
            adds: Adds::Widens,
        });
    }
    for axis in [
        Axis::Interests,
        Axis::Strengths,
        Axis::Values,
        Axis::Constraints,
    ] {
        let of_axis = role
            .profile
            .statements
            .iter()
            .filter(|one| one.axis == axis);
        let statements: Vec<ItemId> = of_axis
            .map(|one| &one.id)
            .filter(|id| !role.answers.statements.contains_key(*id))
            .cloned()
            .collect();
        if !statements.is_empty() {
            found.push(Missing {
                axis,
                what: MissingWhat::Statements { statements },
                adds: Adds::Widens,
            });
        }
    }
    found
}
