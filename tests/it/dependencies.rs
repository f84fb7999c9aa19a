//! Who may know whom: shell → api → store → domain, and nobody knows a network.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use crate::support::root;

/// Which of our packages each of our packages may depend on, tests and build scripts included.
const ALLOWED: [(&str, &[&str]); 10] = [
    ("waymark", &["waymark-api"]),
    ("waymark-api", &["waymark-store", "waymark-domain"]),
    ("waymark-store", &["waymark-domain"]),
    ("waymark-domain", &[]),
    ("waymark-harness", &["waymark-api"]),
    (
        "waymark-tools",
        &["waymark-api", "waymark-store", "waymark-domain"],
    ),
    (
        "waymark-it",
        &["waymark-api", "waymark-store", "waymark-domain"],
    ),
    // The history's chain and the doors for testing are the store's; no call of the window reaches them.
    (
        "waymark-torture",
        &["waymark-api", "waymark-store", "waymark-domain"],
    ),
    ("waymark-empty-window", &[]),
    ("xtask", &[]),
];

/// The libraries that only some packages may name, and the folders of those packages' sources.
const KEPT: [(&str, &[&str], &[&str]); 2] = [
    (
        "tauri",
        &["waymark", "waymark-empty-window"],
        &["src-tauri/src", "src-tauri/build.rs", "tests/empty-window"],
    ),
    ("rusqlite", &["waymark-store"], &["src-tauri/crates/store"]),
];

const DESKTOPS: [&str; 4] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
];

/// Libraries whose work is to fetch something over a network.
const NETWORK_CLIENTS: [&str; 20] = [
    "attohttpc",
    "awc",
    "curl",
    "curl-sys",
    "ehttp",
    "h2",
    "h3",
    "hyper",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "quinn",
    "reqwest",
    "rustls",
    "surf",
    "tokio-tungstenite",
    "tungstenite",
    "ureq",
    "websocket",
];

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Each package of ours with the names of everything it depends on directly, of whatever kind.
fn packages() -> Vec<(String, BTreeSet<String>)> {
    let metadata = cargo(&[
        "metadata",
        "--no-deps",
        "--offline",
        "--format-version",
        "1",
    ]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let name = |value: &Value| value["name"].as_str().unwrap().to_owned();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages
        .map(|package| {
            (
                name(package),
                package["dependencies"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(name)
                    .collect(),
            )
        })
        .collect()
}

#[test]
fn our_packages_depend_on_each_other_only_downwards() {
    let packages = packages();
    let ours: BTreeSet<&str> = packages.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        ours,
        ALLOWED.iter().map(|(name, _)| *name).collect(),
        "a new package needs a line in ALLOWED"
    );
    for (name, dependencies) in &packages {
        let (_, allowed) = ALLOWED.iter().find(|(allowed, _)| allowed == name).unwrap();
        for dependency in dependencies
            .iter()
            .filter(|dependency| ours.contains(dependency.as_str()))
        {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{name} must not depend on {dependency}"
            );
        }
    }
}

#[test]
fn the_window_and_sql_each_have_one_home() {
    for (library, homes, _) in KEPT {
        for (name, dependencies) in packages() {
            let depends = dependencies.iter().any(|dependency| {
                dependency == library
                    || dependency.starts_with(&format!("{library}-"))
                    || dependency.contains("sqlite") && library == "rusqlite"
            });
            assert!(
                !depends || homes.contains(&name.as_str()),
                "{name} must not depend on {library}"
            );
        }
    }
}

#[test]
fn no_source_outside_its_home_names_the_window_or_sql() {
    for (library, _, homes) in KEPT {
        let homes: Vec<PathBuf> = homes.iter().map(|home| root().join(home)).collect();
        for file in files(&["src-tauri", "xtask", "tests"], &["rs"]) {
            if homes.iter().any(|home| file.starts_with(home)) {
                continue;
            }
            let source = fs::read_to_string(&file).unwrap();
            for path in [
                format!("{library}::"),
                format!("{library}_build::"),
                format!("use {library}"),
            ] {
                let names = source
                    .lines()
                    .any(|line| line.contains(&path) && !line.trim_start().starts_with("//"));
                assert!(!names, "{} names {library}", file.display());
            }
        }
    }
}

/// The features of our packages in what is built for `package` alone.
fn features(package: &str) -> String {
    cargo(&[
        "tree",
        "--offline",
        "--locked",
        "--package",
        package,
        "--edges",
        "features,normal,build",
        "--prefix",
        "none",
    ])
}

#[test]
fn only_the_torture_rig_opens_the_doors_for_testing() {
    let door = "waymark-store feature \"only-for-torture\"";
    assert!(
        features("waymark-torture").contains(door),
        "the door was renamed: this test looks at nothing"
    );
    for package in packages().iter().map(|(name, _)| name) {
        assert!(
            package == "waymark-torture" || !features(package).contains(door),
            "{package} would be built with settings that are known to lose data"
        );
    }
}

#[test]
fn one_folder_of_the_user_interface_touches_the_host() {
    let home = root().join("ui/src/ipc");
    let mut named = 0;
    for file in files(&["ui/src"], &["ts", "js", "svelte"]) {
        let names = fs::read_to_string(&file).unwrap().contains("@tauri-apps");
        assert!(
            !names || file.starts_with(&home),
            "{} reaches the host",
            file.display()
        );
        named += usize::from(names);
    }
    assert!(named > 0, "the folder moved: this test looks at nothing");
}

#[test]
fn nothing_in_the_program_can_fetch_over_a_network() {
    for target in DESKTOPS {
        let tree = cargo(&[
            "tree",
            "--offline",
            "--locked",
            "--package",
            "waymark",
            "--edges",
            "normal",
            "--target",
            target,
            "--prefix",
            "none",
            "--format",
            "{p}",
        ]);
        let names: BTreeSet<&str> = tree
            .lines()
            .filter_map(|line| line.split(' ').next())
            .collect();
        assert!(
            names.contains("waymark-store"),
            "{target}: this test looks at nothing"
        );
        for client in NETWORK_CLIENTS {
            assert!(
                !names.contains(client),
                "{client} is in the program for {target}"
            );
        }
    }
}

/// Files below folders of the repository, by ending.
fn files(folders: &[&str], endings: &[&str]) -> Vec<PathBuf> {
    fn walk(folder: &Path, endings: &[&str], into: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if path.file_name().is_some_and(|name| name != "node_modules") {
                    walk(&path, endings, into);
                }
            } else if path
                .extension()
                .is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted))
            {
                into.push(path);
            }
        }
    }
    let mut into = Vec::new();
    for folder in folders {
        walk(&root().join(folder), endings, &mut into);
    }
    into
}
