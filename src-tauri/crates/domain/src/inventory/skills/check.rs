//! What is wrong with the inventory as it is written.

use super::Skills;
use crate::role::{Field, Problem};

const ANCHORS: usize = 4;
const ANCHOR_WORDS: std::ops::RangeInclusive<usize> = 6..=20;
const NAME_WORDS: std::ops::RangeInclusive<usize> = 1..=6;
const USE_WORDS: std::ops::RangeInclusive<usize> = 6..=40;

/// Everything that is wrong, in order. `elements` are the ids of the skills and then the areas of
/// knowledge that occupations are rated on, in the order of their table.
#[must_use]
pub fn check(inventory: &Skills, elements: &[&str]) -> Vec<Problem> {
    let mut problems = Vec::new();
    if inventory.version == 0 {
        problems.push(Problem::new(Field::of("version"), "begins at 1"));
    }
    if inventory.elements.len() != elements.len() {
        let reason = format!(
            "there are {} elements; write the {} skills and areas of knowledge",
            inventory.elements.len(),
            elements.len()
        );
        problems.push(Problem::new(Field::of("elements"), reason));
    }
    for (index, one) in inventory.elements.iter().enumerate() {
        let at = Field::of("elements").item(index);
        let mut wrong = |field: Field, reason: String| problems.push(Problem::new(field, reason));
        if let Some(expected) = elements.get(index)
            && one.element != *expected
        {
            let reason = format!("is “{}” where {expected} is next", one.element);
            wrong(at.name("element"), reason);
        }
        let mut words = |field: Field, text: &str, asked: std::ops::RangeInclusive<usize>| {
            let found = text.split_whitespace().count();
            if !asked.contains(&found) {
                let (least, most) = (asked.start(), asked.end());
                wrong(field, format!("has {found} words; write {least} to {most}"));
            }
        };
        words(at.name("name"), one.name.as_str(), NAME_WORDS);
        words(at.name("use"), one.uses.as_str(), USE_WORDS);
        for (place, anchor) in one.anchors.iter().enumerate() {
            let field = at.name("anchors").item(place);
            words(field, anchor.as_str(), ANCHOR_WORDS);
        }
        if !one.uses.as_str().starts_with("You ") {
            let reason = "begins with “You”, because a person says yes or no to it".to_owned();
            wrong(at.name("use"), reason);
        }
        if one.anchors.len() != ANCHORS {
            let reason = format!("there are {}; write {ANCHORS}", one.anchors.len());
            wrong(at.name("anchors"), reason);
        }
    }
    problems
}
