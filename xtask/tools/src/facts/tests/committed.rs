//! The committed tables, checked against hand-read figures and against each other.

use std::collections::BTreeSet;

use super::{column, root, rows, table};
use crate::facts::coverage;

const RATED: [&str; 6] = [
    "facts/ratings_skills",
    "facts/ratings_knowledge",
    "facts/ratings_abilities",
    "facts/ratings_interests",
    "facts/ratings_work_styles",
    "facts/ratings_work_values",
];

/// Counts as the releases' own notes give them.
#[test]
fn the_tables_are_complete() {
    let check = |name: &str, expected: usize| assert_eq!(rows(name).len(), expected, "{name}");
    check("facts/occupations", 1_016);
    check("facts/ratings_skills", 894 * 35);
    check("facts/ratings_knowledge", 894 * 33);
    check("facts/ratings_abilities", 894 * 52);
    check("facts/ratings_interests", 923 * 6);
    check("facts/ratings_work_styles", 879 * 16);
    check("facts/ratings_work_values", 874 * 6);
    check("facts/education", 858 * 12);
    check("facts/preparation", 923);
    check("facts/related", 923 * 20);
    check("facts/task_activities", 17_806);
    check("facts/titles", 56_495 + 7_798);
    check("facts/technology", 32_681);
    check("facts/projections", 2 * 833);
    check("facts/cpi", 12);
    let years = column("facts/oews_national", "year");
    assert_eq!(
        years,
        (2013..=2024)
            .map(|year| year.to_string())
            .collect::<BTreeSet<_>>()
    );
    assert_eq!(
        rows("facts/occupations")
            .iter()
            .filter(|row| row[3] == "Y")
            .count(),
        894
    );
}

/// Read off the published files by hand.
#[test]
fn figures_are_as_published() {
    let check = |name: &str, key: &[&str], expected: &[(&str, &str)]| {
        let (header, rows) = table(name);
        let row = rows
            .iter()
            .find(|row| key.iter().zip(*row).all(|(want, own)| want == own));
        let row = row.unwrap_or_else(|| panic!("{name} has no {key:?}"));
        for (column, value) in expected {
            let at = header.iter().position(|own| own == column).unwrap();
            assert_eq!(&row[at], value, "{name} {key:?} {column}");
        }
    };
    let figures = [
        ("employment", "234380"),
        ("p10", "74900"),
        ("median", "121440"),
        ("p90", "197310"),
        ("classification", "soc2018"),
    ];
    check("facts/oews_national", &["2024", "11-3051"], &figures);
    check(
        "facts/oews_national",
        &["2013", "11-1011"],
        &[
            ("p75", "#"),
            ("median", "171610"),
            ("classification", "soc2010"),
        ],
    );
    check(
        "facts/oews_national",
        &["2020", "13-1074"],
        &[
            ("employment", "*"),
            ("median", "47780"),
            ("classification", "hybrid"),
        ],
    );
    check(
        "facts/oews_national",
        &["2024", "27-2011"],
        &[("hourly", "Y"), ("annual", "N"), ("median", "*")],
    );
    check(
        "facts/projections",
        &["2024-34", "11-1011"],
        &[
            ("base_employment", "309.4"),
            ("change_percent", "4.3"),
            ("exit_rate", "3"),
            ("transfer_rate", "3.6"),
        ],
    );
    check(
        "facts/projections",
        &["2022-32", "11-1011"],
        &[
            ("target_employment", "257"),
            ("change_percent", "-8.2"),
            ("median_pay", "189520"),
        ],
    );
    check(
        "facts/ratings_skills",
        &["11-1011.00", "2.A.1.a"],
        &[
            ("importance", "4.12"),
            ("level", "4.62"),
            ("n", "8"),
            ("se", "0.1250"),
        ],
    );
    check(
        "facts/ratings_interests",
        &["11-1011.00", "1.B.1.b"],
        &[("value", "3.24"), ("respondent", "Machine Learning")],
    );
    check(
        "facts/education",
        &["11-1011.00", "2"],
        &[("percent", "4.46"), ("se", "4.1428")],
    );
    check(
        "facts/related",
        &["11-1011.00", "11-1021.00"],
        &[("tier", "primary_short"), ("rank", "1")],
    );
    check(
        "facts/task_activities",
        &["27-2041.00", "4.A.2.b.2.I25.D01"],
        &[("tasks", "14")],
    );
    check(
        "facts/exposure",
        &["11-1011.00", "felten_overall"],
        &[("value", "1.334246"), ("study_code", "11-1011")],
    );
    check(
        "facts/exposure",
        &["13-1022.00", "microsoft"],
        &[("value", "0.20326944150506687"), ("study_code", "13-1020")],
    );
    check(
        "facts/elements",
        &["4.C.3.d.8"],
        &[("domain", "context"), ("scale", "CT")],
    );
    check(
        "facts/scales",
        &["LV"],
        &[("lowest", "0"), ("highest", "7")],
    );
}

/// Every published category is joined only to years that counted the same work.
#[test]
fn years_are_joined_only_over_the_same_work() {
    let check = |soc: &str, expected: &[&str]| {
        let found: Vec<String> = rows("facts/oews_bridge")
            .into_iter()
            .filter(|row| row[0] == soc)
            .map(|row| format!("{} {}-{}", row[1], row[2], row[3]))
            .collect();
        assert_eq!(found, expected, "{soc}");
    };
    // Unchanged throughout.
    check("11-3051", &["11-3051 2013-2024"]);
    // One code of 2010 became three, which are still published together.
    check("25-9042", &["25-9041 2013-2018", "25-9045 2019-2024"]);
    // Published apart until 2016, together since.
    check("13-1022", &["13-1020 2017-2024"]);
    // Published apart until 2018; the older medians cannot be added up.
    check("31-1121", &["31-1120 2019-2024"]);
    // Software developers and testers were counted together in 2019 and 2020.
    check("15-1252", &["15-1252 2021-2024"]);
    // Recoded, with the same work.
    check("25-9044", &["25-1191 2013-2018", "25-9044 2019-2024"]);
    // Not surveyed: the military, and fishing and hunting.
    check("55-1011", &[]);
    check("45-3031", &[]);
}

#[test]
fn employment_reaches_occupations_with_data() {
    let (national, bridge) = (rows("facts/oews_national"), rows("facts/oews_bridge"));
    let reached = |name: &str| {
        let codes = column(name, "code");
        coverage::share(
            &national,
            &bridge,
            &codes.iter().map(String::as_str).collect(),
        )
    };
    let (with_data, with_skills) = (
        reached("facts/ratings_interests"),
        reached("facts/ratings_skills"),
    );
    println!("with data {with_data:.2} %, with ratings of skills {with_skills:.2} %");
    assert!(with_data >= coverage::LEAST_PERCENT, "{with_data:.2} %");
    assert!(with_skills >= 96.0, "{with_skills:.2} %");
}

#[test]
fn every_reference_leads_somewhere() {
    let check = |from: (&str, &str), to: (&str, &str)| {
        let known = column(to.0, to.1);
        let strays: Vec<String> = column(from.0, from.1)
            .difference(&known)
            .take(5)
            .cloned()
            .collect();
        assert!(
            strays.is_empty(),
            "{} {} not in {}: {strays:?}",
            from.0,
            from.1,
            to.0
        );
    };
    let occupations = ("facts/occupations", "code");
    for name in [
        "titles",
        "technology",
        "related",
        "task_activities",
        "education",
        "preparation",
        "activities",
        "context",
        "exposure",
        "telework",
        "projection_bridge",
    ] {
        check((&format!("facts/{name}"), "code"), occupations);
    }
    check(("facts/related", "related"), occupations);
    for name in RATED {
        check((name, "code"), occupations);
        check((name, "element"), ("facts/elements", "element"));
    }
    check(
        ("facts/activities", "element"),
        ("facts/elements", "element"),
    );
    check(("facts/context", "element"), ("facts/elements", "element"));
    check(("facts/elements", "scale"), ("facts/scales", "scale"));
    check(("facts/oews_bridge", "soc"), ("facts/occupations", "soc"));
    check(
        ("facts/oews_bridge", "oews_code"),
        ("facts/oews_national", "code"),
    );
    check(
        ("facts/projection_bridge", "nem_code"),
        ("facts/projections", "code"),
    );
    check(("facts/tables", "source"), ("facts/sources", "id"));
    check(("facts/inputs", "source"), ("facts/sources", "id"));
}

/// A figure above its year's ceiling would have been printed as `#`.
#[test]
fn no_percentile_is_above_its_ceiling() {
    let ceilings = rows("facts/oews_ceilings");
    let (header, national) = table("facts/oews_national");
    for row in &national {
        let year = ceilings
            .iter()
            .find(|ceiling| ceiling[0] == row[0])
            .unwrap();
        for (column, value) in header.iter().zip(row) {
            let ceiling = match column.as_str() {
                "p10" | "p25" | "median" | "p75" | "p90" => &year[1],
                "h_p10" | "h_p25" | "h_median" | "h_p75" | "h_p90" => &year[2],
                _ => continue,
            };
            let (Ok(value), Ok(ceiling)) = (value.parse::<f64>(), ceiling.parse::<f64>()) else {
                continue;
            };
            assert!(value < ceiling, "{} {} {column}: {value}", row[0], row[1]);
        }
    }
}

/// One layout for all tables: a reader need not know more than the header.
#[test]
fn every_table_is_laid_out_alike() {
    let mut total = 0;
    let named = column("facts/tables", "table");
    for entry in std::fs::read_dir(root().join("data/facts")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        total += text.len();
        assert!(
            text.ends_with('\n') && !text.contains('\r'),
            "{name}: line ends"
        );
        let width = text.lines().next().unwrap().split('\t').count();
        for (index, line) in text.lines().enumerate() {
            assert_eq!(
                line.split('\t').count(),
                width,
                "{name}, line {}",
                index + 1
            );
            assert!(
                line.split('\t').all(|field| field == field.trim()),
                "{name}, line {}: blanks",
                index + 1
            );
        }
        assert!(
            named.contains(&name)
                || ["inputs", "rows", "sources", "tables"].contains(&name.as_str()),
            "{name} has no source"
        );
    }
    assert!(total < 24_000_000, "{total} bytes of tables");
}

/// The counts that data/README.md gives are those of the tables.
#[test]
fn the_description_counts_what_is_there() {
    let readme = std::fs::read_to_string(root().join("data/README.md")).unwrap();
    let mut described = BTreeSet::new();
    for line in readme.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let Some(name) = cells
            .get(1)
            .and_then(|cell| cell.strip_prefix('`')?.strip_suffix(".tsv`"))
        else {
            continue;
        };
        let counted = rows(&format!("facts/{name}")).len().to_string();
        assert_eq!(cells[2].replace(',', ""), counted, "{name}");
        described.insert(name.to_owned());
    }
    let all = column("facts/tables", "table");
    let missing: Vec<&String> = all.difference(&described).collect();
    assert!(missing.is_empty(), "not described: {missing:?}");
}
