//! Other processes: one that is killed, one that holds the vault.

use std::{
    env,
    io::{Read, Write},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use serde_json::{Value, json};
use waymark_api::{Ambient, Api, ApiError};

use crate::support::{World, ask, call, catalogue, editing_note, me, saving};

const VAULT: &str = "WAYMARK_IT_VAULT";
const CATALOGUE: &str = "WAYMARK_IT_CATALOGUE";

/// Runs one of the `child_…` functions below in a process of its own.
fn child(name: &str, world: &World) -> Child {
    Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            &format!("crash::{name}"),
            "--ignored",
            "--nocapture",
        ])
        .env(VAULT, world.vault())
        // Built here, once: two processes must not build it at the same time.
        .env(CATALOGUE, catalogue())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn open_as_child() -> Option<Api> {
    let vault = env::var_os(VAULT).map(PathBuf::from)?;
    let catalogue = env::var_os(CATALOGUE).map(PathBuf::from)?;
    Some(Api::open(&catalogue, &vault, Ambient::system()))
}

#[test]
fn what_was_saved_before_a_kill_is_there_after() {
    let world = World::new();
    let mut killed = child("child_that_is_killed", &world);
    assert!(!killed.wait().unwrap().success());
    let log = world.vault().with_file_name("waymark.vault-wal");
    assert!(
        log.metadata().unwrap().len() > 0,
        "it left its log, as a killed program does"
    );

    let api = world.start();
    let plan = ask(&api, "list_saved", json!({"personId": me(&api)}));
    assert_eq!(plan[0]["note"], "second");
    assert_eq!(
        ask(&api, "undo_state", Value::Null)["undo"]["op"],
        "edit_saved_note"
    );
    ask(&api, "undo", Value::Null);
    assert_eq!(
        ask(&api, "list_saved", json!({"personId": me(&api)}))[0]["note"],
        "first"
    );
}

#[test]
#[ignore = "run by what_was_saved_before_a_kill_is_there_after"]
fn child_that_is_killed() {
    let Some(api) = open_as_child() else { return };
    let request = saving(&me(&api), "11-3051.00", "first");
    let saved = ask(&api, "change_saved", request);
    let request = editing_note(saved["value"]["id"].clone(), "second");
    ask(&api, "change_saved", request);
    std::process::abort();
}

#[test]
fn a_vault_another_process_holds_is_in_use_until_it_lets_go() {
    let world = World::new();
    let mut holder = child("child_that_holds_the_vault", &world);
    let mut seen = Vec::new();
    let mut output = holder.stdout.take().unwrap();
    while !seen.ends_with(b"open\n") {
        let mut byte = [0];
        assert_eq!(
            output.read(&mut byte).unwrap(),
            1,
            "it ended early: {}",
            String::from_utf8_lossy(&seen)
        );
        seen.extend(byte);
    }
    let api = world.start();
    assert_eq!(
        call(&api, "list_persons", Value::Null).unwrap_err(),
        ApiError::VaultInUse
    );

    drop(holder.stdin.take());
    assert!(holder.wait().unwrap().success());
    ask(&world.start(), "list_persons", Value::Null);
}

#[test]
#[ignore = "run by a_vault_another_process_holds_is_in_use_until_it_lets_go"]
fn child_that_holds_the_vault() {
    let Some(api) = open_as_child() else { return };
    ask(&api, "list_persons", Value::Null);
    let mut out = std::io::stdout();
    out.write_all(b"open\n").unwrap();
    out.flush().unwrap();
    let mut rest = Vec::new();
    std::io::stdin().read_to_end(&mut rest).unwrap();
}
