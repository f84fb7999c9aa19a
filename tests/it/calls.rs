//! What the calls refuse, and how they say it.

use serde_json::{Value, json};
use waymark_api::{ApiError, calls::CALLS};

use crate::support::{World, ask, call, editing_note, me, removing, saving};

#[test]
fn requests_that_make_no_sense_are_refused_by_field() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let check = |name: &str, request: Value, field: &str| match call(&api, name, request.clone()) {
        Err(ApiError::BadRequest { field: got, reason }) => {
            assert_eq!(got, field, "{name} {request}: {reason}");
            assert!(!reason.is_empty());
        }
        other => panic!("{name} {request}: {other:?}"),
    };
    check("save_the_whales", Value::Null, "name");
    check("undo", json!({"steps": 3}), "request");
    for change in [
        Value::Null,
        json!({"change": "save", "personId": person, "code": "11-3051.00"}),
        json!({"change": "edit_note", "id": "x"}),
        json!({"change": "remove"}),
        json!({"change": "keep", "id": "x"}),
        json!({"id": "x"}),
    ] {
        check("change_saved", change, "request");
    }
    check("change_example", json!({}), "request");
    check("change_example", json!({"change": "keep"}), "request");
    check("cancel_work", json!({}), "request");
    check(
        "cancel_work",
        json!({"work": "erasure", "and": "more"}),
        "request",
    );
    check(
        "list_saved",
        json!({"personId": person, "and": "more"}),
        "request",
    );
    check("list_saved", json!({"personId": 7}), "request");
    check("list_operations", json!({"limit": 0}), "limit");
    check("list_operations", json!({"limit": 501}), "limit");
    let long = "x".repeat(100_001);
    check("change_saved", saving(&person, "11-3051.00", &long), "note");
    check("change_saved", editing_note("x", &long), "note");
}

#[test]
fn what_is_not_there_is_named() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let nobody = "01a20417-26ce-7c97-892b-2a07e163ca31";
    let check = |name: &str, request: Value, noun: &str, id: &str| {
        let expected = ApiError::NotFound {
            noun: noun.into(),
            id: id.into(),
        };
        assert_eq!(call(&api, name, request).unwrap_err(), expected, "{name}");
    };
    check("list_saved", json!({"personId": nobody}), "person", nobody);
    check("list_saved", json!({"personId": "me"}), "person", "me");
    let check_saved =
        |request: Value, noun: &str, id: &str| check("change_saved", request, noun, id);
    check_saved(saving(nobody, "11-3051.00", ""), "person", nobody);
    check_saved(
        saving(&person, "11-9999.99", ""),
        "occupation",
        "11-9999.99",
    );
    check_saved(editing_note(nobody, ""), "saved", nobody);
    check_saved(removing("x"), "saved", "x");
    assert_eq!(
        ask(&api, "list_operations", json!({"limit": 1})),
        json!([]),
        "and nothing was recorded"
    );
}

#[test]
fn saving_twice_points_to_the_first() {
    let world = World::new();
    let api = world.start();
    let request = saving(&me(&api), "11-3051.00", "a");
    let first = ask(&api, "change_saved", request.clone());
    let id = crate::support::text(&first["value"]["id"]);
    assert_eq!(
        call(&api, "change_saved", request).unwrap_err(),
        ApiError::AlreadySaved { id: id.clone() }
    );

    let removed = ask(&api, "change_saved", removing(id.clone()));
    assert_eq!(removed["value"], Value::Null);
    let gone = call(&api, "change_saved", removing(id.clone())).unwrap_err();
    assert_eq!(
        gone,
        ApiError::NotFound {
            noun: "saved".into(),
            id
        }
    );
}

#[test]
fn nothing_to_undo_or_redo_is_an_answer_of_its_own() {
    let world = World::new();
    let api = world.start();
    assert_eq!(
        call(&api, "undo", Value::Null).unwrap_err(),
        ApiError::NothingToUndo
    );
    assert_eq!(
        call(&api, "redo", json!({})).unwrap_err(),
        ApiError::NothingToRedo
    );
}

#[test]
fn there_are_at_most_sixty_calls_and_each_says_what_it_does() {
    assert!(CALLS.len() <= 60);
    for call in CALLS {
        assert!(
            call.summary.ends_with('.'),
            "{}: {:?}",
            call.name,
            call.summary
        );
    }
}
