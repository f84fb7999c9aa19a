//! Erasing a person through the calls the window makes, and by a program that is killed in the middle of it.

use std::{env, fs, path::Path, process::Command};

use chrono::DateTime;
use serde_json::{Value, json};
use waymark_api::{Ambient, Api, ApiError, history::wire::OpKind};
use waymark_domain::{
    history::Stamp,
    ids::{OperationId, PersonId},
};
use waymark_store::vault::{Key, Vault};

use crate::support::{World, ask, call, catalogue, example, me, removing, saving, text};

const NAME: &str = "Robin Hale";
const DRAFT: &str = "what Robin has not finished writing";
const MINE: &str = "what the owner wrote and keeps";

/// The example with its story, a draft, something in the trash, and a backup of all that.
fn lived_in(api: &Api) -> String {
    ask(api, "change_saved", saving(&me(api), "11-3051.00", MINE));
    let robin = text(&example(api, "add")["value"]["id"]);
    let plan = ask(api, "list_saved", json!({"personId": robin}));
    ask(api, "change_saved", removing(plan[0]["id"].clone()));
    let draft = json!({"personId": robin, "place": "note:x", "text": DRAFT});
    ask(api, "save_draft", draft);
    ask(api, "change_backups", json!({ "change": "make" }));
    robin
}

fn erase(api: &Api, person: &str, typed: &str) -> Result<Value, ApiError> {
    let request = json!({"personId": person, "typed": typed, "removeLeft": false});
    call(api, "erase_person", request)
}

/// The files below `folder` that say it.
fn files_with(folder: &Path, words: &str) -> Vec<String> {
    let mut with = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            with.extend(files_with(&path, words));
        } else if fs::read(&path)
            .unwrap()
            .windows(words.len())
            .any(|part| part == words.as_bytes())
        {
            with.push(path.display().to_string());
        }
    }
    with
}

fn found(world: &World) -> Vec<String> {
    let folder = world.vault();
    let folder = folder.parent().unwrap();
    [NAME, DRAFT]
        .iter()
        .flat_map(|words| files_with(folder, words))
        .collect()
}

#[test]
fn a_person_is_shown_then_erased_with_a_receipt() {
    let world = World::new();
    let api = world.start();
    let robin = lived_in(&api);
    let preview = ask(&api, "preview_erasure", json!({"personId": robin}));
    assert_eq!(preview["person"]["name"], NAME);
    assert_eq!(
        (&preview["backups"], &preview["left"]),
        (&json!(1), &json!([]))
    );
    let refused = erase(&api, &robin, "Robin").unwrap_err();
    assert_eq!(refused, ApiError::NotTheName);
    assert!(found(&world).len() >= 3, "the test looks where it is");

    let erased = erase(&api, &robin, " Robin Hale ").unwrap();
    let receipt = &erased["value"];
    assert_eq!(receipt["finished"], true);
    assert_eq!(receipt["counts"], preview["counts"]);
    let kinds = receipt["counts"]["kinds"].as_array().unwrap();
    assert_eq!(kinds[0], json!({"noun": "person", "count": 1}));
    assert_eq!(kinds[1], json!({"noun": "saved", "count": 6}));
    assert_eq!(
        (&receipt["counts"]["drafts"], &receipt["counts"]["trash"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(receipt["backups"], 1);
    assert!(!receipt.to_string().contains("Robin"));
    assert_eq!(ask(&api, "list_erasures", Value::Null), json!([receipt]));
    assert_eq!(found(&world), Vec::<String>::new());
    // Nothing is left to be stopped.
    ask(&api, "cancel_work", json!({"work": "erasure"}));
    let now = ask(&api, "work_progress", Value::Null);
    assert_eq!(now["erasure"]["stage"], "idle");

    let plan = ask(&api, "list_saved", json!({"personId": me(&api)}));
    assert_eq!(plan[0]["note"], MINE);
    let refused = call(&api, "undo", Value::Null).unwrap_err();
    let op = OpKind::ErasePerson;
    assert_eq!(refused, ApiError::ContentsErased { op });
    let shown = ask(&api, "preview_backup", json!({"seq": 1}));
    assert_eq!(shown["persons"], json!(["Me"]));
    let gone = erase(&api, &robin, NAME).unwrap_err();
    assert!(matches!(gone, ApiError::NotFound { .. }));
}

#[test]
fn the_owner_s_plan_is_erased_and_begun_anew() {
    let world = World::new();
    let api = world.start();
    lived_in(&api);
    erase(&api, &me(&api), "Me").unwrap();
    let plan = || ask(&api, "list_saved", json!({"personId": me(&api)}));
    assert_eq!(plan(), json!([]));
    assert_eq!(
        files_with(world.vault().parent().unwrap(), MINE),
        Vec::<String>::new()
    );
    ask(
        &api,
        "change_saved",
        saving(&me(&api), "11-3051.00", "anew"),
    );
    assert_eq!(plan()[0]["note"], "anew");
    assert_eq!(
        ask(&api, "list_persons", Value::Null)
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn an_erasing_that_was_killed_is_finished_at_the_next_start() {
    let world = World::new();
    let killed = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "erasing::child_that_is_killed",
            "--ignored",
            "--nocapture",
        ])
        .env(VAULT, world.vault())
        .env(CATALOGUE, catalogue())
        .output()
        .unwrap();
    assert!(!killed.status.success());
    assert!(
        !found(&world).is_empty(),
        "it was killed before it had cleaned up"
    );

    let api = world.start();
    let receipts = ask(&api, "list_erasures", Value::Null);
    assert_eq!(
        (&receipts[0]["finished"], &receipts[0]["backups"]),
        (&json!(true), &json!(1))
    );
    assert_eq!(found(&world), Vec::<String>::new());
    let plan = ask(&api, "list_saved", json!({"personId": me(&api)}));
    assert_eq!(plan[0]["note"], MINE);
}

const VAULT: &str = "WAYMARK_IT_VAULT";
const CATALOGUE: &str = "WAYMARK_IT_CATALOGUE";

#[test]
#[ignore = "run by an_erasing_that_was_killed_is_finished_at_the_next_start"]
fn child_that_is_killed() {
    let (Some(path), Some(catalogue)) = (env::var_os(VAULT), env::var_os(CATALOGUE)) else {
        return;
    };
    let api = Api::open(Path::new(&catalogue), Path::new(&path), Ambient::system());
    let robin: PersonId = lived_in(&api).parse().unwrap();
    api.close().unwrap();
    let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
    let owner = waymark_domain::person::Person {
        id: robin,
        kind: waymark_domain::person::PersonKind::Me,
        name: String::new(),
        created_at: at,
        example: false,
    };
    let mut vault = Vault::open(Path::new(&path), Key::None, &owner).unwrap();
    let stamp = Stamp {
        at,
        on: at.date_naive(),
        operation: OperationId::new(at, [9; 10]),
    };
    vault.erase(robin, Vec::new(), false, &stamp).unwrap();
    std::process::abort();
}
