//! The career tracks, which are ours and edited by hand: every occupation in exactly one.

use std::collections::{BTreeMap, BTreeSet};

use super::{column, root, rows};

#[test]
fn every_occupation_is_in_exactly_one_track() {
    let mut seen = BTreeSet::new();
    let tracks = column("tracks/tracks", "id");
    for row in rows("tracks/assignments") {
        assert!(
            tracks.contains(&row[1]),
            "{}: there is no track {}",
            row[0],
            row[1]
        );
        assert!(seen.insert(row[0].clone()), "{} is assigned twice", row[0]);
    }
    let occupations = column("facts/occupations", "code");
    assert_eq!(
        seen.difference(&occupations).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "unknown codes"
    );
    assert_eq!(
        occupations.difference(&seen).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "left out"
    );
}

#[test]
fn every_track_has_a_name_an_order_occupations_and_an_introduction() {
    let used = column("tracks/assignments", "track");
    let mut orders = BTreeSet::new();
    for row in rows("tracks/tracks") {
        let [id, name, order] = row.as_slice() else {
            panic!("{row:?}")
        };
        assert!(
            !name.is_empty() && orders.insert(order.parse::<usize>().unwrap()),
            "{id}"
        );
        assert!(used.contains(id), "{id} is empty");
        let intro = root().join("data/tracks").join(id).with_extension("md");
        let words = std::fs::read_to_string(&intro)
            .unwrap_or_default()
            .split_whitespace()
            .count();
        assert!(words >= 60, "{} needs an introduction", intro.display());
    }
    assert_eq!(orders, (1..=orders.len()).collect());
}

#[test]
fn occupations_are_where_people_look_for_them() {
    let tracks: BTreeMap<String, String> = rows("tracks/assignments")
        .into_iter()
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    let check = |code: &str, expected: &str| assert_eq!(tracks[code], expected, "{code}");
    check("11-3051.00", "business-operations");
    check("11-1011.00", "business-operations");
    check("11-3121.00", "business-operations");
    check("13-1081.00", "business-operations");
    check("11-2022.00", "sales");
    check("11-9021.00", "trades");
    check("11-9032.00", "education");
    check("11-9051.00", "hospitality");
    check("11-9111.00", "health");
    check("11-9041.00", "engineering");
    check("11-3021.00", "technology");
    check("55-3016.00", "law-safety");
}

/// Occupations published together belong to one track, or their people would be counted
/// in two.
#[test]
fn a_published_category_is_not_split_over_tracks() {
    let tracks = rows("tracks/assignments");
    let of_soc = |soc: &str| -> BTreeSet<&str> {
        tracks
            .iter()
            .filter(|row| row[0] == format!("{soc}.00"))
            .map(|row| row[1].as_str())
            .collect()
    };
    let mut categories: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for row in rows("facts/oews_bridge")
        .iter()
        .filter(|row| row[3] == "2024")
    {
        categories
            .entry(row[1].clone())
            .or_default()
            .extend(of_soc(&row[0]));
    }
    for (code, found) in categories {
        assert!(found.len() <= 1, "{code} is split over {found:?}");
    }
}
