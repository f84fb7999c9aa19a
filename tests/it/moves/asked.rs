//! Moves, routes and the map, through the calls the window makes.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use waymark_api::{Api, ApiError};

use crate::support::{World, ask, call, example, me, text};

const PLANT: &str = "11-3051.00";
const CHIEF: &str = "11-1011.00";

fn array(value: &Value) -> &Vec<Value> {
    value
        .as_array()
        .unwrap_or_else(|| panic!("no list: {value}"))
}

fn of(of: &str) -> Value {
    json!({ "kind": "of", "of": of })
}

fn own(pay: Option<u32>) -> Value {
    json!({ "kind": "person", "pay": pay })
}

fn moves(api: &Api, person: &str, from: Value, direction: &str, limits: Value) -> Value {
    let request = json!({
        "personId": person, "from": from, "direction": direction, "limits": limits, "classes": [],
    });
    ask(api, "moves", request)
}

fn codes(rows: &[Value]) -> BTreeSet<String> {
    rows.iter()
        .map(|row| text(&row["occupation"]["code"]))
        .collect()
}

fn viable(answer: &Value) -> BTreeSet<String> {
    let mut rows = array(&answer["rows"]).clone();
    rows.retain(|row| row["viable"] == "yes");
    codes(&rows)
}

#[test]
fn a_list_has_every_other_occupation_the_most_alike_first() {
    let world = World::new();
    let api = world.start();
    let found = moves(
        &api,
        &me(&api),
        of("production-plant-manager"),
        "reach",
        Value::Null,
    );
    assert_eq!(found["start"]["title"], "Production Plant Manager");
    assert_eq!(found["start"]["levels"], "occupation");
    assert_eq!(found["limits"], found["calibration"]["limits"]);
    let rows = array(&found["rows"]);
    assert_eq!((rows.len(), codes(rows).len()), (1015, 1015));
    let alike: Vec<f64> = rows
        .iter()
        .filter_map(|row| row["alike"].as_f64())
        .collect();
    assert!(alike.is_sorted_by(|one, other| one >= other));
    assert!(alike.len() > 800);
    // A door that is opened opens something that was closed.
    let open = viable(&found);
    for door in array(&found["doors"]) {
        assert!(door["raise"]["to"].as_f64() > door["raise"]["from"].as_f64());
        for role in array(&door["opens"]) {
            assert!(!open.contains(role["code"].as_str().unwrap()), "{door}");
        }
    }
    let step = &found["stepUp"];
    assert!(
        step["proof"]
            .as_str()
            .is_some_and(|proof| !proof.is_empty()),
        "{step}"
    );
    assert_eq!(array(&step["elements"]).len(), 10);
}

#[test]
fn a_raised_threshold_leaves_fewer_and_a_class_is_a_filter() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let found = moves(&api, &person, of(PLANT), "reach", Value::Null);
    let mut limits = found["limits"].clone();
    limits["similar"] = json!(99.5);
    let fewer = moves(&api, &person, of(PLANT), "reach", limits.clone());
    assert!(viable(&fewer).is_subset(&viable(&found)));
    assert!(viable(&fewer).len() < viable(&found).len());
    assert_eq!(fewer["limits"], limits);
    assert_eq!(fewer["calibration"], found["calibration"]);

    let request = json!({
        "personId": person, "from": of(PLANT), "direction": "reach", "limits": null, "classes": ["advancement"],
    });
    let only = ask(&api, "moves", request);
    let mut expected = array(&found["rows"]).clone();
    expected.retain(|row| row["class"] == "advancement");
    assert_eq!(array(&only["rows"]), &expected);
    assert!(codes(&expected).contains(CHIEF));
}

#[test]
fn who_comes_here_is_the_same_move_from_its_end() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let coming = moves(&api, &person, of(CHIEF), "feeders", Value::Null);
    let going = moves(&api, &person, of(PLANT), "reach", Value::Null);
    let row = |answer: &Value, code: &str| {
        let mut rows = array(&answer["rows"]).iter();
        rows.find(|row| row["occupation"]["code"] == code)
            .unwrap()
            .clone()
    };
    let (mut there, mut here) = (row(&going, CHIEF), row(&coming, PLANT));
    for one in [&mut there, &mut here] {
        let fields = one.as_object_mut().unwrap();
        fields.retain(|name, _| {
            !["occupation", "preparation", "roles", "saved"].contains(&name.as_str())
        });
    }
    assert_eq!(there, here);
    let refused = json!({
        "personId": person, "from": own(None), "direction": "feeders", "limits": null, "classes": [],
    });
    let answer = call(&api, "moves", refused);
    assert!(matches!(answer, Err(ApiError::BadRequest { field, .. }) if field == "direction"));
}

#[test]
fn one_move_is_told_both_ways() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let between = |from: &str, to: &str| {
        let request = json!({ "personId": person, "from": of(from), "to": to, "limits": null });
        ask(&api, "move_between", request)
    };
    let (there, back) = (between(PLANT, CHIEF), between(CHIEF, PLANT));
    assert_eq!(there["back"], back["there"]);
    assert_eq!(there["reasons"], back["reasons"]);
    assert_eq!(there["payNow"], back["payThere"]);
    let gap = array(&there["there"]["gap"]);
    assert!(
        gap.iter()
            .all(|one| one["asked"].as_f64() > one["has"].as_f64())
    );
    assert_eq!(gap[0]["name"].as_str().map(str::is_empty), Some(false));
    // What lies unused going there is missing coming back.
    let names = |list: &Value| {
        let all = array(list).iter().map(|one| text(&one["element"]));
        all.collect::<BTreeSet<String>>()
    };
    let missing = names(&there["back"]["gap"]);
    assert!(names(&there["there"]["surplus"]).is_subset(&missing));
    assert!(!array(&there["sources"]).is_empty());
    assert_eq!(
        (&there["growthFrom"], &there["growthTo"]),
        (&json!(2024), &json!(2034))
    );
}

#[test]
fn a_person_is_measured_by_their_own_levels_and_pay() {
    let world = World::new();
    let api = world.start();
    let robin = text(&example(&api, "add")["value"]["id"]);
    let found = moves(&api, &robin, own(Some(50_000)), "reach", Value::Null);
    assert_eq!(found["start"]["levels"], "own");
    assert_eq!(found["start"]["pay"], 50_000.0);
    assert!(
        found["start"]["occupation"].is_object(),
        "{}",
        found["start"]
    );
    let rows = array(&found["rows"]);
    let priced = rows.iter().filter(|row| row["pay"]["kind"] == "range");
    assert!(priced.clone().count() > 900 && priced.clone().all(|row| row["pay"]["own"] == true));
    // Of somebody who has said nothing, nothing is said.
    let empty = moves(&api, &me(&api), own(None), "reach", Value::Null);
    assert_eq!(
        (&empty["start"]["levels"], &empty["start"]["occupation"]),
        (&json!("unknown"), &Value::Null)
    );
    assert!(viable(&empty).is_empty());
    let rows = array(&empty["rows"]);
    assert!(
        rows.iter()
            .all(|row| array(&row["unrated"]).contains(&json!("here")))
    );
}

#[test]
fn a_route_that_is_missing_names_the_limit_that_gives_one() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let route = |limits: &Value, to: &str| {
        let request = json!({
            "personId": person, "from": of(PLANT), "to": to, "limits": limits, "moves": 4, "floor": null,
        });
        ask(&api, "routes", request)
    };
    let found = route(&Value::Null, CHIEF);
    assert!(!array(&found["routes"]).is_empty(), "{}", found["relax"]);
    for one in array(&found["routes"]) {
        let legs = array(&one["legs"]);
        assert!((1..=4).contains(&legs.len()));
        assert_eq!(
            (
                &legs[0]["from"]["code"],
                &legs[legs.len() - 1]["to"]["code"]
            ),
            (&json!(PLANT), &json!(CHIEF))
        );
    }
    let mut limits = found["limits"].clone();
    limits["largestGap"] = json!(0.1);
    let none = route(&limits, CHIEF);
    assert_eq!(none["routes"], json!([]));
    assert_eq!(array(&none["without"]).len(), 4);
    let mut relax = array(&none["relax"]).iter();
    let relax = relax.find(|one| one["what"] == "largest_gap").unwrap();
    limits["largestGap"] = relax["to"].clone();
    assert!(!array(&route(&limits, CHIEF)["routes"]).is_empty());
    assert_eq!(route(&Value::Null, PLANT)["never"], "here");
}

#[test]
fn the_map_shows_what_is_saved_and_what_is_in_reach() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let map = |from: Value| {
        let request = json!({ "personId": person, "from": from, "limits": null });
        ask(&api, "map", request)
    };
    let plain = map(Value::Null);
    let points = array(&plain["points"]);
    assert_eq!(points.len(), 1016);
    assert!(
        points
            .iter()
            .all(|one| one["reachable"] == false && one["fit"].is_null())
    );
    assert!(points.iter().any(|one| one["written"] == true));
    let from = map(of(PLANT));
    let mut lit = array(&from["points"]).clone();
    lit.retain(|one| one["reachable"] == true);
    let reach = moves(&api, &person, of(PLANT), "reach", Value::Null);
    assert_eq!(codes(&lit), viable(&reach));
}

#[test]
fn what_makes_no_sense_is_refused_by_field() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let limits = moves(&api, &person, of(PLANT), "reach", Value::Null)["limits"].clone();
    let check = |name: &str, request: Value, field: &str| match call(&api, name, request) {
        Err(ApiError::BadRequest { field: found, .. }) => assert_eq!(found, field, "{name}"),
        other => panic!("{name}: {other:?}"),
    };
    let between = |from: Value, to: &str, limits: Value| json!({ "personId": person, "from": from, "to": to, "limits": limits });
    let mut wrong = limits.clone();
    wrong["clearly"] = json!(0.4);
    check("move_between", between(of(PLANT), CHIEF, wrong), "limits");
    check("move_between", between(of(PLANT), PLANT, Value::Null), "to");
    check(
        "move_between",
        between(own(Some(0)), PLANT, Value::Null),
        "from",
    );
    for (moves, floor, field) in [
        (0, json!(1), "moves"),
        (5, json!(1), "moves"),
        (4, json!(0), "floor"),
    ] {
        let request = json!({
            "personId": person, "from": of(PLANT), "to": CHIEF, "limits": null, "moves": moves, "floor": floor,
        });
        check("routes", request, field);
    }
    let nowhere = between(of("99-9999.00"), PLANT, Value::Null);
    assert!(matches!(
        call(&api, "move_between", nowhere),
        Err(ApiError::NotFound { .. })
    ));
}
