//! The search on a handful of titles, small enough to know what is right.

use super::{Found, InMemory, Kind, Occupation, Title, Weights};

fn occupations() -> Vec<Occupation> {
    let occupation = |code: &str, title: &str, employment: f64| Occupation {
        code: code.into(),
        title: title.into(),
        employment: Some(employment),
    };
    vec![
        occupation("11-3051.00", "Industrial Production Managers", 234_380.0),
        occupation("29-1141.00", "Registered Nurses", 3_282_010.0),
        occupation("29-1141.01", "Acute Care Nurses", 3_282_010.0),
        occupation(
            "47-2141.00",
            "Painters, Construction and Maintenance",
            218_000.0,
        ),
        occupation(
            "53-3032.00",
            "Heavy and Tractor-Trailer Truck Drivers",
            2_070_480.0,
        ),
        occupation("53-3053.00", "Shuttle Drivers and Chauffeurs", 228_000.0),
    ]
}

fn titles() -> Vec<Title> {
    let title = |code: &str, title: &str| Title {
        code: code.into(),
        title: title.into(),
        kind: Kind::Alternate,
    };
    vec![
        title("11-3051.00", "Plant Manager"),
        title("11-3051.00", "Manufacturing Supervisor"),
        title("29-1141.00", "RN (Registered Nurse)"),
        title("29-1141.00", "Nurse"),
        title("29-1141.01", "Nurse"),
        title("47-2141.00", "House Painter"),
        title("53-3032.00", "Driver"),
        title("53-3032.00", "Truck Driver"),
        title("53-3053.00", "Driver"),
        title("53-3053.00", "Limousine Driver"),
        title("99-9999.00", "Unicorn Groomer"),
    ]
}

fn search(query: &str) -> Found {
    InMemory::build(&occupations(), &titles()).search(query, 10, &Weights::default())
}

#[test]
fn the_right_occupation_comes_first_under_the_title_that_matched() {
    let check = |query: &str, code: &str, matched: &str| {
        let found = search(query);
        let first = found
            .hits
            .first()
            .map(|hit| (hit.code.as_str(), hit.matched.as_str()));
        assert_eq!(first, Some((code, matched)), "{query}");
    };
    check("plant manager", "11-3051.00", "Plant Manager");
    check("manager plant", "11-3051.00", "Plant Manager");
    check("plnat mangaer", "11-3051.00", "Plant Manager");
    check("Plant Mgr at Boeing", "11-3051.00", "Plant Manager");
    check("plant m", "11-3051.00", "Plant Manager");
    check("rn", "29-1141.00", "Registered Nurses");
    check("registered nurse", "29-1141.00", "Registered Nurses");
    check("hous paint", "47-2141.00", "House Painter");
    // Of two that share a title, the general one with more people.
    check("nurse", "29-1141.00", "Nurse");
    // Never written so, but each word is known.
    check("limousine chauffeur", "53-3053.00", "Limousine Driver");
}

#[test]
fn what_is_like_nothing_finds_nothing() {
    for query in [
        "",
        "   ",
        "?!",
        "xqzjv",
        "директор",
        "🚚",
        "asdfgh qwerty",
        "unicorn",
    ] {
        assert!(
            search(query).hits.is_empty(),
            "{query}: {:?}",
            search(query).hits
        );
    }
}

#[test]
fn an_index_of_nothing_answers() {
    let empty = InMemory::build(&[], &[]);
    assert!(
        empty
            .search("nurse", 5, &Weights::default())
            .hits
            .is_empty()
    );
    let untitled = InMemory::build(&occupations(), &[]);
    assert_eq!(
        untitled
            .search("registered nurse", 5, &Weights::default())
            .hits[0]
            .code,
        "29-1141.00"
    );
}

#[test]
fn the_limit_is_kept() {
    let index = InMemory::build(&occupations(), &titles());
    for limit in 0..4 {
        assert!(
            index
                .search("driver", limit, &Weights::default())
                .hits
                .len()
                <= limit
        );
    }
}

#[test]
fn the_same_titles_give_the_same_index_in_any_order() {
    let mut backwards = titles();
    backwards.reverse();
    assert_eq!(
        super::index(&occupations(), &titles()),
        super::index(&occupations(), &backwards)
    );
}
