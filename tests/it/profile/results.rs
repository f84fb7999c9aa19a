//! What can be said from the answers.

use serde_json::{Value, json};
use waymark_api::profile::wire::ProfileTrouble;

use super::{answer, answers, change, ids, inventory, of, profile, refused, state, take};
use crate::support::World;

/// Likes what is done with the hands, and not what is staged.
fn handy(id: &str) -> i8 {
    match id.as_bytes()[0] {
        b'r' => 5,
        b'i' => 4,
        b'a' => 1,
        _ => 3,
    }
}

#[test]
fn interests_have_scores_with_noise_and_are_compared_with_the_time_before() {
    let world = World::new();
    let api = world.start();
    take(&api, "interests_short", handy);
    world.wait(60);
    let taken = take(&api, "interests_long", |id| match id.as_bytes()[0] {
        b'a' => 5,
        _ => handy(id),
    });
    let sittings = &taken["value"]["interests"];
    let short = &sittings[1];
    assert_eq!(short["comparedWith"], Value::Null);
    assert_eq!(
        short["pattern"],
        json!({ "kind": "clear", "highest": ["realistic", "investigative"] })
    );
    let means: Vec<_> = short["scales"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["mean"].as_f64())
        .collect();
    assert_eq!(means, [4.0, 3.0, 0.0, 2.0, 2.0, 2.0].map(Some));
    // 1.96 standard errors of five items: 1.96 · 0.9 · √(1 − .6949).
    let noise = short["scales"][0]["noise"].as_f64().unwrap();
    assert!((noise - 0.9744).abs() < 1e-3, "{noise}");

    let long = &sittings[0];
    assert_eq!(long["comparedWith"], short["sitting"]["id"]);
    let artistic = &long["scales"][2]["change"];
    assert_eq!(
        artistic,
        &json!({ "from": 0.0, "by": 4.0, "beyondNoise": true })
    );
    assert_eq!(long["scales"][0]["change"]["beyondNoise"], false);
}

#[test]
fn answers_that_say_nothing_are_said_to_say_nothing() {
    let world = World::new();
    let api = world.start();
    let pattern = |taken: &Value| taken["value"]["interests"][0]["pattern"].clone();
    let straight = take(&api, "interests_short", |_| 3);
    assert_eq!(
        pattern(&straight),
        json!({ "kind": "straight_lined", "answer": 3, "share": 1.0 })
    );
    let flat = take(&api, "interests_short", |id| {
        if id.len() % 2 == 0 { 2 } else { 4 }
    });
    assert!(
        matches!(pattern(&flat)["kind"].as_str(), Some("flat" | "clear")),
        "{}",
        pattern(&flat)
    );
    let asked = ids(&api, "interests_short");
    let three: Vec<_> = asked.iter().take(3).map(|id| (id.as_str(), 5)).collect();
    answers(&api, "interests_short", &three);
    let few = change(&api, of("finish", "interests_short"));
    assert_eq!(pattern(&few)["kind"], "too_few");
    assert_eq!(
        few["value"]["interests"][0]["scales"][5]["mean"],
        Value::Null
    );
}

fn job(code: Value, begins: &str, ends: Value) -> Value {
    json!({ "change": "put_experience", "id": null, "entry": {
        "kind": "job", "title": "A job", "place": "", "code": code, "begins": begins, "ends": ends,
        "expires": null, "level": null, "situation": "", "action": "", "result": "", "skills": [],
    } })
}

#[test]
fn levels_are_proposed_from_past_jobs_until_the_person_says_otherwise() {
    let world = World::new();
    let api = world.start();
    let propose = || json!({ "change": "propose_skills" });
    refused(&api, propose(), "inventory", ProfileTrouble::NoRatedJob);
    change(&api, job(Value::Null, "2010", Value::Null));
    refused(&api, propose(), "inventory", ProfileTrouble::NoRatedJob);
    change(&api, job(json!("11-3051.00"), "2016-01", Value::Null));
    answer(&api, "skills", "2.A.1.a", json!(1));
    let proposed = change(&api, propose());
    let draft = &state(&proposed["value"], "skills")["draft"];
    let (answered, unconfirmed) = (
        draft["answered"].as_u64().unwrap(),
        draft["proposed"].as_u64().unwrap(),
    );
    assert!(answered > 40, "{draft}");
    assert_eq!(answered - unconfirmed, 1, "what the person said stays");
    let given = inventory(&api, "skills");
    let of = |item: &str| {
        let mut answers = given["answers"].as_array().unwrap().iter();
        answers.find(|one| one["item"] == item).unwrap().clone()
    };
    assert_eq!(
        of("2.A.1.a"),
        json!({ "item": "2.A.1.a", "value": 1, "proposed": false })
    );
    // Its level is 4.25 of 7 (data/facts/ratings_skills.tsv), the job is held for ten years: 2.83 of our steps.
    assert_eq!(
        of("2.B.5.d"),
        json!({ "item": "2.B.5.d", "value": 3, "proposed": true })
    );
    answer(&api, "skills", "2.B.5.d", json!(3));
    let finished = change(&api, super::of("finish", "skills"));
    let skills = &finished["value"]["skills"][0];
    assert_eq!(skills["enough"], true);
    assert_eq!(
        skills["sitting"]["proposed"].as_u64().unwrap(),
        unconfirmed - 1
    );
    let missing = finished["value"]["missing"].as_array().unwrap().clone();
    assert!(missing.contains(&json!("skills_confirmed")));
    let level = skills["levels"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["element"] == "2.B.5.d")
        .unwrap();
    assert_eq!(
        (&level["level"], &level["proposed"]),
        (&json!(3), &json!(false))
    );
    assert!(level["anchor"].as_str().unwrap().len() > 10);
}

#[test]
fn conditions_that_matter_are_weighed_against_one_another() {
    let world = World::new();
    let api = world.start();
    assert_eq!(inventory(&api, "tradeoffs")["items"]["list"], json!([]));
    let leaning = [("people", 2), ("outdoors", 1), ("travel", -1), ("pace", -2)];
    take(&api, "conditions", |id| {
        leaning
            .iter()
            .find(|(one, _)| *one == id)
            .map_or(0, |(_, lean)| *lean)
    });
    let asked = inventory(&api, "tradeoffs");
    let pairs = asked["items"]["list"].as_array().unwrap();
    assert_eq!(state(&profile(&api), "tradeoffs")["items"], pairs.len());
    for pair in pairs {
        let wanted = |side: &str| {
            let ends = pair[side].as_array().unwrap().iter();
            ends.map(|end| end["wanted"] == true).collect::<Vec<_>>()
        };
        assert_eq!(
            (wanted("first"), wanted("second")),
            (vec![true, false], vec![false, true])
        );
        let texts = |side: &str| pair[side][0]["text"].clone();
        assert_ne!(texts("first"), texts("second"));
    }
    // People win over everything.
    let taken = take(&api, "tradeoffs", |id| match id.split_once('~') {
        Some(("people", _)) => 2,
        Some((_, "people")) => -2,
        _ => 0,
    });
    let weighed = &taken["value"]["tradeoffs"][0];
    assert_eq!(weighed["pairs"], pairs.len());
    let weights = weighed["weights"].as_array().unwrap();
    assert_eq!(weights.len(), 4);
    assert_eq!(weights[0]["dimension"], "people");
    let weight = |at: usize| weights[at]["weight"].as_f64().unwrap();
    let mean = (0..4).map(weight).sum::<f64>() / 4.0;
    assert!(
        (mean - 1.0).abs() < 0.05 && weight(0) > weight(1),
        "{weights:?}"
    );

    // What is asked follows the conditions; what was weighed before stays as it was.
    take(&api, "conditions", |id| i8::from(id == "people"));
    assert_eq!(inventory(&api, "tradeoffs")["items"]["list"], json!([]));
    assert_eq!(&profile(&api)["tradeoffs"][0], weighed);
}
