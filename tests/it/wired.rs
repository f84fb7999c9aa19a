//! A test file that nobody compiles passes forever.

use std::{fs, path::Path};

use crate::support::root;

#[test]
fn every_file_in_this_folder_is_compiled() {
    let main = fs::read_to_string(root().join("tests/it/main.rs")).unwrap();
    for entry in fs::read_dir(root().join("tests/it")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            every_file_is_named_in(&entry.path(), "mod.rs");
        }
        let Some(module) = name.strip_suffix(".rs") else {
            continue;
        };
        if !["main", "lib"].contains(&module) {
            assert!(
                main.contains(&format!("\nmod {module};\n")),
                "tests/it/{name} is not in main.rs"
            );
        }
    }
}

fn every_file_is_named_in(folder: &Path, main: &str) {
    let said = fs::read_to_string(folder.join(main)).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let module = name.strip_suffix(".rs").unwrap();
        assert!(
            name == main || said.contains(&format!("\nmod {module};\n")),
            "{name} is not in {main} of {}",
            folder.display()
        );
    }
}
