//! The case that O*NET publishes with its web services: six sums of sixty answers, and the occupations they fit.

use serde_json::{Value, json};

use super::{check, profile};
use crate::support::{World, ask, me};

#[test]
fn the_published_answers_give_the_published_correlations() {
    let world = World::new();
    let api = world.start();
    let request = json!({ "personId": me(&api), "inventory": "interests_long" });
    let asked = ask(&api, "inventory", request);
    // What its answers come to, each scored 0–4: realistic to conventional.
    let sums = [27, 13, 23, 25, 14, 14];
    let mut left = sums;
    let items = asked["items"]["list"].as_array().unwrap();
    let mut seen = [0; 6];
    let answers: Vec<Value> = items
        .iter()
        .map(|item| {
            let id = item["id"].as_str().unwrap();
            let scale = "riasec".find(&id[..1]).unwrap();
            seen[scale] += 1;
            let points = left[scale].min(4);
            left[scale] -= points;
            json!({ "item": id, "value": points + 1 })
        })
        .collect();
    assert_eq!((seen, left), ([10; 6], [0; 6]));
    let many =
        json!({ "change": "answer_many", "inventory": "interests_long", "answers": answers });
    profile(&api, many);
    let finish = json!({ "change": "finish", "inventory": "interests_long" });
    profile(&api, finish);

    for (code, r) in [("27-2031.00", 0.769), ("39-5094.00", 0.786)] {
        let found = check(&api, &me(&api), code);
        let interests = &found["check"]["interests"];
        let score = interests["score"].as_f64().unwrap();
        assert!((score - r).abs() < 0.0005, "{code}: {score}");
        assert_eq!(interests["band"], "strong", "{code}");
    }
}
