//! Each text is as long as asked for, and so is the profile as a whole.

use std::ops::RangeInclusive;

use crate::role::field::{Field, Problem};
use crate::role::passages::passages;
use crate::role::profile::Role;
use crate::role::words::{reading_words, word_count};

/// Words of the profile that is read from top to bottom.
const READING: RangeInclusive<usize> = 700..=1_200;

pub fn check(role: &Role) -> Vec<Problem> {
    let mut problems: Vec<Problem> = passages(role)
        .into_iter()
        .filter_map(|passage| {
            let words = word_count(passage.text);
            let (least, most) = (passage.words.start(), passage.words.end());
            let reason = if words == 0 {
                "is empty; write it, or leave the line out where the field is optional".to_owned()
            } else if words < *least {
                format!("has {words} words; write at least {least}")
            } else if words > *most {
                format!("has {words} words; cut it to {most}")
            } else {
                return None;
            };
            Some(Problem::new(passage.field, reason))
        })
        .collect();
    let words = reading_words(role);
    if !READING.contains(&words) {
        let (least, most) = (READING.start(), READING.end());
        let reason = format!(
            "the profile without statements and questions has {words} words; {least} to {most} are asked for"
        );
        problems.push(Problem::new(Field::default(), reason));
    }
    problems
}
