//! Moves that a person chooses, through the calls the window makes: with steps, changed, taken back.

use serde_json::{Value, json};
use waymark_api::{Api, ApiError, trash::wire::PutBackTrouble};

use crate::support::{World, ask, call, me, text};

const SUPERVISOR: &str = "51-1011.00";
const PLANT: &str = "production-plant-manager";
const DAY: u32 = 24 * 60 * 60;

fn entry(title: &str) -> Value {
    json!({ "title": title, "detail": "", "element": "2.B.1.d", "due": null })
}

fn adding(api: &Api, from: &str, to: &str, steps: &[Value]) -> Value {
    json!({
        "change": "add", "personId": me(api), "from": { "kind": "of", "of": from }, "to": to,
        "why": "  The office closes at six.\n", "steps": steps,
    })
}

fn change(api: &Api, request: Value) -> Value {
    ask(api, "change_planned_moves", request)["value"].clone()
}

fn refused(api: &Api, request: Value) -> ApiError {
    call(api, "change_planned_moves", request).unwrap_err()
}

fn list(api: &Api) -> Vec<Value> {
    ask(api, "list_planned_moves", json!({ "personId": me(api) }))
        .as_array()
        .unwrap()
        .clone()
}

/// From supervisor to plant manager, with two steps.
fn chosen(api: &Api) -> Value {
    let steps = [entry("Ask Dana"), entry("  Shadow the planner ")];
    change(api, adding(api, SUPERVISOR, PLANT, &steps))
}

#[test]
fn a_move_is_chosen_with_its_ends_its_class_and_its_steps() {
    let world = World::new();
    let api = world.start();
    let answer = ask(
        &api,
        "change_planned_moves",
        adding(&api, SUPERVISOR, PLANT, &[entry("Ask Dana")]),
    );
    assert_eq!(answer["changes"]["nouns"], json!(["planned", "history"]));
    let one = &answer["value"];
    assert_eq!(one["from"]["code"], SUPERVISOR);
    assert_eq!(
        (&one["to"]["slug"], &one["to"]["title"]),
        (&json!(PLANT), &json!("Production Plant Manager"))
    );
    // As decision 0025 says of these two.
    assert_eq!(one["class"], "lateral_advancement");
    assert_eq!(one["state"], "considering");
    assert_eq!(one["why"], "  The office closes at six.\n", "as typed");
    assert_eq!(one["steps"][0]["title"], "Ask Dana");
    assert_eq!(one["steps"][0]["element"], "2.B.1.d");

    drop(api);
    let api = world.start();
    assert_eq!(list(&api), std::slice::from_ref(one));
    let state = ask(&api, "undo_state", Value::Null);
    assert_eq!(
        (&state["undo"]["op"], &state["undo"]["subject"]),
        (&json!("add_move"), &json!("Production Plant Manager"))
    );
    ask(&api, "undo", Value::Null);
    assert_eq!(list(&api), Vec::<Value>::new(), "the steps went with it");
    ask(&api, "redo", Value::Null);
    assert_eq!(list(&api), std::slice::from_ref(one));
}

#[test]
fn somebody_whose_jobs_name_no_occupation_can_choose_too() {
    let world = World::new();
    let api = world.start();
    let request = json!({
        "change": "add", "personId": me(&api), "from": { "kind": "person", "pay": null },
        "to": "29-1141.00", "why": "", "steps": [],
    });
    let one = change(&api, request);
    assert_eq!((&one["from"], &one["class"]), (&Value::Null, &Value::Null));
    assert_eq!(one["to"]["title"], "Registered Nurses");
}

#[test]
fn a_move_is_chosen_once_until_it_is_done_or_dropped() {
    let world = World::new();
    let api = world.start();
    let id = text(&chosen(&api)["id"]);
    let again = adding(&api, "53-1042.00", PLANT, &[]);
    assert_eq!(
        refused(&api, again.clone()),
        ApiError::AlreadyPlanned { id: id.clone() }
    );
    // The occupation itself is another target than the role in it.
    change(&api, adding(&api, SUPERVISOR, "11-3051.00", &[]));
    let drop = json!({ "change": "set_state", "id": id, "state": "dropped", "because": "Nights." });
    change(&api, drop);
    change(&api, again);
    assert_eq!(list(&api).len(), 3);
}

#[test]
fn a_reason_stays_with_a_dropped_move_alone_and_a_state_has_its_day() {
    let world = World::new();
    let api = world.start();
    let one = chosen(&api);
    let set = |state: &str, because: &str| {
        change(
            &api,
            json!({ "change": "set_state", "id": one["id"], "state": state, "because": because }),
        )
    };
    world.wait(3 * DAY);
    let dropped = set("dropped", " Nights. ");
    assert_eq!(dropped["droppedBecause"], "Nights.");
    assert_ne!(dropped["stateOn"], one["stateOn"]);
    world.wait(DAY);
    let reworded = set("dropped", "Nights, and the pay.");
    assert_eq!(reworded["stateOn"], dropped["stateOn"], "since then");
    let taken_up = set("testing", "of no use here");
    assert_eq!(taken_up["droppedBecause"], "");
    // The same again is no action.
    set("testing", "");
    let history = ask(&api, "list_operations", json!({ "limit": 10 }));
    assert_eq!(history.as_array().unwrap().len(), 4);
}

#[test]
fn steps_are_added_edited_done_and_removed() {
    let world = World::new();
    let api = world.start();
    let one = chosen(&api);
    let step = one["steps"][1]["id"].clone();
    let tick = |done: bool| {
        change(
            &api,
            json!({ "change": "tick_step", "stepId": step, "done": done }),
        )
    };
    let done = tick(true);
    assert_eq!(done["steps"][1]["title"], "Shadow the planner");
    let on = done["steps"][1]["done"].clone();
    world.wait(DAY);
    assert_eq!(tick(true)["steps"][1]["done"], on, "on the day it was");
    assert_eq!(tick(false)["steps"][1]["done"], Value::Null);

    let mut edited = entry("Shadow the planner on a Monday");
    edited["due"] = json!("2026-12-24");
    let edited = change(
        &api,
        json!({ "change": "edit_step", "stepId": step, "step": edited }),
    );
    assert_eq!(edited["steps"][1]["due"], "2026-12-24");
    let added = change(
        &api,
        json!({ "change": "add_step", "id": one["id"], "step": entry("Read the shift plan") }),
    );
    let titles: Vec<_> = added["steps"].as_array().unwrap().iter().collect();
    assert_eq!(titles[2]["title"], "Read the shift plan", "at the end");

    let left = change(&api, json!({ "change": "remove_step", "stepId": step }));
    assert_eq!(left["steps"].as_array().unwrap().len(), 2);
    ask(&api, "undo", Value::Null);
    assert_eq!(list(&api)[0]["steps"], added["steps"]);
    let state = ask(&api, "undo_state", Value::Null);
    assert_eq!(
        state["undo"]["subject"],
        "Production Plant Manager › Read the shift plan"
    );
}

#[test]
fn a_step_is_not_put_back_to_a_move_that_is_gone() {
    let world = World::new();
    let api = world.start();
    let one = chosen(&api);
    let step = one["steps"][0]["id"].clone();
    change(&api, json!({ "change": "remove_step", "stepId": step }));
    change(&api, json!({ "change": "remove", "id": one["id"] }));
    let trash = ask(&api, "list_trash", Value::Null);
    let back = |nth: usize| {
        call(
            &api,
            "change_trash",
            json!({ "change": "put_back", "id": trash[nth]["id"] }),
        )
    };
    assert_eq!(
        (&trash[0]["op"], &trash[0]["things"]),
        (&json!("remove_move"), &json!(2)),
        "with the step that was left"
    );
    let gone = PutBackTrouble::MoveGone;
    assert_eq!(back(1), Err(ApiError::CannotPutBack { why: gone }));
    back(0).unwrap();
    back(1).unwrap();
    assert_eq!(list(&api), [one]);
}

#[test]
fn what_cannot_be_kept_is_refused_by_its_field_and_nothing_changes() {
    let world = World::new();
    let api = world.start();
    let one = chosen(&api);
    let before = list(&api);
    let of = |request: Value| match refused(&api, request) {
        ApiError::BadRequest { field, .. } => field,
        ApiError::NotFound { noun, .. } => format!("no {noun}"),
        other => panic!("{other}"),
    };
    let with = |field: &str, value: Value| {
        let mut step = entry("Ask");
        step[field] = value;
        json!({ "change": "add_step", "id": one["id"], "step": step })
    };
    let long = "a".repeat(2_001);
    assert_eq!(of(with("title", json!("  "))), "title");
    assert_eq!(of(with("title", json!(long))), "title");
    assert_eq!(of(with("detail", json!(long))), "detail");
    assert_eq!(of(with("due", json!("tomorrow"))), "due");
    assert_eq!(
        of(adding(&api, SUPERVISOR, "11-3051.00", &[entry(" ")])),
        "title"
    );
    assert_eq!(of(adding(&api, "11-3051.00", PLANT, &[])), "to");
    assert_eq!(of(adding(&api, SUPERVISOR, "no-such-role", &[])), "no role");
    let edit = json!({ "change": "edit", "id": one["id"], "why": "", "by": "2026-13-01" });
    assert_eq!(of(edit), "by");
    assert_eq!(of(json!({ "change": "remove", "id": "none" })), "no move");
    let tick = json!({ "change": "tick_step", "stepId": one["id"], "done": true });
    assert_eq!(of(tick), "no step");
    assert_eq!(list(&api), before);
}

#[test]
fn what_was_being_written_of_a_move_is_no_draft_once_it_is_kept() {
    let world = World::new();
    let api = world.start();
    let drafts = || ask(&api, "list_drafts", json!({ "personId": me(&api) }));
    let begin = |place: String| {
        let request = json!({ "personId": me(&api), "place": place, "text": "half a sen" });
        ask(&api, "save_draft", request);
        assert_eq!(drafts()[0]["place"], place);
    };
    begin(format!("move:{PLANT}"));
    let one = chosen(&api);
    assert_eq!(drafts(), json!([]));
    let place = format!("why:{}", text(&one["id"]));
    begin(place.clone());
    let edit = json!({ "change": "edit", "id": one["id"], "why": "A sentence.", "by": null });
    change(&api, edit);
    assert_eq!(drafts(), json!([]));
    begin(place);
    change(&api, json!({ "change": "remove", "id": one["id"] }));
    assert_eq!(drafts(), json!([]));
}
