//! Decisions, through the calls the window makes: weighed, chosen, looked back on.

use serde_json::{Value, json};
use waymark_api::{Api, ApiError};

use crate::support::{World, ask, call, me, text};

/// The clock begins on 21 September 2026.
const TODAY: &str = "2026-09-21";
const DAY: u32 = 24 * 60 * 60;

/// Two options under two criteria, one place open.
fn entry(question: &str) -> Value {
    json!({
        "question": question, "askedOn": TODAY, "text": "  Before *May*.\n", "weighing": "direct",
        "options": [{ "id": null, "name": " Stay " }, { "id": null, "name": "Go" }],
        "criteria": [{ "id": null, "name": "Pay", "points": 60 }, { "id": null, "name": "Evenings", "points": 40 }],
        "ratings": [[{ "least": 8, "most": 8 }, null], [{ "least": 5, "most": 5 }, { "least": 4, "most": 6 }]],
    })
}

fn change(api: &Api, request: Value) -> Value {
    ask(api, "change_decisions", request)["value"].clone()
}

fn add(api: &Api, entry: Value) -> Value {
    change(
        api,
        json!({ "change": "add", "personId": me(api), "entry": entry }),
    )
}

fn list(api: &Api) -> Value {
    ask(api, "decisions", json!({ "personId": me(api) }))
}

fn choice(option: &Value, confidence: Option<u8>) -> Value {
    json!({
        "optionId": option["id"], "why": "The shorter way.", "expectation": " I sleep better by May. ",
        "confidence": confidence, "reviewOn": "2027-05-01",
    })
}

fn choosing(of: &Value, choice: Value) -> Value {
    json!({ "change": "choose", "id": of["id"], "choice": choice })
}

fn reviewing(of: &Value, outcome: Value) -> Value {
    let review = json!({ "outcome": outcome, "text": "It took longer.", "again": true });
    json!({ "change": "review", "id": of["id"], "review": review })
}

/// What is typed to keep a decision as it is.
fn again(of: &Value) -> Value {
    let criteria = of["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!({ "id": one["id"], "name": one["name"], "points": one["points"] }));
    json!({
        "question": of["question"], "askedOn": of["askedOn"], "text": of["text"], "weighing": of["weighing"],
        "options": of["options"], "criteria": criteria.collect::<Vec<_>>(), "ratings": of["ratings"],
    })
}

#[test]
fn a_decision_is_weighed_with_what_is_open_and_is_still_there_after_a_restart() {
    let world = World::new();
    let api = world.start();
    let request = json!({ "change": "add", "personId": me(&api), "entry": entry("Stay or go?") });
    let answer = ask(&api, "change_decisions", request);
    assert_eq!(answer["changes"]["nouns"], json!(["decisions", "history"]));
    let one = answer["value"].clone();
    assert_eq!(one["text"], "  Before *May*.\n", "as typed");
    assert_eq!(one["options"][0]["name"], "Stay");
    assert_eq!(one["criteria"][1]["weight"], 0.4);
    let weighed = &one["weighed"];
    // 8 × .6 and anything × .4 against 5 × .6 and 4 to 6 × .4.
    let near = |value: &Value, wanted: f64| (value.as_f64().unwrap() - wanted).abs() < 1e-9;
    assert!(near(&weighed["values"][0]["least"], 4.8));
    assert!(near(&weighed["values"][0]["most"], 8.8));
    assert!(near(&weighed["values"][1]["middle"], 5.0));
    assert_eq!(weighed["order"], json!([0, 1]));
    assert_eq!(weighed["settled"], false);
    assert_eq!(weighed["findOut"], json!({ "option": 0, "criterion": 1 }));
    drop(api);
    let api = world.start();
    assert_eq!(list(&api)["decisions"], json!([one]));
    let state = ask(&api, "undo_state", Value::Null);
    assert_eq!(
        (&state["undo"]["op"], &state["undo"]["subject"]),
        (&json!("add_decision"), &json!("Stay or go?"))
    );
    ask(&api, "undo", Value::Null);
    assert_eq!(list(&api)["decisions"], json!([]));
}

#[test]
fn editing_keeps_what_keeps_its_id_and_the_same_again_is_no_action() {
    let world = World::new();
    let api = world.start();
    let one = add(&api, entry("Stay or go?"));
    let edit = |entry: Value| json!({ "change": "edit", "id": one["id"], "entry": entry });
    let same = ask(&api, "change_decisions", edit(again(&one)));
    assert_eq!(same["changes"]["nouns"], json!([]));
    let mut other = again(&one);
    // The second option goes first, the first goes, a new one comes; the criteria change places.
    other["options"] = json!([one["options"][1], { "id": null, "name": "Wait" }]);
    other["criteria"] = json!([other["criteria"][1], other["criteria"][0]]);
    other["ratings"] =
        json!([[{ "least": 4, "most": 6 }, { "least": 5, "most": 5 }], [null, null]]);
    other["weighing"] = json!("ranked");
    let now = change(&api, edit(other));
    assert_eq!(now["options"][0]["id"], one["options"][1]["id"]);
    assert_eq!(now["criteria"][0]["id"], one["criteria"][1]["id"]);
    assert_eq!(now["criteria"][0]["weight"], 0.75, "the first of two");
    ask(&api, "undo", Value::Null);
    assert_eq!(list(&api)["decisions"], json!([one]));
}

#[test]
fn a_choice_has_its_day_and_a_review_closes_it() {
    let world = World::new();
    let api = world.start();
    let one = add(&api, entry("Stay or go?"));
    let [stay, go] = [&one["options"][0], &one["options"][1]];
    let chosen = change(&api, choosing(&one, choice(go, Some(70))));
    assert_eq!(chosen["choice"]["expectation"], "I sleep better by May.");
    world.wait(3 * DAY);
    let later = "2026-09-24";
    let surer = change(&api, choosing(&one, choice(go, Some(80))));
    assert_eq!(surer["choice"]["chosenOn"], TODAY, "the same choice");
    let other = change(&api, choosing(&one, choice(stay, Some(80))));
    assert_eq!(other["choice"]["chosenOn"], later);
    let reviewed = change(&api, reviewing(&one, json!("did_not")));
    assert_eq!(reviewed["review"]["reviewedOn"], later);
    let late = call(
        &api,
        "change_decisions",
        choosing(&one, choice(go, Some(5))),
    );
    assert!(matches!(late, Err(ApiError::BadRequest { .. })), "{late:?}");
    world.wait(DAY);
    let clearer = change(&api, reviewing(&one, json!("unclear")));
    assert_eq!(clearer["review"]["reviewedOn"], later);
    let reopened = change(&api, json!({ "change": "reopen", "id": one["id"] }));
    assert_eq!(
        (&reopened["choice"], &reopened["review"]),
        (&Value::Null, &Value::Null)
    );
    ask(&api, "undo", Value::Null);
    assert_eq!(list(&api)["decisions"], json!([clearer]));
}

#[test]
fn ten_that_came_or_did_not_are_compared_with_how_sure_one_was() {
    let world = World::new();
    let api = world.start();
    for nth in 0..10 {
        assert_eq!(list(&api)["calibration"]["brier"], Value::Null, "{nth}");
        let one = add(&api, entry(&format!("Question {nth}?")));
        change(&api, choosing(&one, choice(&one["options"][0], Some(80))));
        let outcome = if nth < 7 { "came" } else { "did_not" };
        change(&api, reviewing(&one, json!(outcome)));
    }
    let calibration = list(&api)["calibration"].clone();
    assert_eq!(
        (&calibration["resolved"], &calibration["needed"]),
        (&json!(10), &json!(10))
    );
    // Seven times .2² and three times .8², by ten.
    let brier = calibration["brier"].as_f64().unwrap();
    assert!((brier - 0.22).abs() < 1e-9, "{brier}");
    let band = &calibration["bands"][0];
    assert_eq!((&band["came"], &band["of"]), (&json!(7), &json!(10)));
}

#[test]
fn a_removed_one_lies_in_the_trash_and_comes_back_as_it_was() {
    let world = World::new();
    let api = world.start();
    let one = add(&api, entry("Stay or go?"));
    let chosen = change(&api, choosing(&one, choice(&one["options"][0], None)));
    change(&api, json!({ "change": "remove", "id": one["id"] }));
    let trash = ask(&api, "list_trash", Value::Null);
    assert_eq!(trash[0]["op"], "remove_decision");
    let back = json!({ "change": "put_back", "id": trash[0]["id"] });
    call(&api, "change_trash", back).unwrap();
    assert_eq!(list(&api)["decisions"], json!([chosen]));
}

#[test]
fn what_cannot_be_kept_is_refused_by_its_field_and_nothing_changes() {
    let world = World::new();
    let api = world.start();
    let one = add(&api, entry("Stay or go?"));
    let chosen = change(&api, choosing(&one, choice(&one["options"][0], Some(70))));
    let before = list(&api);
    let of = |request: Value| match call(&api, "change_decisions", request).unwrap_err() {
        ApiError::BadRequest { field, .. } => field,
        ApiError::NotFound { noun, .. } => format!("no {noun}"),
        other => panic!("{other}"),
    };
    let said = |field: &str, value: Value| {
        let mut entry = entry("Another?");
        entry[field] = value;
        of(json!({ "change": "add", "personId": me(&api), "entry": entry }))
    };
    assert_eq!(said("question", json!("  ")), "question");
    assert_eq!(said("question", json!("q".repeat(301))), "question");
    assert_eq!(said("askedOn", json!("2026-09-22")), "asked_on");
    assert_eq!(said("askedOn", json!("")), "asked_on");
    assert_eq!(said("text", json!("x".repeat(100_001))), "note");
    assert_eq!(said("ratings", json!([[null, null]])), "ratings");
    assert_eq!(said("ratings", json!([[null], [null]])), "ratings");
    let turned = json!([[{ "least": 7, "most": 4 }, null], [null, null]]);
    assert_eq!(said("ratings", turned), "ratings");
    let unnamed = json!([{ "id": null, "name": "" }, { "id": null, "name": "Go" }]);
    assert_eq!(said("options", unnamed), "options");
    let others = json!([one["options"][0], { "id": null, "name": "Go" }]);
    assert_eq!(said("options", others), "no option");
    let heavy = json!([{ "id": null, "name": "Pay", "points": 101 }, { "id": null, "name": "x", "points": 1 }]);
    assert_eq!(said("criteria", heavy), "criteria");
    let mut many = entry("Another?");
    many["options"] = json!(vec![json!({ "id": null, "name": "Go" }); 13]);
    many["ratings"] = json!(vec![json!([null, null]); 13]);
    assert_eq!(
        of(json!({ "change": "add", "personId": me(&api), "entry": many })),
        "options"
    );
    let mut without = again(&chosen);
    without["options"] = json!([one["options"][1]]);
    without["ratings"] = json!([one["ratings"][1]]);
    assert_eq!(
        of(json!({ "change": "edit", "id": one["id"], "entry": without })),
        "options"
    );
    let with = |field: &str, value: Value| {
        let mut choice = choice(&one["options"][0], Some(70));
        choice[field] = value;
        of(choosing(&one, choice))
    };
    assert_eq!(with("optionId", json!("x")), "no option");
    assert_eq!(with("confidence", json!(101)), "confidence");
    assert_eq!(with("expectation", json!(" ")), "confidence");
    assert_eq!(with("reviewOn", json!("soon")), "review_on");
    let nothing = json!({ "outcome": null, "text": " ", "again": null });
    assert_eq!(
        of(json!({ "change": "review", "id": one["id"], "review": nothing })),
        "review"
    );
    assert_eq!(of(json!({ "change": "remove", "id": "x" })), "no decision");
    assert_eq!(list(&api), before);
    let plain = add(&api, entry("Not chosen yet?"));
    assert_eq!(of(reviewing(&plain, json!("came"))), "review");
    let mut silent = choice(&plain["options"][0], None);
    silent["expectation"] = json!("");
    change(&api, choosing(&plain, silent));
    assert_eq!(of(reviewing(&plain, json!("came"))), "outcome");
    change(&api, reviewing(&plain, Value::Null));
}

#[test]
fn what_was_being_written_is_no_draft_once_it_is_kept() {
    let world = World::new();
    let api = world.start();
    let drafts = || ask(&api, "list_drafts", json!({ "personId": me(&api) }));
    let begin = |place: &str| {
        let request = json!({ "personId": me(&api), "place": place, "text": "half a sen" });
        ask(&api, "save_draft", request);
    };
    begin("decision");
    let one = add(&api, entry("Stay or go?"));
    assert_eq!(drafts(), json!([]));
    let place = |of: &str| format!("{of}:{}", text(&one["id"]));
    begin(&place("decision"));
    change(
        &api,
        json!({ "change": "edit", "id": one["id"], "entry": again(&one) }),
    );
    assert_eq!(drafts(), json!([]), "though nothing was changed");
    begin(&place("decision_choice"));
    change(&api, choosing(&one, choice(&one["options"][0], Some(70))));
    assert_eq!(drafts(), json!([]));
    begin(&place("decision_review"));
    change(&api, reviewing(&one, json!("came")));
    assert_eq!(drafts(), json!([]));
    for of in ["decision", "decision_choice", "decision_review"] {
        begin(&place(of));
    }
    change(&api, json!({ "change": "remove", "id": one["id"] }));
    assert_eq!(drafts(), json!([]));
}
