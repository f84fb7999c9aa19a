//! Titles as people type them, put to the built catalogue.

use super::catalogue;
use crate::ApiError;
use crate::catalogue::search_titles;
use crate::catalogue::wire::{
    Passage, PassagePart, RoleHit, RoleSection, SearchTitles, SearchTitlesRequest,
};

fn search(query: &str) -> SearchTitles {
    let request = SearchTitlesRequest {
        query: query.to_owned(),
        limit: 10,
    };
    search_titles(&catalogue(), &request).unwrap_or_else(|error| panic!("{query}: {error}"))
}

/// `within`: how many places from the top it may stand.
fn check(query: &str, code: &str, within: usize) {
    let codes: Vec<String> = search(query)
        .hits
        .into_iter()
        .map(|hit| hit.occupation.code)
        .collect();
    assert!(
        codes.iter().take(within).any(|found| found == code),
        "{query}: {code} is not among {codes:?}"
    );
}

#[test]
fn titles_as_they_are_called() {
    check("plant manager", "11-3051.00", 1);
    check("nurse", "29-1141.00", 1);
    check("cashier", "41-2011.00", 1);
    check("teacher", "25-2031.00", 3);
    check("driver", "53-3032.00", 1);
    check("cook", "35-2014.00", 2);
    check("waitress", "35-3031.00", 1);
    check("bartender", "35-3011.00", 1);
    check("janitor", "37-2011.00", 1);
    check("electrician", "47-2111.00", 1);
    check("welder", "51-4121.00", 1);
    check("lawyer", "23-1011.00", 1);
    check("doctor", "29-1215.00", 5);
    check("accountant", "13-2011.00", 1);
    check("farmer", "11-9013.00", 3);
    check("pilot", "53-2011.00", 3);
    check("hairdresser", "39-5012.00", 1);
    check("real estate agent", "41-9022.00", 1);
    check("registered nurse", "29-1141.00", 1);
    check("software developer", "15-1252.00", 1);
    check("data scientist", "15-2051.00", 1);
    check("scrum master", "15-1299.09", 1);
    check("dental hygienist", "29-1292.00", 1);
    check("school bus driver", "53-3051.00", 1);
    check("high school math teacher", "25-2031.00", 1);
    check("assistant professor of biology", "25-1042.00", 1);
}

#[test]
fn slips_of_the_keyboard() {
    check("plnat manager", "11-3051.00", 1);
    check("plant mangaer", "11-3051.00", 1);
    check("trukc driver", "53-3032.00", 1);
    check("electrcian", "47-2111.00", 1);
    check("plumer", "47-2152.00", 1);
    check("vetinarian", "29-1131.00", 1);
    check("dental hygenist", "29-1292.00", 1);
    check("recieptionist", "43-4171.00", 1);
    check("softwear engineer", "15-1252.00", 1);
    check("nusre practitoner", "29-1171.00", 1);
    check("accountent", "13-2011.00", 1);
    check("secratary", "43-6014.00", 2);
    check("phlebotimist", "31-9097.00", 1);
    check("truckdriver", "53-3032.00", 1);
    check("fire fighter", "33-2011.00", 1);
    check("teachers aid", "25-9042.00", 3);
}

#[test]
fn short_forms() {
    check("plant mgr", "11-3051.00", 1);
    check("RN", "29-1141.00", 1);
    check("R.N.", "29-1141.00", 1);
    check("CNA", "31-1131.00", 1);
    check("LPN", "29-2061.00", 1);
    check("CPA", "13-2011.00", 1);
    check("HR", "13-1071.00", 2);
    check("hr mgr", "11-3121.00", 1);
    check("QA", "15-1253.00", 3);
    check("dev", "15-1252.00", 1);
    check("acct", "13-2011.00", 1);
    check("admin asst", "43-6014.00", 2);
    check("mech eng", "17-2141.00", 1);
    check("VP sales", "11-2022.00", 1);
    check("CEO", "11-1011.00", 1);
    check("hvac tech", "49-9021.00", 1);
    check("EMT", "29-2042.00", 1);
    check("it support", "15-1232.00", 2);
    check("sysadmin", "15-1244.00", 1);
    check("sped teacher", "25-2058.00", 4);
    check("pharmacy tech", "29-2052.00", 1);
    check("cust svc rep", "43-4051.00", 1);
}

#[test]
fn word_order_grade_employer_and_hours() {
    check("manager, plant", "11-3051.00", 1);
    check("driver truck", "53-3032.00", 1);
    check("engineer software senior", "15-1252.00", 1);
    check("Sr. Software Engineer III", "15-1252.00", 1);
    check("Registered Nurse at Mercy Hospital", "29-1141.00", 1);
    check("Walmart - Cashier", "41-2011.00", 1);
    check("amazon delivery driver", "53-3033.00", 1);
    check("Barista - Part Time", "35-3023.01", 2);
    check("Entry Level Welder (2nd shift)", "51-4121.00", 1);
    check("LEAD ELECTRICIAN", "47-2111.00", 1);
    check("School Principal", "11-9032.00", 1);
}

#[test]
fn while_typing() {
    check("n", "29-1141.00", 3);
    check("nurs", "29-1141.00", 1);
    check("plant m", "11-3051.00", 3);
    check("plant man", "11-3051.00", 1);
    check("plant manag", "11-3051.00", 1);
    check("softw", "15-1252.00", 1);
    check("elec", "47-2111.00", 2);
    check("teach", "25-2031.00", 3);
    check("dri", "53-3032.00", 2);
    check("cashi", "41-2011.00", 1);
    check("registered nu", "29-1141.00", 1);
    check("real est", "41-9022.00", 3);
    check("pa", "29-1071.00", 3);
    check("pain", "47-2141.00", 4);
}

#[test]
fn the_title_that_matched_is_shown_as_the_source_writes_it() {
    let check = |query: &str, code: &str, matched: &str| {
        let found = search(query);
        let hit = found.hits.iter().find(|hit| hit.occupation.code == code);
        assert_eq!(
            hit.map(|hit| hit.matched.as_str()),
            Some(matched),
            "{query}"
        );
    };
    check("plant manager", "11-3051.00", "Plant Manager");
    check("plnat mgr", "11-3051.00", "Plant Manager");
    check("registered nurse", "29-1141.00", "Registered Nurses");
    check("nurse", "29-1141.00", "Nurse");
    check("truck driver", "53-3032.00", "Truck Driver");
    assert_eq!(search("Sr. Plant Mgr at Boeing").cleaned, "plant manager");
}

/// The role at the top, by the title that matched or by its prose.
fn first_role(query: &str) -> Option<RoleHit> {
    search(query).roles.into_iter().next()
}

#[test]
fn roles_are_found_by_their_titles_as_occupations_are() {
    let check = |query: &str, slug: &str| {
        let roles = search(query).roles;
        let found: Vec<_> = roles
            .iter()
            .map(|hit| (hit.role.slug.as_str(), hit.matched.is_some()))
            .collect();
        assert_eq!(found.first(), Some(&(slug, true)), "{query}: {found:?}");
    };
    check("plant manager", "production-plant-manager");
    check("manager, plant", "production-plant-manager");
    check("plnat manger", "production-plant-manager");
    check("Sr. Plant Mgr at Boeing", "production-plant-manager");
    check("plant man", "production-plant-manager");
    check("RN", "hospital-staff-nurse");
    check("registered nurse", "hospital-staff-nurse");
    check("hosptial nurse", "hospital-staff-nurse");
    check("LPN", "licensed-practical-nurse");
    check("CNA", "nursing-assistant");
    check("cashier", "cashier");
    check("softwear developer", "software-developer");
    check("elementary teacher", "elementary-school-teacher");
    check("secruity guard", "security-guard");
    check("Senior Buyer", "buyer");
    check("electrcian", "electrician");
    check("bar tender", "bartender");
}

#[test]
fn a_role_with_another_title_is_not_found_by_it() {
    for query in [
        "mechanical engineer",
        "zoo keeper",
        "airline pilot",
        "welder",
    ] {
        let roles = search(query).roles;
        let titled: Vec<_> = roles
            .iter()
            .filter_map(|hit| hit.matched.as_ref())
            .collect();
        assert!(titled.is_empty(), "{query} is taken for {titled:?}");
    }
}

/// The passage as it is read, found words in brackets.
fn shown(passage: &Passage) -> String {
    let part = |part: &PassagePart| {
        if part.hit {
            format!("[{}]", part.text)
        } else {
            part.text.clone()
        }
    };
    passage.parts.iter().map(part).collect()
}

#[test]
fn roles_are_found_by_what_is_written_in_them() {
    let check = |query: &str, slug: &str, section: RoleSection, words: &str| {
        let hit = first_role(query).unwrap_or_else(|| panic!("{query} finds no role"));
        assert_eq!(
            (hit.role.slug.as_str(), hit.matched),
            (slug, None),
            "{query}"
        );
        let passages: Vec<_> = hit
            .passages
            .iter()
            .map(|passage| (passage.section, shown(passage)))
            .collect();
        assert!(
            passages
                .iter()
                .any(|(at, text)| *at == section && text.contains(words)),
            "{query}: {passages:?}"
        );
        assert!((1..=2).contains(&passages.len()), "{query}: {passages:?}");
    };
    let plant = "production-plant-manager";
    let like = RoleSection::Like;
    check("palletiser", plant, like, "in the [palletiser] before dawn");
    // Another form of a word, another order, and a word that is still being typed.
    check("gearbox runs", plant, like, "a [gearbox] [running] hot");
    check(
        "dawn palleti",
        plant,
        like,
        "in the [palletiser] before [dawn]",
    );
    let statements = RoleSection::Statements;
    check(
        "rotas managers call",
        plant,
        statements,
        "[calls] its [manager]; a [rota]",
    );
}

#[test]
fn passages_are_short_and_roles_few() {
    for query in ["people", "night", "manager", "you", "work sh"] {
        let roles = search(query).roles;
        assert!(roles.len() <= 8, "{query}: {}", roles.len());
        let mut slugs: Vec<_> = roles.iter().map(|hit| &hit.role.slug).collect();
        slugs.sort_unstable();
        slugs.dedup();
        assert_eq!(slugs.len(), roles.len(), "{query} finds a role twice");
        for hit in &roles {
            assert_eq!(hit.passages.is_empty(), hit.matched.is_some(), "{query}");
            for passage in &hit.passages {
                assert!(
                    passage.parts.iter().any(|part| part.hit),
                    "{query}: {passage:?}"
                );
                assert!(shown(passage).split_whitespace().count() <= 30, "{query}");
                assert!(
                    passage
                        .parts
                        .iter()
                        .all(|part| !part.text.contains(char::is_control)),
                    "{query}: {passage:?}"
                );
            }
        }
    }
}

#[test]
fn what_is_like_no_title_finds_nothing() {
    for query in [
        "",
        " ",
        "\t\n",
        "???",
        "asdfgh qwerty",
        "xqzjv",
        "директор",
        "日本語",
        "🚚🚚",
        "0",
        "'; --",
    ] {
        let found = search(query);
        assert!(found.hits.is_empty(), "“{query}” finds {:?}", found.hits[0]);
        assert_eq!(found.roles, [], "{query}");
    }
}

#[test]
fn odd_input_is_answered_alike_each_time() {
    let pieces = [
        "nurse", "ü", "'", "’", "-", ",", "(", ")", "@ ", " at ", "+", "#", ".", "II", "🚚", "\0",
        "ß", "0", "plnt", " ",
    ];
    let mut odd: Vec<String> = vec![
        "plant manager ".repeat(2_000),
        "x".repeat(100_000),
        "a ".repeat(5_000),
        "((((((((((".to_owned(),
        "at at at at".to_owned(),
        "senior lead principal ii iii 4".to_owned(),
        "e\u{301}le\u{301}ctricien".to_owned(),
        "\u{202e}reganam tnalp".to_owned(),
    ];
    let mut state = 1_u64;
    for _ in 0..150 {
        let mut text = String::new();
        for _ in 0..7 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
        }
        odd.push(text);
    }
    for query in odd {
        let (first, second) = (search(&query), search(&query));
        assert_eq!(first, second, "{query}");
        assert!(first.hits.len() <= 10);
    }
}

#[test]
fn a_limit_out_of_bounds_is_refused() {
    for limit in [0, 51, 255] {
        let request = SearchTitlesRequest {
            query: "nurse".into(),
            limit,
        };
        let refused = search_titles(&catalogue(), &request);
        assert!(matches!(refused, Err(ApiError::BadRequest { field, .. }) if field == "limit"));
    }
    let one = SearchTitlesRequest {
        query: "nurse".into(),
        limit: 1,
    };
    assert_eq!(search_titles(&catalogue(), &one).unwrap().hits.len(), 1);
}
