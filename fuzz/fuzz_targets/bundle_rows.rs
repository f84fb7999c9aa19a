//! The rows of a bundle, in a file about which everything else is right.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use waymark_store::vault::{NEWEST, bundle};

const TABLES: [&str; 22] = [
    "person.jsonl",
    "saved_occupation.jsonl",
    "draft.jsonl",
    "operation.jsonl",
    "role_mark.jsonl",
    "sitting.jsonl",
    "answer.jsonl",
    "experience.jsonl",
    "experience_skill.jsonl",
    "limit_set.jsonl",
    "hidden_fit.jsonl",
    "fit_check.jsonl",
    "planned_move.jsonl",
    "step.jsonl",
    "check_in.jsonl",
    "metric.jsonl",
    "metric_value.jsonl",
    "check_in_rhythm.jsonl",
    "decision.jsonl",
    "decision_option.jsonl",
    "criterion.jsonl",
    "decision_rating.jsonl",
];

// The tables stand one after the other, parted by an empty line.
fuzz_target!(|text: &str| {
    let parts: Vec<_> = text.split("\n\n").zip(TABLES).collect();
    let told: Vec<_> = parts
        .iter()
        .map(|(rows, name)| {
            format!(
                r#"{{"name":"{name}","rows":{},"bytes":{},"sha256":"{}"}}"#,
                rows.lines().count(),
                rows.len(),
                hex::encode(Sha256::digest(rows.as_bytes()))
            )
        })
        .collect();
    let manifest = format!(
        r#"{{"format":"waymark-bundle","version":1,"app":"0","vaultFormat":{NEWEST},"catalogue":null,"vault":"","created":"2026-09-21T12:00:00Z","createdOn":"2026-09-21","entries":[{}]}}"#,
        told.join(",")
    );
    let entries = parts.iter().map(|(rows, name)| (*name, rows.as_bytes()));
    let all = std::iter::once(("waymark.json", manifest.as_bytes())).chain(entries);
    let file = bundle::archive(all, true).expect("it fits into an archive");
    if let Ok(read) = bundle::Bundle::read(&file) {
        let _ = read.stage();
    }
});
