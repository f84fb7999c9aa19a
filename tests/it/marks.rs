//! What a person marks on a role: kept, taken back, shown when the catalogue has moved on, and never lost.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};
use waymark_api::{Api, ApiError};

use crate::support::{World, ask, call, catalogue, me, text};

const PLANT: &str = "production-plant-manager";
const STATEMENT: &str = "s-floor";

fn request(api: &Api, more: Value) -> Value {
    let mut request = json!({ "personId": me(api), "slug": PLANT });
    for (field, value) in more.as_object().unwrap() {
        request[field] = value.clone();
    }
    request
}

fn change(api: &Api, what: Value) -> Value {
    ask(
        api,
        "change_role_marks",
        request(api, json!({ "change": what })),
    )
}

fn react(api: &Api, harder: &str, reaction: Value) -> Value {
    change(
        api,
        json!({ "change": "react", "harder": harder, "reaction": reaction }),
    )
}

fn choose(api: &Api, choices: &[&str]) -> Value {
    change(
        api,
        json!({ "change": "choose_version", "choices": choices }),
    )
}

fn note(api: &Api, about: Value, text: &str) -> Value {
    change(
        api,
        json!({ "change": "write_note", "about": about, "text": text }),
    )
}

fn answer(api: &Api, statement: &str, answer: Value) -> Value {
    change(
        api,
        json!({ "change": "answer_statement", "statement": statement, "answer": answer }),
    )
}

fn marks(api: &Api) -> Value {
    ask(api, "role_marks", request(api, json!({})))[0].clone()
}

/// The marks in short: reactions, choices, choices that are gone, notes.
fn short(marks: &Value) -> String {
    let list = |field: &str, line: &dyn Fn(&Value) -> String| {
        let items = marks[field].as_array().unwrap();
        items.iter().map(line).collect::<Vec<_>>().join(" ")
    };
    let gone = |item: &Value| {
        if item["inCatalogue"] == true {
            ""
        } else {
            "†"
        }
    };
    [
        list("reactions", &|it| {
            format!(
                "{}{}={}",
                text(&it["harder"]),
                gone(it),
                text(&it["reaction"])
            )
        }),
        list("choices", &text),
        list("lostChoices", &text),
        list("notes", &|it| {
            let about = it["about"].as_str().unwrap_or("role");
            format!("{about}{}:{}", gone(it), text(&it["text"]))
        }),
    ]
    .join(" | ")
}

fn mark_everything(api: &Api) {
    react(api, "night-calls", json!("drains"));
    choose(api, &["process", "round-the-clock"]);
    note(api, Value::Null, "ask Dana");
    note(api, json!("injury"), "*twice*");
}

const EVERYTHING: &str =
    "night-calls=drains | process round-the-clock |  | role:ask Dana injury:*twice*";

#[test]
fn marks_are_there_after_a_restart_and_change_nothing_when_made_again() {
    let world = World::new();
    let api = world.start();
    assert_eq!(short(&marks(&api)), " |  |  | ");
    mark_everything(&api);
    let before = marks(&api);
    assert_eq!(short(&before), EVERYTHING);
    assert_eq!(before["title"], "Production Plant Manager");
    drop(api);

    let api = world.start();
    assert_eq!(marks(&api), before);
    let nothing = json!({ "nouns": [], "personIds": [] });
    for again in [
        react(&api, "night-calls", json!("drains")),
        choose(&api, &["round-the-clock", "process"]),
        note(&api, json!("injury"), "*twice*"),
        react(&api, "injury", Value::Null),
    ] {
        assert_eq!(again["changes"], nothing);
        assert_eq!(again["value"], before);
    }
    let changed = react(&api, "night-calls", json!("energises"));
    assert_eq!(
        changed["changes"],
        json!({ "nouns": ["role_marks", "history"], "personIds": [me(&api)] })
    );
    assert_eq!(
        short(&changed["value"]),
        EVERYTHING.replace("drains", "energises")
    );
    let list = ask(
        &api,
        "role_marks",
        json!({ "personId": me(&api), "slug": null }),
    );
    assert_eq!(list, json!([changed["value"]]));
}

#[test]
fn every_mark_is_taken_back_and_made_again_and_says_what_it_was() {
    let world = World::new();
    let mut api = world.start();
    mark_everything(&api);
    react(&api, "night-calls", json!("fine"));
    react(&api, "night-calls", Value::Null);
    choose(&api, &["food-and-drink"]);
    choose(&api, &[]);
    note(&api, Value::Null, " \n");
    let steps = [
        " |  |  | ",
        "night-calls=drains |  |  | ",
        "night-calls=drains | process round-the-clock |  | ",
        "night-calls=drains | process round-the-clock |  | role:ask Dana",
        EVERYTHING,
        "night-calls=fine | process round-the-clock |  | role:ask Dana injury:*twice*",
        " | process round-the-clock |  | role:ask Dana injury:*twice*",
        " | food-and-drink |  | role:ask Dana injury:*twice*",
        " |  |  | role:ask Dana injury:*twice*",
        " |  |  | injury:*twice*",
    ];
    for step in steps.iter().rev() {
        assert_eq!(short(&marks(&api)), *step);
        if step != &steps[0] {
            ask(&api, "undo", Value::Null);
        }
        drop(api);
        api = world.start();
    }
    for step in &steps[1..] {
        ask(&api, "redo", Value::Null);
        assert_eq!(short(&marks(&api)), *step);
    }
    let history = ask(&api, "list_operations", json!({ "limit": 500 }));
    let lines: Vec<String> = history
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .map(|line| format!("{} {}", text(&line["op"]), text(&line["subject"])))
        .collect();
    let night = "Production Plant Manager › The plant runs while you sleep";
    let injury = "Production Plant Manager › Somebody is hurt on your floor";
    let whole = "Production Plant Manager";
    assert_eq!(
        lines,
        [
            format!("react_to_harder {night}"),
            format!("choose_role_version {whole}"),
            format!("write_role_note {whole}"),
            format!("write_role_note {injury}"),
            format!("react_to_harder {night}"),
            format!("withdraw_reaction {night}"),
            format!("choose_role_version {whole}"),
            format!("choose_role_version {whole}"),
            format!("write_role_note {whole}"),
        ]
    );
}

/// Statements and the answers to them, in short.
fn statements(marks: &Value) -> String {
    let answers = marks["statements"].as_array().unwrap().iter();
    answers
        .map(|one| format!("{}={}", text(&one["statement"]), one["answer"]))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_statement_is_answered_answered_otherwise_and_the_answer_taken_back() {
    let world = World::new();
    let api = world.start();
    answer(&api, STATEMENT, json!(4));
    let again = answer(&api, STATEMENT, json!(4));
    assert_eq!(again["changes"]["nouns"], json!([]));
    let changed = answer(&api, STATEMENT, json!(2));
    assert_eq!(statements(&changed["value"]), format!("{STATEMENT}=2"));
    let said = &changed["value"]["statements"][0];
    assert!(text(&said["text"]).ends_with('.') && said["inCatalogue"] == true);
    answer(&api, STATEMENT, Value::Null);
    for expected in [
        format!("{STATEMENT}=2"),
        format!("{STATEMENT}=4"),
        String::new(),
    ] {
        ask(&api, "undo", Value::Null);
        assert_eq!(statements(&marks(&api)), expected);
    }
    let history = ask(&api, "list_operations", json!({ "limit": 9 }));
    let ops: Vec<_> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["op"]))
        .collect();
    assert_eq!(
        ops,
        ["withdraw_answer", "answer_statement", "answer_statement"]
    );
    let subject = text(&history[0]["subject"]);
    assert!(
        subject.starts_with("Production Plant Manager › "),
        "{subject}"
    );
}

#[test]
fn what_is_not_there_cannot_be_marked() {
    let world = World::new();
    let api = world.start();
    let check = |name: &str, more: Value, expected: &str| {
        let error = call(&api, name, request(&api, more)).unwrap_err();
        assert_eq!(error.to_string(), expected, "{name}");
    };
    let refused = |what: Value, expected: &str| {
        check("change_role_marks", json!({ "change": what }), expected);
    };
    let react = |harder: &str| json!({ "change": "react", "harder": harder, "reaction": "drains" });
    refused(react("the-moon"), "there is no harder the-moon");
    refused(react("The Moon"), "there is no harder The Moon");
    check(
        "change_role_marks",
        json!({ "slug": "moon-manager", "change": react("injury") }),
        "there is no role moon-manager",
    );
    check(
        "role_marks",
        json!({ "slug": "moon-manager" }),
        "there is no role moon-manager",
    );
    check(
        "role_marks",
        json!({ "slug": "Plant Manager" }),
        "slug: a role's slug looks like factory-manager",
    );
    check(
        "role_marks",
        json!({ "personId": "nobody" }),
        "there is no person nobody",
    );
    let version = |choices: &[&str]| json!({ "change": "choose_version", "choices": choices });
    refused(
        version(&["the-moon"]),
        "choices: this role has no version the-moon",
    );
    refused(
        version(&["process", "food-and-drink"]),
        "choices: food-and-drink and process answer the same question; choose one of them",
    );
    let note =
        |about: Value, text: &str| json!({ "change": "write_note", "about": about, "text": text });
    refused(note(json!("the-moon"), "x"), "there is no harder the-moon");
    refused(
        note(Value::Null, &"x".repeat(100_001)),
        "note: a note holds at most 100,000 characters; this one has 100001",
    );
    let answer = |statement: &str, answer: u8| json!({ "change": "answer_statement", "statement": statement, "answer": answer });
    refused(answer("the-moon", 3), "there is no statement the-moon");
    refused(answer(STATEMENT, 6), "answer: it is not between 1 and 5");
    let loves = json!({ "change": "react", "harder": "injury", "reaction": "loves" });
    assert!(matches!(
        call(
            &api,
            "change_role_marks",
            request(&api, json!({ "change": loves }))
        ),
        Err(ApiError::BadRequest { .. })
    ));
    assert_eq!(
        ask(&api, "list_operations", json!({ "limit": 9 })),
        json!([])
    );
}

#[test]
fn a_backup_brings_marks_back_and_says_how_many() {
    let world = World::new();
    let api = world.start();
    mark_everything(&api);
    ask(&api, "change_backups", json!({ "change": "make" }));
    react(&api, "night-calls", Value::Null);
    react(&api, "injury", json!("fine"));
    choose(&api, &["process", "day-shifts"]);
    let preview = ask(&api, "preview_backup", json!({ "seq": 1 }));
    assert_eq!(
        preview["differences"],
        json!([{ "noun": "role_marks", "go": 1, "come": 1, "change": 1 }])
    );
    let restored = ask(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": 1 }),
    );
    assert_eq!(
        restored["changes"]["nouns"],
        json!(["role_marks", "history", "backup"])
    );
    assert_eq!(short(&marks(&api)), EVERYTHING);
    ask(&api, "undo", Value::Null);
    assert_eq!(
        short(&marks(&api)),
        "injury=fine | process day-shifts |  | role:ask Dana injury:*twice*"
    );
}

#[test]
fn saving_a_note_ends_its_draft() {
    let world = World::new();
    let api = world.start();
    for (about, place) in [
        (Value::Null, format!("role:{PLANT}")),
        (json!("injury"), format!("role:{PLANT}/injury")),
    ] {
        for _ in 0..2 {
            let draft = json!({ "personId": me(&api), "place": place, "text": "tw" });
            ask(&api, "save_draft", draft);
            // The second time the note is as it was: the draft goes all the same.
            note(&api, about.clone(), "twice");
            let left = ask(&api, "list_drafts", json!({ "personId": me(&api) }));
            assert_eq!(left, json!([]), "{place}");
        }
    }
}

/// Today's catalogue with some of its words replaced by others of the same length: the words of a database
/// lie in its file as they are.
fn later(name: &str, changes: &[(&str, &str)]) -> PathBuf {
    let mut bytes = fs::read(catalogue()).unwrap();
    for (old, new) in changes {
        assert_eq!(old.len(), new.len());
        let places: Vec<usize> = (0..bytes.len() - old.len())
            .filter(|at| bytes[*at..].starts_with(old.as_bytes()))
            .collect();
        assert!(!places.is_empty(), "{old}");
        for at in places {
            bytes[at..at + new.len()].copy_from_slice(new.as_bytes());
        }
    }
    let path = catalogue().with_file_name(name);
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_later_catalogue_without_a_part_shows_its_mark_under_the_name_it_had() {
    let world = World::new();
    let api = world.start();
    mark_everything(&api);
    drop(api);

    let renamed = later(
        "renamed.sqlite",
        &[
            ("\"night-calls\"", "\"phone-calls\""),
            ("\"injury\"", "\"wounds\""),
            ("\"process\"", "\"alchemy\""),
            ("Production Plant Manager", "Production Place Manager"),
        ],
    );
    let api = world.start_with(&renamed);
    let there = marks(&api);
    assert_eq!(
        short(&there),
        "night-calls†=drains | round-the-clock | Chemicals, paper, metals | role:ask Dana injury†:*twice*"
    );
    assert_eq!(there["title"], "Production Place Manager");
    assert_eq!(
        there["reactions"][0]["name"],
        "The plant runs while you sleep"
    );
    // What was marked can be changed and removed; nothing new can be marked there.
    react(&api, "night-calls", json!("fine"));
    note(&api, json!("injury"), "thrice");
    let new = json!({ "change": "react", "harder": "injury", "reaction": "fine" });
    let new = request(&api, json!({ "change": new }));
    assert!(call(&api, "change_role_marks", new).is_err());
    assert_eq!(
        short(&marks(&api)),
        "night-calls†=fine | round-the-clock | Chemicals, paper, metals | role:ask Dana injury†:thrice"
    );
    choose(&api, &["round-the-clock"]);
    note(&api, json!("injury"), "");
    assert_eq!(
        short(&marks(&api)),
        "night-calls†=fine | round-the-clock |  | role:ask Dana"
    );
}

#[test]
fn a_later_catalogue_without_the_role_loses_nothing() {
    let world = World::new();
    let api = world.start();
    mark_everything(&api);
    drop(api);

    let without = later(
        "without.sqlite",
        &[("production-plant-manager", "production-plant-managed")],
    );
    let api = world.start_with(&without);
    let there = marks(&api);
    assert_eq!(
        (&there["inCatalogue"], &there["title"]),
        (&json!(false), &json!("Production Plant Manager"))
    );
    assert_eq!(
        short(&there),
        "night-calls†=drains |  | Chemicals, paper, metals Around the clock | role†:ask Dana injury†:*twice*"
    );
    let list = ask(
        &api,
        "role_marks",
        json!({ "personId": me(&api), "slug": null }),
    );
    assert_eq!(list, json!([there]));
    react(&api, "night-calls", Value::Null);
    choose(&api, &[]);
    note(&api, json!("injury"), "");
    let last = note(&api, Value::Null, "");
    assert_eq!(short(&last["value"]), " |  |  | ");
    assert_eq!(last["value"]["title"], "Production Plant Manager");
    drop(api);
    // And without any catalogue what was written is still there.
    let api = world.start();
    ask(&api, "undo", Value::Null);
    drop(api);
    let api = world.start_with(&without.with_file_name("none.sqlite"));
    assert_eq!(short(&marks(&api)), " |  |  | role†:ask Dana");
}
