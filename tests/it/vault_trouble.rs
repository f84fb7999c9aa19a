//! A vault that cannot be opened takes nothing else down with it, and is left as it is.

use std::{fs, path::Path};

use serde_json::{Value, json};
use waymark_api::ApiError;

use crate::support::{World, ask, call, catalogue, me, saving};

#[test]
fn the_catalogue_still_reads_and_the_reason_is_told() {
    fn check(prepare: impl FnOnce(&Path), code: &str) {
        let world = World::new();
        prepare(&world.vault());
        let before = fs::read(world.vault()).unwrap();
        let api = world.start();

        let info = ask(&api, "app_info", Value::Null);
        assert_eq!(info["catalogue"]["state"], "open", "{code}");
        assert_eq!(info["vault"]["state"], "failed", "{code}");
        assert_eq!(info["vault"]["error"]["code"], code);
        let page = ask(&api, "occupation", json!({"code": "11-3051.00"}));
        assert_eq!(page["code"], "11-3051.00");
        for name in ["list_persons", "undo_state", "undo", "redo"] {
            let error = call(&api, name, Value::Null).unwrap_err();
            assert_eq!(
                serde_json::to_value(error).unwrap(),
                info["vault"]["error"],
                "{name}"
            );
        }
        api.close().unwrap();
        assert!(
            fs::read(world.vault()).unwrap() == before,
            "{code}: the file changed"
        );
    }
    check(
        |vault| fs::write(vault, "Dear diary").unwrap(),
        "vault_damaged",
    );
    check(|vault| fs::write(vault, "").unwrap(), "vault_damaged");
    check(newer, "vault_too_new");
}

/// A sound vault that says it is of version 99.
fn newer(vault: &Path) {
    let world = World::new();
    world.start().close().unwrap();
    let mut bytes = fs::read(world.vault()).unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(vault, bytes).unwrap();
}

#[test]
fn a_second_start_says_the_vault_is_open_already() {
    let world = World::new();
    let first = world.start();
    let second = world.start();
    assert_eq!(
        call(&second, "list_persons", Value::Null).unwrap_err(),
        ApiError::VaultInUse
    );
    assert_eq!(
        ask(&first, "undo_state", Value::Null),
        json!({"undo": null, "redo": null})
    );
}

#[test]
fn a_plan_is_shown_without_a_catalogue_and_nothing_can_be_added() {
    let world = World::new();
    let api = world.start();
    ask(
        &api,
        "change_saved",
        saving(&me(&api), "11-3051.00", "mine"),
    );
    api.close().unwrap();

    let api = world.start_with(Path::new("no/such/catalogue"));
    assert_eq!(
        ask(&api, "app_info", Value::Null)["catalogue"]["state"],
        "failed"
    );
    let plan = ask(&api, "list_saved", json!({"personId": me(&api)}));
    assert_eq!(plan[0]["title"], "Industrial Production Managers");
    assert_eq!(plan[0]["inCatalogue"], false);
    assert_eq!(plan[0]["note"], "mine");
    let request = saving(&me(&api), "17-2112.00", "");
    assert!(matches!(
        call(&api, "change_saved", request),
        Err(ApiError::CatalogueUnusable { .. })
    ));
    assert!(catalogue().exists(), "the real one was not touched");
}
