//! Ids are unique in the file, and what refers to one finds it.

use std::collections::{BTreeMap, BTreeSet};

use crate::role::field::{Field, Problem};
use crate::role::name::ItemId;
use crate::role::profile::Role;

pub fn check(role: &Role) -> Vec<Problem> {
    let mut problems = unique(role);
    problems.extend(harder_parts_named(role));
    problems.extend(stresses(role));
    problems.extend(harder_parts_without_question(role));
    problems
}

/// Every id with its field. Those of choices are not for `stresses` to name.
fn ids(role: &Role) -> Vec<(Field, &ItemId)> {
    let mut all = stressable(role);
    for (index, varies) in role.varies.iter().enumerate() {
        let choices = Field::of("varies").item(index).name("choices");
        let of = |(index, id)| (choices.item(index).name("id"), id);
        all.extend(
            varies
                .choices
                .iter()
                .map(|choice| &choice.id)
                .enumerate()
                .map(of),
        );
    }
    let to_ask = role.questions_to_ask.iter().map(|question| &question.id);
    all.extend(listed("questions_to_ask", to_ask));
    all
}

fn stressable(role: &Role) -> Vec<(Field, &ItemId)> {
    let harder = role.harder.iter().map(|part| &part.id);
    let statements = role.statements.iter().map(|statement| &statement.id);
    let questions = role.questions.iter().map(|question| &question.id);
    listed("harder", harder)
        .chain(listed("statements", statements))
        .chain(listed("questions", questions))
        .collect()
}

fn listed<'a>(
    list: &'static str,
    ids: impl Iterator<Item = &'a ItemId>,
) -> impl Iterator<Item = (Field, &'a ItemId)> {
    ids.enumerate()
        .map(move |(index, id)| (Field::of(list).item(index).name("id"), id))
}

fn unique(role: &Role) -> Vec<Problem> {
    let mut first: BTreeMap<&ItemId, Field> = BTreeMap::new();
    let mut problems = Vec::new();
    for (field, id) in ids(role) {
        if let Some(earlier) = first.get(id) {
            let reason = format!("“{id}” is the id of {earlier} already; give this one another");
            problems.push(Problem::new(field, reason));
        } else {
            first.insert(id, field);
        }
    }
    problems
}

fn harder_parts_named(role: &Role) -> Vec<Problem> {
    let known: BTreeSet<&ItemId> = role.harder.iter().map(|part| &part.id).collect();
    let statements = role.statements.iter().map(|found| found.harder.as_ref());
    let questions = role.questions.iter().map(|found| found.harder.as_ref());
    let to_ask = role
        .questions_to_ask
        .iter()
        .map(|found| found.harder.as_ref());
    let named = |list: &'static str, index: usize, id: Option<&ItemId>| {
        let id = id.filter(|id| !known.contains(id))?;
        let reason =
            format!("“{id}” is the id of no harder item; write one that is, or leave it out");
        Some(Problem::new(
            Field::of(list).item(index).name("harder"),
            reason,
        ))
    };
    let of = |list: &'static str| move |(index, id)| (list, index, id);
    statements
        .enumerate()
        .map(of("statements"))
        .chain(questions.enumerate().map(of("questions")))
        .chain(to_ask.enumerate().map(of("questions_to_ask")))
        .filter_map(|(list, index, id)| named(list, index, id))
        .collect()
}

fn stresses(role: &Role) -> Vec<Problem> {
    let known: BTreeSet<&ItemId> = stressable(role).into_iter().map(|(_, id)| id).collect();
    let mut problems = Vec::new();
    for (at, varies) in role.varies.iter().enumerate() {
        for (index, choice) in varies.choices.iter().enumerate() {
            let choices = Field::of("varies").item(at).name("choices");
            let stresses = choices.item(index).name("stresses");
            for (place, id) in choice.stresses.iter().enumerate() {
                let field = stresses.item(place);
                if !known.contains(id) {
                    let reason = format!(
                        "“{id}” is the id of no harder item, statement or question; write one that is"
                    );
                    problems.push(Problem::new(field, reason));
                } else if choice.stresses[..place].contains(id) {
                    problems.push(Problem::new(
                        field,
                        format!("“{id}” is named twice; keep one"),
                    ));
                }
            }
        }
    }
    problems
}

fn harder_parts_without_question(role: &Role) -> Vec<Problem> {
    let asked: BTreeSet<&ItemId> = role
        .questions
        .iter()
        .filter_map(|question| question.harder.as_ref())
        .collect();
    let unasked = role
        .harder
        .iter()
        .enumerate()
        .filter(|(_, part)| !asked.contains(&part.id));
    unasked
        .map(|(index, part)| {
            let reason = format!(
                "no interview question belongs to it; write one with harder = \"{}\"",
                part.id
            );
            Problem::new(Field::of("harder").item(index), reason)
        })
        .collect()
}
