//! What is wrong with the inventory as it is written.

use std::collections::BTreeSet;

use super::{Form, Interests, Scale};
use crate::role::{Field, Problem};

const ITEMS: usize = 60;
/// The six scales, two items of each in turn.
const ROUND: usize = 12;
const WORDS: std::ops::RangeInclusive<usize> = 4..=12;

/// Everything that is wrong, in order; empty for an inventory that can be used.
#[must_use]
pub fn check(inventory: &Interests) -> Vec<Problem> {
    let mut problems = Vec::new();
    if inventory.version == 0 {
        problems.push(Problem::new(Field::of("version"), "begins at 1"));
    }
    if inventory.items.len() != ITEMS {
        let reason = format!("there are {} items; write {ITEMS}", inventory.items.len());
        problems.push(Problem::new(Field::of("items"), reason));
    }
    let mut ids = BTreeSet::new();
    let mut texts = BTreeSet::new();
    for (index, item) in inventory.items.iter().enumerate() {
        let at = |name| Field::of("items").item(index).name(name);
        let mut wrong = |name, reason: String| problems.push(Problem::new(at(name), reason));
        if !ids.insert(item.id.as_str()) {
            let reason = format!("“{}” is the id of an earlier item", item.id);
            wrong("id", reason);
        }
        let letter = item.scale.letter();
        if !item.id.as_str().starts_with(&format!("{letter}-")) {
            let reason = format!("“{}” must begin with “{letter}-”", item.id);
            wrong("id", reason);
        }
        let expected = Scale::ALL[index % ROUND / 2];
        if item.scale != expected {
            let reason = format!(
                "item {} belongs to {}: two items of each scale in turn",
                index + 1,
                expected.name()
            );
            wrong("scale", reason);
        }
        let words = item.text.as_str().split_whitespace().count();
        if !WORDS.contains(&words) {
            wrong("text", format!("has {words} words; write 4 to 12"));
        }
        if !texts.insert(item.text.as_str().to_lowercase()) {
            wrong("text", "is the text of an earlier item".to_owned());
        }
        let pair = inventory.items.get(index ^ 1);
        if index % 2 == 0 && pair.is_some_and(|other| other.short == item.short) {
            let reason = format!(
                "exactly one of items {} and {} is in the short form",
                index + 1,
                index + 2
            );
            wrong("short", reason);
        }
    }
    problems
}

impl Interests {
    /// How many items a form has.
    #[must_use]
    pub fn count(&self, form: Form) -> usize {
        self.of_form(form).count()
    }
}
