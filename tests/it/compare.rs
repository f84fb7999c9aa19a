//! Roles and occupations side by side, through the call the window makes.

use serde_json::{Value, json};
use waymark_api::{ApiError, calls::dispatch};

use crate::support::World;

fn ask(of: &[&str]) -> Result<Value, ApiError> {
    dispatch(&World::new().start(), "compare", json!({ "of": of }))
}

fn items(of: &Value) -> impl Iterator<Item = &Value> {
    of.as_array().into_iter().flatten()
}

#[test]
fn siblings_share_their_figures_and_say_what_differs() {
    let answer = ask(&["production-plant-manager", "factory-manager"]).unwrap();
    let titles: Vec<&Value> = items(&answer["columns"]).map(|one| &one["title"]).collect();
    assert_eq!(titles, ["Production Plant Manager", "Factory Manager"]);
    for figures in ["occupations", "categories", "projections"] {
        assert_eq!(items(&answer[figures]).count(), 1, "{figures}");
    }
    assert_eq!(items(&answer["differences"]).count(), 0);
    let said: Vec<(&Value, &Value)> = items(&answer["siblings"])
        .map(|one| (&one["from"], &one["to"]))
        .collect();
    let (plant, factory) = (json!("production-plant-manager"), json!("factory-manager"));
    assert_eq!(said, [(&plant, &factory), (&factory, &plant)]);
    assert!(items(&answer["siblings"]).all(|one| one["differs"] != ""));
}

/// Percentiles as on the two occupations' own pages.
#[test]
fn occupations_differ_most_where_their_ranks_lie_furthest_apart() {
    let api = World::new().start();
    let answer = ask(&["electrician", "15-1252.00"]).unwrap();
    let columns: Vec<bool> = items(&answer["columns"])
        .map(|one| one["profile"].is_null())
        .collect();
    assert_eq!(columns, [false, true]);
    assert_eq!(items(&answer["categories"]).count(), 2);

    let mut last = 100.0;
    for difference in items(&answer["differences"]) {
        let ranks: Vec<f64> = items(&difference["standings"])
            .map(|one| one["percentile"].as_f64().unwrap())
            .collect();
        let distance = (ranks[0] - ranks[1]).abs();
        assert!(distance <= last, "{difference}");
        last = distance;
        for (code, rank) in ["47-2111.00", "15-1252.00"].into_iter().zip(ranks) {
            let page = dispatch(&api, "occupation", json!({ "code": code })).unwrap();
            let domain = difference["domain"].as_str().unwrap();
            let rating = items(&page[domain])
                .find(|rating| rating["element"] == difference["element"])
                .unwrap();
            assert_eq!(rating["percentile"], rank, "{code}: {difference}");
            assert_eq!(rating["suppressed"], false);
        }
    }
    assert_eq!(items(&answer["differences"]).count(), 10);
}

#[test]
fn every_source_a_comparison_names_is_listed() {
    let answer = ask(&["electrician", "15-1252.00", "55-1011.00", "cashier"]).unwrap();
    let listed: Vec<&Value> = items(&answer["sources"]).map(|one| &one["id"]).collect();
    assert_eq!(
        listed,
        ["ep-2024-34", "oews-2024", "onet-29.0", "onet-30.0"]
            .iter()
            .map(|id| json!(id))
            .collect::<Vec<_>>()
            .iter()
            .collect::<Vec<_>>()
    );
    // Nobody surveys the armed forces: no figure, and a column all the same.
    assert_eq!(items(&answer["columns"]).count(), 4);
    assert_eq!(items(&answer["categories"]).count(), 3);
    let officers = &answer["occupations"][2];
    assert_eq!(
        (&officers["hasRatings"], &officers["preparation"]),
        (&json!(false), &Value::Null)
    );
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let bad = |of: &[&str], reason: &str| match ask(of) {
        Err(ApiError::BadRequest {
            field,
            reason: said,
        }) => {
            assert_eq!(field, "of");
            assert!(said.contains(reason), "{said}");
        }
        other => panic!("{of:?} gave {other:?}"),
    };
    bad(&[], "one to 4");
    bad(&["a", "b", "c", "d", "e"], "one to 4");
    bad(&["electrician", "electrician"], "twice");
    bad(&["Not a slug"], "neither");
    let missing = |of: &str, noun: &str| {
        let expected = ApiError::NotFound {
            noun: noun.into(),
            id: of.into(),
        };
        assert_eq!(ask(&[of]), Err(expected));
    };
    missing("no-such-role", "role");
    missing("99-9999.00", "occupation");
}
