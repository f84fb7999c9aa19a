//! What a next job must be within, what does not go together, and what is hidden.

use serde_json::{Value, json};
use waymark_api::profile::wire::ProfileTrouble;

use super::{change, history, profile, refused, take, try_change};
use crate::support::{World, ask};

fn set(key: &str, value: Value) -> Value {
    json!({ "change": "set_limit", "limit": { "key": key, "value": value } })
}

#[test]
fn every_limit_is_set_lifted_and_taken_back() {
    let world = World::new();
    let api = world.start();
    let none = profile(&api)["limits"].clone();
    assert_eq!(none["changedOn"], Value::Null);
    let limits = [
        ("pay_floor", "payFloor", json!(52_000), Value::Null),
        ("remote", "remote", json!("must"), Value::Null),
        ("hours_max", "hoursMax", json!(40), Value::Null),
        ("no_shifts", "noShifts", json!(true), json!(false)),
        ("no_travel", "noTravel", json!(true), json!(false)),
        ("no_on_call", "noOnCall", json!(true), json!(false)),
        ("education_max", "educationMax", json!(6), Value::Null),
        (
            "months_without_income",
            "monthsWithoutIncome",
            json!(0),
            Value::Null,
        ),
        (
            "physical_hand_work",
            "physicalHandWork",
            json!(true),
            json!(false),
        ),
        (
            "physical_heat_and_cold",
            "physicalHeatAndCold",
            json!(true),
            json!(false),
        ),
        ("no_driving", "noDriving", json!(true), json!(false)),
        ("record", "record", json!(true), json!(false)),
        (
            "location",
            "location",
            json!("Within an hour of Leeds"),
            json!(" "),
        ),
    ];
    for (key, field, value, _) in &limits {
        let kept = change(&api, set(key, value.clone()));
        assert_eq!(kept["value"]["limits"][field], *value, "{key}");
        let again = change(&api, set(key, value.clone()));
        assert_eq!(again["changes"]["nouns"], json!([]), "{key}");
    }
    let all = profile(&api)["limits"].clone();
    assert_eq!(all["changedOn"], "2026-09-21");
    for (key, field, _, lifted) in &limits {
        let after = change(&api, set(key, lifted.clone()));
        assert_eq!(after["value"]["limits"][field], none[field], "{key}");
    }
    assert_eq!(profile(&api)["limits"], none);
    assert_eq!(history(&api)[0], "lift_limit location");
    assert_eq!(history(&api).last().unwrap(), "set_limit pay_floor");
    for _ in &limits {
        ask(&api, "undo", Value::Null);
    }
    assert_eq!(profile(&api)["limits"], all);
}

#[test]
fn limits_outside_their_range_are_refused() {
    use ProfileTrouble::{NumberOutOfRange, TooLong};
    let world = World::new();
    let api = world.start();
    for (key, value, least, most) in [
        ("pay_floor", 0, 1, 1_000_000),
        ("pay_floor", 1_000_001, 1, 1_000_000),
        ("hours_max", 0, 1, 100),
        ("hours_max", 300, 1, 100),
        ("education_max", 13, 1, 12),
        ("months_without_income", 121, 0, 120),
    ] {
        let why = NumberOutOfRange { least, most };
        refused(&api, set(key, json!(value)), key, why);
    }
    let far = set("location", json!("x".repeat(201)));
    refused(&api, far, "location", TooLong { most: 200 });
    for nonsense in [
        set("pay_floor", json!(-1)),
        set("pay_floor", json!(1.5)),
        set("pay_floor", json!("60000")),
        set("remote", json!("maybe")),
        set("the_moon", json!(true)),
    ] {
        assert!(try_change(&api, nonsense.clone()).is_err(), "{nonsense}");
    }
}

#[test]
fn what_hardly_goes_together_is_said() {
    let world = World::new();
    let api = world.start();
    take(&api, "conditions", |id| match id {
        "outdoors" | "travel" => 2,
        _ => 0,
    });
    assert_eq!(profile(&api)["contradictions"], json!([]));
    change(&api, set("remote", json!("must")));
    change(&api, set("no_travel", json!(true)));
    change(&api, set("education_max", json!(8)));
    let said = change(&api, set("months_without_income", json!(0)));
    let said = &said["value"]["contradictions"];
    let lean = |at: usize| (said[at]["dimension"].clone(), said[at]["limit"].clone());
    assert_eq!(lean(0), (json!("outdoors"), json!("remote")));
    assert_eq!(lean(1), (json!("travel"), json!("no_travel")));
    assert_eq!(
        said[2],
        json!({ "kind": "schooling_without_income", "educationMax": 8 })
    );
    assert!(said[0]["name"].as_str().unwrap().len() > 3);
}

#[test]
fn what_has_not_been_said_is_missing_until_it_is() {
    let world = World::new();
    let api = world.start();
    assert_eq!(
        profile(&api)["missing"],
        json!(["interests", "skills", "conditions", "jobs", "limits"])
    );
    take(&api, "interests_short", |_| 3);
    take(&api, "conditions", |_| 1);
    change(&api, set("no_shifts", json!(true)));
    assert_eq!(
        profile(&api)["missing"],
        json!(["interests_long", "skills", "tradeoffs", "jobs"])
    );
}

#[test]
fn what_is_hidden_says_why_and_can_be_shown_again() {
    let world = World::new();
    let api = world.start();
    let hide = |code: &str, slug: Value, reason: &str| json!({ "change": "hide_fit", "code": code, "slug": slug, "reason": reason });
    let plant = json!("production-plant-manager");
    change(&api, hide("11-3071.00", Value::Null, " Not again. "));
    let hidden = change(&api, hide("11-3051.00", plant.clone(), ""));
    let hidden = &hidden["value"]["hidden"];
    assert_eq!(hidden[0]["title"], "Production Plant Manager");
    assert_eq!(hidden[1]["reason"], "Not again.");
    let again = change(&api, hide("11-3071.00", Value::Null, "Not again."));
    assert_eq!(again["changes"]["nouns"], json!([]));
    let long = "x".repeat(501);
    let why = ProfileTrouble::TooLong { most: 500 };
    refused(&api, hide("11-3071.00", Value::Null, &long), "reason", why);
    assert!(try_change(&api, hide("99-9999.00", Value::Null, "")).is_err());
    assert!(try_change(&api, hide("11-3051.00", json!("moon-manager"), "")).is_err());

    let show = json!({ "change": "show_fit", "code": "11-3051.00", "slug": plant });
    let shown = change(&api, show.clone());
    assert_eq!(shown["value"]["hidden"].as_array().unwrap().len(), 1);
    assert_eq!(change(&api, show)["changes"]["nouns"], json!([]));
    assert_eq!(history(&api)[0], "show_fit Production Plant Manager");
    ask(&api, "undo", Value::Null);
    assert_eq!(profile(&api)["hidden"].as_array().unwrap().len(), 2);
}
