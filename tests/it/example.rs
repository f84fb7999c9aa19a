//! The invented person: there at a click, gone at a click, and never mixed up with the owner.

use serde_json::{Value, json};

use crate::support::{World, ask, example, me, saving, text};

#[test]
fn the_example_comes_with_its_story_and_goes_without_a_trace_in_the_owner_s_plan() {
    let world = World::new();
    let api = world.start();
    let mine = saving(&me(&api), "11-3051.00", "mine");
    ask(&api, "change_saved", mine);
    let own_plan = || ask(&api, "list_saved", json!({"personId": me(&api)}));
    let before = own_plan();

    let added = example(&api, "add");
    let robin = text(&added["value"]["id"]);
    assert_eq!(
        added["changes"],
        json!({"nouns": ["person", "saved", "role_marks", "profile", "fit", "check_ins", "decisions", "history"], "personIds": [robin]})
    );
    let persons = ask(&api, "list_persons", Value::Null);
    assert_eq!(persons[0]["kind"], "me");
    assert_eq!(persons[1], added["value"]);
    assert_eq!(
        (&persons[0]["example"], &persons[1]["example"]),
        (&json!(false), &json!(true))
    );

    let plan = ask(&api, "list_saved", json!({"personId": robin}));
    let plan = plan.as_array().unwrap();
    // Every code is in today's catalogue, and the story reaches back about three years.
    assert_eq!(plan.len(), 7);
    let (newest, oldest) = (text(&plan[0]["savedOn"]), text(&plan[6]["savedOn"]));
    assert_eq!(
        (newest.as_str(), oldest.as_str()),
        ("2026-05-21", "2023-10-21")
    );
    assert!(
        text(&plan[6]["note"]).starts_with("October 2023: What I do now"),
        "{}",
        plan[6]["note"]
    );

    let marked = ask(&api, "role_marks", json!({"personId": robin, "slug": null}));
    // Nothing the story marks is missing from today's catalogue.
    let counts: Vec<_> = marked
        .as_array()
        .unwrap()
        .iter()
        .map(|role| {
            ["reactions", "choices", "lostChoices", "notes", "statements"]
                .map(|field| role[field].as_array().unwrap().len())
        })
        .collect();
    assert_eq!(counts, [[4, 2, 0, 3, 6], [3, 1, 0, 1, 3]]);
    assert_eq!(marked[0]["title"], "Production Plant Manager");

    let profile = || ask(&api, "profile", json!({"personId": robin}));
    let told = profile();
    says_who_it_is(&told);
    let request = json!({"personId": robin, "of": "production-plant-manager", "kept": null});
    let checked = ask(&api, "fit_check", request);
    grew_surer(&checked);

    let check_ins = ask(&api, "check_ins", json!({"personId": robin}));
    let said = check_ins["checkIns"].as_array().unwrap();
    assert_eq!(said.len(), 8);
    assert_eq!(said[0]["on"], "2026-08-21");
    assert!(said.iter().all(|one| one["energy"].is_u64()));
    let scrap: Vec<_> = said.iter().map(|one| &one["values"][0]["value"]).collect();
    assert_eq!(scrap[..3], [&json!(3.2), &json!(3.6), &json!(4.1)]);
    assert_eq!(check_ins["next"], "2026-11-21");

    assert_eq!(example(&api, "remove")["value"], Value::Null);
    assert_eq!(
        ask(&api, "list_persons", Value::Null)
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(own_plan(), before);

    // One action each way.
    ask(&api, "undo", Value::Null);
    let again = ask(&api, "list_saved", json!({"personId": robin}));
    assert_eq!(again.as_array().unwrap(), plan);
    let again = ask(&api, "role_marks", json!({"personId": robin, "slug": null}));
    assert_eq!(again, marked);
    assert_eq!(profile(), told);
    ask(&api, "undo", Value::Null);
    assert_eq!(
        ask(&api, "list_persons", Value::Null)
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn the_example_takes_along_what_was_done_for_it() {
    let world = World::new();
    let api = world.start();
    let robin = text(&example(&api, "add")["value"]["id"]);
    let step = json!({ "title": "Ask Dana", "detail": "", "element": null, "due": null });
    let chosen = json!({
        "change": "add", "personId": robin, "from": { "kind": "of", "of": "51-1011.00" },
        "to": "production-plant-manager", "why": "", "steps": [step],
    });
    ask(&api, "change_planned_moves", chosen);
    let metric = json!({ "name": "Scrap", "unit": "percent", "target": 3 });
    let counting = json!({ "change": "add_metric", "personId": robin, "metric": metric });
    ask(&api, "change_check_ins", counting);
    let monthly = json!({ "change": "set_rhythm", "personId": robin, "rhythm": "monthly" });
    ask(&api, "change_check_ins", monthly);
    let theirs = || {
        let of = json!({ "personId": robin });
        ["check_ins", "list_planned_moves", "list_saved"].map(|name| ask(&api, name, of.clone()))
    };
    let metric = theirs()[0]["metrics"][1]["id"].clone();
    let entry = json!({
        "on": "2026-09-01", "energy": 2, "progress": null, "confidence": null, "text": "",
        "values": [{ "metricId": metric, "value": 3.2 }],
    });
    let saying = json!({ "change": "add", "personId": robin, "entry": entry });
    ask(&api, "change_check_ins", saying);
    let before = theirs();
    example(&api, "remove");
    let persons = ask(&api, "list_persons", Value::Null);
    assert_eq!(persons.as_array().unwrap().len(), 1);
    ask(&api, "undo", Value::Null);
    assert_eq!(theirs(), before);
}

#[test]
fn asking_twice_changes_nothing() {
    let world = World::new();
    let api = world.start();
    let nothing = json!({"nouns": [], "personIds": []});
    assert_eq!(example(&api, "remove")["changes"], nothing);
    let first = example(&api, "add");
    let second = example(&api, "add");
    assert_eq!(second["value"], first["value"]);
    assert_eq!(second["changes"], nothing);
    let history = ask(&api, "list_operations", json!({"limit": 500}));
    assert_eq!(history.as_array().unwrap().len(), 1);
}

/// Two kept checks of one role, the first from interests and a pay floor alone.
fn grew_surer(checked: &Value) {
    let kept = checked["kept"].as_array().unwrap();
    assert_eq!(kept.len(), 2);
    let (then, later) = (&kept[1], &kept[0]);
    assert_eq!(then["strengths"], "not_enough");
    assert_ne!(then["interests"], "not_enough");
    assert_ne!(later["strengths"], "not_enough");
    assert_eq!(checked["since"]["beforeId"], later["id"]);
    // The reactions and answers came after.
    let said = checked["since"]["person"].as_array().unwrap();
    let kinds = |kind: &str| said.iter().filter(|one| one["kind"] == kind).count();
    assert_eq!((kinds("reaction"), kinds("statement")), (4, 6));
}

/// Two sittings of interests a year apart that have something to say, and every part of a profile.
fn says_who_it_is(told: &Value) {
    assert_eq!(told["missing"], json!(["skills_confirmed"]));
    let (now, then) = (&told["interests"][0], &told["interests"][1]);
    assert_eq!(
        (&now["sitting"]["answered"], &then["sitting"]["answered"]),
        (&json!(60), &json!(30))
    );
    assert_eq!(now["comparedWith"], then["sitting"]["id"]);
    let (now, then) = (&now["pattern"], &then["pattern"]);
    assert_eq!(
        (&now["kind"], &then["kind"]),
        (&json!("clear"), &json!("clear"))
    );
    assert!(
        now["highest"]
            .as_array()
            .unwrap()
            .contains(&json!("realistic"))
    );
    assert_eq!(told["skills"][0]["enough"], true);
    assert_eq!(told["conditions"][0]["leans"].as_array().unwrap().len(), 22);
    let tradeoffs = &told["tradeoffs"][0];
    assert_eq!(tradeoffs["pairs"], tradeoffs["sitting"]["answered"]);
    assert_eq!(told["contradictions"], json!([]));
    let experience = told["experience"].as_array().unwrap();
    let kinds: Vec<_> = experience.iter().map(|one| text(&one["kind"])).collect();
    assert_eq!(
        kinds,
        ["job", "job", "job", "education", "certificate", "story"]
    );
    // Every occupation is in today's catalogue.
    assert!(
        experience[..3]
            .iter()
            .all(|one| one["inCatalogue"] == true && one["code"] != Value::Null)
    );
    assert_eq!(experience[4]["expired"], false);
    assert_eq!(told["limits"]["payFloor"], 52_000);
    assert_eq!(told["hidden"].as_array().unwrap().len(), 1);
}
