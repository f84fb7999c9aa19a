//! An older vault in the place of the one that was open last, and everything that only looks like it.

use std::fs;

use serde_json::{Value, json};
use waymark_api::Api;

use crate::support::{World, ask, me, saving};

fn save(api: &Api, code: &str, note: &str) -> Value {
    ask(api, "change_saved", saving(&me(api), code, note))["value"].clone()
}

fn turned_back(api: &Api) -> Value {
    ask(api, "vault_standing", json!({ "whole": false }))["turnedBack"].clone()
}

/// Two evenings; hands back the vault's file as it was after the first.
fn two_evenings(world: &World) -> Vec<u8> {
    let api = world.start();
    save(&api, "11-3051.00", "first thoughts");
    api.close().unwrap();
    let first = fs::read(world.vault()).unwrap();
    let api = world.start();
    save(&api, "17-2112.00", "");
    save(&api, "53-1042.00", "");
    api.close().unwrap();
    first
}

#[test]
fn an_older_vault_opens_and_is_said_to_be_one_until_that_is_accepted() {
    let world = World::new();
    let older = two_evenings(&world);
    fs::write(world.vault(), older).unwrap();

    for _ in 0..2 {
        let api = world.start();
        let plan = ask(&api, "list_saved", json!({ "personId": me(&api) }));
        assert_eq!(plan.as_array().unwrap().len(), 1, "it can be used");
        assert_eq!(
            turned_back(&api),
            json!({ "kind": "older", "stepsThen": 3, "stepsNow": 1, "lastOpenOn": "2026-09-21" })
        );
        api.close().unwrap();
    }

    let api = world.start();
    assert_eq!(
        ask(&api, "accept_vault", Value::Null)["turnedBack"],
        Value::Null
    );
    api.close().unwrap();
    assert_eq!(turned_back(&world.start()), Value::Null);
}

#[test]
fn a_vault_that_went_on_from_an_older_copy_is_told_from_the_one_that_was_here() {
    let world = World::new();
    let older = two_evenings(&world);
    fs::write(world.vault(), older).unwrap();
    let api = world.start();
    for code in ["13-1081.00", "25-2032.00", "11-1021.00"] {
        save(&api, code, "elsewhere");
    }
    api.close().unwrap();
    let found = turned_back(&world.start());
    assert_eq!(
        (&found["kind"], &found["stepsNow"]),
        (&json!("parted"), &json!(4))
    );
}

#[test]
fn what_is_as_it_was_left_raises_no_alarm() {
    let world = World::new();
    let quiet = |api: &Api, when: &str| assert_eq!(turned_back(api), Value::Null, "{when}");
    let api = world.start();
    quiet(&api, "a new vault");
    save(&api, "11-3051.00", "");
    api.remember().unwrap();
    quiet(&api, "after the first step");
    save(&api, "17-2112.00", "");
    // Killed after the commit and before anything was remembered.
    drop(api);
    let api = world.start();
    quiet(&api, "after a kill");
    ask(&api, "undo", Value::Null);
    ask(&api, "change_backups", json!({ "change": "make" }));
    save(&api, "53-1042.00", "");
    ask(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": 1 }),
    );
    quiet(&api, "after a restore");
    api.close().unwrap();
    quiet(&world.start(), "at the start after a restore");

    // Another plan in the same place.
    fs::remove_file(world.vault()).unwrap();
    fs::remove_dir_all(world.vault().with_file_name("backups")).unwrap();
    world.wait(1_000);
    let api = world.start();
    quiet(&api, "a new vault in the place of another");
    api.close().unwrap();
    quiet(&world.start(), "and at its next start");
}

#[test]
fn restoring_settles_it() {
    let world = World::new();
    let api = world.start();
    ask(&api, "change_backups", json!({ "change": "make" }));
    api.close().unwrap();
    let older = two_evenings(&world);
    let api = world.start();
    ask(&api, "change_backups", json!({ "change": "make" }));
    api.close().unwrap();
    fs::write(world.vault(), older).unwrap();

    let api = world.start();
    assert_eq!(turned_back(&api)["kind"], "older");
    ask(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": 2 }),
    );
    assert_eq!(turned_back(&api), Value::Null);
    let plan = ask(&api, "list_saved", json!({ "personId": me(&api) }));
    assert_eq!(plan.as_array().unwrap().len(), 3, "it is all there again");
    api.close().unwrap();
    assert_eq!(turned_back(&world.start()), Value::Null);
}

#[test]
fn a_backup_in_the_place_of_a_damaged_vault_is_no_alarm() {
    let world = World::new();
    let api = world.start();
    save(&api, "11-3051.00", "");
    ask(&api, "change_backups", json!({ "change": "make" }));
    save(&api, "17-2112.00", "");
    api.close().unwrap();
    fs::write(world.vault(), "My grocery list\n".repeat(600)).unwrap();
    let api = world.start();
    ask(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": 1 }),
    );
    assert_eq!(turned_back(&api), Value::Null);
    api.close().unwrap();
    assert_eq!(turned_back(&world.start()), Value::Null);
}

#[test]
fn under_a_passphrase_an_older_vault_is_noticed_when_it_is_unlocked() {
    let world = World::new();
    world.encrypt_cheaply("seven small boats");
    let open = || {
        let api = world.start();
        let request = json!({ "with": "passphrase", "passphrase": "seven small boats" });
        ask(&api, "unlock", request);
        api
    };
    let api = open();
    save(&api, "11-3051.00", "");
    ask(&api, "lock", Value::Null);
    let older = fs::read(world.vault()).unwrap();
    drop(api);
    let api = open();
    assert_eq!(turned_back(&api), Value::Null);
    save(&api, "17-2112.00", "");
    ask(&api, "lock", Value::Null);
    drop(api);
    fs::write(world.vault(), older).unwrap();
    assert_eq!(turned_back(&open())["kind"], "older");
}

#[test]
fn an_entry_that_something_else_changed_is_named_with_its_day() {
    let world = World::new();
    let api = world.start();
    save(&api, "17-2112.00", "");
    save(&api, "11-3051.00", "first thoughts");
    save(&api, "53-1042.00", "");
    assert_eq!(
        ask(&api, "vault_standing", json!({ "whole": true }))["history"],
        json!({ "altered": null })
    );
    api.close().unwrap();
    let mut bytes = fs::read(world.vault()).unwrap();
    let (before, after) = (b"first thoughts", b"worst thoughts");
    let places: Vec<usize> = (0..bytes.len() - before.len())
        .filter(|at| bytes[*at..].starts_with(before))
        .collect();
    for at in places {
        bytes[at..at + after.len()].copy_from_slice(after);
    }
    fs::write(world.vault(), bytes).unwrap();

    let api = world.start();
    assert_eq!(
        ask(&api, "vault_standing", json!({ "whole": true }))["history"],
        json!({ "altered": { "entry": 2, "on": "2026-09-21" } })
    );
}
