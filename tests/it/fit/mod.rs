//! How a person fits, through the calls the window makes.

mod checked;
mod golden;
mod kept;
mod listed;

use serde_json::{Value, json};
use waymark_api::Api;

use crate::support::{ask, example, me, text};

const PLANT: &str = "11-3051.00";

fn check(api: &Api, person: &str, of: &str) -> Value {
    let request = json!({ "personId": person, "of": of, "kept": null });
    ask(api, "fit_check", request)
}

fn list(api: &Api, person: &str) -> Value {
    ask(api, "fit_list", json!({ "personId": person }))
}

fn profile(api: &Api, change: Value) -> Value {
    let request = json!({ "personId": me(api), "change": change });
    ask(api, "change_profile", request)
}

fn set(api: &Api, key: &str, value: Value) -> Value {
    let limit = json!({ "key": key, "value": value });
    profile(api, json!({ "change": "set_limit", "limit": limit }))
}

/// The invented person, whose whole profile is there.
fn robin(api: &Api) -> String {
    text(&example(api, "add")["value"]["id"])
}

fn array(value: &Value) -> &Vec<Value> {
    value
        .as_array()
        .unwrap_or_else(|| panic!("no list: {value}"))
}
