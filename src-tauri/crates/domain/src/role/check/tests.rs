//! The committed role is clean, and each rule refuses a role that is made wrong in one place.

use crate::role::profile::{Answer, Axis, QuestionKind, Role, WayInKind};
use crate::role::{ItemId, Text, check};

/// A role that is published.
pub fn good() -> Role {
    let written = include_str!(
        "../../../../../../data/roles/business-operations/production-plant-manager.toml"
    );
    toml::from_str(written).unwrap_or_else(|error| panic!("{error}"))
}

pub fn text(written: &str) -> Text {
    Text::from(written.to_owned())
}

fn id(written: &str) -> ItemId {
    ItemId::try_from(written.to_owned()).unwrap()
}

/// Makes the role wrong, and expects a complaint at `field` that says `words`.
fn refuse(make: impl Fn(&mut Role), field: &str, words: &str) {
    let mut role = good();
    make(&mut role);
    let found = check(&role);
    assert!(
        found
            .iter()
            .any(|problem| problem.field.to_string() == field && problem.reason.contains(words)),
        "no “{words}” at “{field}” in {found:#?}"
    );
}

#[test]
fn the_example_is_clean() {
    assert_eq!(check(&good()), []);
}

#[test]
fn counts() {
    refuse(
        |role| role.search.truncate(2),
        "search",
        "there are 2 of these; write 3 to 20",
    );
    refuse(|role| role.harder.truncate(2), "harder", "write 3 to 6");
    refuse(|role| role.thrives.truncate(1), "thrives", "write 2 to 5");
    refuse(|role| role.varies.truncate(1), "varies", "write 2 to 5");
    refuse(
        |role| role.varies[1].choices.truncate(1),
        "varies 2, choices",
        "write 2 to 5",
    );
    refuse(
        |role| role.varies[0].choices[1].stresses.clear(),
        "varies 1, choices 2, stresses",
        "write 1 to 6",
    );
    refuse(|role| role.ways_in.truncate(1), "ways_in", "write 2 to 6");
    refuse(|role| role.ladder.truncate(2), "ladder", "write 3 to 6");
    refuse(|role| role.lateral.truncate(1), "lateral", "write 2 to 5");
    refuse(|role| role.feeders.truncate(1), "feeders", "write 2 to 5");
    refuse(
        |role| role.statements.truncate(7),
        "statements",
        "write 8 to 12",
    );
    refuse(
        |role| role.questions.truncate(9),
        "questions",
        "write 10 to 20",
    );
    refuse(
        |role| role.questions_to_ask.truncate(2),
        "questions_to_ask",
        "write 3 to 8",
    );
    refuse(
        |role| role.questions[3].strong.truncate(1),
        "questions 4, strong",
        "write 2 to 4",
    );
    refuse(
        |role| role.questions[3].weak.truncate(1),
        "questions 4, weak",
        "write 2 to 4",
    );
}

#[test]
fn kinds() {
    refuse(
        |role| {
            role.ways_in
                .iter_mut()
                .for_each(|way| way.kind = WayInKind::Direct)
        },
        "ways_in",
        "1 kinds",
    );
    refuse(
        |role| role.varies[1].dimension = role.varies[0].dimension,
        "varies",
        "differ from one another",
    );
    refuse(
        |role| {
            let axes = [Axis::Values, Axis::Strengths].into_iter().cycle();
            role.statements
                .iter_mut()
                .zip(axes)
                .for_each(|(one, axis)| one.axis = axis);
        },
        "statements",
        "2 of the four axes; write at least 3",
    );
    refuse(
        |role| {
            role.statements
                .iter_mut()
                .for_each(|one| one.good = Answer::Agree)
        },
        "statements",
        "0 statements with good = \"disagree\"",
    );
    refuse(
        |role| {
            role.statements
                .iter_mut()
                .for_each(|one| one.good = Answer::Disagree)
        },
        "statements",
        "0 statements with good = \"agree\"",
    );
    refuse(
        |role| {
            role.questions
                .iter_mut()
                .for_each(|one| one.kind = QuestionKind::Technical)
        },
        "questions",
        "1 kinds",
    );
    refuse(
        |role| role.ladder[0].here = true,
        "ladder",
        "2 levels have here = true",
    );
    refuse(
        |role| role.ladder[2].here = false,
        "ladder",
        "0 levels have here = true",
    );
    refuse(
        |role| role.search.push(text("Plant Manager")),
        "search 8",
        "stands in the list twice",
    );
}

#[test]
fn ids() {
    refuse(
        |role| role.questions[1].id = role.statements[0].id.clone(),
        "questions 2, id",
        "is the id of statements 1, id already",
    );
    refuse(
        |role| role.varies[0].choices[0].id = role.harder[0].id.clone(),
        "varies 1, choices 1, id",
        "is the id of harder 1, id already",
    );
    refuse(
        |role| role.statements[2].harder = Some(id("no-such-part")),
        "statements 3, harder",
        "“no-such-part” is the id of no harder item",
    );
    refuse(
        |role| role.questions[0].harder = Some(role.questions[1].id.clone()),
        "questions 1, harder",
        "is the id of no harder item",
    );
    refuse(
        |role| role.questions_to_ask[0].harder = Some(id("no-such-part")),
        "questions_to_ask 1, harder",
        "is the id of no harder item",
    );
    refuse(
        |role| role.varies[0].choices[0].stresses[0] = id("no-such-thing"),
        "varies 1, choices 1, stresses 1",
        "no harder item, statement or question",
    );
    refuse(
        |role| {
            role.varies[0].choices[0].stresses[1] = role.varies[0].choices[0].stresses[0].clone()
        },
        "varies 1, choices 1, stresses 2",
        "named twice",
    );
    refuse(
        |role| {
            role.questions
                .iter_mut()
                .for_each(|question| question.harder = None)
        },
        "harder 1",
        "write one with harder = \"night-calls\"",
    );
}

#[test]
fn lengths() {
    refuse(|role| role.like.day = text(""), "like, day", "is empty");
    refuse(
        |role| role.like.day = text("You arrive."),
        "like, day",
        "has 2 words; write at least 50",
    );
    refuse(
        |role| role.thrives[0].cost = text(&"word ".repeat(36)),
        "thrives 1, cost",
        "has 36 words; cut it to 35",
    );
    refuse(
        |role| {
            role.harder.clear();
            role.ladder.truncate(3);
            role.thrives.clear();
            role.lateral.clear();
            role.feeders.clear();
            role.ways_in.clear();
            role.licences.clear();
        },
        "the file",
        "words; 700 to 1200 are asked for",
    );
    refuse(
        |role| role.licences.resize(6, role.licences[0].clone()),
        "the file",
        "700 to 1200 are asked for",
    );
}

#[test]
fn phrases() {
    let check = |written: &'static str, words: &str| {
        refuse(
            |role| role.harder[0].cope = text(written),
            "harder 1, cope",
            words,
        );
    };
    check(
        "Coping with a Fast-paced place by resting.",
        "“fast paced” says nothing",
    );
    check(
        "Those who wear many hats cope with it.",
        "“wear many hats” says nothing",
    );
    check(
        "It is deeply\nsatisfying to have coped with it.",
        "“deeply satisfying” says nothing",
    );
    check(
        "Being well-paid helps with all of it.",
        "“well paid” is a claim about pay",
    );
    check(
        "People like that are in demand everywhere else.",
        "“in demand” is a claim about pay",
    );
    check(
        "It is a quarter, or 25% of the time.",
        "“%” makes it an amount",
    );
    check(
        "It is worth $ 40 an hour to some.",
        "“$” makes it an amount",
    );
    check("They go to bed early every night!", "exclamation mark");
    check(
        "They read https://example.invalid every night before bed.",
        "a link",
    );
}

#[test]
fn a_phrase_is_found_as_whole_words_only() {
    let mut role = good();
    role.harder[0].cope = text("Compassionate leave, an aerodynamic bed and a rota.");
    role.search.push(text("passionate plant manager"));
    assert_eq!(check(&role), []);
}

#[test]
fn reading() {
    let heavy = "Organisational considerations necessitate comprehensive administrative documentation of operational \
                 irregularities, notwithstanding managerial prioritisation. ";
    refuse(
        |role| {
            role.like.day = text(&heavy.repeat(5));
            role.like.week = text(&heavy.repeat(4));
            role.like.bad_day = text(&heavy.repeat(5));
        },
        "the file",
        "reads at grade",
    );
    refuse(
        |role| role.like.day = text(&format!("{}end.", "you go ".repeat(30))),
        "like, day",
        "has a sentence of 61 words",
    );
}
