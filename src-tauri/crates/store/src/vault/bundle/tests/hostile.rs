//! Files that were made to do harm. Each has a good digest: whoever can write a file can take one.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{
    super::{archive::write, gathered::MANIFEST},
    *,
};

type Entries = Vec<(String, Vec<u8>)>;

/// The entries of a good bundle, without the manifest.
fn good() -> Entries {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    fill(&place, &mut vault);
    let bytes = bundle_of(&vault);
    let mut entries = super::super::archive::read(&bytes, MANIFEST).unwrap();
    entries.remove(0);
    entries
}

/// A bundle of `entries` with everything about them told as it is, but for what `change` does to it.
fn forged(entries: &Entries, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let told: Vec<_> = entries
        .iter()
        .map(|(name, contents)| {
            let lines = contents.split(|byte| *byte == b'\n').count() - 1;
            let mut told = json!({
                "name": name,
                "bytes": contents.len(),
                "sha256": hex::encode(Sha256::digest(contents)),
            });
            if name.ends_with(".jsonl") {
                told["rows"] = lines.into();
            }
            told
        })
        .collect();
    let mut manifest = json!({
        "format": "waymark-bundle",
        "version": 1,
        "app": "0.1.0",
        "vaultFormat": super::super::super::NEWEST,
        "catalogue": null,
        "vault": me().id.to_string(),
        "created": "2026-09-21T12:00:00Z",
        "createdOn": "2026-09-21",
        "entries": told,
    });
    change(&mut manifest);
    let manifest = manifest.to_string().into_bytes();
    let rest = entries
        .iter()
        .map(|(name, contents)| (name.as_str(), contents.as_slice()));
    write(
        std::iter::once((MANIFEST, manifest.as_slice())).chain(rest),
        true,
    )
    .unwrap()
}

/// The good bundle with one entry's contents replaced, or one more entry.
fn with(name: &str, contents: &str) -> Vec<u8> {
    let mut entries = good();
    match entries.iter_mut().find(|(there, _)| there == name) {
        Some((_, old)) => *old = contents.as_bytes().to_vec(),
        None => entries.push((name.to_owned(), contents.as_bytes().to_vec())),
    }
    forged(&entries, |_| {})
}

fn refused(bytes: &[u8]) -> Refused {
    match stage(bytes) {
        Err(VaultError::ImportRefused(refused)) => refused,
        other => panic!("{other:?}"),
    }
}

/// Writes the digest anew after the bytes before it were changed.
fn closed(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() - 64);
    let digest = hex::encode(Sha256::digest(&bytes));
    bytes.extend(digest.as_bytes());
    bytes
}

fn is_damaged(bytes: &[u8], says: &str) {
    match refused(bytes) {
        Refused::Damaged(reason) => assert!(reason.contains(says), "{reason}, not {says}"),
        other => panic!("{other:?}, not {says}"),
    }
}

#[test]
fn the_forger_forges_well() {
    stage(&forged(&good(), |_| {})).unwrap();
}

#[test]
fn names_that_are_paths_or_archives_are_refused() {
    for name in [
        "../person.jsonl",
        "/etc/passwd",
        "C:\\person.jsonl",
        "folder/person.jsonl",
        "~",
        "persön.jsonl",
        " ",
        &"a".repeat(101),
    ] {
        is_damaged(&with(name, ""), "it holds");
    }
    // Nothing asks for them, and nothing opens them.
    stage(&with("more.zip", "PK\x03\x04")).unwrap();
    is_damaged(&with("vault.jsonl", ""), "there is no table vault");
}

#[test]
fn more_entries_than_there_can_be_are_refused() {
    let many: Entries = (0..3_000)
        .map(|n| (format!("{n}.jsonl"), Vec::new()))
        .collect();
    assert_eq!(refused(&forged(&many, |_| {})), Refused::TooLarge);
}

#[test]
fn nothing_unfolds_into_more_than_was_read() {
    // Every entry says it is compressed: the method stands in the two headers of each.
    let mut bombs = forged(&good(), |_| {});
    for (signature, offset) in [(b"PK\x03\x04", 8), (b"PK\x01\x02", 10)] {
        let at: Vec<_> = (0..bombs.len())
            .filter(|at| bombs[*at..].starts_with(signature))
            .collect();
        for at in at {
            bombs[at + offset] = 8;
        }
    }
    assert!(matches!(refused(&closed(bombs)), Refused::Damaged(_)));

    // A file that is longer than any bundle is not looked into.
    let mut long = forged(&good(), |_| {});
    long.resize(65 * 1024 * 1024, b' ');
    assert_eq!(refused(&long), Refused::TooLarge);
}

#[test]
fn deep_json_is_refused() {
    let deep = format!("{}{}\n", "[".repeat(100_000), "]".repeat(100_000));
    is_damaged(&with("person.jsonl", &deep), "too deeply");
    is_damaged(&with("operation.jsonl", &deep), "too deeply");
    let in_manifest = forged(&good(), |manifest| {
        let mut deep = json!(1);
        for _ in 0..70 {
            deep = json!([deep]);
        }
        manifest["extra"] = deep;
    });
    is_damaged(&in_manifest, "too deeply");
}

#[test]
fn what_a_newer_waymark_wrote_is_told_from_damage() {
    let newer = |field: &str| {
        forged(&good(), |manifest| {
            manifest[field] = 99.into();
            manifest["more"] = json!({"than": "we know"});
        })
    };
    assert!(matches!(
        refused(&newer("version")),
        Refused::TooNew { found: 99, .. }
    ));
    let later = forged(&good(), |manifest| manifest["vaultFormat"] = 99.into());
    assert!(matches!(refused(&later), Refused::TooNew { found: 99, .. }));
    let other = forged(&good(), |manifest| manifest["format"] = "diary".into());
    assert_eq!(refused(&other), Refused::Foreign);
}

#[test]
fn rows_that_no_waymark_writes_are_refused() {
    let person = |change: fn(&mut Value)| {
        let mut person = json!({
            "id": me().id.to_string(), "kind": "me", "name": "Me",
            "created_at": "2026-09-21T12:00:00.000Z", "example": 0,
        });
        change(&mut person);
        format!("{person}\n")
    };
    // Only the owner, so that nothing else is wrong.
    let alone = |lines: &str| {
        let entries = vec![("person.jsonl".to_owned(), lines.as_bytes().to_vec())];
        forged(&entries, |_| {})
    };
    stage(&alone(&person(|_| {}))).unwrap();
    for (what, change) in [
        (
            "an id that is none",
            (|p| p["id"] = "me".into()) as fn(&mut Value),
        ),
        ("an id spelt otherwise", |p| {
            p["id"] = p["id"].as_str().unwrap().to_uppercase().into();
        }),
        ("an instant that is none", |p| {
            p["created_at"] = "soon".into()
        }),
        ("another kind", |p| p["kind"] = "ghost".into()),
        // SQLite would make text of it.
        ("a number for an id", |p| p["id"] = 7.into()),
        ("nothing for a name", |p| p["name"] = Value::Null),
        ("a name without end", |p| {
            p["name"] = "x".repeat(100_001).into()
        }),
        ("a column there is not", |p| p["colour"] = "red".into()),
        ("a column with SQL for a name", |p| {
            p["name\") VALUES (1); DROP TABLE person; --"] = 1.into();
        }),
        ("a list", |p| *p = json!([1])),
        ("a number beyond numbers", |p| p["example"] = json!(1e300)),
        ("rows in a row", |p| {
            p["name"] = json!({"hex": {"hex": "00"}})
        }),
    ] {
        assert!(
            matches!(refused(&alone(&person(change))), Refused::Damaged(_)),
            "{what}"
        );
    }
    let twice = person(|_| {}).repeat(2);
    assert!(matches!(refused(&alone(&twice)), Refused::Damaged(_)));
    let cut = person(|_| {}).replace('}', "");
    is_damaged(&alone(&cut), "line 1");
    // A plan of nobody.
    let orphan = with("person.jsonl", "");
    assert!(matches!(refused(&orphan), Refused::Damaged(_)));
}

#[test]
fn a_list_of_contents_that_is_not_true_is_refused() {
    for change in [
        (|m: &mut Value| m["entries"] = json!([])) as fn(&mut Value),
        |m| m["entries"][1]["rows"] = 99.into(),
        |m| m["entries"][1]["bytes"] = 1.into(),
        |m| m["entries"][1]["name"] = "draft.jsonl".into(),
        |m| m["entries"][1]["sha256"] = "00".into(),
        |m| m["created"] = "yesterday".into(),
    ] {
        assert!(matches!(
            refused(&forged(&good(), change)),
            Refused::Damaged(_)
        ));
    }
}
