//! How it goes, through the calls the window makes: said, changed, measured, at a rhythm.

use serde_json::{Value, json};
use waymark_api::{Api, ApiError, trash::wire::PutBackTrouble};

use crate::support::{World, ask, call, me, text};

/// The clock begins on 21 September 2026.
const TODAY: &str = "2026-09-21";
const DAY: u32 = 24 * 60 * 60;

fn entry(on: &str, energy: Option<u8>, text: &str, values: &[(&str, f64)]) -> Value {
    let values: Vec<_> = values
        .iter()
        .map(|(metric, value)| json!({ "metricId": metric, "value": value }))
        .collect();
    json!({ "on": on, "energy": energy, "progress": null, "confidence": 2, "text": text, "values": values })
}

fn adding(api: &Api, entry: Value) -> Value {
    json!({ "change": "add", "personId": me(api), "entry": entry })
}

fn change(api: &Api, request: Value) -> Value {
    ask(api, "change_check_ins", request)["value"].clone()
}

fn list(api: &Api) -> Value {
    ask(api, "check_ins", json!({ "personId": me(api) }))
}

fn metric(name: &str, unit: &str, target: Option<f64>) -> Value {
    json!({ "name": name, "unit": unit, "target": target })
}

/// Adds one and says its id.
fn counted(api: &Api, name: &str) -> String {
    let metric = metric(name, "letters", Some(2.5));
    change(
        api,
        json!({ "change": "add_metric", "personId": me(api), "metric": metric }),
    );
    let all = list(api)["metrics"].as_array().unwrap().clone();
    text(&all.last().unwrap()["id"])
}

fn set_rhythm(api: &Api, rhythm: Option<&str>) {
    change(
        api,
        json!({ "change": "set_rhythm", "personId": me(api), "rhythm": rhythm }),
    );
}

#[test]
fn a_check_in_is_kept_as_it_was_said_and_is_still_there_after_a_restart() {
    let world = World::new();
    let api = world.start();
    let (sent, slept) = (
        counted(&api, "  Applications "),
        counted(&api, "Nights slept"),
    );
    // In another order than the person's.
    let said = entry(
        TODAY,
        Some(4),
        "  Not bored *once*.\n",
        &[(&slept, -0.0), (&sent, 0.3)],
    );
    let answer = ask(&api, "change_check_ins", adding(&api, said));
    assert_eq!(answer["changes"]["nouns"], json!(["check_ins", "history"]));
    let one = answer["value"].clone();
    assert_eq!(one["text"], "  Not bored *once*.\n", "as typed");
    assert_eq!(
        (&one["energy"], &one["progress"]),
        (&json!(4), &Value::Null)
    );
    assert_eq!(
        one["values"],
        json!([{ "metricId": sent, "value": 0.3 }, { "metricId": slept, "value": 0.0 }])
    );
    drop(api);
    let api = world.start();
    let shown = list(&api);
    assert_eq!(shown["checkIns"], json!([one]));
    assert_eq!(
        shown["metrics"][0],
        json!({ "id": sent, "name": "Applications", "unit": "letters", "target": 2.5 })
    );
    let state = ask(&api, "undo_state", Value::Null);
    assert_eq!(
        (&state["undo"]["op"], &state["undo"]["subject"]),
        (&json!("add_check_in"), &json!(TODAY))
    );
    ask(&api, "undo", Value::Null);
    assert_eq!(list(&api)["checkIns"], json!([]));
}

#[test]
fn the_newest_by_date_stands_first_and_saying_the_same_again_is_no_action() {
    let world = World::new();
    let api = world.start();
    change(&api, adding(&api, entry(TODAY, Some(1), "", &[])));
    let later = change(&api, adding(&api, entry("2026-08-30", Some(2), "", &[])));
    let on = |api: &Api| {
        let all = list(api)["checkIns"].as_array().unwrap().clone();
        all.iter().map(|one| text(&one["on"])).collect::<Vec<_>>()
    };
    assert_eq!(on(&api), [TODAY, "2026-08-30"]);
    let same = json!({ "change": "edit", "id": later["id"], "entry": entry("2026-08-30", Some(2), "", &[]) });
    let answer = ask(&api, "change_check_ins", same);
    assert_eq!(answer["changes"]["nouns"], json!([]));
    let moved = json!({ "change": "edit", "id": later["id"], "entry": entry("2026-09-01", None, "Two.", &[]) });
    let now = change(&api, moved);
    assert_eq!(
        (&now["energy"], &now["on"]),
        (&Value::Null, &json!("2026-09-01"))
    );
}

#[test]
fn the_next_one_is_a_turn_after_the_last_and_the_first_at_once() {
    let world = World::new();
    let api = world.start();
    assert_eq!(
        (&list(&api)["rhythm"], &list(&api)["next"]),
        (&Value::Null, &Value::Null)
    );
    set_rhythm(&api, Some("monthly"));
    assert_eq!(list(&api)["next"], TODAY);
    change(&api, adding(&api, entry("2026-08-31", Some(3), "", &[])));
    assert_eq!(list(&api)["next"], "2026-09-30");
    set_rhythm(&api, Some("two_weeks"));
    assert_eq!(list(&api)["next"], "2026-09-14", "it may have passed");
    world.wait(DAY);
    change(&api, adding(&api, entry("2026-09-22", Some(3), "", &[])));
    assert_eq!(list(&api)["next"], "2026-10-06");
    set_rhythm(&api, None);
    assert_eq!(list(&api)["next"], Value::Null);
    ask(&api, "undo", Value::Null);
    assert_eq!(list(&api)["rhythm"], "two_weeks");
}

#[test]
fn a_metric_that_is_removed_takes_its_values_and_undo_brings_them_back() {
    let world = World::new();
    let api = world.start();
    let sent = counted(&api, "Applications");
    change(&api, adding(&api, entry(TODAY, None, "", &[(&sent, 3.0)])));
    let before = list(&api);
    change(&api, json!({ "change": "remove_metric", "metricId": sent }));
    assert_eq!(list(&api)["checkIns"][0]["values"], json!([]));
    ask(&api, "undo", Value::Null);
    assert_eq!(list(&api), before);
    let renamed = metric("Letters sent", "", None);
    change(
        &api,
        json!({ "change": "edit_metric", "metricId": sent, "metric": renamed }),
    );
    assert_eq!(list(&api)["metrics"][0]["name"], "Letters sent");
    assert_eq!(list(&api)["checkIns"], before["checkIns"]);
}

#[test]
fn what_was_removed_says_why_it_cannot_come_back() {
    let world = World::new();
    let api = world.start();
    let sent = counted(&api, "Applications");
    let one = change(&api, adding(&api, entry(TODAY, None, "", &[(&sent, 3.0)])));
    change(&api, json!({ "change": "remove", "id": one["id"] }));
    change(&api, json!({ "change": "remove_metric", "metricId": sent }));
    let trash = ask(&api, "list_trash", Value::Null);
    assert_eq!(
        (&trash[0]["op"], &trash[1]["op"]),
        (&json!("remove_metric"), &json!("remove_check_in"))
    );
    let back = |nth: usize| {
        let request = json!({ "change": "put_back", "id": trash[nth]["id"] });
        call(&api, "change_trash", request)
    };
    assert_eq!(
        back(1).unwrap_err(),
        ApiError::CannotPutBack {
            why: PutBackTrouble::MetricGone
        }
    );
    back(0).unwrap();
    back(1).unwrap();
    assert_eq!(list(&api)["checkIns"], json!([one]));
}

#[test]
fn what_cannot_be_kept_is_refused_by_its_field_and_nothing_changes() {
    let world = World::new();
    let api = world.start();
    let sent = counted(&api, "Applications");
    let before = list(&api);
    let of = |request: Value| match call(&api, "change_check_ins", request).unwrap_err() {
        ApiError::BadRequest { field, .. } => field,
        ApiError::NotFound { noun, .. } => format!("no {noun}"),
        other => panic!("{other}"),
    };
    let said = |field: &str, value: Value| {
        let mut entry = entry(TODAY, Some(3), "", &[]);
        entry[field] = value;
        adding(&api, entry)
    };
    assert_eq!(of(said("on", json!("2026-09-22"))), "on");
    assert_eq!(of(said("on", json!("yesterday"))), "on");
    assert_eq!(of(said("on", json!(""))), "on");
    assert_eq!(of(said("energy", json!(6))), "energy");
    assert_eq!(of(said("progress", json!(0))), "progress");
    assert_eq!(of(said("text", json!("x".repeat(100_001)))), "note");
    let twice = json!([{ "metricId": sent, "value": 1 }, { "metricId": sent, "value": 2 }]);
    assert_eq!(of(said("values", twice)), "values");
    let huge = json!([{ "metricId": sent, "value": 1e13 }]);
    assert_eq!(of(said("values", huge)), "values");
    let others = json!([{ "metricId": me(&api), "value": 1 }]);
    assert_eq!(of(said("values", others)), "no metric");
    let mut nothing = entry(TODAY, None, " \n", &[]);
    nothing["confidence"] = Value::Null;
    assert_eq!(of(adding(&api, nothing)), "text");
    let add =
        |metric: Value| json!({ "change": "add_metric", "personId": me(&api), "metric": metric });
    assert_eq!(of(add(metric("  ", "", None))), "name");
    assert_eq!(of(add(metric(&"n".repeat(81), "", None))), "name");
    assert_eq!(of(add(metric("Money", &"€".repeat(21), None))), "unit");
    assert_eq!(of(add(metric("Money", "€", Some(-1e13)))), "target");
    assert_eq!(of(json!({ "change": "remove", "id": "x" })), "no check_in");
    assert_eq!(list(&api), before);
    for nth in 1..12 {
        counted(&api, &format!("Metric {nth}"));
    }
    assert_eq!(of(add(metric("One too many", "", None))), "metric");
}

#[test]
fn what_was_being_written_is_no_draft_once_it_is_kept() {
    let world = World::new();
    let api = world.start();
    let drafts = || ask(&api, "list_drafts", json!({ "personId": me(&api) }));
    let begin = |place: &str| {
        let request = json!({ "personId": me(&api), "place": place, "text": "half a sen" });
        ask(&api, "save_draft", request);
        assert_eq!(drafts()[0]["place"], place);
    };
    begin("check_in");
    let one = change(
        &api,
        adding(&api, entry(TODAY, Some(3), "A sentence.", &[])),
    );
    assert_eq!(drafts(), json!([]));
    let place = format!("check_in:{}", text(&one["id"]));
    begin(&place);
    change(
        &api,
        json!({ "change": "edit", "id": one["id"], "entry": entry(TODAY, Some(3), "Two.", &[]) }),
    );
    assert_eq!(drafts(), json!([]));
    begin(&place);
    change(&api, json!({ "change": "remove", "id": one["id"] }));
    assert_eq!(drafts(), json!([]));
}
