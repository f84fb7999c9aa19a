//! Answers from the built catalogue against values worked out by hand from the releases.

mod browse;
mod figures;
mod info;
mod page;
mod search;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use waymark_store::catalogue::Catalogue;
use waymark_store::catalogue::build::{Folders, build};

use super::wire::{Occupation, OccupationRequest};

/// The catalogue of the committed facts, in the place where `cargo xtask catalogue` puts it: built once
/// for all tests if it is not there or is of other facts.
fn catalogue() -> Catalogue {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let path = BUILT.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        let path = root.join("target/catalogue/catalogue.sqlite");
        let folders = Folders::of_data(&root.join("data"));
        build(&folders, &path, false).unwrap_or_else(|error| panic!("{error}"));
        path
    });
    Catalogue::open(path).unwrap()
}

fn page(code: &str) -> Occupation {
    let request = OccupationRequest {
        code: code.to_owned(),
    };
    super::occupation(&catalogue(), &request).unwrap_or_else(|error| panic!("{code}: {error}"))
}
