//! Checks that are kept: dated, never changed, compared.

use serde_json::{Value, json};

use super::{PLANT, array, check, profile, robin, set};
use crate::support::{World, ask, me, text};

fn change(api: &waymark_api::Api, person: &str, of: &str, change: Value) -> Value {
    let request = json!({ "personId": person, "of": of, "change": change });
    ask(api, "change_fit_checks", request)
}

#[test]
fn a_kept_check_stays_as_it_was_and_says_what_changed_since() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    set(&api, "pay_floor", json!(60_000));
    let before = check(&api, &person, PLANT);
    let kept = change(&api, &person, PLANT, json!({ "kind": "keep" }));
    assert_eq!(kept["changes"]["nouns"], json!(["fit", "history"]));
    let id = text(&kept["value"]["kept"][0]["id"]);
    // Nothing was said otherwise in the meantime.
    let since = &kept["value"]["since"];
    assert_eq!(since["beforeId"], id);
    for part in ["person", "catalogue", "axes"] {
        assert_eq!(since[part], json!([]), "{part}");
    }

    set(&api, "pay_floor", json!(180_000));
    let today = check(&api, &person, PLANT);
    let since = &today["since"];
    assert_eq!(
        since["person"],
        json!([{
            "kind": "limit", "limit": "pay_floor",
            "statedBefore": true, "statedAfter": true, "before": 60_000, "after": 180_000,
        }])
    );
    assert_eq!(since["catalogue"], json!([]));
    assert_eq!(
        since["axes"],
        json!([{
            "axis": "constraints",
            "from": { "kind": "constraints", "value": "clear" },
            "to": { "kind": "constraints", "value": "blocked" },
            "cause": "person",
        }])
    );
    let request = json!({ "personId": person, "of": PLANT, "kept": id });
    let read = ask(&api, "fit_check", request);
    assert_eq!(read["check"], before["check"]);
    assert_eq!(
        (&read["keptId"], &read["since"]),
        (&json!(id), &Value::Null)
    );

    // Of this occupation alone, and of this person alone.
    assert_eq!(check(&api, &person, "29-1141.00")["kept"], json!([]));
    assert_eq!(check(&api, &robin(&api), PLANT)["kept"], json!([]));
}

#[test]
fn keeping_and_removing_are_taken_back_like_anything_else() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let role = "production-plant-manager";
    let kept = change(&api, &person, role, json!({ "kind": "keep" }));
    let id = text(&kept["value"]["kept"][0]["id"]);
    let held = |api: &waymark_api::Api| array(&check(api, &person, role)["kept"]).len();
    let removed = change(&api, &person, role, json!({ "kind": "remove", "id": id }));
    assert_eq!(removed["value"]["kept"], json!([]));
    ask(&api, "undo", Value::Null);
    assert_eq!(held(&api), 1);
    ask(&api, "undo", Value::Null);
    assert_eq!(held(&api), 0);
    ask(&api, "redo", Value::Null);
    drop(api);
    let api = world.start();
    assert_eq!(held(&api), 1);
    let state = ask(&api, "undo_state", Value::Null);
    assert_eq!(
        (&state["undo"]["op"], &state["undo"]["subject"]),
        (&json!("keep_fit_check"), &json!("Production Plant Manager"))
    );
}

#[test]
fn retaking_an_inventory_is_told_with_what_exceeds_noise() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let take = |values: [i8; 6]| {
        let request = json!({ "personId": person, "inventory": "interests_short" });
        let asked = ask(&api, "inventory", request);
        let answers = array(&asked["items"]["list"]).iter().map(|item| {
            let id = item["id"].as_str().unwrap();
            let scale = "riasec".find(&id[..1]).unwrap();
            json!({ "item": id, "value": values[scale] })
        });
        let answers: Vec<_> = answers.collect();
        let many =
            json!({ "change": "answer_many", "inventory": "interests_short", "answers": answers });
        profile(&api, many);
        profile(
            &api,
            json!({ "change": "finish", "inventory": "interests_short" }),
        );
    };
    take([5, 3, 1, 1, 4, 4]);
    change(&api, &person, PLANT, json!({ "kind": "keep" }));
    take([1, 3, 5, 5, 4, 3]);
    let since = check(&api, &person, PLANT)["since"].clone();
    let moved = array(&since["person"]).iter();
    let moved: Vec<_> = moved
        .map(|one| (text(&one["scale"]), one["beyondNoise"].as_bool().unwrap()))
        .collect();
    let expected = [
        ("realistic", true),
        ("artistic", true),
        ("social", true),
        ("conventional", false),
    ];
    assert_eq!(
        moved,
        expected.map(|(scale, beyond)| (scale.to_owned(), beyond))
    );
    assert_eq!(since["axes"][0]["cause"], "person");
}
