//! Decisions as Markdown: the question, what there was to choose from, what was expected, and how it turned out.

use waymark_domain::plan::{Choice, Decision, Rating, Review};

use super::{
    markdown::{add, line, section},
    words::{DecisionWords, filled},
};

/// Adds nothing for a person without any; newest first, as they come.
pub(super) fn add_to(text: &mut String, words: &DecisionWords, decisions: &[Decision]) {
    if !decisions.is_empty() {
        section(text, &words.title);
    }
    for one in decisions {
        add(text, &format!("### {}", line(&one.question)));
        let asked = one.asked_on.to_string();
        add(text, &filled(&words.asked, &[("date", &asked)]));
        if !one.text.as_str().is_empty() {
            add(text, one.text.as_str());
        }
        if !one.options.is_empty() {
            add(text, &format!("{}:", words.options));
            add(text, &options(words, one));
        }
        if let Some(choice) = &one.choice {
            chosen(text, words, one, choice);
        }
        if let Some(review) = &one.review {
            reviewed(text, words, review);
        }
    }
}

/// A line for each option, and under it one for each criterion.
fn options(words: &DecisionWords, one: &Decision) -> String {
    let mut lines = Vec::new();
    for (option, row) in one.options.iter().zip(&one.ratings) {
        lines.push(format!("- {}", line(&option.name)));
        for (criterion, rating) in one.criteria.iter().zip(row) {
            let (criterion, rating) = (line(&criterion.name), rated(words, *rating));
            let places = [("criterion", &*criterion), ("rating", &*rating)];
            lines.push(format!("  - {}", filled(&words.rating, &places)));
        }
    }
    lines.join("\n")
}

fn rated(words: &DecisionWords, rating: Option<Rating>) -> String {
    match rating {
        None => words.open.clone(),
        Some(rating) if rating.is_open() => format!("{}–{}", rating.least(), rating.most()),
        Some(rating) => rating.least().to_string(),
    }
}

fn chosen(text: &mut String, words: &DecisionWords, one: &Decision, choice: &Choice) {
    let option = one.options.iter().find(|option| option.id == choice.option);
    let option = option.map_or_else(String::new, |option| line(&option.name));
    let on = choice.chosen_on.to_string();
    add(
        text,
        &filled(&words.chosen, &[("date", &on), ("option", &option)]),
    );
    if !choice.why.as_str().is_empty() {
        add(text, choice.why.as_str());
    }
    let mut lines = Vec::new();
    if !choice.expectation.is_empty() {
        let expected = line(&choice.expectation);
        lines.push(filled(&words.expectation, &[("text", &expected)]));
    }
    if let Some(percent) = choice.confidence {
        lines.push(filled(
            &words.confidence,
            &[("percent", &percent.to_string())],
        ));
    }
    if let Some(on) = choice.review_on {
        lines.push(filled(&words.by, &[("date", &on.to_string())]));
    }
    list(text, &lines);
}

fn reviewed(text: &mut String, words: &DecisionWords, review: &Review) {
    let on = review.reviewed_on.to_string();
    add(text, &filled(&words.reviewed, &[("date", &on)]));
    let again = review.again.map(|again| words.again(again));
    let outcome = review.outcome.map(|outcome| words.outcome(outcome));
    list(text, &outcome.into_iter().chain(again).collect::<Vec<_>>());
    if !review.text.as_str().is_empty() {
        add(text, review.text.as_str());
    }
}

fn list(text: &mut String, lines: &[String]) {
    if !lines.is_empty() {
        let lines: Vec<_> = lines.iter().map(|said| format!("- {said}")).collect();
        add(text, &lines.join("\n"));
    }
}
