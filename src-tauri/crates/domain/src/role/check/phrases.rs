//! Words that say nothing, and words that say what only the numbers may.

use crate::role::field::Problem;
use crate::role::passages::{Kind, passages};
use crate::role::profile::Role;

/// True of any job, or of none. Compared as whole words, whatever their capitals and hyphens.
const STOCK: &[&str] = &[
    "a variety of tasks",
    "above and beyond",
    "ability to multitask",
    "at the end of the day",
    "attention to detail",
    "best of both worlds",
    "challenging but rewarding",
    "cutting edge",
    "deeply satisfying",
    "detail oriented",
    "dream job",
    "dynamic",
    "excellent communication",
    "every day is different",
    "exciting opportunity",
    "exciting opportunities",
    "fast moving environment",
    "fast paced",
    "fulfilling",
    "game changer",
    "get your hands dirty",
    "go getter",
    "go the extra mile",
    "good communicator",
    "great communicator",
    "high pressure environment",
    "hit the ground running",
    "hands on approach",
    "interpersonal skills",
    "jack of all trades",
    "juggle",
    "juggling",
    "key player",
    "keep calm under pressure",
    "make a difference",
    "makes a difference",
    "making a difference",
    "make a real impact",
    "multitask",
    "multitasking",
    "natural leader",
    "never a dull moment",
    "no day is the same",
    "no two days",
    "organisational skills",
    "organizational skills",
    "outside the box",
    "passion",
    "passionate",
    "people person",
    "people skills",
    "perfect fit",
    "plays a crucial role",
    "plays a key role",
    "plays a vital role",
    "proactive",
    "problem solver",
    "problem solving skills",
    "quick learner",
    "results driven",
    "results oriented",
    "rewarding",
    "rock star",
    "rollercoaster",
    "second to none",
    "self motivated",
    "self starter",
    "soft skills",
    "stakeholders",
    "strong communication",
    "synergy",
    "team player",
    "think on your feet",
    "thrive under pressure",
    "thrives under pressure",
    "time management",
    "unsung hero",
    "unsung heroes",
    "wear many hats",
    "wearing many hats",
    "wears many hats",
    "work hard",
    "work life balance",
    "works hard",
    "world class",
];

/// Claims about pay and growth.
const PROMISES: &[&str] = &[
    "better paid",
    "booming",
    "competitive pay",
    "competitive salary",
    "earning potential",
    "fast growing",
    "future proof",
    "growing demand",
    "growing fast",
    "growing field",
    "growing quickly",
    "growth field",
    "high demand",
    "high paying",
    "higher pay",
    "higher salary",
    "highly paid",
    "in demand",
    "job growth",
    "job outlook",
    "job security",
    "lucrative",
    "paid well",
    "pays badly",
    "pays better",
    "pays well",
    "percent",
    "per cent",
    "poorly paid",
    "rapidly growing",
    "recession proof",
    "salaries of",
    "salary of",
    "secure job",
    "shortage of staff",
    "six figure",
    "six figures",
    "skills shortage",
    "sought after",
    "well paid",
];

/// Signs of amounts and shares.
const AMOUNTS: &[char] = &['$', '€', '£', '¥', '₹', '%', '‰'];

pub fn check(role: &Role) -> Vec<Problem> {
    let mut problems = Vec::new();
    // What people type into the search field is theirs.
    let written = passages(role).into_iter().filter(|passage| {
        !(passage.kind == Kind::Label && passage.field.to_string().starts_with("search"))
    });
    for passage in written {
        let plain = plain(passage.text);
        let mut found = |reason: String| problems.push(Problem::new(passage.field.clone(), reason));
        for phrase in STOCK.iter().filter(|phrase| has(&plain, phrase)) {
            found(format!(
                "“{phrase}” says nothing about this job; tell what happens instead"
            ));
        }
        for phrase in PROMISES.iter().filter(|phrase| has(&plain, phrase)) {
            found(format!(
                "“{phrase}” is a claim about pay, growth or a share; the numbers on the page say that, so cut it"
            ));
        }
        for sign in AMOUNTS.iter().filter(|sign| passage.text.contains(**sign)) {
            found(format!(
                "“{sign}” makes it an amount; the numbers on the page say that, so cut it or say it in words"
            ));
        }
        if passage.text.contains('!') {
            found("has an exclamation mark; end the sentence with a full stop".to_owned());
        }
        if ["http:", "https:", "www.", "**", "]("]
            .iter()
            .any(|mark| passage.text.contains(mark))
        {
            found("has a link or marks of formatting; write plain text".to_owned());
        }
    }
    problems
}

/// Small letters between single spaces, one at either end.
fn plain(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '’'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    format!(" {} ", words.join(" "))
}

fn has(plain: &str, phrase: &str) -> bool {
    plain.contains(&format!(" {phrase} "))
}
