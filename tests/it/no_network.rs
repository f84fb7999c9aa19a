//! Nothing is fetched and nothing is sent: a whole journey under `strace`, which sees every call to the network
//! whatever library makes it.
#![cfg(target_os = "linux")]

use std::{
    env, fs,
    io::Write,
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::Command,
};

use serde_json::{Value, json};
use waymark_api::{
    Ambient, Api,
    calls::{CALLS, dispatch},
};

use crate::support::{World, ask, catalogue, editing_note, example, me, removing, saving, text};

const VAULT: &str = "WAYMARK_IT_NETWORK_VAULT";
const CATALOGUE: &str = "WAYMARK_IT_NETWORK_CATALOGUE";

/// What a child said, and each call it made that names an address of the internet; `None` where strace is not
/// installed or may not trace.
fn traced(child: &str, world: &World) -> Option<(String, Vec<String>)> {
    let trace = world.vault().with_file_name("trace");
    let output = Command::new("strace")
        .args([
            "-f",
            "-qq",
            "-e",
            "trace=network",
            "-e",
            "signal=none",
            "-o",
        ])
        .arg(&trace)
        .arg(env::current_exe().unwrap())
        .args([
            "--exact",
            &format!("no_network::{child}"),
            "--ignored",
            "--nocapture",
        ])
        .env(VAULT, world.vault())
        .env(CATALOGUE, catalogue())
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if String::from_utf8_lossy(&output.stderr).contains("strace: ") {
        return None;
    }
    let calls = fs::read_to_string(&trace).unwrap();
    let calls = calls.lines().filter(|call| call.contains("AF_INET"));
    Some((said, calls.map(str::to_owned).collect()))
}

#[test]
fn a_whole_journey_makes_no_call_to_the_network() {
    let Some((said, calls)) = traced("child_on_a_journey", &World::new()) else {
        println!("Skipped: strace does not work here.");
        return;
    };
    assert!(said.contains("at home again"), "{said}");
    assert_eq!(calls, Vec::<String>::new());
}

#[test]
fn a_call_to_the_network_would_be_seen() {
    let Some((said, calls)) = traced("child_that_connects", &World::new()) else {
        println!("Skipped: strace does not work here.");
        return;
    };
    assert!(said.contains("connected"), "{said}");
    assert!(
        calls.iter().any(|call| call.contains("connect(")),
        "{calls:?}"
    );
}

#[test]
#[ignore = "run by a_whole_journey_makes_no_call_to_the_network"]
fn child_on_a_journey() {
    let (Some(vault), Some(catalogue)) = (env::var_os(VAULT), env::var_os(CATALOGUE)) else {
        return;
    };
    let vault = PathBuf::from(vault);
    let api = Api::open(&PathBuf::from(catalogue), &vault, Ambient::system())
        .remembering(&vault.with_file_name("witnesses"));
    // Every call there is, whatever it answers to an empty question; those that end something come later.
    for info in CALLS {
        dispatch(&api, info.name, json!({})).ok();
    }
    let person = me(&api);
    let query = json!({ "query": "plant manager", "limit": 5 });
    let code = text(&ask(&api, "search_titles", query)["hits"][0]["occupation"]["code"]);
    ask(&api, "occupation", json!({ "code": code }));
    let role = ask(&api, "list_roles", Value::Null)[0]["slug"].clone();
    ask(&api, "role", json!({ "slug": role }));
    example(&api, "add");
    example(&api, "remove");
    for work in ["erasure", "transfer"] {
        ask(&api, "cancel_work", json!({ "work": work }));
    }
    let request = saving(&person, &code, "[a link](https://example.org)");
    let saved = ask(&api, "change_saved", request)["value"]["id"].clone();
    let request = editing_note(saved.clone(), "https://example.org");
    ask(&api, "change_saved", request);
    ask(&api, "undo", Value::Null);
    ask(&api, "redo", Value::Null);
    let backup = ask(&api, "change_backups", json!({ "change": "make" }))["value"]["seq"].clone();
    ask(&api, "change_saved", removing(saved));
    ask(&api, "preview_backup", json!({ "seq": backup }));
    ask(
        &api,
        "change_backups",
        json!({ "change": "restore", "seq": backup }),
    );
    ask(
        &api,
        "changes_since",
        json!({ "since": "2026-01-01T00:00:00Z" }),
    );
    ask(&api, "vault_standing", json!({ "whole": true }));
    let passphrase = "seven small boats";
    ask(
        &api,
        "change_protection",
        json!({ "change": "set_passphrase", "passphrase": passphrase }),
    );
    ask(&api, "lock", Value::Null);
    ask(
        &api,
        "unlock",
        json!({ "with": "passphrase", "passphrase": passphrase }),
    );
    api.backup_if_due().unwrap();
    api.close().unwrap();
    println!("at home again");
}

#[test]
#[ignore = "run by a_call_to_the_network_would_be_seen"]
fn child_that_connects() {
    if env::var_os(VAULT).is_none() {
        return;
    }
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut client = TcpStream::connect(server.local_addr().unwrap()).unwrap();
    client.write_all(b"hello").unwrap();
    println!("connected");
}
