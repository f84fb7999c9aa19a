//! Answering: kept from key to key, one action in the end.

use serde_json::{Value, json};
use waymark_api::profile::wire::ProfileTrouble;

use super::{answer, answers, change, history, ids, inventory, of, profile, refused, state, take};
use crate::support::{World, ask, call, me, text};

const SHORT: &str = "interests_short";

#[test]
fn an_inventory_is_left_and_resumed_and_finishing_is_the_one_action() {
    let world = World::new();
    let api = world.start();
    let asked = ids(&api, SHORT);
    assert_eq!(asked.len(), 30);
    let begun = answer(&api, SHORT, &asked[0], json!(4));
    assert_eq!(
        begun["changes"],
        json!({ "nouns": ["profile"], "personIds": [me(&api)] })
    );
    answer(&api, SHORT, &asked[1], json!(2));
    answer(&api, SHORT, &asked[0], json!(5));
    answer(&api, SHORT, &asked[2], json!(3));
    answer(&api, SHORT, &asked[2], Value::Null);
    assert_eq!(history(&api), [""; 0]);
    // The process ends without a word.
    drop(api);

    let api = world.start();
    let there = inventory(&api, SHORT);
    assert_eq!(there["draft"]["answered"], 2);
    let given: Vec<_> = there["answers"].as_array().unwrap().iter().collect();
    assert_eq!(given.len(), 2);
    assert!(
        given
            .iter()
            .any(|one| one["item"] == asked[0] && one["value"] == 5)
    );
    let kept = state(&profile(&api), SHORT);
    assert_eq!((&kept["items"], &kept["last"]), (&json!(30), &Value::Null));
    assert_eq!(kept["draft"]["startedOn"], "2026-09-21");
    // It is no text that somebody writes.
    let drafts = json!({ "personId": me(&api) });
    assert_eq!(ask(&api, "list_drafts", drafts), json!([]));

    let finished = change(&api, of("finish", SHORT));
    assert_eq!(finished["changes"]["nouns"], json!(["profile", "history"]));
    let after = finished["value"].clone();
    assert_eq!(state(&after, SHORT)["draft"], Value::Null);
    assert_eq!(after["interests"][0]["sitting"]["answered"], 2);
    assert_eq!(history(&api), ["finish_sitting interests_short"]);

    let id = text(&after["interests"][0]["sitting"]["id"]);
    let request = json!({ "personId": me(&api), "inventory": SHORT, "sitting": id });
    let shown = ask(&api, "inventory", request);
    assert_eq!(shown["answers"].as_array().unwrap().len(), 2);
    assert_eq!(shown["sitting"]["id"], id);

    // Taken back, it goes on where it was.
    ask(&api, "undo", Value::Null);
    let begun = profile(&api);
    assert_eq!(begun["interests"], json!([]));
    assert_eq!(state(&begun, SHORT)["draft"]["answered"], 2);
    ask(&api, "redo", Value::Null);
    assert_eq!(profile(&api), after);
    // In the trash it is no beginning of anything.
    let removed = change(&api, json!({ "change": "remove_sitting", "sitting": id }));
    assert_eq!(state(&removed["value"], SHORT)["draft"], Value::Null);
}

#[test]
fn what_is_begun_can_be_thrown_away_and_begun_again_from_the_last() {
    let world = World::new();
    let api = world.start();
    let asked = ids(&api, "conditions");
    refused(
        &api,
        of("restart", "conditions"),
        "inventory",
        ProfileTrouble::NothingToRepeat,
    );
    answers(&api, "conditions", &[(&asked[0], -2), (&asked[1], 0)]);
    change(&api, of("discard", "conditions"));
    assert_eq!(inventory(&api, "conditions")["answers"], json!([]));
    let nothing = change(&api, of("discard", "conditions"));
    assert_eq!(nothing["changes"]["nouns"], json!([]));

    answers(&api, "conditions", &[(&asked[0], -2), (&asked[1], 0)]);
    change(&api, of("finish", "conditions"));
    let again = change(&api, of("restart", "conditions"));
    assert_eq!(state(&again["value"], "conditions")["draft"]["answered"], 2);
    refused(
        &api,
        of("restart", "conditions"),
        "inventory",
        ProfileTrouble::AlreadyBegun,
    );
    answer(&api, "conditions", &asked[1], json!(1));
    let second = change(&api, of("finish", "conditions"));
    let sittings = second["value"]["conditions"].as_array().unwrap();
    assert_eq!(sittings.len(), 2, "the first stays as it was");
    assert_eq!(sittings[0]["leans"][1]["lean"], 1);
    assert_eq!(sittings[0]["leans"][1]["before"], 0);
    assert_eq!(sittings[1]["leans"][1]["lean"], 0);
    assert_eq!(sittings[0]["comparedWith"], sittings[1]["sitting"]["id"]);
}

#[test]
fn answers_that_are_not_offered_are_refused_and_none_of_many_is_kept() {
    let world = World::new();
    let api = world.start();
    let asked = ids(&api, SHORT);
    answer(&api, SHORT, &asked[0], json!(1));
    let long_only: Vec<_> = ids(&api, "interests_long");
    let long_only = long_only.iter().find(|id| !asked.contains(id)).unwrap();
    for (kind, item, value) in [
        (SHORT, asked[1].as_str(), 0),
        (SHORT, &asked[1], 6),
        (SHORT, long_only, 3),
        (SHORT, "", 3),
        ("skills", "2.A.1.a", 5),
        ("skills", "2.A.1.a", -1),
        ("skills", "9.Z", 1),
        ("conditions", "people", 3),
        ("conditions", "the_moon", 1),
    ] {
        let one = json!({ "change": "answer", "inventory": kind, "item": item, "value": value });
        refused(&api, one, "item", ProfileTrouble::NoSuchAnswer);
        let many = json!({ "change": "answer_many", "inventory": kind, "answers": [
            { "item": asked[0], "value": null }, { "item": item, "value": value }
        ] });
        refused(&api, many, "item", ProfileTrouble::NoSuchAnswer);
    }
    for (change, kind) in [("finish", "skills"), ("finish", "tradeoffs")] {
        refused(
            &api,
            of(change, kind),
            "inventory",
            ProfileTrouble::NothingAnswered,
        );
    }
    let weigh = json!({ "change": "answer", "inventory": "tradeoffs", "item": "a~b", "value": 1 });
    refused(&api, weigh, "inventory", ProfileTrouble::NothingToWeigh);
    // Nobody gets answers in by the way of texts.
    let place = json!({ "personId": me(&api), "place": "inventory:skills", "text": "{}" });
    assert!(call(&api, "save_draft", place).is_err());
    let nobody = json!({ "personId": "nobody", "change": of("discard", SHORT) });
    assert!(call(&api, "change_profile", nobody).is_err());
}

#[test]
fn a_removed_sitting_lies_in_the_trash_and_comes_back() {
    let world = World::new();
    let api = world.start();
    let taken = take(&api, SHORT, |_| 3);
    let before = taken["value"].clone();
    let id = &before["interests"][0]["sitting"]["id"];
    change(&api, json!({ "change": "remove_sitting", "sitting": id }));
    assert_eq!(profile(&api)["interests"], json!([]));
    let again =
        json!({ "personId": me(&api), "change": { "change": "remove_sitting", "sitting": id } });
    assert_eq!(
        call(&api, "change_profile", again).unwrap_err().to_string(),
        format!("there is no sitting {}", text(id))
    );
    let trash = ask(&api, "list_trash", Value::Null);
    assert_eq!(
        (&trash[0]["op"], &trash[0]["subject"], &trash[0]["things"]),
        (&json!("remove_sitting"), &json!(SHORT), &json!(1))
    );
    ask(
        &api,
        "change_trash",
        json!({ "change": "put_back", "id": trash[0]["id"] }),
    );
    assert_eq!(profile(&api), before);
}
