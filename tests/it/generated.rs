//! One table of calls, repeated in four places that must say the same.

use std::{collections::BTreeSet, fs};

use waymark_api::{calls::CALLS, generated::files};

use crate::support::root;

#[test]
fn the_committed_files_are_as_generated() {
    for (path, expected) in files() {
        let committed = fs::read_to_string(root().join(&path))
            .unwrap_or_default()
            .replace("\r\n", "\n");
        assert!(
            committed == expected,
            "{path} is not as generated; run `cargo xtask gen`"
        );
    }
}

#[test]
fn the_shell_handles_exactly_the_calls_there_are() {
    let source = fs::read_to_string(root().join("src-tauri/src/commands/mod.rs")).unwrap();
    let (_, list) = source.split_once("generate_handler![").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    let handled: BTreeSet<&str> = list
        .split(',')
        .map(|path| path.trim().rsplit("::").next().unwrap())
        .filter(|name| !name.is_empty())
        .collect();
    assert_eq!(handled, CALLS.iter().map(|call| call.name).collect());
}

#[test]
fn whole_numbers_are_numbers_in_typescript() {
    for (path, text) in files() {
        assert!(!text.contains("bigint"), "{path}");
    }
}
