//! Jobs, education, certificates and stories.

use serde_json::{Value, json};
use waymark_api::{Api, profile::wire::ProfileTrouble};

use super::{change, history, profile, refused, try_change};
use crate::support::{World, ask, text};

fn entry(kind: &str, more: Value) -> Value {
    let mut entry = json!({
        "kind": kind, "title": "Something", "place": "Somewhere", "code": null, "begins": null, "ends": null,
        "expires": null, "level": null, "situation": "", "action": "", "result": "", "skills": [],
    });
    for (field, value) in more.as_object().unwrap() {
        entry[field] = value.clone();
    }
    entry
}

fn put(id: Value, entry: Value) -> Value {
    json!({ "change": "put_experience", "id": id, "entry": entry })
}

fn titles(api: &Api) -> Vec<String> {
    let profile = profile(api);
    let all = profile["experience"].as_array().unwrap().iter();
    all.map(|one| text(&one["title"])).collect()
}

#[test]
fn what_has_been_done_is_kept_edited_arranged_removed_and_put_back() {
    let world = World::new();
    let api = world.start();
    let job = entry(
        "job",
        json!({ "title": " Shift supervisor ", "code": "53-1042.00", "begins": "2019-04", "level": 5, "result": "lost" }),
    );
    change(&api, put(Value::Null, job.clone()));
    let story = entry(
        "story",
        json!({ "title": "A quiet night", "situation": "# As typed \n", "skills": ["2.B.5.d", "2.A.1.b", "2.B.5.d"] }),
    );
    change(&api, put(Value::Null, story));
    let card = entry(
        "certificate",
        json!({ "title": "Forklift", "begins": "2020", "expires": "2026-08" }),
    );
    change(&api, put(Value::Null, card));
    let all = profile(&api)["experience"].clone();
    assert_eq!(
        titles(&api),
        ["Shift supervisor", "A quiet night", "Forklift"]
    );
    assert!(text(&all[0]["occupation"]).starts_with("First-Line Supervisors"));
    // A job has no level and no story.
    assert_eq!(
        (&all[0]["level"], &all[0]["result"]),
        (&Value::Null, &json!(""))
    );
    assert_eq!(all[1]["skills"], json!(["2.A.1.b", "2.B.5.d"]));
    assert_eq!(all[1]["situation"], "# As typed \n");
    // The world's clock stands in September 2026.
    assert_eq!(all[2]["expired"], true);

    let same = change(&api, put(all[0]["id"].clone(), job.clone()));
    assert_eq!(same["changes"]["nouns"], json!([]));
    let mut edited = job;
    edited["ends"] = json!("2023");
    change(&api, put(all[0]["id"].clone(), edited));
    assert_eq!(profile(&api)["experience"][0]["ends"], "2023");
    change(
        &api,
        json!({ "change": "arrange_experience", "ids": [all[2]["id"]] }),
    );
    assert_eq!(
        titles(&api),
        ["Forklift", "Shift supervisor", "A quiet night"]
    );
    change(
        &api,
        json!({ "change": "remove_experience", "id": all[1]["id"] }),
    );
    assert_eq!(titles(&api), ["Forklift", "Shift supervisor"]);
    assert_eq!(
        history(&api),
        [
            "remove_experience A quiet night",
            "arrange_experience Forklift",
            "edit_experience Shift supervisor",
            "add_experience Forklift",
            "add_experience A quiet night",
            "add_experience Shift supervisor",
        ]
    );
    let trash = ask(&api, "list_trash", Value::Null);
    assert_eq!(trash[0]["things"], 1);
    ask(
        &api,
        "change_trash",
        json!({ "change": "put_back", "id": trash[0]["id"] }),
    );
    assert_eq!(profile(&api)["experience"][2]["skills"], all[1]["skills"]);
    for _ in 0..7 {
        ask(&api, "undo", Value::Null);
    }
    assert_eq!(titles(&api), [""; 0]);
}

#[test]
fn what_cannot_be_kept_is_refused_with_its_field_and_reason() {
    use ProfileTrouble::{
        DateOutOfRange, DateUnreadable, EndsBeforeBegins, ExpiresBeforeIssue, NoSuchAnswer,
        NumberOutOfRange, TitleMissing, TooLong, TooMany, UnknownOccupation,
    };
    let world = World::new();
    let api = world.start();
    let many: Vec<String> = (0..21).map(|number| format!("2.A.1.{number}")).collect();
    for (kind, more, field, why) in [
        ("job", json!({ "title": " \n" }), "title", TitleMissing),
        (
            "job",
            json!({ "title": "x".repeat(201) }),
            "title",
            TooLong { most: 200 },
        ),
        (
            "job",
            json!({ "place": "é".repeat(201) }),
            "place",
            TooLong { most: 200 },
        ),
        (
            "job",
            json!({ "code": "99-9999.00" }),
            "code",
            UnknownOccupation,
        ),
        (
            "job",
            json!({ "begins": "last year" }),
            "begins",
            DateUnreadable,
        ),
        (
            "job",
            json!({ "begins": "2019-13" }),
            "begins",
            DateUnreadable,
        ),
        (
            "job",
            json!({ "begins": "1929" }),
            "begins",
            DateOutOfRange {
                first: 1930,
                last: 2027,
            },
        ),
        (
            "job",
            json!({ "ends": "2028" }),
            "ends",
            DateOutOfRange {
                first: 1930,
                last: 2027,
            },
        ),
        (
            "job",
            json!({ "begins": "2019-05", "ends": "2019-04" }),
            "ends",
            EndsBeforeBegins,
        ),
        (
            "certificate",
            json!({ "begins": "2019", "expires": "2018" }),
            "expires",
            ExpiresBeforeIssue,
        ),
        (
            "certificate",
            json!({ "expires": "2077" }),
            "expires",
            DateOutOfRange {
                first: 1930,
                last: 2076,
            },
        ),
        (
            "education",
            json!({ "level": 13 }),
            "level",
            NumberOutOfRange { least: 1, most: 12 },
        ),
        (
            "story",
            json!({ "action": "x".repeat(10_001) }),
            "action",
            TooLong { most: 10_000 },
        ),
        (
            "story",
            json!({ "skills": ["9.Z"] }),
            "skills",
            NoSuchAnswer,
        ),
        (
            "story",
            json!({ "skills": many }),
            "skills",
            TooMany { most: 20 },
        ),
    ] {
        refused(&api, put(Value::Null, entry(kind, more)), field, why);
    }
    // As far as they go, they are kept.
    for (kind, more) in [
        (
            "job",
            json!({ "title": "é".repeat(200), "begins": "2019", "ends": "2019-01" }),
        ),
        ("job", json!({ "begins": "2027", "code": "" })),
        (
            "certificate",
            json!({ "begins": " ", "expires": "2076-12" }),
        ),
        (
            "education",
            json!({ "level": 12, "expires": "nonsense of another kind" }),
        ),
        ("story", json!({ "result": "x".repeat(10_000) })),
    ] {
        change(&api, put(Value::Null, entry(kind, more)));
    }
    let stranger = put(
        json!("018bcfe5-6be8-7000-8000-000000000000"),
        entry("job", json!({})),
    );
    let error = try_change(&api, stranger).unwrap_err();
    assert!(error.to_string().starts_with("there is no experience"));
    let twice = profile(&api)["experience"][0]["id"].clone();
    let twice = json!({ "change": "arrange_experience", "ids": [twice, twice] });
    assert!(try_change(&api, twice).is_err());
}
