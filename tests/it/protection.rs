//! Passphrase, recovery kit and lock, as the window meets them.

use serde_json::{Value, json};
use waymark_api::{
    Api, ApiError,
    calls::{CALLS, WHILE_LOCKED},
};

use crate::support::{World, ask, call, editing_note, me, saving};

const RIGHT: &str = "seven small boats";

fn protect(api: &Api) -> Value {
    ask(
        api,
        "change_protection",
        json!({ "change": "set_passphrase", "passphrase": RIGHT }),
    )
}

fn unlock(api: &Api, passphrase: &str) -> Result<Value, ApiError> {
    call(
        api,
        "unlock",
        json!({ "with": "passphrase", "passphrase": passphrase }),
    )
}

/// The two groups the kit asks for, as printed.
fn asked(kit: &Value) -> Value {
    let groups = kit["groups"].as_array().unwrap();
    let number = |at: usize| kit["ask"][at].as_u64().unwrap();
    let typed = |number: u64| {
        let text = groups[usize::try_from(number).unwrap() - 1]
            .as_str()
            .unwrap();
        json!({ "number": number, "text": text.to_lowercase() })
    };
    json!([typed(number(0)), typed(number(1))])
}

#[test]
fn while_it_is_locked_three_calls_answer_and_every_other_says_so() {
    let world = World::new();
    let api = world.start();
    protect(&api);
    ask(&api, "lock", Value::Null);
    for info in CALLS {
        let answer = call(&api, info.name, json!({}));
        if WHILE_LOCKED.contains(&info.name) {
            assert_ne!(answer, Err(ApiError::VaultLocked), "{}", info.name);
        } else {
            assert_eq!(answer, Err(ApiError::VaultLocked), "{}", info.name);
        }
    }
    assert_eq!(
        ask(&api, "app_info", Value::Null)["vault"],
        json!({ "state": "locked" })
    );
}

#[test]
fn set_lock_wrong_right_and_the_plan_is_there() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    ask(
        &api,
        "change_saved",
        saving(&person, "11-3051.00", "ask about nights"),
    );
    protect(&api);
    ask(&api, "lock", Value::Null);

    assert_eq!(
        unlock(&api, "seven small goats"),
        Err(ApiError::WrongPassphrase)
    );
    assert_eq!(unlock(&api, RIGHT).unwrap()["encrypted"], true);
    let plan = ask(&api, "list_saved", json!({ "personId": person }));
    assert_eq!(plan[0]["note"], "ask about nights");

    // And it is locked at the next start.
    api.close().unwrap();
    let api = world.start();
    assert_eq!(
        call(&api, "list_saved", json!({ "personId": person })),
        Err(ApiError::VaultLocked)
    );
}

#[test]
fn a_kit_counts_as_proved_only_after_typing_from_it() {
    let world = World::new();
    let api = world.start();
    let changed = protect(&api);
    let kit = &changed["kit"];
    assert_eq!(changed["protection"]["recoveryProvedOn"], Value::Null);

    let wrong = json!([{ "number": 1, "text": "77777" }, { "number": 2, "text": "77777" }]);
    let answer = call(
        &api,
        "change_protection",
        json!({ "change": "prove_recovery", "groups": wrong }),
    );
    assert_eq!(answer, Err(ApiError::NotAsPrinted));

    let proved = ask(
        &api,
        "change_protection",
        json!({ "change": "prove_recovery", "groups": asked(kit) }),
    );
    assert!(proved["protection"]["recoveryProvedOn"].is_string());
    assert_eq!(proved["kit"], Value::Null, "the key is shown once");

    // A kit that replaces it must be proved again.
    let renewed = ask(
        &api,
        "change_protection",
        json!({ "change": "renew_recovery", "passphrase": RIGHT }),
    );
    assert_eq!(renewed["protection"]["recoveryProvedOn"], Value::Null);
    assert_ne!(renewed["kit"]["key"], kit["key"]);
}

#[test]
fn a_forgotten_passphrase_is_replaced_from_the_sheet() {
    let world = World::new();
    let api = world.start();
    let kit = protect(&api)["kit"].clone();
    ask(&api, "lock", Value::Null);
    let with = |key: &str, new: &str| {
        call(
            &api,
            "unlock",
            json!({ "with": "recovery_key", "recoveryKey": key, "newPassphrase": new }),
        )
    };
    let key = kit["key"].as_str().unwrap();
    assert_eq!(
        with(key, "short"),
        Err(ApiError::PassphraseTooShort { least: 8 })
    );
    assert_eq!(
        with(&key.replacen("KEY-1", "KEY-1Q", 1), "a new passphrase"),
        Err(ApiError::RecoveryKeyMistyped)
    );
    with(&key.to_lowercase(), "a new passphrase").unwrap();
    ask(&api, "lock", Value::Null);
    assert_eq!(unlock(&api, RIGHT), Err(ApiError::WrongPassphrase));
    unlock(&api, "a new passphrase").unwrap();
}

#[test]
fn removing_the_passphrase_asks_for_it_and_lock_then_does_nothing() {
    let world = World::new();
    let api = world.start();
    protect(&api);
    let remove = |passphrase: &str| {
        call(
            &api,
            "change_protection",
            json!({ "change": "remove_passphrase", "passphrase": passphrase }),
        )
    };
    assert_eq!(remove("not this one"), Err(ApiError::WrongPassphrase));
    assert_eq!(remove(RIGHT).unwrap()["protection"]["encrypted"], false);
    ask(&api, "lock", Value::Null);
    assert_eq!(ask(&api, "app_info", Value::Null)["vault"]["state"], "open");
}

/// Every file in the folder of backups, by name.
fn backups(world: &World) -> Vec<(String, Vec<u8>)> {
    let folder = world.vault().with_file_name("backups");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains(".backup"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn backups_are_as_encrypted_as_the_plan_and_the_sheet_opens_them_without_waymark() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let note = "Zwetschgenknoedel at the interview";
    ask(&api, "change_saved", saving(&person, "11-3051.00", note));
    ask(&api, "change_backups", json!({ "change": "make" }));
    let holds = |bytes: &[u8]| bytes.windows(note.len()).any(|at| at == note.as_bytes());
    assert!(backups(&world).iter().all(|(_, bytes)| holds(bytes)));

    // The one made before is sealed with the plan.
    let kit = protect(&api)["kit"].clone();
    ask(&api, "change_backups", json!({ "change": "make" }));
    let sealed = backups(&world);
    assert_eq!(sealed.len(), 2);
    let sheet: age::x25519::Identity = kit["key"].as_str().unwrap().parse().unwrap();
    for (name, bytes) in &sealed {
        assert!(name.ends_with(".age") && !holds(bytes), "{name}");
        assert!(holds(&age::decrypt(&sheet, bytes).unwrap()), "{name}");
    }

    // And with the next sheet, the one before opens none of them.
    let renewed = ask(
        &api,
        "change_protection",
        json!({ "change": "renew_recovery", "passphrase": RIGHT }),
    );
    ask(&api, "change_backups", json!({ "change": "make" }));
    let (_, newest) = backups(&world).pop().unwrap();
    let next: age::x25519::Identity = renewed["kit"]["key"].as_str().unwrap().parse().unwrap();
    assert!(age::decrypt(&next, &newest).is_ok());
    assert!(age::decrypt(&sheet, &newest).is_err());
}

#[test]
fn a_damaged_plan_under_a_passphrase_is_put_back_from_its_backup_and_stays_encrypted() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    ask(
        &api,
        "change_saved",
        saving(&person, "11-3051.00", "nights?"),
    );
    protect(&api);
    let seq = ask(&api, "change_backups", json!({ "change": "make" }))["value"]["seq"].clone();
    ask(&api, "lock", Value::Null);
    let mut bytes = std::fs::read(world.vault()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(world.vault(), bytes).unwrap();

    assert!(matches!(
        unlock(&api, RIGHT),
        Err(ApiError::VaultDamaged { .. })
    ));
    ask(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": seq }),
    );
    let plan = ask(&api, "list_saved", json!({ "personId": person }));
    assert_eq!(plan[0]["note"], "nights?");
    assert!(!std::fs::read(world.vault()).unwrap().starts_with(b"SQLite"));
    ask(&api, "lock", Value::Null);
    assert_eq!(unlock(&api, "not this one"), Err(ApiError::WrongPassphrase));
    unlock(&api, RIGHT).unwrap();
}

#[test]
fn damage_in_a_long_history_is_found_after_unlocking_and_a_backup_takes_its_place() {
    let world = World::new();
    let api = world.start();
    let person = me(&api);
    let saved = ask(&api, "change_saved", saving(&person, "11-3051.00", ""));
    for time in 0..50 {
        let note = format!("{time} {}", "and again. ".repeat(9_000));
        let id = &saved["value"]["id"];
        ask(&api, "change_saved", editing_note(id.clone(), &note));
    }
    protect(&api);
    let seq = ask(&api, "change_backups", json!({ "change": "make" }))["value"]["seq"].clone();
    ask(&api, "lock", Value::Null);
    let mut bytes = std::fs::read(world.vault()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(world.vault(), bytes).unwrap();
    unlock(&api, RIGHT).unwrap();
    let plan = || call(&api, "list_saved", json!({ "personId": person }));
    assert!(
        plan().unwrap()[0]["note"]
            .as_str()
            .unwrap()
            .starts_with("49 ")
    );

    for (question, about) in [
        ("vault_standing", json!({ "whole": true })),
        ("undo_state", Value::Null),
    ] {
        let answer = call(&api, question, about);
        assert!(
            matches!(answer, Err(ApiError::VaultDamaged { .. })),
            "{question}: {answer:?}"
        );
    }
    assert!(matches!(plan(), Err(ApiError::VaultDamaged { .. })));
    ask(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": seq }),
    );
    assert!(
        plan().unwrap()[0]["note"]
            .as_str()
            .unwrap()
            .starts_with("49 ")
    );
    assert_eq!(
        ask(&api, "vault_standing", json!({ "whole": true }))["history"]["altered"],
        Value::Null
    );
}

#[test]
fn the_time_to_lock_is_kept_and_has_bounds() {
    let world = World::new();
    let api = world.start();
    let set = |minutes: u32| {
        call(
            &api,
            "change_protection",
            json!({ "change": "lock_after", "minutes": minutes }),
        )
    };
    assert!(set(0).is_err() && set(121).is_err());
    set(5).unwrap();
    api.close().unwrap();
    let api = world.start();
    assert_eq!(ask(&api, "protection", Value::Null)["lockAfterMinutes"], 5);
}

#[test]
fn what_is_typed_as_a_secret_is_in_no_log() {
    let request: waymark_api::protection::wire::UnlockRequest =
        serde_json::from_value(json!({ "with": "passphrase", "passphrase": RIGHT })).unwrap();
    assert!(!format!("{request:?}").contains("boats"));
}
