//! One check: what it says, and what it was made from.

use serde_json::{Value, json};
use waymark_api::ApiError;

use super::{PLANT, array, check, robin, set};
use crate::support::{World, ask, call, me};

#[test]
fn without_answers_every_axis_says_what_it_lacks_and_nothing_else() {
    let world = World::new();
    let api = world.start();
    let found = check(&api, &me(&api), PLANT);
    let said = &found["check"];
    for axis in [
        &said["interests"],
        &said["strengths"]["axis"],
        &said["values"],
    ] {
        assert_eq!(axis["band"], "not_enough");
        assert_eq!(
            (&axis["score"], &axis["held"]),
            (&Value::Null, &Value::Null)
        );
    }
    assert_eq!(said["standing"], "not_asked");
    assert_eq!(
        (&said["reasons"], &said["changes"]),
        (&json!([]), &json!([]))
    );
    let opening = array(&said["missing"]).iter();
    let opening: Vec<_> = opening
        .filter(|one| one["adds"] == "opens_axis")
        .map(|one| one["axis"].as_str().unwrap())
        .collect();
    assert_eq!(opening, ["interests", "strengths", "values", "constraints"]);
    assert_eq!(found["whyNot"]["group"], "not_enough");
    assert_eq!(
        (&found["kept"], &found["since"]),
        (&json!([]), &Value::Null)
    );
}

#[test]
fn every_reason_is_what_the_profile_says_beside_what_the_occupation_page_says() {
    let world = World::new();
    let api = world.start();
    let person = robin(&api);
    let profile = ask(&api, "profile", json!({ "personId": person }));
    let page = ask(&api, "occupation", json!({ "code": PLANT }));
    let found = check(&api, &person, PLANT);
    let mut seen = std::collections::BTreeSet::new();
    for reason in array(&found["check"]["reasons"]) {
        let about = &reason["about"];
        let kind = about["kind"].as_str().unwrap();
        seen.insert(kind.to_owned());
        match kind {
            "interest" => {
                let mut scales = array(&profile["interests"][0]["scales"]).iter();
                let scale = scales.find(|one| one["scale"] == about["scale"]).unwrap();
                assert_eq!(about["person"], scale["mean"], "{about}");
            }
            "element" => {
                let mut levels = array(&profile["skills"][0]["levels"]).iter();
                let level = levels.find(|one| one["element"] == about["element"]);
                let level = level.unwrap()["level"].as_f64().unwrap();
                assert_eq!(about["person"].as_f64(), Some(level * 1.5), "{about}");
                let rated = ["skills", "knowledge"].map(|domain| array(&page[domain]));
                let mut ratings = rated.into_iter().flatten();
                let rating = ratings.find(|one| one["element"] == about["element"]);
                assert!(
                    same(&rating.unwrap()["level"], &about["occupation"]),
                    "{about}"
                );
                assert!(
                    same(&rating.unwrap()["value"], &about["importance"]),
                    "{about}"
                );
            }
            "condition" => {
                let mut leans = array(&profile["conditions"][0]["leans"]).iter();
                let lean = leans.find(|one| one["dimension"] == about["dimension"]);
                assert_eq!(about["lean"], lean.unwrap()["lean"], "{about}");
                let mut weights = array(&profile["tradeoffs"][0]["weights"]).iter();
                let weight = weights.find(|one| one["dimension"] == about["dimension"]);
                assert_eq!(about["weight"], weight.unwrap()["weight"], "{about}");
            }
            "constraint" if about["limit"]["about"]["kind"] == "pay" => {
                let floor = &about["limit"]["about"]["floor"];
                assert_eq!(*floor, profile["limits"]["payFloor"]);
            }
            _ => {}
        }
    }
    let all = ["condition", "constraint", "element", "interest"];
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), all);
}

/// As numbers: one side may be of single precision.
fn same(one: &Value, other: &Value) -> bool {
    let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
    (one - other).abs() < 1e-5
}

#[test]
fn a_dealbreaker_and_an_answered_statement_count_for_the_role_alone() {
    let world = World::new();
    let api = world.start();
    let role = "production-plant-manager";
    let page = ask(&api, "role", json!({ "slug": role }));
    let harder = &page["harder"][0];
    let statement = &page["statements"][0];
    for change in [
        json!({ "change": "react", "harder": harder["id"], "reaction": "dealbreaker" }),
        json!({ "change": "answer_statement", "statement": statement["id"], "answer": 5 }),
    ] {
        let request = json!({ "personId": me(&api), "slug": role, "change": change });
        ask(&api, "change_role_marks", request);
    }
    let found = check(&api, &me(&api), role);
    assert_eq!(found["title"], page["title"]);
    assert_eq!(found["check"]["standing"], "blocked");
    let broken = &found["check"]["limits"][0]["about"];
    assert_eq!(
        (&broken["kind"], &broken["name"]),
        (&json!("dealbreaker"), &harder["name"])
    );
    let reasons = array(&found["check"]["reasons"]);
    let said = |kind: &str| reasons.iter().find(|one| one["about"]["kind"] == kind);
    let agreed = said("statement").unwrap();
    assert_eq!(agreed["about"]["text"], statement["text"]);
    assert_eq!(agreed["axis"], statement["axis"]);
    let speaks = if statement["good"] == "agree" {
        "for"
    } else {
        "against"
    };
    assert_eq!(agreed["stance"], speaks);
    assert_eq!(said("reaction").unwrap()["about"]["name"], harder["name"]);

    let code = found["occupation"]["code"].as_str().unwrap();
    let plain = check(&api, &me(&api), code);
    assert_eq!(plain["check"]["standing"], "not_asked");
    assert_eq!(plain["check"]["reasons"], json!([]));
}

#[test]
fn what_would_change_a_limit_changes_it() {
    let world = World::new();
    let api = world.start();
    set(&api, "pay_floor", json!(180_000));
    let found = check(&api, &me(&api), PLANT);
    let limit = &found["check"]["limits"][0];
    assert_eq!(
        (&limit["outcome"], &limit["about"]["kind"]),
        (&json!("fail"), &json!("pay"))
    );
    let change = &found["check"]["changes"][0]["input"];
    assert_eq!(
        (&change["kind"], &change["from"]),
        (&json!("pay_floor"), &json!(180_000))
    );
    let to = change["to"].as_u64().unwrap();
    // The median, at which half of the jobs would pass, is $121,440.
    assert!((74_900..121_440).contains(&to), "{to}");
    set(&api, "pay_floor", change["to"].clone());
    let after = check(&api, &me(&api), PLANT);
    assert_eq!(after["check"]["limits"][0]["outcome"], "pass");
    set(&api, "pay_floor", json!(to + 500));
    let above = check(&api, &me(&api), PLANT);
    assert_eq!(above["check"]["limits"][0]["outcome"], "near");
}

#[test]
fn what_there_is_not_is_not_found() {
    let world = World::new();
    let api = world.start();
    for (of, kept, expected) in [
        ("11-0000.00", None, not_found("occupation", "11-0000.00")),
        ("no-such-role", None, not_found("role", "no-such-role")),
        (PLANT, Some("gone"), not_found("fit check", "gone")),
    ] {
        let request = json!({ "personId": me(&api), "of": of, "kept": kept });
        assert_eq!(call(&api, "fit_check", request), Err(expected));
    }
    let nobody = json!({ "personId": "nobody" });
    assert!(call(&api, "fit_list", nobody).is_err());
}

fn not_found(noun: &str, id: &str) -> ApiError {
    ApiError::NotFound {
        noun: noun.to_owned(),
        id: id.to_owned(),
    }
}
