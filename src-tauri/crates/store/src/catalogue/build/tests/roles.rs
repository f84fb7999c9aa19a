//! Roles: the committed ones are clean, and a file that is made wrong in one place is named with line,
//! field and reason.

use std::fs;
use std::path::Path;

use super::small::Small;
use crate::catalogue::build::roles::check as check_roles;
use crate::catalogue::build::{BuildError, Folders};
use crate::catalogue::roles::Named;

const FILE: &str = "roles/business/production-plant-manager.toml";

/// Occupations of the published role, and those of the small catalogue that stand for them.
const CODES: [(&str, &str); 6] = [
    ("11-3051.00", "11-1000.00"),
    ("11-3051.01", "11-1000.01"),
    ("11-3071.00", "13-1021.00"),
    ("11-3071.04", "13-1022.00"),
    ("17-2112.00", "27-2011.00"),
    ("51-1011.00", "55-1000.00"),
];

fn data() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../data")
}

/// A published role, in the terms of the small catalogue and without siblings.
fn role() -> String {
    let file = data().join("roles/business-operations/production-plant-manager.toml");
    let text = fs::read_to_string(file).unwrap().replace("\r\n", "\n");
    let text = CODES
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to));
    let siblings = text.find("[[siblings]]").unwrap();
    let like = text.find("[like]").unwrap();
    format!("{}{}", &text[..siblings], &text[like..])
}

fn with_role() -> Small {
    let small = Small::new();
    small.write(FILE, &role());
    small
}

/// Replaces the first of a passage in the role and expects one problem, on a line that holds `on`.
fn refuse(from: &str, to: &str, on: &str, field: &str, words: &str) {
    let small = Small::new();
    let text = role();
    assert!(text.contains(from), "{from:?} is not in the role");
    let text = text.replacen(from, to, 1);
    small.write(FILE, &text);
    let problems = check_roles(&small.folders()).unwrap();
    let [problem] = problems.as_slice() else {
        panic!("{to:?}: {problems:#?}");
    };
    let line = text.lines().nth(problem.line - 1).unwrap();
    assert!(
        line.contains(on),
        "line {} is {line:?} for {problem}",
        problem.line
    );
    assert_eq!(
        (problem.file.as_str(), problem.field.as_str()),
        (FILE, field),
        "{problem}"
    );
    assert!(
        problem.reason.contains(words),
        "“{problem}” does not say “{words}”"
    );
}

#[test]
fn the_committed_roles_are_clean() {
    let problems = check_roles(&Folders::of_data(&data())).unwrap();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn what_is_no_role_is_refused_where_it_stands() {
    refuse(
        "title = \"Prod",
        "title = Prod",
        "title = Prod",
        "the file",
        "",
    );
    refuse(
        "[leave_or_stay]\nstay = ",
        "[leave_or_stay]\nstayed = ",
        "stayed",
        "leave_or_stay",
        "unknown field",
    );
    refuse(
        "probes = ",
        "# probes = ",
        "[[questions]]",
        "questions",
        "missing field `probes`: write it",
    );
    refuse(
        "kind = \"working-up\"",
        "kind = \"climbing\"",
        "climbing",
        "ways_in",
        "write one of those",
    );
    refuse(
        "here = true",
        "here = \"yes\"",
        "here = \"yes\"",
        "ladder",
        "invalid type",
    );
    refuse(
        "id = \"night-calls\"",
        "id = \"Night calls\"",
        "Night calls",
        "harder",
        "is not an id",
    );
    refuse(
        "[[lateral]]\n",
        "[[lateral]]\nrole = \"x\"\n",
        "[[lateral]]",
        "lateral",
        "either an occupation or a role, and not both",
    );
}

#[test]
fn a_rule_that_is_broken_is_named_with_its_line() {
    refuse(
        "occupation = \"11-1000.00\"",
        "occupation = \"29-1022.00\"",
        "occupation = \"29-1022.00\"",
        "occupation",
        "is in the track care, and this file lies in business",
    );
    refuse(
        "harder = \"injury\"",
        "harder = \"jury\"",
        "harder = \"jury\"",
        "statements 4, harder",
        "no harder item",
    );
    refuse(
        "\"q-audit\"",
        "\"q-odd\"",
        "q-odd",
        "varies 1, choices 1, stresses 1",
        "no harder item, statement",
    );
    refuse(
        "here = true\n",
        "",
        "[[ladder]]",
        "ladder",
        "0 levels have here = true",
    );
    refuse(
        "wears_on = \"",
        "wears_on = \"Fast-paced: ",
        "Fast-paced",
        "harder 1, wears_on",
        "says nothing",
    );
    refuse(
        "bad_day = \"\"\"",
        "bad_day = \"\"\"\nIt is 5 %.",
        "bad_day",
        "like, bad_day",
        "makes it an amount",
    );
}

/// Adds files to those of a good role and expects problems of theirs.
fn refuse_files(files: &[(&str, String)], expected: &[(&str, &str)]) {
    let small = with_role();
    files
        .iter()
        .for_each(|(file, text)| small.write(file, text));
    let problems = check_roles(&small.folders()).unwrap();
    for (file, words) in expected {
        assert!(
            problems
                .iter()
                .any(|one| one.file == *file && one.reason.contains(words)),
            "no “{words}” of {file} in {problems:#?}"
        );
    }
}

#[test]
fn files_that_lie_wrong() {
    let third = role().replace("title = \"Prod", "title = \"Third Prod");
    let (stray, named) = ("roles/stray.toml", "roles/business/Wrong Name.toml");
    refuse_files(
        &[(stray, role()), (named, role())],
        &[
            (stray, "lies in no track's folder"),
            (named, "is not an id"),
        ],
    );
    let nowhere = "roles/nowhere/third.toml";
    refuse_files(
        &[(nowhere, third)],
        &[
            (nowhere, "and this file lies in nowhere"),
            (nowhere, "leads to production-plant-manager already"),
            (nowhere, "stands in production-plant-manager"),
        ],
    );
}

#[test]
fn a_file_that_cannot_be_read_is_not_complained_of_elsewhere() {
    let small = with_role();
    let naming = role().replacen("occupation = \"13-1022.00\"", "role = \"another-role\"", 1);
    small.write(FILE, &naming);
    small.write("roles/business/another-role.toml", "title = ");
    let problems = check_roles(&small.folders()).unwrap();
    let files: Vec<&str> = problems.iter().map(|one| one.file.as_str()).collect();
    assert_eq!(files, ["roles/business/another-role.toml"], "{problems:#?}");
}

#[test]
fn a_wrong_role_stops_the_build_and_leaves_the_catalogue() {
    let small = with_role();
    small.build().unwrap();
    let before = fs::read(small.target()).unwrap();
    small.write(FILE, &role().replace("here = true\n", ""));
    match small.build() {
        Err(BuildError::Input { file, line, reason }) => {
            assert_eq!(file, FILE);
            assert!(
                line > 1 && reason.starts_with("ladder — 0 levels"),
                "{line}: {reason}"
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read(small.target()).unwrap(), before);
}

#[test]
fn a_role_is_read_back_whole() {
    let small = with_role();
    let catalogue = small.open();
    let roles = catalogue.roles().unwrap();
    let [row] = roles.as_slice() else {
        panic!("{roles:?}");
    };
    assert_eq!(
        (row.slug.as_str(), row.title.as_str()),
        ("production-plant-manager", "Production Plant Manager")
    );
    assert_eq!(
        (row.occupation.code.as_str(), row.occupation.track.as_str()),
        ("11-1000.00", "business")
    );
    let page = catalogue.role("production-plant-manager").unwrap().unwrap();
    assert_eq!(page.row, *row);
    assert_eq!(page.profile, toml::from_str(&role()).unwrap());
    let titles: Vec<&str> = page
        .lateral
        .iter()
        .map(|named| match named {
            Named::Occupation(one) => one.title.as_str(),
            Named::Role(one) => one.title.as_str(),
        })
        .collect();
    assert_eq!(titles, ["Shop Buyers", "Farm Buyers", "Deputy Heads"]);
    assert_eq!(catalogue.role("no-such-role").unwrap(), None);
}

#[test]
fn the_reach_of_roles_is_counted() {
    let empty = Small::new().open().stats().unwrap();
    assert_eq!((empty.roles, empty.tracks_with_role), (0, 0));
    assert!(empty.employment_with_roles_percent.abs() < f64::EPSILON);

    let stats = with_role().open().stats().unwrap();
    assert_eq!((stats.roles, stats.tracks_with_role), (1, 1));
    assert!(
        (700..=1_200).contains(&stats.role_words),
        "{}",
        stats.role_words
    );
    // 100 heads of 1,000,000 people in 2022, the newest year of the small catalogue.
    assert!((stats.employment_with_roles_percent - 0.01).abs() < 1e-12);
    let missing: Vec<&str> = stats
        .role_sections
        .iter()
        .filter(|section| section.count == 0)
        .map(|section| section.name.as_str())
        .collect();
    assert_eq!(missing, ["siblings"]);
}
