//! The smallest vault that failed, kept so that it can be looked at again.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::{
    check::{Failure, Judge, Verdict},
    power::lay_out,
    process::{read_tree, trial},
    reference,
    scenario::named,
};

#[derive(Serialize, Deserialize)]
struct About {
    scenario: String,
    how: String,
    acknowledged: usize,
    #[serde(flatten)]
    verdict: Verdict,
}

/// Keeps the smallest of each kind of failure under target/torture, with a sentence about it.
///
/// # Errors
/// When it cannot be written.
pub fn smallest(failures: &[Failure]) -> Result<Vec<String>> {
    ["lost", "torn", "unopenable", "wrong"]
        .into_iter()
        .filter_map(|kind| {
            let of_kind = failures
                .iter()
                .filter(|failure| failure.verdict.kind() == kind);
            // One whose files are gone can be described, but not replayed.
            let size = |failure: &&Failure| {
                let bytes: usize = failure.files.values().map(Vec::len).sum();
                (failure.files.is_empty(), bytes)
            };
            let smallest = of_kind.clone().min_by_key(size)?;
            Some(keep(smallest, kind, of_kind.count()))
        })
        .collect()
}

fn keep(failure: &Failure, kind: &str, of_kind: usize) -> Result<String> {
    let name = format!("{}-{kind}", failure.scenario.replace(' ', "-"));
    let folder = Path::new("target/torture").join(&name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    lay_out(&folder.join("root"), &failure.files)?;
    let about = About {
        scenario: failure.scenario.clone(),
        how: failure.how.clone(),
        acknowledged: failure.acknowledged,
        verdict: failure.verdict.clone(),
    };
    fs::write(
        folder.join("about.json"),
        serde_json::to_string_pretty(&about)?,
    )?;
    Ok(format!(
        "{}: {of_kind} {kind}; the smallest: {}: {}. To see it again: cargo xtask torture replay {}",
        failure.scenario,
        failure.how,
        failure.verdict.why(),
        folder.display()
    ))
}

/// Judges a kept vault once more, on a copy.
///
/// # Errors
/// When there is none in `folder`.
pub fn replay(folder: &Path, catalogue: &Path) -> Result<Verdict> {
    let about = fs::read(folder.join("about.json"))
        .with_context(|| format!("{} holds no failure", folder.display()))?;
    let about: About = serde_json::from_slice(&about)?;
    let scenario = named(&about.scenario)?;
    let template = reference::template(scenario, catalogue)?;
    let reference = reference::run(scenario, template.path(), catalogue)?;
    let copy = trial(&folder.join("root"))?;
    println!(
        "{}: {}, {} acknowledged",
        about.scenario, about.how, about.acknowledged
    );
    for (name, bytes) in read_tree(copy.path())? {
        println!("  {name} {}", bytes.len());
    }
    let judge = Judge {
        scenario,
        catalogue,
        reference: &reference,
    };
    Ok(judge.judge(&copy.path().join("root"), about.acknowledged))
}
