//! The names of work activities, which are ours and edited by hand: one for each intermediate activity that an
//! occupation has, and none of them O*NET's.

use std::collections::{BTreeMap, BTreeSet};

use super::{releases_folder, rows};

fn names() -> BTreeMap<String, String> {
    let pair = |mut row: Vec<String>| (row.swap_remove(0), row.swap_remove(0));
    rows("activities/names").into_iter().map(pair).collect()
}

fn intermediate(detailed: &str) -> &str {
    detailed
        .rsplit_once('.')
        .map_or(detailed, |(before, _)| before)
}

#[test]
fn every_activity_of_an_occupation_has_a_name_and_no_two_have_the_same() {
    let used: BTreeSet<String> = rows("facts/task_activities")
        .iter()
        .map(|row| intermediate(&row[1]).to_owned())
        .collect();
    let names = names();
    assert_eq!(used, names.keys().cloned().collect());
    let different: BTreeSet<&String> = names.values().collect();
    assert_eq!(different.len(), names.len());
    for (id, name) in &names {
        let first = name.chars().next();
        assert!(
            first.is_some_and(char::is_uppercase) && !name.ends_with('.') && name.len() <= 60,
            "{id}: {name}"
        );
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// No title of an activity, and no three words in a row of the one that is named.
#[test]
fn no_name_is_the_publisher_s() {
    let Some(releases) = releases_folder() else {
        return;
    };
    let read = |file: &str, id: usize, title: usize| -> Vec<(String, Vec<String>)> {
        let text = std::fs::read_to_string(releases.join(file)).unwrap();
        let pair = |line: &str| {
            let fields: Vec<&str> = line.split('\t').collect();
            (fields[id].to_owned(), words(fields[title]))
        };
        text.lines().skip(1).map(pair).collect()
    };
    let theirs = read("onet-29.0/IWA Reference.txt", 1, 2);
    let detailed = read("onet-29.0/DWA Reference.txt", 2, 3);
    let all: BTreeSet<&Vec<String>> = theirs.iter().chain(&detailed).map(|one| &one.1).collect();
    let theirs: BTreeMap<&String, &Vec<String>> =
        theirs.iter().map(|one| (&one.0, &one.1)).collect();
    for (id, name) in &names() {
        let ours = words(name);
        assert!(!all.contains(&ours), "{id}: {name}");
        let same = |run: &[String]| theirs[id].windows(3).any(|their| their == run);
        assert!(!ours.windows(3).any(same), "{id}: {name}");
    }
}
