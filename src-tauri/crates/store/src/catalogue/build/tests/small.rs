//! A catalogue small enough to work out by hand, in a folder of its own.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::catalogue::Catalogue;
use crate::catalogue::build::{BuildError, Folders, Outcome, build};

/// Sections are files, and `|` stands for the tab that an editor would not show.
const FILES: &str = include_str!("small.txt");
const TRACKS: [&str; 2] = ["business", "care"];

pub struct Small {
    folder: TempDir,
}

impl Small {
    pub fn new() -> Small {
        let small = Small {
            folder: tempfile::tempdir().unwrap(),
        };
        for section in FILES.split("== ").skip(1) {
            let (name, text) = section.split_once('\n').unwrap();
            small.put(name, &text.replace('|', "\t"));
        }
        small.count();
        fs::create_dir_all(small.folders().roles).unwrap();
        for track in TRACKS {
            small.put(
                &format!("tracks/{track}.md"),
                &format!("{}.\n", ["word"; 60].join(" ")),
            );
        }
        small
    }

    /// Writes a file, and counts the rows of all tables anew.
    pub fn write(&self, name: &str, text: &str) {
        self.put(name, text);
        self.count();
    }

    /// Writes the first `lines` lines of a file and leaves the count of its rows as it was.
    pub fn cut(&self, name: &str, lines: usize) {
        let text = fs::read_to_string(self.folder.path().join("data").join(name)).unwrap();
        let kept: String = text.split_inclusive('\n').take(lines).collect();
        self.put(name, &kept);
    }

    fn put(&self, name: &str, text: &str) {
        let path = self.folder.path().join("data").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn count(&self) {
        let mut counts = String::from("table\trows\n");
        for entry in fs::read_dir(self.folders().facts).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            let rows = fs::read_to_string(&path)
                .unwrap()
                .lines()
                .count()
                .saturating_sub(1);
            counts += &format!("{name}\t{rows}\n");
        }
        self.put("facts/rows.tsv", &counts);
    }

    pub fn remove(&self, name: &str) {
        fs::remove_file(self.folder.path().join("data").join(name)).unwrap();
    }

    /// Replaces one passage of a file; `|` stands for the tab.
    pub fn edit(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.folder.path().join("data").join(name)).unwrap();
        let from = from.replace('|', "\t");
        assert_eq!(
            text.matches(&from).count(),
            1,
            "{from:?} is not once in {name}"
        );
        self.write(name, &text.replace(&from, &to.replace('|', "\t")));
    }

    pub fn folders(&self) -> Folders {
        let data = self.folder.path().join("data");
        Folders::of_data(&data)
    }

    pub fn target(&self) -> PathBuf {
        self.folder.path().join("out/catalogue.sqlite")
    }

    pub fn build(&self) -> Result<Outcome, BuildError> {
        build(&self.folders(), &self.target(), false)
    }

    /// The names of the files beside the catalogue, itself included.
    pub fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.target().parent().unwrap()).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    pub fn open(&self) -> Catalogue {
        self.build().unwrap_or_else(|error| panic!("{error}"));
        Catalogue::open(&self.target()).unwrap()
    }
}
