//! The list of what fits.

use serde_json::{Value, json};
use waymark_api::ApiError;

use super::{PLANT, array, check, list, profile, robin, set};
use crate::support::{World, ask, call, me, saving, text};

fn what_if(api: &waymark_api::Api, person: &str, limits: Value) -> Value {
    ask(
        api,
        "fit_what_if",
        json!({ "personId": person, "whatIf": limits }),
    )
}

fn count(places: &Value, group: &str) -> usize {
    let places = array(places).iter();
    places.filter(|place| place["group"] == group).count()
}

#[test]
fn everything_is_listed_by_title_and_stands_where_its_own_check_puts_it() {
    let world = World::new();
    let api = world.start();
    let person = robin(&api);
    let found = list(&api, &person);
    let (rows, places) = (array(&found["rows"]), array(&found["places"]));
    assert_eq!((rows.len(), places.len()), (1016, 1016));
    let titles: Vec<_> = rows
        .iter()
        .map(|row| text(&row["occupation"]["title"]).to_lowercase())
        .collect();
    assert!(titles.is_sorted());
    // No group is empty of meaning for someone who answered everything.
    for group in ["closest", "worth", "stretch", "unlikely", "blocked"] {
        assert!(count(&found["places"], group) > 0, "{group}");
    }
    for at in (0..rows.len()).step_by(97) {
        let (row, place) = (&rows[at], &places[at]);
        let one = check(&api, &person, row["occupation"]["code"].as_str().unwrap());
        assert_eq!(one["whyNot"]["group"], place["group"], "{row}");
        for (axis, alone) in [
            ("interests", &one["check"]["interests"]),
            ("strengths", &one["check"]["strengths"]["axis"]),
            ("values", &one["check"]["values"]),
        ] {
            assert_eq!(row[axis], *alone, "{row}");
        }
        assert_eq!(one["check"]["standing"], place["standing"]);
    }
}

#[test]
fn what_was_asked_for_hidden_or_called_a_dealbreaker_is_marked() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let row = |code: &str| {
        let found = list(&api, &person);
        let mut rows = array(&found["rows"]).iter();
        rows.find(|row| row["occupation"]["code"] == code)
            .unwrap()
            .clone()
    };
    let plain = row(PLANT);
    assert_eq!(
        (&plain["asked"], &plain["hidden"]),
        (&json!(false), &json!(false))
    );
    let role = &plain["roles"][0];
    assert_eq!(role["dealbreaker"], false);

    ask(&api, "change_saved", saving(&person, "29-1141.00", ""));
    assert_eq!(row("29-1141.00")["asked"], true);

    let page = ask(&api, "role", json!({ "slug": role["slug"] }));
    let broken =
        json!({ "change": "react", "harder": page["harder"][0]["id"], "reaction": "dealbreaker" });
    let request = json!({ "personId": person, "slug": role["slug"], "change": broken });
    ask(&api, "change_role_marks", request);
    let hide = json!({ "change": "hide_fit", "code": PLANT, "slug": null, "reason": "nights" });
    profile(&api, hide);
    let marked = row(PLANT);
    assert_eq!(
        (&marked["asked"], &marked["hidden"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(marked["roles"][0]["dealbreaker"], true);
    // It is the role that is ruled out, and not the occupation.
    let found = check(&api, &person, PLANT);
    assert_eq!(found["check"]["standing"], "not_asked");
}

#[test]
fn trying_other_limits_changes_the_places_and_nothing_that_is_kept() {
    let world = World::new();
    let api = world.start();
    let person = robin(&api);
    let found = list(&api, &person);
    let own = found["limits"].clone();
    assert_eq!(what_if(&api, &person, own.clone()), found["places"]);

    let mut before = usize::MAX;
    for floor in [20_000, 60_000, 120_000, 200_000] {
        let mut tried = own.clone();
        tried["payFloor"] = json!(floor);
        let closest = count(&what_if(&api, &person, tried), "closest");
        assert!(closest <= before, "{floor}: {closest} > {before}");
        before = closest;
    }
    let none = json!({ "payFloor": null, "remote": null, "educationMax": null });
    let free = what_if(&api, &person, none);
    assert!(count(&free, "blocked") < count(&found["places"], "blocked"));
    assert_eq!(list(&api, &person), found);

    for wrong in [
        json!({ "payFloor": 0, "remote": null, "educationMax": null }),
        json!({ "payFloor": null, "remote": null, "educationMax": 13 }),
    ] {
        let request = json!({ "personId": person, "whatIf": wrong });
        let refused = call(&api, "fit_what_if", request);
        assert!(
            matches!(refused, Err(ApiError::BadRequest { .. })),
            "{refused:?}"
        );
    }
}

#[test]
fn what_the_list_rests_on_is_told() {
    let world = World::new();
    let api = world.start();
    let none = list(&api, &me(&api));
    assert_eq!(none["basis"]["interests"], Value::Null);
    assert_eq!(
        none["basis"]["pattern"],
        json!({ "kind": "nothing_answered" })
    );
    assert_eq!(count(&none["places"], "not_enough"), 1016);
    // A limit alone blocks nobody from what cannot be compared.
    set(&api, "pay_floor", json!(900_000));
    set(&api, "education_max", json!(2));
    let limited = list(&api, &me(&api));
    // Above the highest pay that is published, nobody can say that nothing pays it.
    assert_eq!(limited["unpayable"], Value::Null);
    assert_eq!(limited["basis"]["limits"], 2);

    let person = robin(&api);
    let basis = list(&api, &person)["basis"].clone();
    let profile = ask(&api, "profile", json!({ "personId": person }));
    let newest = &profile["interests"][0]["sitting"];
    assert_eq!(basis["interests"], newest["inventory"]);
    assert_eq!(basis["interestsOn"], newest["finishedOn"]);
    assert_eq!(basis["enough"], true);
    assert_eq!(basis["weighed"], true);
}
