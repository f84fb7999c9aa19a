//! What there is of one person, as Markdown. Notes stand in it as they were typed.

use std::fmt::Write;

use waymark_domain::{
    history::Operation,
    person::{Person, PersonKind},
};

use super::{Of, words::Words};
use crate::{draft, profile::wire::Profile};

pub(super) fn text(
    words: &Words,
    of: &Of,
    profile: Option<&Profile>,
    operations: &[Operation],
) -> String {
    let person = &of.person;
    let mut text = format!("# {}\n\n{}.\n", line(&person.name), who(words, person));
    section(&mut text, &words.saved);
    if of.saved.is_empty() {
        add(&mut text, &words.nothing_saved);
    }
    for one in &of.saved {
        let on = words
            .saved_on
            .replace("{saved}", &one.saved_on.to_string())
            .replace("{changed}", &one.changed_at.date_naive().to_string());
        let title = line(&one.title_at_save);
        add(
            &mut text,
            &format!("### {title} ({})\n\n{on}", line(&one.code)),
        );
        if !one.note.as_str().is_empty() {
            add(&mut text, one.note.as_str());
        }
    }
    super::moves::add_to(&mut text, &words.moves, &of.moves, &of.steps);
    super::check_ins::add_to(
        &mut text,
        &words.check_ins,
        &of.check_ins,
        &of.metrics,
        of.rhythm,
    );
    super::decisions::add_to(&mut text, &words.decisions, &of.decisions);
    if let Some(profile) = profile {
        super::profile::add_to(&mut text, words, profile, &of.kept.limits);
    }
    super::fits::add_to(&mut text, words, &of.checks);
    if !of.drafts.is_empty() {
        section(&mut text, &words.drafts);
        for draft in &of.drafts {
            add(&mut text, &draft::words(draft));
        }
    }
    let of_them = |operation: &&Operation| operation.person == Some(person.id);
    let lines: Vec<_> = operations
        .iter()
        .filter(of_them)
        .map(|operation| step(words, operation))
        .collect();
    if !lines.is_empty() {
        section(&mut text, &words.history);
        add(&mut text, &lines.join("\n"));
    }
    text
}

fn who<'a>(words: &'a Words, person: &Person) -> &'a str {
    match person.kind {
        _ if person.example => &words.example,
        PersonKind::Me => &words.me,
        PersonKind::Client => &words.client,
    }
}

fn step(words: &Words, operation: &Operation) -> String {
    let subject = line(&operation.subject);
    let mut step = format!("- {}: {}: {subject}", operation.on, words.did(operation.op));
    if !operation.applied {
        // Writing to a String cannot fail.
        let _ = write!(step, " ({})", words.undone);
    }
    step
}

pub(super) fn section(text: &mut String, title: &str) {
    add(text, &format!("## {title}"));
}

pub(super) fn add(text: &mut String, paragraph: &str) {
    text.push('\n');
    text.push_str(paragraph);
    text.push('\n');
}

/// What stands in a heading or a list has no line of its own.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
