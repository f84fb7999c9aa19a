//! What holds for the tables as they are committed, for the tracks, and for the whole
//! repository. Tests that compare with the releases say so and pass where they are absent.

mod activities;
mod committed;
mod prose;
mod releases;
mod tracks;

use std::collections::BTreeSet;
use std::path::PathBuf;

/// The root of the repository.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folder of public releases beside the repository, where there is one.
fn releases_folder() -> Option<PathBuf> {
    let folder = root().join("../shared/data");
    if !folder.is_dir() {
        println!("skipped: there is no ../shared/data beside the repository");
        return None;
    }
    Some(folder)
}

/// A committed table under `data/`: header and rows.
fn table(name: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let path = root().join("data").join(name).with_extension("tsv");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut lines = text
        .lines()
        .map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
    let header = lines.next().unwrap_or_default();
    (header, lines.collect())
}

fn rows(name: &str) -> Vec<Vec<String>> {
    table(name).1
}

/// The values of one column.
fn column(name: &str, column: &str) -> BTreeSet<String> {
    let (header, rows) = table(name);
    let at = header.iter().position(|own| own == column);
    let at = at.unwrap_or_else(|| panic!("{name} has no column {column}"));
    rows.into_iter()
        .map(|mut row| row.swap_remove(at))
        .collect()
}
