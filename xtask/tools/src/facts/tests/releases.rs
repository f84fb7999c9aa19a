//! The committed tables beside the releases they come from, where those are at hand.

use std::fs;
use std::path::{Path, PathBuf};

use super::{releases_folder, root};
use crate::facts::{Args, build, inputs::Inputs, run};

#[test]
fn the_committed_tables_are_what_the_releases_say() {
    let Some(releases) = releases_folder() else {
        return;
    };
    let mut built = build(&Inputs::new(&releases).unwrap()).unwrap();
    for table in &mut built.tables {
        let path = root()
            .join("data/facts")
            .join(&table.name)
            .with_extension("tsv");
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            table.render() == committed,
            "{} differs: run `cargo xtask facts --from FOLDER`",
            path.display()
        );
    }
    let files = fs::read_dir(root().join("data/facts")).unwrap().count();
    assert_eq!(
        files,
        built.tables.len(),
        "a table is committed that no release gives"
    );
}

/// The releases as they are, but for one file, which is cut to `keep` bytes.
#[cfg(unix)]
fn cut(releases: &Path, broken: &str, keep: usize) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    let (folder, file) = broken.split_once('/').unwrap();
    for entry in fs::read_dir(releases).unwrap() {
        let entry = entry.unwrap();
        let target = copy.path().join(entry.file_name());
        if entry.file_name() != folder {
            std::os::unix::fs::symlink(entry.path(), target).unwrap();
            continue;
        }
        fs::create_dir(&target).unwrap();
        for entry in fs::read_dir(entry.path()).unwrap() {
            let entry = entry.unwrap();
            let target = target.join(entry.file_name());
            if entry.file_name() == file {
                let bytes = fs::read(entry.path()).unwrap();
                fs::write(target, &bytes[..keep]).unwrap();
            } else {
                std::os::unix::fs::symlink(entry.path(), target).unwrap();
            }
        }
    }
    copy
}

/// A release that was cut off stops the run, names the place, and changes nothing.
#[cfg(unix)]
#[test]
fn a_cut_release_leaves_the_previous_tables_in_place() {
    let Some(releases) = releases_folder() else {
        return;
    };
    let home = tempfile::tempdir().unwrap();
    let out: PathBuf = home.path().join("facts");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("occupations.tsv"), "the previous table\n").unwrap();
    let check = |broken: &str, keep: usize, expected: &str| {
        let copy = cut(&releases, broken, keep);
        let args = Args {
            from: copy.path().to_owned(),
            out: out.clone(),
        };
        let error = run(&args).unwrap_err().to_string();
        assert!(
            error.starts_with(expected),
            "{error:?} should begin with {expected:?}"
        );
        assert_eq!(
            fs::read_to_string(out.join("occupations.tsv")).unwrap(),
            "the previous table\n"
        );
        assert_eq!(
            fs::read_dir(home.path()).unwrap().count(),
            1,
            "something is left beside the tables"
        );
    };
    check(
        "onet-30.0/Occupation Data.txt",
        10_000,
        "onet-30.0/Occupation Data.txt, line ",
    );
    check(
        "crosswalks/soc_2010_to_2018.csv",
        5_000,
        "crosswalks/soc_2010_to_2018.csv, line ",
    );
    check(
        "crosswalks/onetsoc2010_to_soc2010.xlsx",
        9_000,
        "crosswalks/onetsoc2010_to_soc2010.xlsx, line 1: not a readable workbook",
    );
}
