//! The page of a track, against sums worked out from the tables of data/facts by a script of their own.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use waymark_api::{ApiError, calls::dispatch};

use crate::support::World;

fn page(key: &str) -> Value {
    dispatch(&World::new().start(), "track", json!({ "key": key })).unwrap()
}

/// Business Operations has 50 codes in data/tracks/assignments.tsv, which 26 codes of May 2024 count
/// (oews_bridge.tsv). The sums are of column `employment` of oews_national.tsv over the codes that have a number
/// in each year of the stretch.
#[test]
fn the_people_of_a_track_are_added_up_within_each_classification() {
    let page = page("business-operations");
    assert_eq!(page["track"]["occupations"], 50);
    assert_eq!(
        (&page["categories"], &page["uncounted"]),
        (&json!(26), &json!(0))
    );
    assert_eq!(page["track"]["employment"]["value"], 12_354_900.0);

    let years: Vec<(u64, f64)> = items(&page["history"]["years"])
        .map(|year| {
            (
                year["year"].as_u64().unwrap(),
                year["employment"].as_f64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        years,
        [
            (2013, 5_305_360.0),
            (2014, 5_502_300.0),
            (2015, 5_724_740.0),
            (2016, 5_880_210.0),
            (2017, 6_007_480.0),
            (2018, 6_213_890.0),
            (2019, 6_931_860.0),
            (2020, 6_884_170.0),
            (2021, 10_342_320.0),
            (2022, 11_330_360.0),
            (2023, 11_946_210.0),
            (2024, 12_354_900.0),
        ]
    );
    let stretches: Vec<(Value, Value, Value)> = items(&page["history"]["stretches"])
        .map(|one| {
            (
                one["from"].clone(),
                one["to"].clone(),
                one["categories"].clone(),
            )
        })
        .collect();
    let expected = [(2013, 2018, 20), (2019, 2020, 21), (2021, 2024, 26)];
    assert_eq!(
        stretches,
        expected.map(|(from, to, categories)| (json!(from), json!(to), json!(categories)))
    );
    // 8,707,420, 9,194,326 and 12,354,900 of the 12,354,900 people of May 2024.
    for (stretch, covered) in items(&page["history"]["stretches"]).zip([70.4775, 74.4185, 100.0]) {
        near(&stretch["coveredPercent"], covered, 1e-4);
    }
    let breaks: Vec<&Value> = items(&page["history"]["breaks"])
        .map(|one| &one["before"])
        .collect();
    assert_eq!(breaks, [2019, 2021]);
}

/// Columns `median` of oews_national.tsv for May 2024 by job zone of preparation.tsv.
#[test]
fn pay_is_spread_over_the_categories_of_each_preparation_level() {
    let page = page("business-operations");
    let check = |zone: Value, categories: u32, employment: f64, medians: [f64; 5]| {
        let level = items(&page["pay"])
            .find(|level| level["zone"] == zone)
            .unwrap();
        assert_eq!(level["categories"], categories, "{zone}");
        assert_eq!(level["employment"], employment, "{zone}");
        let names = [
            "lowest",
            "lowerQuarter",
            "middle",
            "upperQuarter",
            "highest",
        ];
        let found = names.map(|name| level["spread"][name]["value"].as_f64().unwrap());
        assert_eq!(found, medians, "{zone}");
    };
    let alike = |amount: f64| [amount; 5];
    check(
        json!(2),
        2,
        444_900.0,
        [48_510.0, 48_510.0, 48_510.0, 57_770.0, 57_770.0],
    );
    check(
        json!(3),
        7,
        2_237_840.0,
        [49_440.0, 75_650.0, 104_690.0, 121_440.0, 136_550.0],
    );
    check(
        json!(4),
        20,
        11_210_340.0,
        [65_850.0, 77_020.0, 93_500.0, 121_440.0, 140_360.0],
    );
    check(json!(5), 1, 211_850.0, alike(206_420.0));
    check(
        Value::Null,
        2,
        1_759_180.0,
        [81_270.0, 81_270.0, 81_270.0, 136_550.0, 136_550.0],
    );
    let level = &items(&page["pay"]).nth(1).unwrap();
    assert_eq!(level["highest"], "Managers, All Other");
}

/// Surgeons and others lie above the ceiling, and some pay in the arts is published by the hour only.
#[test]
fn what_has_no_amount_or_is_paid_by_the_hour_says_so() {
    let health = page("health");
    let doctors = items(&health["pay"])
        .find(|level| level["zone"] == 5)
        .unwrap();
    assert_eq!(
        doctors["spread"]["highest"],
        json!({ "kind": "at_least", "value": 239_200.0 })
    );
    assert_eq!(doctors["spread"]["middle"]["value"], 137_480.0);
    let arts = page("arts-media");
    let hourly: Vec<&Value> = items(&arts["pay"]).map(|level| &level["hourly"]).collect();
    assert!(hourly.iter().any(|count| **count != 0), "{hourly:?}");
}

/// Thousands in columns `base_employment`, `target_employment` and `openings` of projections.tsv over the lines
/// that projection_bridge.tsv names for the track's occupations.
#[test]
fn projections_of_a_track_add_up_both_years() {
    let page = page("business-operations");
    let check = |at: usize, cycle: &str, base: f64, target: f64, openings: f64, change: f64| {
        let found = &page["projections"][at];
        assert_eq!(
            (&found["cycle"], &found["lines"]),
            (&json!(cycle), &json!(26))
        );
        assert_eq!(found["baseEmployment"], base, "{cycle}");
        assert_eq!(found["targetEmployment"], target, "{cycle}");
        near(&found["openings"], openings, 0.5);
        near(&found["changePercent"], change, 1e-4);
    };
    check(
        0,
        "2024–34",
        13_920_600.0,
        14_583_700.0,
        1_178_500.0,
        4.76344,
    );
    check(
        1,
        "2022–32",
        12_899_700.0,
        13_441_200.0,
        1_094_700.0,
        4.19777,
    );
    assert_eq!(page["unprojected"], 0);
}

#[test]
fn every_track_has_a_page_whose_figures_name_their_sources() {
    let api = World::new().start();
    let tracks = dispatch(&api, "list_tracks", Value::Null).unwrap();
    for track in items(&tracks["tracks"]) {
        let page = dispatch(&api, "track", json!({ "key": track["id"] })).unwrap();
        assert_eq!(page["track"], *track, "the list and the page agree");
        let listed: BTreeSet<&str> = texts(&page["sources"], "id").collect();
        let years = texts(&page["history"]["years"], "source");
        let mut named: BTreeSet<&str> =
            years.chain(texts(&page["projections"], "source")).collect();
        named.extend(page["preparationSource"].as_str());
        named.extend(page["track"]["employmentSource"].as_str());
        assert_eq!(named, listed, "{}", track["id"]);
        assert!(items(&page["roles"]).all(|role| role["occupation"]["track"] == track["id"]));
    }
    let roles = page("business-operations")["roles"]
        .as_array()
        .unwrap()
        .len();
    assert!(roles >= 15, "{roles}");
}

#[test]
fn a_track_there_is_not_is_said_to_be_missing() {
    let found = dispatch(&World::new().start(), "track", json!({ "key": "piracy" }));
    let expected = ApiError::NotFound {
        noun: "track".into(),
        id: "piracy".into(),
    };
    assert_eq!(found, Err(expected));
}

fn items(of: &Value) -> impl Iterator<Item = &Value> {
    of.as_array().into_iter().flatten()
}

fn texts<'a>(of: &'a Value, field: &'a str) -> impl Iterator<Item = &'a str> {
    items(of).filter_map(move |item| item[field].as_str())
}

fn near(found: &Value, expected: f64, by: f64) {
    let found = found.as_f64().unwrap();
    assert!((found - expected).abs() <= by, "{found} and not {expected}");
}
