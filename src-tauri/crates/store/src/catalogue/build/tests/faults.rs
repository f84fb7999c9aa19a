//! A fault stops the build with file, line and reason, and the previous catalogue stays.

use std::fs;

use super::small::Small;
use crate::catalogue::build::BuildError;

/// Builds, makes the fault, and builds again.
pub fn check_fault(make: impl Fn(&Small), expected: (&str, usize, &str)) {
    let small = Small::new();
    small.build().unwrap();
    let before = fs::read(small.target()).unwrap();
    make(&small);
    let (expected_file, expected_line, expected_words) = expected;
    match small.build() {
        Err(BuildError::Input { file, line, reason }) => {
            assert_eq!(
                (file.as_str(), line),
                (expected_file, expected_line),
                "{reason}"
            );
            assert!(
                reason.contains(expected_words),
                "“{reason}” does not say “{expected_words}”"
            );
        }
        other => panic!("{expected:?}: {other:?}"),
    }
    assert_eq!(
        fs::read(small.target()).unwrap(),
        before,
        "{expected:?}: the previous catalogue changed"
    );
    assert_eq!(
        small.beside(),
        ["catalogue.sqlite"],
        "{expected:?}: a file was left behind"
    );
}

/// A passage of a file, and what it becomes. The rows are counted anew, so that the build does not stop
/// at the count.
pub fn check(file: &str, from: &str, to: &str, line: usize, words: &str) {
    check_fault(|small| small.edit(file, from, to), (file, line, words));
}

#[test]
fn files_that_are_missing_or_cut_off() {
    let name = "facts/related.tsv";
    check_fault(|small| small.remove(name), (name, 1, "missing"));
    check_fault(|small| small.write(name, ""), (name, 1, "does not end"));
    check_fault(
        |small| small.write(name, "code\trelated\ttier\trank\n"),
        (name, 1, "no row"),
    );
    check(name, "supplemental|2\n", "supplemental|2", 3, "cut off");
    check(
        name,
        "supplemental|2\n",
        "suppl\n",
        3,
        "3 fields where the header has 4",
    );
    check_fault(
        |small| small.cut("facts/technology.tsv", 2),
        (
            "facts/technology.tsv",
            2,
            "ends after 1 rows, and 2 were written",
        ),
    );
    check_fault(
        |small| small.cut("facts/rows.tsv", 1),
        ("facts/rows.tsv", 1, "sources is not counted"),
    );
    check_fault(
        |small| small.remove("tracks/care.md"),
        ("tracks/care.md", 1, "missing"),
    );
    check(
        "facts/ratings_skills.tsv",
        "13-1021.00|2.A.1|3.00|8|0.1250|||N|4.00|8|0.1|Y|N|08/2023|Analyst\n",
        "",
        1,
        "13-1021.00",
    );
}

#[test]
fn rows_that_are_malformed() {
    let (skills, national) = ("facts/ratings_skills.tsv", "facts/oews_national.tsv");
    check(
        "facts/cpi.tsv",
        "year|month|index",
        "year|month|price",
        1,
        "“index” is missing",
    );
    check(
        "facts/titles.tsv",
        "Grain Buyer",
        "Grain|Buyer",
        6,
        "6 fields",
    );
    check(
        "facts/titles.tsv",
        "Grain Buyer",
        "Grain Buyer ",
        6,
        "space",
    );
    check(
        skills,
        "11-1000.00|2.A.1|2.00",
        "11-1000.00|2.A.1|two",
        2,
        "not a number",
    );
    check(
        skills,
        "11-1000.00|2.A.1|2.00",
        "11-1000.00|2.A.1|NaN",
        2,
        "not between 1 and 5",
    );
    check(
        skills,
        "11-1000.00|2.A.1|2.00",
        "11-1000.00|2.A.1|5.01",
        2,
        "not between 1 and 5",
    );
    check(
        skills,
        "4.00|8|0.1|N|N|08/2023|Incumbent",
        "7.20|8|0.1|N|N|08/2023|Incumbent",
        6,
        "not between 0 and 7",
    );
    check(skills, "|||Y|4.00", "|||yes|4.00", 5, "neither Y nor N");
    check(
        skills,
        "08/2023|Incumbent",
        "2023-08|Incumbent",
        6,
        "not a month",
    );
    check(
        "facts/preparation.tsv",
        "29-1022.00|5",
        "29-1022.00|6",
        3,
        "not between 1 and 5",
    );
    check(
        national,
        "2022|11-1000|Heads|soc2018|100|",
        "2022|11-1000|Heads|soc2018|~|",
        10,
        "not a number",
    );
    check(
        national,
        "25|35|40|50|41600|52000|72800|",
        "25|35|40|50|41600|52000|51000|",
        10,
        "below a lower percentile",
    );
    check(
        "facts/occupations.tsv",
        "55-1000.00",
        "55-1000.0x",
        8,
        "not a code",
    );
    check(
        "facts/occupations.tsv",
        "Soldiers|55-1000",
        "Soldiers|55-1001",
        8,
        "first part of",
    );
    check_fault(
        |small| {
            small.write(
                "facts/telework.tsv",
                "code\tteleworkable\n11-1000.00\tmaybe\n",
            )
        },
        ("facts/telework.tsv", 2, "neither Y nor N"),
    );
}

#[test]
fn rows_that_contradict_one_another() {
    check(
        "facts/related.tsv",
        "11-1000.00|29-1022.00",
        "11-1000.00|99-9999.00",
        3,
        "not in occupations.tsv",
    );
    check(
        "facts/related.tsv",
        "11-1000.00|29-1022.00",
        "11-1000.00|11-1000.01",
        3,
        "already",
    );
    check(
        "facts/related.tsv",
        "supplemental|2",
        "supplemental|3",
        3,
        "rank 2 is missing",
    );
    check(
        "facts/ratings_skills.tsv",
        "11-1000.01|2.A.1",
        "11-1000.00|2.A.1",
        3,
        "two ratings",
    );
    check(
        "facts/ratings_skills.tsv",
        "11-1000.01|2.A.1",
        "11-1000.01|2.C.1",
        3,
        "not one of skills",
    );
    check(
        "facts/ratings_skills.tsv",
        "11-1000.01|2.A.1",
        "11-1000.01|9.Z",
        3,
        "not in elements.tsv",
    );
    check(
        "facts/education.tsv",
        "11-1000.00|2|60.00",
        "11-1000.00|2|50.00",
        3,
        "90.00",
    );
    check(
        "facts/education.tsv",
        "11-1000.00|2|60.00",
        "11-1000.00|1|60.00",
        3,
        "already",
    );
    check(
        "facts/education.tsv",
        "11-1000.00|2|60.00|20|1.0||",
        "11-1000.00|2|60.00|20|1.0|61.5|70",
        3,
        "61.5",
    );
    check(
        "facts/oews_bridge.tsv",
        "13-1022|13-1020|2021|2022",
        "13-1022|13-1020|2022|2022",
        4,
        "does not count the same",
    );
    check(
        "facts/oews_bridge.tsv",
        "27-2011|27-2011|2022",
        "27-2011|27-2011|2021",
        6,
        "not among the codes of 2021",
    );
    check(
        "facts/oews_bridge.tsv",
        "27-2011|27-2011|2022",
        "27-2011|27-2011|2023",
        6,
        "after",
    );
    let national = "facts/oews_national.tsv";
    check_fault(
        |small| small.edit("facts/oews_ceilings.tsv", "2021|208000|100.00\n", ""),
        (national, 7, "2021” has no ceiling"),
    );
    check_fault(
        |small| small.edit("facts/cpi.tsv", "2021|5|", "2021|4|"),
        (national, 7, "no price index"),
    );
    check(
        national,
        "2019|00-0000|All",
        "2019|00-0001|All",
        1,
        "2019 has no row 00-0000",
    );
    check(
        national,
        "2019|11-1000|Heads|hybrid",
        "2019|11-1000|Heads|soc2018",
        6,
        "hybrid before",
    );
    check(
        "facts/projection_bridge.tsv",
        "13-1022.00|2022-32|13-1020",
        "13-1022.00|2022-32|13-1022",
        5,
        "not a line",
    );
    check(
        "facts/exposure.tsv",
        "11-1000.01|microsoft|0.2",
        "11-1000.01|microsoft|0.4",
        3,
        "another score",
    );
    check(
        "facts/exposure.tsv",
        "27-2011.00|microsoft",
        "27-2011.00|tarot",
        6,
        "not a measure",
    );
    check(
        "facts/tables.tsv",
        "technology|onet-30.0",
        "technology|onet-31.0",
        15,
        "not in sources.tsv",
    );
    check(
        "facts/tables.tsv",
        "technology|onet-30.0\n",
        "",
        1,
        "technology has no source",
    );
    check(
        "facts/sources.tsv",
        "oews-2019|BLS",
        "oews-2018|BLS",
        6,
        "already",
    );
    check_fault(
        |small| small.edit("facts/sources.tsv", "oews-2019|BLS", "oews-2020|BLS"),
        (national, 5, "needs the source oews-2019"),
    );
}

#[test]
fn tracks_that_do_not_hold_every_occupation_once() {
    let assignments = "tracks/assignments.tsv";
    check(
        assignments,
        "55-1000.00|care\n",
        "",
        1,
        "55-1000.00 has no track",
    );
    check(
        assignments,
        "55-1000.00|care",
        "55-1000.00|piracy",
        8,
        "not in tracks.tsv",
    );
    check(
        assignments,
        "55-1000.00|care",
        "29-1022.00|care",
        8,
        "already",
    );
    check_fault(
        |small| small.write("tracks/care.md", "Too few words."),
        ("tracks/care.md", 1, "3 words"),
    );
}

#[test]
fn text_that_is_not_utf8() {
    let file = "facts/related.tsv";
    let small = Small::new();
    let path = small.folders().facts.join("related.tsv");
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend(b"11-1000.01\tcaf\xe9\n");
    fs::write(path, bytes).unwrap();
    let error = small.build().unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("{file}:4: the text is not UTF-8")
    );
}
