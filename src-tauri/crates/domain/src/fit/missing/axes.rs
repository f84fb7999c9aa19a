//! What each scored axis lacks.

use super::{Adds, Missing, MissingWhat};
use crate::fit::prepared::{LEAST_DIMENSIONS, Prepared};
use crate::inventory::interests::{Form, Pattern};
use crate::inventory::skills::state;
use crate::role::Axis;

/// From this importance (1–5) on, an unanswered element is named.
const MATTERS: f32 = 3.0;
const MOST_ELEMENTS: usize = 8;

pub fn interests(prepared: &Prepared<'_>, occupation: usize) -> Vec<Missing> {
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

pub fn strengths(prepared: &Prepared<'_>, occupation: usize) -> Vec<Missing> {
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

pub fn values(prepared: &Prepared<'_>, occupation: usize) -> Vec<Missing> {
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
