//! A test file that nobody compiles passes forever.

use std::fs;

use crate::support::root;

#[test]
fn every_file_in_this_folder_is_compiled() {
    let main = fs::read_to_string(root().join("tests/it/main.rs")).unwrap();
    for entry in fs::read_dir(root().join("tests/it")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
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
