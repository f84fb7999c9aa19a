//! A catalogue small enough to work out by hand, in a folder of its own.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::catalogue::Catalogue;
use crate::catalogue::build::{BuildError, Folders, Outcome, build};

/// Sections are files, and `|` stands for the tab that an editor would not show.
const FILES: &str = include_str!("small.txt");
const TRACKS: [&str; 2] = ["business", "care"];

const SKILLS: &str = r#"version = 2

[[elements]]
element = "2.A.1"
name = "Reading"
use = "You read things that you then act on."
anchors = [
  "Reads a label and follows what it says",
  "Reads a note and does what it asks for",
  "Reads a rule and says whom it concerns",
  "Reads a law and finds where it contradicts itself",
]

[[elements]]
element = "2.C.1"
name = "Law"
use = "You know rules that others go by at work."
anchors = [
  "Knows the rules of the house by heart",
  "Knows which permit a street stall has to have",
  "Knows what a contract of work must not say",
  "Knows how three courts have read the same sentence",
]
"#;

/// Sixty items that differ in a number.
fn interests() -> String {
    let scales = [
        "realistic",
        "investigative",
        "artistic",
        "social",
        "enterprising",
        "conventional",
    ];
    let item = |index: usize| {
        let scale = scales[index % 12 / 2];
        let letter = &scale[..1];
        let short = index % 2 == 0;
        format!(
            "\n[[items]]\nid = \"{letter}-{index}x\"\nscale = \"{scale}\"\nshort = {short}\ntext = \"Do the thing number {index}\"\n"
        )
    };
    let items: String = (0..60).map(item).collect();
    format!("version = 1\n{items}")
}

/// One dimension of which the small tables speak, and enough of which they do not.
fn conditions() -> String {
    let named = ["physical", "hours", "schedule", "travel", "on_call"];
    let more = ["a", "b", "c", "d", "e", "f"];
    let dimension = |id: &str, evidence: &str| {
        format!(
            "\n[[dimensions]]\nid = \"{id}\"\nname = \"Name\"\nlow = \"Little of it all\"\nhigh = \"Much of it all\"\nevidence = [{evidence}]\nabout = \"How much.\"\n"
        )
    };
    let outdoors = dimension("outdoors", "{ element = \"4.C.1\", sign = -1 }");
    let others = named.iter().chain(&more).map(|id| dimension(id, ""));
    format!("version = 3\n{outdoors}{}", others.collect::<String>())
}

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
        small.put("inventories/interests.toml", &interests());
        small.put("inventories/skills.toml", SKILLS);
        small.put("inventories/conditions.toml", &conditions());
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
