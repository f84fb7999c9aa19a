//! The same bytes from the same input, and no work when there is nothing to do.

use std::fs;
use std::path::Path;

use super::small::Small;
use crate::catalogue::build::{Folders, Outcome, build};
use crate::catalogue::{Catalogue, CatalogueError, SCHEMA_VERSION};

fn bytes(folders: &Folders, target: &Path) -> Vec<u8> {
    build(folders, target, true).unwrap_or_else(|error| panic!("{error}"));
    fs::read(target).unwrap()
}

/// On the committed facts. When this fails beside the catalogue under `target`, what the build does has
/// changed, and its `RECIPE` has to be raised.
#[test]
fn the_same_facts_give_the_same_bytes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let folders = Folders::of_data(&root.join("data"));
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (
        folder.path().join("first.sqlite"),
        folder.path().join("second.sqlite"),
    );
    let built = bytes(&folders, &first);
    assert!(
        built == bytes(&folders, &second),
        "two builds of the same facts differ"
    );
    assert!(built.len() < 45_000_000, "{} bytes", built.len());
    let digest = |path: &Path| {
        Catalogue::open(path)
            .and_then(|catalogue| catalogue.digest())
            .ok()
    };
    let present = root.join("target/catalogue/catalogue.sqlite");
    if digest(&present) == digest(&first) {
        assert!(
            fs::read(&present).unwrap() == built,
            "{} is of another recipe",
            present.display()
        );
    }
}

#[test]
fn a_catalogue_of_this_input_is_left_alone() {
    let small = Small::new();
    assert!(matches!(small.build(), Ok(Outcome::Built { .. })));
    assert!(matches!(small.build(), Ok(Outcome::UpToDate { .. })));
    assert!(matches!(
        build(&small.folders(), &small.target(), true),
        Ok(Outcome::Built { .. })
    ));
    small.edit("facts/titles.tsv", "Grain Buyer", "Corn Buyer");
    assert!(matches!(small.build(), Ok(Outcome::Built { .. })));
    fs::write(small.target(), "something else").unwrap();
    assert!(matches!(small.build(), Ok(Outcome::Built { .. })));
}

#[test]
fn what_is_no_catalogue_of_ours_is_refused_with_a_sentence() {
    let small = Small::new();
    small.build().unwrap();
    let path = small.target();
    let check = |change: &dyn Fn(&Path), words: &str| {
        build(&small.folders(), &path, true).unwrap();
        change(&path);
        match Catalogue::open(&path) {
            Err(error) => assert!(
                error.to_string().contains(words),
                "“{error}” does not say “{words}”"
            ),
            Ok(_) => panic!("opened, where “{words}” was expected"),
        }
    };
    let pragma = |name: &'static str, value: i32| {
        move |path: &Path| {
            rusqlite::Connection::open(path)
                .unwrap()
                .pragma_update(None, name, value)
                .unwrap();
        }
    };
    check(&|path| fs::remove_file(path).unwrap(), "there is no file");
    check(
        &|path| fs::write(path, [7; 9_000]).unwrap(),
        "is not a Waymark catalogue",
    );
    check(
        &|path| fs::write(path, "").unwrap(),
        "is not a Waymark catalogue",
    );
    check(&pragma("application_id", 0), "is not a Waymark catalogue");
    check(
        &pragma("user_version", 99),
        &format!("has format 99, and this Waymark reads format {SCHEMA_VERSION}"),
    );
}

#[test]
fn a_file_cut_short_is_called_damaged() {
    let small = Small::new();
    small.build().unwrap();
    let whole = fs::read(small.target()).unwrap();
    fs::write(small.target(), &whole[..whole.len() / 2]).unwrap();
    let read =
        Catalogue::open(&small.target()).and_then(|catalogue| catalogue.occupation("11-1000.00"));
    assert!(matches!(read, Err(CatalogueError::Damaged(_))));
}
