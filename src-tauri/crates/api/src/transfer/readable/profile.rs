//! What a person said of themselves, as Markdown.

use waymark_domain::profile::{Limit, LimitSet};

use super::{
    markdown::{add, line, section},
    words::{ProfileWords, Words, filled},
};
use crate::profile::wire::{Experience, Profile, SittingRef};

/// Adds nothing for a person who has said nothing; `limits` are those of the profile.
pub(super) fn add_to(text: &mut String, words: &Words, profile: &Profile, limits: &[LimitSet]) {
    let words = &words.profile;
    let mut part = String::new();
    begun(&mut part, words, profile);
    interests(&mut part, words, profile);
    skills(&mut part, words, profile);
    conditions(&mut part, words, profile);
    weights(&mut part, words, profile);
    if !profile.experience.is_empty() {
        heading(&mut part, &words.experience);
        for one in &profile.experience {
            experience(&mut part, words, one);
        }
    }
    if !limits.is_empty() {
        heading(&mut part, &words.limits);
        list(&mut part, limits.iter().map(|set| limit(words, &set.limit)));
    }
    if !profile.hidden.is_empty() {
        heading(&mut part, &words.hidden);
        let hidden = profile.hidden.iter();
        list(
            &mut part,
            hidden.map(|one| match one.reason.as_str() {
                "" => line(&one.title),
                reason => format!("{}: {}", line(&one.title), line(reason)),
            }),
        );
    }
    if !part.is_empty() {
        section(text, &words.title);
        text.push_str(&part);
    }
}

fn heading(text: &mut String, title: &str) {
    add(text, &format!("### {}", line(title)));
}

fn list(text: &mut String, lines: impl Iterator<Item = String>) {
    let lines: Vec<_> = lines.map(|line| format!("- {line}")).collect();
    if !lines.is_empty() {
        add(text, &lines.join("\n"));
    }
}

fn begun(text: &mut String, words: &ProfileWords, profile: &Profile) {
    for state in &profile.inventories {
        if let Some(draft) = &state.draft {
            let name = words.inventory(state.inventory);
            let answered = draft.answered.to_string();
            add(
                text,
                &filled(&words.begun, &[("name", &name), ("answered", &answered)]),
            );
        }
    }
}

fn sitting(text: &mut String, words: &ProfileWords, sitting: &SittingRef) {
    let said = [
        ("name", words.inventory(sitting.inventory)),
        ("on", sitting.finished_on.clone()),
        ("answered", sitting.answered.to_string()),
    ];
    let said: Vec<_> = said
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    heading(text, &filled(&words.finished, &said));
}

fn interests(text: &mut String, words: &ProfileWords, profile: &Profile) {
    for one in &profile.interests {
        sitting(text, words, &one.sitting);
        let scales = one.scales.iter();
        list(
            text,
            scales.map(|scale| {
                let name = words.scale(scale.scale);
                match scale.mean {
                    None => filled(&words.no_score, &[("name", &name)]),
                    Some(mean) => {
                        let (mean, noise) = (format!("{mean:.1}"), format!("{:.1}", scale.noise));
                        let said = [("name", name.as_str()), ("mean", &mean), ("noise", &noise)];
                        filled(&words.scale, &said)
                    }
                }
            }),
        );
    }
}

fn skills(text: &mut String, words: &ProfileWords, profile: &Profile) {
    for one in &profile.skills {
        sitting(text, words, &one.sitting);
        let levels = one.levels.iter();
        list(
            text,
            levels.map(|level| {
                let number = level.level.to_string();
                let said = [("name", level.name.as_str()), ("level", &number)];
                let said = filled(&words.level, &said);
                if level.proposed {
                    format!("{said} ({})", words.proposed)
                } else {
                    said
                }
            }),
        );
    }
}

fn conditions(text: &mut String, words: &ProfileWords, profile: &Profile) {
    for one in &profile.conditions {
        sitting(text, words, &one.sitting);
        let leans = one.leans.iter();
        list(
            text,
            leans.map(|lean| match &lean.end {
                None => filled(&words.either, &[("name", &lean.name)]),
                Some(end) => filled(&words.lean, &[("name", &lean.name), ("end", end)]),
            }),
        );
    }
}

fn weights(text: &mut String, words: &ProfileWords, profile: &Profile) {
    for one in &profile.tradeoffs {
        sitting(text, words, &one.sitting);
        let weights = one.weights.iter();
        list(
            text,
            weights.map(|one| {
                let weight = format!("{:.1}", one.weight);
                filled(&words.weight, &[("name", &one.name), ("weight", &weight)])
            }),
        );
    }
}

fn experience(text: &mut String, words: &ProfileWords, one: &Experience) {
    let span = match (&one.begins, &one.ends) {
        (Some(from), Some(to)) => filled(&words.until, &[("from", from), ("to", to)]),
        (Some(from), None) => filled(&words.since, &[("from", from)]),
        (None, Some(to)) => filled(&words.ended, &[("to", to)]),
        (None, None) => String::new(),
    };
    let expires = one.expires.as_ref();
    let expires = expires.map(|on| filled(&words.expires, &[("on", on)]));
    let facts = [
        words.kind(one.kind),
        line(&one.place),
        one.occupation.as_deref().map(line).unwrap_or_default(),
        span,
        expires.unwrap_or_default(),
    ];
    let facts: Vec<_> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    add(
        text,
        &format!("#### {}\n\n{}", line(&one.title), facts.join("; ")),
    );
    for (name, told) in [
        (&words.story.situation, &one.situation),
        (&words.story.action, &one.action),
        (&words.story.result, &one.result),
    ] {
        if !told.is_empty() {
            add(text, &format!("**{name}**\n\n{told}"));
        }
    }
}

fn limit(words: &ProfileWords, limit: &Limit) -> String {
    let (key, value) = (limit.key().name(), limit.value());
    let name = words.limit.get(key).map_or(key, String::as_str);
    let value = words.values.get(&value).cloned().unwrap_or(value);
    format!("{name}: {}", line(&value))
}
