//! What is wrong with the inventory as it is written.

use std::collections::BTreeSet;

use super::Conditions;
use crate::inventory::constraints::SPOKEN_OF;
use crate::role::{Field, Problem};

const DIMENSIONS: std::ops::RangeInclusive<usize> = 12..=30;
const END_WORDS: std::ops::RangeInclusive<usize> = 3..=14;

/// Everything that is wrong, in order. `known` says whether an element id is one that occupations are
/// rated on and that may stand for a condition.
#[must_use]
pub fn check(inventory: &Conditions, known: impl Fn(&str) -> bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |field: Field, reason: String| problems.push(Problem::new(field, reason));
    if inventory.version == 0 {
        wrong(Field::of("version"), "begins at 1".to_owned());
    }
    let count = inventory.dimensions.len();
    if !DIMENSIONS.contains(&count) {
        let reason = format!("there are {count} dimensions; write 12 to 30");
        wrong(Field::of("dimensions"), reason);
    }
    let mut ids = BTreeSet::new();
    for (index, one) in inventory.dimensions.iter().enumerate() {
        let at = Field::of("dimensions").item(index);
        if !ids.insert(one.id.as_str()) {
            let reason = format!("“{}” is the id of an earlier dimension", one.id);
            wrong(at.name("id"), reason);
        }
        for (name, text) in [("low", &one.low), ("high", &one.high)] {
            let words = text.as_str().split_whitespace().count();
            if !END_WORDS.contains(&words) {
                wrong(at.name(name), format!("has {words} words; write 3 to 14"));
            }
        }
        for (name, text) in [("name", &one.name), ("about", &one.about)] {
            if text.as_str().is_empty() {
                wrong(at.name(name), "is empty".to_owned());
            }
        }
        let mut elements = BTreeSet::new();
        for (place, evidence) in one.evidence.iter().enumerate() {
            let field = at.name("evidence").item(place);
            if !known(&evidence.element) {
                let reason = format!(
                    "“{}” is no element of work context, work values or work styles",
                    evidence.element
                );
                wrong(field.name("element"), reason);
            }
            if !elements.insert(evidence.element.as_str()) {
                let reason = format!("“{}” stands here twice", evidence.element);
                wrong(field.name("element"), reason);
            }
            if !matches!(evidence.sign, -1 | 1) {
                wrong(field.name("sign"), "is 1 or -1".to_owned());
            }
        }
    }
    for id in SPOKEN_OF {
        if !ids.contains(id) {
            let reason = format!("“{id}” is missing: constraints are compared with it");
            wrong(Field::of("dimensions"), reason);
        }
    }
    problems
}
