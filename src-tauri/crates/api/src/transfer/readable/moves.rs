//! The moves a person has chosen, as Markdown: how far each has come, why, and its steps.

use waymark_domain::plan::{PlannedMove, Step};

use super::{
    markdown::{add, line, section},
    words::{MoveWords, filled},
};

/// Adds nothing for a person who has chosen none; newest first, as they come.
pub(super) fn add_to(text: &mut String, words: &MoveWords, moves: &[PlannedMove], steps: &[Step]) {
    if !moves.is_empty() {
        section(text, &words.title);
    }
    for one in moves {
        add(text, &format!("### {}", head(words, one)));
        add(text, &standing(words, one));
        if !one.dropped_because.is_empty() {
            let because = line(&one.dropped_because);
            add(text, &filled(&words.because, &[("because", &because)]));
        }
        if !one.why.as_str().is_empty() {
            add(text, one.why.as_str());
        }
        let steps = steps.iter().filter(|step| step.of == one.id);
        let steps: Vec<_> = steps.map(|step| told(words, step)).collect();
        if !steps.is_empty() {
            add(text, &steps.join("\n"));
        }
    }
}

fn head(words: &MoveWords, one: &PlannedMove) -> String {
    let from = one.from.as_ref();
    let from = from.map_or_else(|| words.nowhere.clone(), |from| line(&from.title));
    filled(
        &words.head,
        &[("from", &from), ("to", &line(&one.to.title))],
    )
}

fn standing(words: &MoveWords, one: &PlannedMove) -> String {
    let standing = filled(
        &words.standing,
        &[
            ("state", &words.state(one.state)),
            ("since", &one.state_on.to_string()),
            ("on", &one.added_on.to_string()),
        ],
    );
    let by = one
        .by
        .map(|by| filled(&words.by, &[("by", &by.to_string())]));
    let class = one
        .class
        .map(|class| filled(&words.class, &[("class", &words.class(class))]));
    let all = [Some(standing), by, class];
    all.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn told(words: &MoveWords, step: &Step) -> String {
    let when = match (step.done, step.due) {
        (Some(done), _) => filled(&words.done, &[("on", &done.to_string())]),
        (None, Some(due)) => filled(&words.due, &[("on", &due.to_string())]),
        (None, None) => String::new(),
    };
    let mark = if step.done.is_some() { "x" } else { " " };
    let told = filled(
        &words.step,
        &[
            ("mark", mark),
            ("title", &line(&step.title)),
            ("when", &when),
        ],
    );
    let detail = line(&step.detail);
    if detail.is_empty() {
        told
    } else {
        format!("{told}\n  {detail}")
    }
}
