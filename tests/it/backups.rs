//! Backups through the calls the window makes: what a person loses and gets back.

use std::fs;

use serde_json::{Value, json};
use waymark_api::{Api, ApiError, backup::wire::BackupTrouble};

use crate::support::{World, ask, call, editing_note, me, saving, text};

const CODE: &str = "11-3051.00";

fn save(api: &Api, note: &str) -> String {
    let saved = ask(api, "change_saved", saving(&me(api), CODE, note));
    text(&saved["value"]["id"])
}

fn edit(api: &Api, id: &str, note: &str) {
    ask(api, "change_saved", editing_note(id, note));
}

fn plan(api: &Api) -> Value {
    ask(api, "list_saved", json!({"personId": me(api)}))
}

fn backups(api: &Api) -> Vec<Value> {
    let list = ask(api, "list_backups", Value::Null);
    list["backups"].as_array().unwrap().clone()
}

#[test]
fn back_up_change_preview_restore_undo_restart() {
    let world = World::new();
    let api = world.start();
    assert_eq!(
        ask(&api, "list_backups", Value::Null),
        json!({"backups": [], "failure": null})
    );
    let id = save(&api, "then");
    let then = plan(&api);
    let made = ask(&api, "change_backups", json!({ "change": "make" }));
    assert_eq!(
        made["changes"],
        json!({"nouns": ["backup"], "personIds": []})
    );
    assert_eq!(made["value"]["seq"], 1);
    assert_eq!(made["value"]["proof"]["state"], "proved");
    let mut listed = backups(&api).remove(0);
    listed["did"] = json!("made");
    assert_eq!(listed, made["value"]);

    edit(&api, &id, "now");
    let now = plan(&api);
    let preview = ask(&api, "preview_backup", json!({"seq": 1}));
    assert_eq!(preview["since"], 1);
    assert_eq!(preview["lost"][0]["op"], "edit_saved_note");
    assert_eq!(preview["lost"][0]["did"], "done");
    assert_eq!(preview["lost"][0]["person"], "Me");
    assert_eq!(preview["persons"], json!(["Me"]));
    assert_eq!(
        preview["differences"],
        json!([{"noun": "saved", "go": 0, "come": 0, "change": 1}])
    );
    assert_eq!(plan(&api), now, "looking changes nothing");

    let restored = ask(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": 1}),
    );
    assert_eq!(
        restored["changes"],
        json!({"nouns": ["saved", "history", "backup"], "personIds": []})
    );
    assert_eq!(restored["value"]["before"]["seq"], 2);
    assert_eq!(plan(&api), then);
    let history = ask(&api, "list_operations", json!({"limit": 1}));
    assert_eq!(history[0]["op"], "restore_backup");
    assert_eq!(history[0]["subject"], restored["value"]["on"]);
    drop(api);

    let api = world.start();
    assert_eq!(plan(&api), then);
    ask(&api, "undo", Value::Null);
    assert_eq!(plan(&api), now);
    // The backup made before the restore holds the same.
    let preview = ask(&api, "preview_backup", json!({"seq": 2}));
    assert_eq!(preview["differences"], json!([]));
    assert_eq!(preview["lost"][0]["did"], "undone");
    assert_eq!(preview["lost"][0]["op"], "restore_backup");
}

#[test]
fn a_backup_that_cannot_be_used_says_why_and_changes_nothing() {
    let world = World::new();
    let api = world.start();
    save(&api, "mine");
    ask(&api, "change_backups", json!({ "change": "make" }));
    let folder = world.vault().with_file_name("backups");
    let file = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "backup"))
        .unwrap();
    let before = plan(&api);
    fs::write(&file, "a shopping list").unwrap();
    let restoring = |seq: Value| json!({ "change": "restore", "seq": seq });
    let previewing = |seq: Value| json!({ "seq": seq });
    let asked: [(&str, &dyn Fn(Value) -> Value); 2] = [
        ("preview_backup", &previewing),
        ("change_backups", &restoring),
    ];
    for (name, request) in asked {
        let error = call(&api, name, request(json!(1))).unwrap_err();
        let why = BackupTrouble::Foreign;
        assert_eq!(error, ApiError::BackupUnusable { why }, "{name}");
        let error = call(&api, name, request(json!(7))).unwrap_err();
        let (noun, id) = ("backup".to_owned(), "7".to_owned());
        assert_eq!(error, ApiError::NotFound { noun, id }, "{name}");
        let error = call(&api, name, request(json!("../../etc/passwd"))).unwrap_err();
        assert!(matches!(error, ApiError::BadRequest { .. }), "{name}");
    }
    assert_eq!(plan(&api), before);
    assert_eq!(
        backups(&api).len(),
        1,
        "no backup before a restore that did not happen"
    );
    assert_eq!(backups(&api)[0]["proof"]["state"], "failed");
}

#[test]
fn backups_come_by_themselves_when_something_has_changed_for_half_an_hour() {
    let world = World::new();
    let api = world.start();
    assert!(!api.backup_if_due().unwrap(), "nothing was ever done here");
    let id = save(&api, "a");
    assert!(api.backup_if_due().unwrap());
    assert!(!api.backup_if_due().unwrap(), "nothing has changed since");
    world.wait(3_600);
    assert!(!api.backup_if_due().unwrap());
    edit(&api, &id, "b");
    assert!(api.backup_if_due().unwrap());
    edit(&api, &id, "c");
    assert!(!api.backup_if_due().unwrap(), "half an hour has not passed");
    assert!(
        !api.backup_before_closing().unwrap(),
        "there is one of today"
    );
    world.wait(1_800);
    assert!(api.backup_if_due().unwrap());
    // Shortly before midnight, and shortly after.
    world.wait(29_000);
    edit(&api, &id, "d");
    assert!(api.backup_if_due().unwrap());
    edit(&api, &id, "e");
    world.wait(1_200);
    assert!(!api.backup_if_due().unwrap());
    assert!(api.backup_before_closing().unwrap(), "none of today");
    let days: Vec<_> = backups(&api).iter().map(|one| text(&one["on"])).collect();
    assert_eq!(days[..2], ["2026-09-22", "2026-09-21"]);
}

#[test]
fn a_backup_that_fails_is_remembered_over_a_restart_until_one_succeeds() {
    let world = World::new();
    let api = world.start();
    let id = save(&api, "a");
    ask(&api, "change_backups", json!({ "change": "make" }));
    let in_the_way = world.vault().with_file_name("backups/waymark.partial");
    fs::create_dir(&in_the_way).unwrap();
    edit(&api, &id, "b");
    world.wait(3_600);
    let error = api.backup_if_due().unwrap_err();
    assert!(matches!(error, ApiError::VaultUnwritable { .. }), "{error}");
    let before = plan(&api);
    let refused = call(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": 1}),
    )
    .unwrap_err();
    assert_eq!(refused, error, "nothing is restored without a way back");
    assert_eq!(plan(&api), before);
    api.close().unwrap();

    let api = world.start();
    let list = ask(&api, "list_backups", Value::Null);
    assert_eq!(list["failure"]["error"]["code"], "vault_unwritable");
    fs::remove_dir(&in_the_way).unwrap();
    assert!(api.backup_if_due().unwrap());
    assert_eq!(
        ask(&api, "list_backups", Value::Null)["failure"],
        Value::Null
    );
}

#[test]
fn a_lost_record_of_the_backups_mends_itself() {
    let world = World::new();
    let api = world.start();
    save(&api, "a");
    for _ in 0..2 {
        ask(&api, "change_backups", json!({ "change": "make" }));
    }
    fs::remove_file(world.vault().with_file_name("backups/proved.json")).unwrap();
    let states = |api: &Api| -> Vec<_> {
        let list = backups(api);
        list.iter()
            .map(|one| text(&one["proof"]["state"]))
            .collect()
    };
    assert_eq!(states(&api), ["unknown", "unknown"]);
    // One at each look, and a new one because nothing is known of the last.
    for _ in 0..2 {
        api.backup_if_due().unwrap();
    }
    assert_eq!(states(&api), ["proved", "proved", "proved"]);
}

#[test]
fn the_list_answers_when_the_vault_does_not() {
    let world = World::new();
    let api = world.start();
    save(&api, "a");
    ask(&api, "change_backups", json!({ "change": "make" }));
    api.close().unwrap();
    fs::write(world.vault(), "Dear diary").unwrap();
    let api = world.start();
    assert_eq!(backups(&api).len(), 1);
    assert!(!api.backup_if_due().unwrap());
    let error = call(&api, "change_backups", json!({ "change": "make" })).unwrap_err();
    assert!(matches!(error, ApiError::VaultDamaged { .. }));
}

#[test]
fn a_vault_that_cannot_be_read_any_more_comes_back_from_its_backup() {
    let world = World::new();
    let api = world.start();
    save(&api, "mine");
    let before = plan(&api);
    ask(&api, "change_backups", json!({ "change": "make" }));
    api.close().unwrap();
    fs::write(world.vault(), "Dear diary").unwrap();

    let api = world.start();
    let preview = ask(&api, "preview_backup", json!({"seq": 1}));
    assert_eq!(preview["vaultDamaged"], true);
    assert_eq!(preview["persons"], json!(["Me"]));
    let restored = ask(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": 1}),
    );
    assert_eq!(restored["value"]["before"], Value::Null);
    assert_eq!(plan(&api), before);
    let aside = world.vault().with_file_name("waymark.vault.damaged-1");
    assert_eq!(fs::read(aside).unwrap(), b"Dear diary");
    drop(api);
    assert_eq!(plan(&world.start()), before);
}
