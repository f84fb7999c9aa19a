//! The history narrowed down, page by page, and summed up since a moment.

use serde_json::{Value, json};
use waymark_api::{Api, ApiError};

use crate::support::{World, ask, call, example, me, saving, text};

fn subjects(api: &Api, request: Value) -> Vec<String> {
    let found = ask(api, "list_operations", request);
    let found = found.as_array().unwrap().iter();
    found
        .map(|one| format!("{} {}", text(&one["op"]), text(&one["subject"])))
        .collect()
}

/// Two occupations, the second taken back, and the example.
fn told(world: &World) -> Api {
    let api = world.start();
    for code in ["11-3051.00", "17-2112.00"] {
        ask(&api, "change_saved", saving(&me(&api), code, ""));
    }
    ask(&api, "undo", Value::Null);
    example(&api, "add");
    api
}

#[test]
fn the_history_is_narrowed_and_paged() {
    let world = World::new();
    let api = told(&world);
    let check = |request: Value, expected: &[&str]| {
        assert_eq!(subjects(&api, request.clone()), expected, "{request}");
    };
    let (robin, plant, engineers) = (
        "add_example Robin Hale",
        "save_occupation Industrial Production Managers",
        "save_occupation Industrial Engineers",
    );
    check(json!({ "limit": 500 }), &[robin, engineers, plant]);
    check(json!({ "limit": 2 }), &[robin, engineers]);
    check(json!({ "limit": 2, "before": 2 }), &[plant]);
    check(json!({ "limit": 9, "text": "PRODUCTION" }), &[plant]);
    check(json!({ "limit": 9, "ops": ["add_example"] }), &[robin]);
    check(json!({ "limit": 9, "applied": false }), &[engineers]);
    check(
        json!({ "limit": 9, "personId": me(&api) }),
        &[engineers, plant],
    );
    check(json!({ "limit": 9, "text": "no such thing" }), &[]);
    assert_eq!(
        call(
            &api,
            "list_operations",
            json!({ "limit": 9, "personId": "nobody" })
        ),
        Err(ApiError::NotFound {
            noun: "person".into(),
            id: "nobody".into()
        })
    );
}

#[test]
fn what_changed_since_is_counted_by_day_and_told_by_what_came_of_it() {
    let world = World::new();
    let api = told(&world);
    let first = ask(&api, "list_operations", json!({ "limit": 500 }));
    let began = text(&first[2]["at"]);
    world.wait(86_400);
    let later = example(&api, "remove");
    assert_eq!(later["value"], Value::Null);
    let newest = ask(&api, "list_operations", json!({ "limit": 1 }));
    let today = text(&newest[0]["at"]);

    let all = ask(&api, "changes_since", json!({ "since": began }));
    assert_eq!(
        all["net"],
        json!([{ "noun": "saved", "added": 1, "removed": 0, "changed": 0 }]),
        "the example came and went, and the second occupation was taken back"
    );
    assert_eq!(
        all["days"],
        json!([
            {
                "on": "2026-09-22",
                "done": [{ "op": "remove_example", "count": 1, "undone": 0 }],
                "takenBack": 0, "doneAgain": 0
            },
            {
                "on": "2026-09-21",
                "done": [
                    { "op": "save_occupation", "count": 2, "undone": 1 },
                    { "op": "add_example", "count": 1, "undone": 0 }
                ],
                "takenBack": 1, "doneAgain": 0
            }
        ])
    );
    let of_today = ask(&api, "changes_since", json!({ "since": today }));
    assert_eq!(of_today["net"][0]["noun"], "person");
    assert_eq!(of_today["net"][0]["removed"], 1);
    assert_eq!(
        ask(
            &api,
            "changes_since",
            json!({ "since": "2030-01-01T00:00:00Z" })
        ),
        json!({ "days": [], "net": [], "erased": 0 })
    );
    assert!(matches!(
        call(&api, "changes_since", json!({ "since": "yesterday" })),
        Err(ApiError::BadRequest { field, .. }) if field == "since"
    ));
}
