//! Files that repeat the table of calls for readers that cannot read Rust: the UI's compiler, the
//! shell's build script and the framework's access list. They are committed; a test compares them.

use std::fmt::Write;

use serde_json::json;

use crate::{calls::CALLS, typescript};

/// Path from the root of the repository, and contents, of every generated file.
#[must_use]
pub fn files() -> Vec<(String, String)> {
    let mut files: Vec<_> = typescript::render()
        .into_iter()
        .map(|(name, text)| (format!("ui/src/ipc/generated/{name}"), text))
        .collect();
    files.push(("src-tauri/commands.txt".to_owned(), commands()));
    files.push(("src-tauri/capabilities/main.json".to_owned(), capability()));
    files
}

/// One name a line: what the build script declares to the framework.
fn commands() -> String {
    CALLS.iter().fold(String::new(), |mut text, call| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}", call.name);
        text
    })
}

/// Grants the main window each call by name and nothing of the framework's own: no path, no
/// event, no window control is reachable from the page.
fn capability() -> String {
    let permissions: Vec<String> = CALLS
        .iter()
        .map(|call| format!("allow-{}", call.name.replace('_', "-")))
        .collect();
    let capability = json!({
        "identifier": "main",
        "description": "What the one window may ask of the program: our own calls, and nothing of the framework's.",
        "windows": ["main"],
        "permissions": permissions,
    });
    format!("{capability:#}\n")
}
