//! What is being written survives whatever ends the program, and leaves no trace once it is saved.

use serde_json::{Value, json};
use waymark_api::{Api, ApiError};

use crate::support::{World, ask, call, editing_note, me, saving, text};

fn drafts(api: &Api, person: &str) -> Vec<(String, String)> {
    let list = ask(api, "list_drafts", json!({ "personId": person }));
    let list = list.as_array().unwrap();
    list.iter()
        .map(|draft| (text(&draft["place"]), text(&draft["text"])))
        .collect()
}

fn write(api: &Api, person: &str, place: &str, written: Value) {
    ask(
        api,
        "save_draft",
        json!({ "personId": person, "place": place, "text": written }),
    );
}

#[test]
fn a_draft_survives_a_kill_and_is_no_entry_of_the_history() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    write(&api, &person, "save:11-3051.00", json!("ask ab"));
    write(&api, &person, "save:11-3051.00", json!("ask about nights"));
    // As a kill leaves it: nothing is closed.
    drop(api);
    let api = world.start();
    assert_eq!(
        drafts(&api, &person),
        [("save:11-3051.00".to_owned(), "ask about nights".to_owned())]
    );
    assert_eq!(ask(&api, "undo_state", Value::Null)["undo"], Value::Null);
}

#[test]
fn saving_what_was_written_and_giving_it_up_both_end_the_draft() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    write(&api, &person, "save:11-3051.00", json!("nights?"));
    let saved = ask(
        &api,
        "change_saved",
        saving(&person, "11-3051.00", "nights?"),
    );
    assert_eq!(drafts(&api, &person), []);

    let id = text(&saved["value"]["id"]);
    let place = format!("note:{id}");
    for note in ["nights, and who is on call", "nights, and who is on call"] {
        // The second time the note is as it was: the draft goes all the same.
        write(&api, &person, &place, json!(note));
        ask(&api, "change_saved", editing_note(id.as_str(), note));
        assert_eq!(drafts(&api, &person), []);
    }

    write(&api, &person, &place, json!("something else"));
    write(&api, &person, &place, Value::Null);
    assert_eq!(drafts(&api, &person), []);
}

#[test]
fn a_draft_belongs_to_a_person_and_has_the_length_of_a_note() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let save = |person: &str, place: &str, text: &str| {
        call(
            &api,
            "save_draft",
            json!({ "personId": person, "place": place, "text": text }),
        )
    };
    assert!(matches!(
        save("0192", "note:1", "x"),
        Err(ApiError::NotFound { .. })
    ));
    assert!(matches!(
        save(&person, "", "x"),
        Err(ApiError::BadRequest { .. })
    ));
    let long = "x".repeat(100_001);
    assert!(matches!(
        save(&person, "note:1", &long),
        Err(ApiError::BadRequest { .. })
    ));
    assert_eq!(drafts(&api, &person), []);
}
