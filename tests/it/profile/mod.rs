//! The strengths profile through the calls the window makes: answered, left and resumed, finished, taken back.

mod answering;
mod experience;
mod limits;
mod results;

use serde_json::{Value, json};
use waymark_api::{Api, ApiError, profile::wire::ProfileTrouble};

use crate::support::{ask, call, me};

/// Changes the owner's profile.
fn change(api: &Api, what: Value) -> Value {
    try_change(api, what).unwrap_or_else(|error| panic!("{error}"))
}

fn try_change(api: &Api, what: Value) -> Result<Value, ApiError> {
    let request = json!({ "personId": me(api), "change": what });
    call(api, "change_profile", request)
}

/// That a change is refused, and nothing was changed.
fn refused(api: &Api, what: Value, field: &str, why: ProfileTrouble) {
    let before = (profile(api), history(api));
    let said = what.to_string();
    let expected = ApiError::ProfileRefused {
        field: field.to_owned(),
        why,
    };
    assert_eq!(try_change(api, what).unwrap_err(), expected, "{said}");
    assert_eq!((profile(api), history(api)), before, "{said}");
}

fn profile(api: &Api) -> Value {
    ask(api, "profile", json!({ "personId": me(api) }))
}

fn inventory(api: &Api, kind: &str) -> Value {
    let request = json!({ "personId": me(api), "inventory": kind });
    ask(api, "inventory", request)
}

/// The ids of what is asked.
fn ids(api: &Api, kind: &str) -> Vec<String> {
    let inventory = inventory(api, kind);
    let items = inventory["items"]["list"].as_array().unwrap().iter();
    items
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect()
}

fn answer(api: &Api, kind: &str, item: &str, value: Value) -> Value {
    let what = json!({ "change": "answer", "inventory": kind, "item": item, "value": value });
    change(api, what)
}

/// Several at once.
fn answers(api: &Api, kind: &str, answers: &[(&str, i8)]) -> Value {
    let answers: Vec<Value> = answers
        .iter()
        .map(|(item, value)| json!({ "item": item, "value": value }))
        .collect();
    let what = json!({ "change": "answer_many", "inventory": kind, "answers": answers });
    change(api, what)
}

fn of(change: &str, kind: &str) -> Value {
    json!({ "change": change, "inventory": kind })
}

/// Answers every item by a rule, and finishes.
fn take(api: &Api, kind: &str, value: impl Fn(&str) -> i8) -> Value {
    let ids = ids(api, kind);
    let given: Vec<_> = ids.iter().map(|id| (id.as_str(), value(id))).collect();
    answers(api, kind, &given);
    change(api, of("finish", kind))
}

fn state(profile: &Value, kind: &str) -> Value {
    let mut states = profile["inventories"].as_array().unwrap().iter();
    states
        .find(|state| state["inventory"] == kind)
        .unwrap()
        .clone()
}

/// What was done, newest first, and to what.
fn history(api: &Api) -> Vec<String> {
    let history = ask(api, "list_operations", json!({ "limit": 500 }));
    let lines = history.as_array().unwrap().iter();
    lines
        .map(|line| {
            format!(
                "{} {}",
                line["op"].as_str().unwrap(),
                line["subject"].as_str().unwrap()
            )
        })
        .collect()
}
