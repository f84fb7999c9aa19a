//! The small catalogue's answers, worked out by hand.

use waymark_domain::occupation::{BreakKind, Domain, Figure, Page};

use super::small::Small;
use crate::catalogue::{BrowseOrder, BrowseQuery, Catalogue};

fn page(catalogue: &Catalogue, code: &str) -> Page {
    catalogue.occupation(code).unwrap().unwrap()
}

/// Importances are 2, 3, 3 and 4, with a fifth, 5, that is flagged: mean 3, variance ½.
#[test]
fn a_flagged_rating_is_kept_and_not_compared_with() {
    let catalogue = Small::new().open();
    let check =
        |code: &str, percentile: f64, deviations: f64, suppressed: bool, level: Option<f64>| {
            let page = page(&catalogue, code);
            let rating = page
                .ratings
                .iter()
                .find(|rating| rating.domain == Domain::Skills)
                .unwrap();
            assert_eq!(rating.percentile, percentile, "{code}");
            assert!(
                (rating.distinctiveness - deviations * 2f64.sqrt()).abs() < 1e-12,
                "{code}"
            );
            assert_eq!(
                (rating.suppressed, rating.level),
                (suppressed, level),
                "{code}"
            );
        };
    check("11-1000.00", 12.5, -1.0, false, Some(4.0));
    // Not relevant, and then a flagged level.
    check("11-1000.01", 50.0, 0.0, false, None);
    check("13-1021.00", 50.0, 0.0, false, None);
    check("29-1022.00", 87.5, 1.0, false, Some(4.0));
    check("27-2011.00", 100.0, 2.0, true, Some(4.0));
}

#[test]
fn withheld_and_above_the_ceiling_stay_what_they_are() {
    let catalogue = Small::new().open();
    let check = |code: &str, employment: Figure, median: Figure, p90: Figure| {
        let category = page(&catalogue, code).category.unwrap();
        assert_eq!(
            (category.employment, category.pay.median, category.pay.p90),
            (employment, median, p90),
            "{code}"
        );
    };
    let (value, ceiling) = (Figure::Value, Figure::AtLeast);
    check(
        "11-1000.01",
        value(100.0),
        value(72_800.0),
        value(104_000.0),
    );
    check(
        "27-2011.00",
        Figure::Suppressed,
        value(23.33),
        ceiling(115.0),
    );
    check(
        "29-1022.00",
        value(20.0),
        ceiling(239_200.0),
        ceiling(239_200.0),
    );
    assert_eq!(page(&catalogue, "55-1000.00").category, None);
    let actors = page(&catalogue, "27-2011.00").category.unwrap();
    assert_eq!(
        (actors.pay.mean, actors.all_occupations_pay.median),
        (value(44.4), value(20.5))
    );
}

#[test]
fn a_hybrid_category_names_what_it_counts() {
    let catalogue = Small::new().open();
    let farm = page(&catalogue, "13-1021.00");
    let category = farm.category.unwrap();
    assert_eq!((category.code.as_str(), category.hybrid), ("13-1020", true));
    assert_eq!(category.covers, ["13-1021", "13-1022"]);
    assert_eq!(
        farm.shares_category_with
            .iter()
            .map(|other| other.code.as_str())
            .collect::<Vec<_>>(),
        ["13-1022.00"]
    );
    let years: Vec<u16> = farm.history.years.iter().map(|year| year.year).collect();
    assert_eq!((years, farm.history.breaks.len()), (vec![2021, 2022], 0));
}

#[test]
fn a_history_has_its_breaks_and_constant_dollars() {
    let history = page(&Small::new().open(), "11-1000.00").history;
    let years: Vec<_> = history
        .years
        .iter()
        .map(|year| (year.year, year.median, year.median_constant))
        .collect();
    let expected = [
        (2018, Figure::Value(62_400.0), Figure::Value(74_880.0)),
        (2019, Figure::Value(62_400.0), Figure::Value(73_125.0)),
        (2022, Figure::Value(72_800.0), Figure::Value(72_800.0)),
    ];
    assert_eq!(years, expected);
    let breaks: Vec<_> = history
        .breaks
        .iter()
        .map(|found| (found.after, found.before, found.kind))
        .collect();
    assert_eq!(
        breaks,
        [
            (2018, 2019, BreakKind::HybridBegins),
            (2019, 2021, BreakKind::Soc2018Begins)
        ]
    );
    assert_eq!(
        (
            history.constant_dollars_of,
            history.constant_dollars_source.as_str()
        ),
        (2022, "cpi-u")
    );
}

#[test]
fn sectors_come_largest_first_and_withheld_last() {
    let sectors = page(&Small::new().open(), "11-1000.00").sectors;
    let found: Vec<_> = sectors
        .iter()
        .map(|sector| (sector.naics.as_str(), sector.share_percent))
        .collect();
    assert_eq!(
        found,
        [("62", Some(75.0)), ("31-33", Some(25.0)), ("11", None)]
    );
    assert_eq!(sectors[1].pay.p90, Figure::AtLeast(239_200.0));
}

#[test]
fn projections_stand_beside_all_occupations_newest_first() {
    let projections = page(&Small::new().open(), "11-1000.00").projections;
    let found: Vec<_> = projections
        .iter()
        .map(|line| {
            (
                line.cycle.as_str(),
                line.target_employment,
                line.change_percent,
                line.all_occupations_change_percent,
            )
        })
        .collect();
    assert_eq!(
        found,
        [("2022–32", 200.0, -2.5, 3.0), ("2020–30", 100.0, 0.5, 1.0)]
    );
}

#[test]
fn titles_count_once_and_the_own_title_not_at_all() {
    let titles = page(&Small::new().open(), "11-1000.00").titles;
    assert_eq!(
        (titles.count, titles.all, titles.reported),
        (
            2,
            vec!["Boss".into(), "Chief".into()],
            vec!["Chief".into(), "Boss".into()]
        )
    );
    assert_eq!(
        (titles.source.as_str(), titles.reported_source.as_str()),
        ("onet-30.0", "onet-29.0")
    );
}

/// Scores are 0.1, 0.2 and 0.3, though five occupations carry one.
#[test]
fn a_study_s_score_counts_once_however_many_carry_it() {
    let catalogue = Small::new().open();
    let check = |code: &str, percentile: f64| {
        let exposure = &page(&catalogue, code).exposure[0];
        assert_eq!(exposure.scored, 3);
        assert!(
            (exposure.percentile - percentile).abs() < 1e-9,
            "{code}: {}",
            exposure.percentile
        );
    };
    check("13-1021.00", 100.0 / 6.0);
    check("11-1000.00", 50.0);
    check("11-1000.01", 50.0);
    check("27-2011.00", 500.0 / 6.0);
}

#[test]
fn a_track_counts_each_category_s_people_once() {
    let (tracks, sources) = Small::new().open().tracks().unwrap();
    let found: Vec<_> = tracks
        .iter()
        .map(|track| (track.id.as_str(), track.occupations, track.employment))
        .collect();
    // Heads 100 and buyers 400, each over two occupations; actors are withheld.
    assert_eq!(
        found,
        [
            ("business", 5, Figure::Value(500.0)),
            ("care", 2, Figure::Value(20.0))
        ]
    );
    assert_eq!(
        sources
            .iter()
            .map(|source| source.id.as_str())
            .collect::<Vec<_>>(),
        ["oews-2022"]
    );
}

#[test]
fn lists_keep_to_their_bounds_and_order() {
    let catalogue = Small::new().open();
    let check = |query: BrowseQuery, total: u32, codes: &[&str]| {
        let found = catalogue
            .browse(&BrowseQuery {
                limit: 3,
                ..query.clone()
            })
            .unwrap();
        let listed: Vec<&str> = found.rows.iter().map(|row| &row.code[..7]).collect();
        assert_eq!(
            (found.total, listed.as_slice()),
            (total, codes),
            "{query:?}"
        );
    };
    let usual = BrowseQuery::default;
    check(usual(), 7, &["27-2011", "11-1000", "13-1021"]);
    check(
        BrowseQuery {
            offset: 5,
            ..usual()
        },
        7,
        &["55-1000", "29-1022"],
    );
    check(
        BrowseQuery {
            track: Some("care".into()),
            ..usual()
        },
        2,
        &["55-1000", "29-1022"],
    );
    check(
        BrowseQuery {
            preparation: vec![4, 5],
            ..usual()
        },
        2,
        &["11-1000", "29-1022"],
    );
    check(
        BrowseQuery {
            pay_at_most: Some(52_000),
            ..usual()
        },
        3,
        &["27-2011", "13-1021", "13-1022"],
    );
    check(
        BrowseQuery {
            pay_at_least: Some(500_000),
            ..usual()
        },
        1,
        &["29-1022"],
    );
    check(
        BrowseQuery {
            growth_at_least: Some(-2.5),
            ..usual()
        },
        3,
        &["13-1021", "11-1000", "13-1022"],
    );
    check(
        BrowseQuery {
            order: BrowseOrder::PayHighest,
            ..usual()
        },
        7,
        &["29-1022", "11-1000", "11-1000"],
    );
    check(
        BrowseQuery {
            order: BrowseOrder::GrowthHighest,
            ..usual()
        },
        7,
        &["13-1021", "13-1022", "11-1000"],
    );
    check(
        BrowseQuery {
            order: BrowseOrder::EmploymentHighest,
            ..usual()
        },
        7,
        &["13-1021", "13-1022", "11-1000"],
    );
    check(
        BrowseQuery {
            order: BrowseOrder::PreparationLowest,
            ..usual()
        },
        7,
        &["11-1000", "29-1022", "27-2011"],
    );
}
