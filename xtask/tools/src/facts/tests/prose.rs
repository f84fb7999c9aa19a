//! No sentence of O*NET's is in the repository: not a task, not a description, not the
//! title of a work activity, not a scale anchor. Titles of occupations, names of elements,
//! codes and numbers may be.

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

use super::{releases_folder, root};

/// File, column of the text, and the least length at which it counts as a sentence.
enum Least {
    Characters(usize),
    Words(usize),
}

const TEXTS: [(&str, usize, Least); 10] = [
    ("onet-30.0/Task Statements.txt", 2, Least::Characters(40)),
    ("onet-29.0/Task Statements.txt", 2, Least::Characters(40)),
    ("onet-29.0/Emerging Tasks.txt", 1, Least::Characters(40)),
    ("onet-30.0/Occupation Data.txt", 2, Least::Characters(40)),
    (
        "onet-29.0/Content Model Reference.txt",
        2,
        Least::Characters(40),
    ),
    (
        "onet-18.1-wide/Content Model Reference.txt",
        2,
        Least::Characters(40),
    ),
    ("onet-29.0/Job Zone Reference.txt", 2, Least::Characters(40)),
    ("onet-29.0/DWA Reference.txt", 3, Least::Words(4)),
    ("onet-29.0/IWA Reference.txt", 2, Least::Words(4)),
    ("onet-29.0/Level Scale Anchors.txt", 4, Least::Words(4)),
];

/// Words by which a sentence is looked up before it is compared whole.
const OPENING: usize = 4;

struct Sentences {
    by_opening: HashMap<[u32; OPENING], Vec<Vec<u32>>>,
    words: HashMap<String, u32>,
}

impl Sentences {
    fn of(releases: &Path) -> Self {
        let mut all = Self {
            by_opening: HashMap::new(),
            words: HashMap::new(),
        };
        for (file, column, least) in TEXTS {
            let text = std::fs::read_to_string(releases.join(file)).unwrap();
            let before = all.count();
            for line in text.lines().skip(1) {
                let Some(field) = line.split('\t').nth(column) else {
                    continue;
                };
                for sentence in field.split(". ") {
                    all.add(sentence, &least);
                }
            }
            assert!(all.count() > before, "{file}: no sentences found");
        }
        all
    }

    fn count(&self) -> usize {
        self.by_opening.values().map(Vec::len).sum()
    }

    fn add(&mut self, sentence: &str, least: &Least) {
        let words: Vec<u32> = words(sentence)
            .map(|word| {
                let next = self.words.len() as u32;
                *self.words.entry(word).or_insert(next)
            })
            .collect();
        let long = match *least {
            Least::Characters(least) => sentence.chars().count() >= least,
            Least::Words(least) => words.len() >= least,
        };
        if let (true, Some(&opening)) = (long, words.first_chunk()) {
            let alike = self.by_opening.entry(opening).or_default();
            if !alike.contains(&words) {
                alike.push(words);
            }
        }
    }

    /// The first sentence that is in `text`, however it is wrapped, cased or punctuated.
    fn find(&self, text: &str) -> Option<String> {
        // A word no sentence has is a number no sentence has.
        let (words, ids): (Vec<String>, Vec<u32>) = words(text)
            .map(|word| {
                let id = self.words.get(&word).copied().unwrap_or(u32::MAX);
                (word, id)
            })
            .unzip();
        (0..ids.len()).find_map(|from| {
            let opening: &[u32; OPENING] = ids[from..].first_chunk()?;
            let found = self
                .by_opening
                .get(opening)?
                .iter()
                .find(|sentence| ids[from..].starts_with(sentence))?;
            Some(words[from..from + found.len()].join(" "))
        })
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let letters = |word: &&str| !word.is_empty();
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(letters)
        .map(str::to_lowercase)
}

/// Every file that is committed or could be: tracked, and untracked but not ignored.
fn files() -> Vec<String> {
    let listing = Command::new("git")
        .args([
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        listing.status.success(),
        "git cannot list the files of the repository"
    );
    let names = String::from_utf8(listing.stdout).unwrap();
    names
        .split('\0')
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_sentence_of_the_releases_is_in_the_repository() {
    let Some(releases) = releases_folder() else {
        return;
    };
    let sentences = Sentences::of(&releases);
    assert!(
        sentences.count() > 20_000,
        "{} sentences",
        sentences.count()
    );
    let mut scanned = 0;
    let mut found = Vec::new();
    for name in files() {
        // A file may be tracked and deleted; one that is not text has no sentences.
        let Ok(text) = std::fs::read_to_string(root().join(&name)) else {
            continue;
        };
        scanned += 1;
        if let Some(sentence) = sentences.find(&text) {
            found.push(format!("{name}: {sentence}"));
        }
    }
    assert!(scanned > 50, "only {scanned} files were scanned");
    assert!(
        found.is_empty(),
        "sentences of O*NET's:\n{}",
        found.join("\n")
    );
}

/// The search itself: a sentence is found across line ends, comment marks and case.
#[test]
fn a_sentence_is_found_however_it_is_wrapped() {
    let mut sentences = Sentences {
        by_opening: HashMap::new(),
        words: HashMap::new(),
    };
    sentences.add(
        "Water the plants in the long corridor every other Tuesday.",
        &Least::Characters(40),
    );
    sentences.add("Water the plants", &Least::Words(4));
    let check =
        |text: &str, expected: bool| assert_eq!(sentences.find(text).is_some(), expected, "{text}");
    check(
        "// we water the plants in the\n// long corridor every OTHER Tuesday, too",
        true,
    );
    check(
        "water the plants in the long corridor every other day",
        false,
    );
    check("Water the plants", false);
}
