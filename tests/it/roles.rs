//! The committed roles, as the window is told of them.

use serde_json::{Value, json};

use waymark_api::{ApiError, calls::dispatch};

use crate::support::World;

fn ask(name: &str, request: Value) -> Result<Value, ApiError> {
    dispatch(&World::new().start(), name, request)
}

#[test]
fn every_role_in_the_list_has_a_page_of_its_own() {
    let roles = ask("list_roles", Value::Null).unwrap();
    let roles = roles.as_array().unwrap();
    assert!(roles.len() >= 3, "{}", roles.len());
    for row in roles {
        let role = ask("role", json!({ "slug": row["slug"] })).unwrap();
        for field in ["slug", "title", "sentence", "occupation"] {
            assert_eq!(role[field], row[field], "{} of {}", field, row["slug"]);
        }
    }
}

#[test]
fn a_role_names_what_it_leads_to() {
    let role = ask("role", json!({ "slug": "plant-general-manager" })).unwrap();
    assert_eq!(
        role["occupation"]["title"],
        "Industrial Production Managers"
    );
    assert_eq!(role["occupation"]["track"], "business-operations");
    let siblings: Vec<&str> = list(&role["siblings"], "role");
    assert_eq!(siblings, ["Production Plant Manager", "Factory Manager"]);
    let feeder = &role["feeders"][0];
    assert_eq!(feeder["target"]["kind"], "role");
    assert_eq!(feeder["target"]["role"]["slug"], "production-plant-manager");
    let other = &role["feeders"][1]["target"];
    assert_eq!(other["kind"], "occupation");
    assert_eq!(other["occupation"]["title"], "Financial Managers");
    let here = |level: &&Value| level["here"] == true;
    let levels: Vec<&Value> = role["ladder"]
        .as_array()
        .unwrap()
        .iter()
        .filter(here)
        .collect();
    assert_eq!(levels.len(), 1);
    assert_eq!(levels[0]["title"], role["title"]);
}

fn list<'a>(values: &'a Value, of: &str) -> Vec<&'a str> {
    let titles = values.as_array().unwrap().iter();
    titles
        .map(|value| value[of]["title"].as_str().unwrap())
        .collect()
}

#[test]
fn what_is_no_role_is_refused() {
    let check = |slug: &str, expected: &str| {
        let error = ask("role", json!({ "slug": slug })).unwrap_err();
        assert_eq!(
            serde_json::to_value(error).unwrap()["code"],
            expected,
            "{slug}"
        );
    };
    check("no-such-role", "not_found");
    check("", "bad_request");
    check("../production-plant-manager", "bad_request");
}
