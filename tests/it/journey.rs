//! What a person does on their first evening, through the calls the window makes, on real files.

use serde_json::{Value, json};

use crate::support::{World, ask, editing_note, me, removing, saving, text};

const NOTE: &str = "Ask Jo about the night shift — “really 4 on, 3 off”?\n\n- pay floor: 90k";

#[test]
fn search_save_restart_undo_restart_redo() {
    let world = World::new();

    let api = world.start();
    let found = ask(
        &api,
        "search_titles",
        json!({"query": "plant manager", "limit": 5}),
    );
    let code = text(&found["hits"][0]["occupation"]["code"]);
    assert_eq!(code, "11-3051.00");
    let page = ask(&api, "occupation", json!({"code": code}));
    assert_eq!(page["title"], "Industrial Production Managers");
    let made = ask(&api, "change_saved", saving(&me(&api), &code, NOTE));
    assert_eq!(
        made["changes"],
        json!({"nouns": ["saved", "history"], "personIds": [me(&api)]})
    );
    // Not closed: the window went away.
    drop(api);

    let api = world.start();
    let plan = ask(&api, "list_saved", json!({"personId": me(&api)}));
    assert_eq!(plan, json!([made["value"]]));
    assert_eq!(plan[0]["note"], NOTE);
    assert_eq!(plan[0]["title"], "Industrial Production Managers");
    assert_eq!(plan[0]["inCatalogue"], true);
    let state = ask(&api, "undo_state", Value::Null);
    assert_eq!(state["undo"]["op"], "save_occupation");
    assert_eq!(state["undo"]["subject"], "Industrial Production Managers");
    assert_eq!(state["redo"], Value::Null);
    let undone = ask(&api, "undo", Value::Null);
    assert_eq!(undone["value"], state["undo"]);
    assert_eq!(undone["changes"]["nouns"], json!(["saved", "history"]));
    assert_eq!(
        ask(&api, "list_saved", json!({"personId": me(&api)})),
        json!([])
    );
    api.close().unwrap();

    let api = world.start();
    assert_eq!(
        ask(&api, "list_saved", json!({"personId": me(&api)})),
        json!([])
    );
    let state = ask(&api, "undo_state", Value::Null);
    assert_eq!(
        (&state["undo"], &state["redo"]["op"]),
        (&Value::Null, &json!("save_occupation"))
    );
    ask(&api, "redo", Value::Null);
    assert_eq!(ask(&api, "list_saved", json!({"personId": me(&api)})), plan);
    let history = ask(&api, "list_operations", json!({"limit": 500}));
    assert_eq!(history.as_array().unwrap().len(), 1);
    assert_eq!(history[0]["applied"], true);
}

#[test]
fn a_note_is_edited_taken_back_and_the_rest_of_the_plan_is_left_alone() {
    let world = World::new();
    let api = world.start();
    let save = |code: &str, note: &str| {
        ask(&api, "change_saved", saving(&me(&api), code, note))["value"].clone()
    };
    let first = save("11-3051.00", "first thoughts");
    let second = save("17-2112.00", "");
    let request = editing_note(first["id"].clone(), "second thoughts");
    let edited = ask(&api, "change_saved", request.clone());
    assert_eq!(edited["value"]["note"], "second thoughts");
    assert_eq!(edited["value"]["savedAt"], first["savedAt"]);
    assert_ne!(edited["value"]["changedAt"], first["changedAt"]);

    // The same text again is not an action.
    let same = ask(&api, "change_saved", request);
    assert_eq!(same["changes"], json!({"nouns": [], "personIds": []}));
    assert_eq!(same["value"], edited["value"]);

    ask(&api, "undo", Value::Null);
    let plan = ask(&api, "list_saved", json!({"personId": me(&api)}));
    assert_eq!(plan, json!([second, first]), "newest first, and as it was");

    ask(&api, "change_saved", removing(second["id"].clone()));
    ask(&api, "undo", Value::Null);
    assert_eq!(ask(&api, "list_saved", json!({"personId": me(&api)})), plan);
    assert_eq!(
        ask(&api, "undo_state", Value::Null)["redo"]["op"],
        "remove_saved"
    );
}
