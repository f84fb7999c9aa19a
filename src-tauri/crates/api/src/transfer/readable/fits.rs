//! The fit checks a person kept, as Markdown: what each axis came to, and nothing added up.

use super::{
    markdown::{add, line, section},
    words::{FitWords, Words, filled},
};
use crate::fit::{Line, wire::FitBand};

/// Adds nothing for a person who has kept none; newest first, as they come.
pub(super) fn add_to(text: &mut String, words: &Words, checks: &[Line]) {
    let words = &words.fits;
    let lines: Vec<_> = checks.iter().map(|one| told(words, one)).collect();
    if !lines.is_empty() {
        section(text, &words.title);
        add(text, &lines.join("\n"));
    }
}

fn told(words: &FitWords, one: &Line) -> String {
    let title = line(&one.title);
    let on = &one.line.made_on;
    let values: [(&str, &str); 2] = [("title", &title), ("on", on)];
    if !one.line.readable {
        return format!("- {}", filled(&words.unreadable, &values));
    }
    let band = |band: FitBand| words.band(band);
    let values = [
        values[0],
        values[1],
        ("interests", band(one.line.interests)),
        ("strengths", band(one.line.strengths)),
        ("values", band(one.line.values)),
        ("constraints", words.standing(one.line.standing)),
    ];
    format!("- {}", filled(&words.check, &values))
}
