//! How it went, as Markdown: each check-in with its scores, its numbers and its words.

use waymark_domain::plan::{CheckIn, Metric, RhythmSet, Score};

use super::{
    markdown::{add, line, section},
    words::{CheckInWords, filled},
};

/// Adds nothing for a person without check-ins or a rhythm; newest first, as they come.
pub(super) fn add_to(
    text: &mut String,
    words: &CheckInWords,
    check_ins: &[CheckIn],
    metrics: &[Metric],
    rhythm: Option<RhythmSet>,
) {
    if check_ins.is_empty() && rhythm.is_none() {
        return;
    }
    section(text, &words.title);
    if let Some(set) = rhythm {
        let next = set.next(check_ins.first().map(|last| last.on)).to_string();
        let every = words.every(set.every);
        add(
            text,
            &filled(&words.rhythm, &[("every", &every), ("next", &next)]),
        );
    }
    for one in check_ins {
        add(text, &format!("### {}", one.on));
        let said = said(words, one, metrics);
        if !said.is_empty() {
            add(text, &said);
        }
        if !one.text.as_str().is_empty() {
            add(text, one.text.as_str());
        }
    }
}

/// A line for each score and number.
fn said(words: &CheckInWords, one: &CheckIn, metrics: &[Metric]) -> String {
    let score = |text: &str, score: Option<Score>| {
        score.map(|score| filled(text, &[("score", &score.get().to_string())]))
    };
    let scores = [
        score(&words.energy, one.energy),
        score(&words.progress, one.progress),
        score(&words.confidence, one.confidence),
    ];
    let numbers = one.values.iter().filter_map(|value| {
        let metric = metrics.iter().find(|metric| metric.id == value.metric)?;
        Some(number(words, metric, value.value))
    });
    let all = scores.into_iter().flatten().chain(numbers);
    let lines: Vec<_> = all.map(|said| format!("- {}", said.trim_end())).collect();
    lines.join("\n")
}

fn number(words: &CheckInWords, metric: &Metric, value: f64) -> String {
    let (name, unit) = (line(&metric.name), line(&metric.unit));
    let (value, target) = (
        value.to_string(),
        metric.target.map(|target| target.to_string()),
    );
    let places = [("name", &*name), ("value", &value), ("unit", &unit)];
    match &target {
        Some(target) => filled(
            &words.target,
            &[&places[..], &[("target", target)]].concat(),
        ),
        None => filled(&words.value, &places),
    }
}
