//! The trash through the calls the window makes: what comes back, what cannot, and what is gone.

use std::fs;

use serde_json::{Value, json};
use waymark_api::{Api, ApiError, history::wire::OpKind, trash::wire::PutBackTrouble};

use crate::support::{World, ask, call, example, me, removing, saving, text};

const CODE: &str = "11-3051.00";
const WORDS: &str = "only the removed note ever said this";
const DAY: u32 = 24 * 60 * 60;

fn save(api: &Api, note: &str) -> Value {
    ask(api, "change_saved", saving(&me(api), CODE, note))["value"].clone()
}

fn remove(api: &Api, saved: &Value) {
    ask(api, "change_saved", removing(saved["id"].clone()));
}

fn trash(api: &Api) -> Vec<Value> {
    ask(api, "list_trash", Value::Null)
        .as_array()
        .unwrap()
        .clone()
}

fn plan(api: &Api) -> Value {
    ask(api, "list_saved", json!({"personId": me(api)}))
}

fn put_back(api: &Api, item: &Value) -> Result<Value, ApiError> {
    call(
        api,
        "change_trash",
        json!({ "change": "put_back", "id": item["id"]}),
    )
}

#[test]
fn what_was_removed_is_listed_with_its_days_and_put_back() {
    let world = World::new();
    let api = world.start();
    let saved = save(&api, "a");
    let before = plan(&api);
    remove(&api, &saved);
    world.wait(3 * DAY);
    let lying = trash(&api);
    assert_eq!(lying[0]["subject"], "Industrial Production Managers");
    assert_eq!(lying[0]["person"], "Me");
    assert_eq!(
        (&lying[0]["daysLeft"], &lying[0]["things"]),
        (&json!(27), &json!(1))
    );
    let back = put_back(&api, &lying[0]).unwrap();
    assert_eq!(back["changes"]["nouns"], json!(["saved", "history"]));
    assert_eq!(plan(&api), before);
    assert_eq!(trash(&api), Vec::<Value>::new());
    assert_eq!(
        ask(&api, "undo_state", Value::Null)["undo"]["op"],
        "put_back"
    );
    ask(&api, "undo", Value::Null);
    assert_eq!(trash(&api).len(), 1);
}

#[test]
fn what_cannot_be_put_back_says_why_and_stays() {
    let world = World::new();
    let api = world.start();
    remove(&api, &save(&api, "a"));
    save(&api, "anew");
    let there = ApiError::CannotPutBack {
        why: PutBackTrouble::ThereAnew,
    };
    assert_eq!(put_back(&api, &trash(&api)[0]).unwrap_err(), there);

    // Something of the example, and then the example.
    let robin = example(&api, "add")["value"]["id"].clone();
    let of_robin = ask(&api, "list_saved", json!({"personId": robin}))[0].clone();
    remove(&api, &of_robin);
    example(&api, "remove");
    let lying = trash(&api);
    assert_eq!(lying.len(), 3);
    // The person, what was left of the plan, and the marks on roles.
    assert!(lying[0]["things"].as_u64().unwrap() >= 7);
    assert_eq!(lying[1]["person"], Value::Null);
    let gone = ApiError::CannotPutBack {
        why: PutBackTrouble::PersonGone,
    };
    assert_eq!(put_back(&api, &lying[1]).unwrap_err(), gone);
    put_back(&api, &lying[0]).unwrap();
    put_back(&api, &lying[1]).unwrap();
    assert_eq!(
        ask(&api, "list_saved", json!({"personId": robin}))
            .as_array()
            .unwrap()
            .len(),
        7
    );

    let nowhere = json!({"change": "put_back", "id": me(&api)});
    assert!(matches!(
        call(&api, "change_trash", nowhere),
        Err(ApiError::NotFound { .. })
    ));
}

#[test]
fn a_note_on_a_role_that_was_emptied_can_be_put_back_until_there_is_another() {
    let world = World::new();
    let api = world.start();
    let slug = text(&ask(&api, "list_roles", Value::Null)[0]["slug"]);
    let write = |note: &str| {
        let change = json!({"change": "write_note", "about": null, "text": note});
        let request = json!({"personId": me(&api), "slug": slug, "change": change});
        ask(&api, "change_role_marks", request)
    };
    write("the first");
    write("");
    let first = trash(&api);
    assert_eq!(first.len(), 1);
    write("another");
    let there = ApiError::CannotPutBack {
        why: PutBackTrouble::ThereAnew,
    };
    assert_eq!(put_back(&api, &first[0]).unwrap_err(), there);
    write("");
    assert_eq!(trash(&api).len(), 2, "two notes, though in one place");
    put_back(&api, &first[0]).unwrap();
    let marks = ask(
        &api,
        "role_marks",
        json!({"personId": me(&api), "slug": slug}),
    );
    assert!(marks.to_string().contains("the first"), "{marks}");
}

#[test]
fn after_thirty_days_it_goes_by_itself_and_undo_says_so() {
    let world = World::new();
    let api = world.start();
    remove(&api, &save(&api, WORDS));
    world.wait(29 * DAY);
    api.tidy().unwrap();
    assert_eq!(trash(&api).len(), 1);
    world.wait(DAY);
    assert_eq!(
        trash(&api),
        Vec::<Value>::new(),
        "also before anything is swept"
    );
    api.tidy().unwrap();
    let history = ask(&api, "list_operations", json!({"limit": 9}));
    assert_eq!(history[0]["erased"], true);
    assert_eq!(history[0]["subject"], "");
    let refused = call(&api, "undo", Value::Null).unwrap_err();
    let op = OpKind::RemoveSaved;
    assert_eq!(refused, ApiError::ContentsErased { op });
    api.close().unwrap();
    let bytes = fs::read(world.vault()).unwrap();
    assert!(
        !bytes
            .windows(WORDS.len())
            .any(|part| part == WORDS.as_bytes())
    );
}

#[test]
fn emptying_says_how_much_it_was() {
    let world = World::new();
    let api = world.start();
    remove(&api, &save(&api, WORDS));
    example(&api, "add");
    example(&api, "remove");
    let emptied = ask(&api, "change_trash", json!({ "change": "empty" }));
    assert_eq!(emptied["value"]["count"], 2);
    assert_eq!(emptied["changes"]["nouns"], json!(["history"]));
    assert_eq!(trash(&api), Vec::<Value>::new());
    let newest = ask(&api, "list_operations", json!({"limit": 1}));
    assert_eq!(text(&newest[0]["op"]), "empty_trash");
    assert_eq!(
        ask(&api, "change_trash", json!({ "change": "empty" }))["value"]["count"],
        0
    );
}
