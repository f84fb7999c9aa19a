//! Puts a complete set of tables in place of the previous one, or leaves that untouched.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::table::Table;

/// Writes all tables into a folder beside `out`, then swaps the two.
pub fn publish(tables: &mut [Table], out: &Path) -> Result<u64> {
    recover(out)?;
    refuse_foreign(out)?;
    let staging = beside(out, "new")?;
    remove(&staging)?;
    fs::create_dir_all(&staging)
        .with_context(|| format!("{} cannot be made", staging.display()))?;
    let mut bytes = 0;
    for table in tables.iter_mut() {
        bytes += write(
            &staging.join(format!("{}.tsv", table.name)),
            &table.render(),
        )?;
    }
    sync(&staging)?;
    swap(&staging, out)?;
    Ok(bytes)
}

fn write(path: &Path, text: &str) -> Result<u64> {
    let mut file =
        fs::File::create(path).with_context(|| format!("{} cannot be written", path.display()))?;
    file.write_all(text.as_bytes())
        .with_context(|| format!("{} cannot be written", path.display()))?;
    file.sync_all()
        .with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(text.len() as u64)
}

fn swap(staging: &Path, out: &Path) -> Result<()> {
    let previous = beside(out, "old")?;
    if out.exists() {
        fs::rename(out, &previous)
            .with_context(|| format!("{} cannot be moved aside", out.display()))?;
    }
    if let Err(error) = fs::rename(staging, out) {
        if previous.exists() {
            fs::rename(&previous, out).with_context(|| {
                format!(
                    "{} could not be put back: it is in {}",
                    out.display(),
                    previous.display()
                )
            })?;
        }
        return Err(error).with_context(|| format!("{} cannot be put in place", out.display()));
    }
    remove(&previous)
}

/// A swap that was interrupted between its two renames left the tables under their
/// set-aside name.
fn recover(out: &Path) -> Result<()> {
    let previous = beside(out, "old")?;
    if previous.exists() && !out.exists() {
        fs::rename(&previous, out)
            .with_context(|| format!("{} cannot be put back", out.display()))?;
    }
    remove(&previous)
}

/// The folder is replaced whole, so it may hold nothing but tables.
fn refuse_foreign(out: &Path) -> Result<()> {
    if !out.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(out).with_context(|| format!("{} cannot be read", out.display()))? {
        let path = entry?.path();
        ensure!(
            path.extension().is_some_and(|extension| extension == "tsv"),
            "{} is not a table, and {} would be replaced whole: name another folder with --out",
            path.display(),
            out.display()
        );
    }
    Ok(())
}

fn beside(out: &Path, suffix: &str) -> Result<PathBuf> {
    let name = out
        .file_name()
        .with_context(|| format!("{} has no name", out.display()))?;
    Ok(out.with_file_name(format!(".{}-{suffix}", name.to_string_lossy())))
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    Ok(())
}

/// Makes the names of the files as durable as their contents, where folders can be synced.
fn sync(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::place::At;

    fn tables(title: &str) -> Vec<Table> {
        let mut table = Table::new("occupations", &["code", "title"], 1);
        let at = At::new(&"sample".into(), 1);
        for code in ["b", "a"] {
            table.add(&at, [code, title]).unwrap();
        }
        vec![table]
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_folder_is_replaced_whole_and_nothing_else_is_left() {
        let home = tempfile::tempdir().unwrap();
        let out = home.path().join("facts");
        publish(&mut tables("first"), &out).unwrap();
        fs::write(out.join("stale.tsv"), "gone in the next release").unwrap();
        publish(&mut tables("second"), &out).unwrap();
        assert_eq!(names(&out), ["occupations.tsv"]);
        assert_eq!(names(home.path()), ["facts"]);
        let text = fs::read_to_string(out.join("occupations.tsv")).unwrap();
        assert_eq!(text, "code\ttitle\na\tsecond\nb\tsecond\n");
    }

    #[test]
    fn a_folder_with_other_files_is_refused_and_left_alone() {
        let out = tempfile::tempdir().unwrap();
        fs::write(out.path().join("letter.txt"), "mine").unwrap();
        let error = publish(&mut tables("first"), out.path())
            .unwrap_err()
            .to_string();
        assert!(error.contains("letter.txt is not a table"), "{error}");
        assert_eq!(names(out.path()), ["letter.txt"]);
    }

    #[test]
    fn tables_set_aside_by_an_interrupted_swap_come_back() {
        let home = tempfile::tempdir().unwrap();
        let out = home.path().join("facts");
        publish(&mut tables("first"), &out).unwrap();
        fs::rename(&out, home.path().join(".facts-old")).unwrap();
        recover(&out).unwrap();
        assert_eq!(names(&out), ["occupations.tsv"]);
    }

    #[test]
    fn a_repeated_key_and_a_tab_are_refused() {
        let at = At::new(&"sample".into(), 7);
        let mut table = Table::new("t", &["code", "title"], 1);
        table.add(&at, ["a", "first"]).unwrap();
        let check = |table: &mut Table, row: [&str; 2], expected: &str| {
            assert_eq!(table.add(&at, row).unwrap_err().to_string(), expected);
        };
        check(
            &mut table,
            ["a", "again"],
            "sample, line 7: “a” is there already, at sample, line 7",
        );
        check(
            &mut table,
            ["b", "x\ty"],
            "sample, line 7: “x\ty” holds a tab or a line break",
        );
    }
}
