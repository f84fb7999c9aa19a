//! How many of each there are, and whether they are of enough kinds.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::role::field::{Field, Problem};
use crate::role::profile::{Answer, Role};

pub fn check(role: &Role) -> Vec<Problem> {
    let mut problems: Vec<Problem> = lists(role)
        .into_iter()
        .filter(|(_, found, asked)| !asked.contains(found))
        .map(|(field, found, asked)| {
            let (least, most) = (asked.start(), asked.end());
            let reason = format!("there are {found} of these; write {least} to {most}");
            Problem::new(field, reason)
        })
        .collect();
    problems.extend(kinds(role));
    problems.extend(here(role));
    problems.extend(repeated_titles(role));
    problems
}

fn lists(role: &Role) -> Vec<(Field, usize, RangeInclusive<usize>)> {
    let of = Field::of;
    let mut lists = vec![
        (of("search"), role.search.len(), 3..=20),
        (of("siblings"), role.siblings.len(), 0..=4),
        (of("harder"), role.harder.len(), 3..=6),
        (of("thrives"), role.thrives.len(), 2..=5),
        (of("varies"), role.varies.len(), 2..=5),
        (of("ways_in"), role.ways_in.len(), 2..=6),
        (of("licences"), role.licences.len(), 0..=6),
        (of("ladder"), role.ladder.len(), 3..=6),
        (of("lateral"), role.lateral.len(), 2..=5),
        (of("feeders"), role.feeders.len(), 2..=5),
        (of("statements"), role.statements.len(), 8..=12),
        (of("questions"), role.questions.len(), 10..=20),
        (of("questions_to_ask"), role.questions_to_ask.len(), 3..=8),
    ];
    for (index, varies) in role.varies.iter().enumerate() {
        let choices = of("varies").item(index).name("choices");
        lists.push((choices.clone(), varies.choices.len(), 2..=5));
        for (index, choice) in varies.choices.iter().enumerate() {
            let stresses = choices.item(index).name("stresses");
            lists.push((stresses, choice.stresses.len(), 1..=6));
        }
    }
    for (index, question) in role.questions.iter().enumerate() {
        let question_at = of("questions").item(index);
        lists.push((question_at.name("strong"), question.strong.len(), 2..=4));
        lists.push((question_at.name("weak"), question.weak.len(), 2..=4));
    }
    lists
}

fn kinds(role: &Role) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut enough = |field: &'static str, found: usize, least: usize, what: &str| {
        if found < least {
            let reason = format!("there are {found} {what}; write at least {least}");
            problems.push(Problem::new(Field::of(field), reason));
        }
    };
    let ways: BTreeSet<_> = role.ways_in.iter().map(|way| way.kind).collect();
    enough("ways_in", ways.len(), 2, "kinds of ways in");
    let dimensions: BTreeSet<_> = role.varies.iter().map(|varies| varies.dimension).collect();
    let different = "dimensions that differ from one another";
    enough("varies", dimensions.len(), role.varies.len(), different);
    let axes: BTreeSet<_> = role.statements.iter().map(|found| found.axis).collect();
    enough("statements", axes.len(), 3, "of the four axes");
    let good = |answer| {
        role.statements
            .iter()
            .filter(|one| one.good == answer)
            .count()
    };
    let disagree = "statements with good = \"disagree\"";
    enough("statements", good(Answer::Disagree), 2, disagree);
    let agree = "statements with good = \"agree\"";
    enough("statements", good(Answer::Agree), 2, agree);
    let kinds: BTreeSet<_> = role.questions.iter().map(|found| found.kind).collect();
    enough("questions", kinds.len(), 3, "kinds of questions");
    problems
}

fn here(role: &Role) -> Option<Problem> {
    let marked = role.ladder.iter().filter(|level| level.here).count();
    (marked != 1).then(|| {
        let reason =
            format!("{marked} levels have here = true; mark the one level that is this role");
        Problem::new(Field::of("ladder"), reason)
    })
}

fn repeated_titles(role: &Role) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let again = role.search.iter().enumerate().filter(|(_, title)| {
        // A set answers whether it was new.
        !seen.insert(title.as_str().to_lowercase())
    });
    again
        .map(|(index, title)| {
            let reason = format!("“{}” stands in the list twice; keep one", title.as_str());
            Problem::new(Field::of("search").item(index), reason)
        })
        .collect()
}
