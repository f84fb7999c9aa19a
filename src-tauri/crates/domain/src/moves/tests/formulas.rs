//! Gaps, lists and thresholds by hand.

use super::small::*;
use crate::fit::tests::small as fit;
use crate::fit::{FitTables, Person, Prepared};
use crate::moves::*;
use crate::related::Similarity;
use std::sync::Arc;

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-5, "{found} is not {expected}");
}

/// Here: level 3.5 of both, importance 5 and 3. There: 7 and 0, importance 5 and 3.
fn two() -> Ground {
    let here = job("11-3051.00", "a", 3, 60_000.0, &[(5.0, 3.5), (3.0, 3.5)]);
    let there = job("11-3052.00", "a", 4, 90_000.0, &[(5.0, 7.0), (3.0, 0.0)]);
    ground(vec![here, there], Vec::new(), vec![0.0, 1.0, 1.0, 0.0])
}

#[test]
fn a_gap_has_a_direction() {
    let ground = two();
    let origin = Origin::occupation(&ground, 0);
    let found = between(&origin, 1, &origin.limits());
    let (gap, back) = (found.gap.unwrap(), found.back.unwrap());
    // (1·.5 + .5·0)/1.5 there, (1·0 + .5·.5)/1.5 back.
    near(gap.all, 1.0 / 3.0);
    near(gap.largest, 3.5);
    near(back.all, 1.0 / 6.0);
    // Importance 3 is below what counts as a single gap.
    near(back.largest, 0.0);
    assert_eq!((found.zones, found.unrated), (Some(1), vec![]));
    let other = Origin::occupation(&ground, 1);
    assert_eq!(between(&other, 0, &other.limits()).gap, Some(back));
}

#[test]
fn lists_name_what_is_missing_what_is_there_and_what_lies_unused() {
    let ground = two();
    let found = lists(&Origin::occupation(&ground, 0), 1);
    let places = |list: &[Element]| list.iter().map(|one| one.element).collect::<Vec<_>>();
    assert_eq!(places(&found.gap), [0]);
    near(found.gap[0].has, 3.5);
    near(found.gap[0].asked, 7.0);
    near(found.gap[0].weight, 0.5);
    assert_eq!(places(&found.shared), [] as [usize; 0]);
    assert_eq!(places(&found.surplus), [1]);
    near(found.surplus[0].weight, 0.25);
    let back = lists(&Origin::occupation(&ground, 1), 0);
    assert_eq!(places(&back.gap), [1]);
    assert_eq!(places(&back.shared), [0]);
    assert_eq!(places(&back.surplus), [0]);
}

/// The handful that the fit check is tested with, each as alike as the other.
fn makers() -> (Ground, FitTables) {
    let tables = fit::tables();
    let codes: Vec<String> = tables
        .occupations()
        .iter()
        .map(|one| one.code.clone())
        .collect();
    let similarity = Similarity::new(codes, vec![1.0; 16]).unwrap();
    let ground = Ground::new(Arc::new(tables.clone()), Vec::new(), Arc::new(similarity));
    (ground, tables)
}

#[test]
fn a_person_is_measured_as_in_a_fit_check() {
    let (ground, tables) = makers();
    let mut skills = fit::person().skills;
    for answered in [24, 22, 20] {
        while skills.len() > answered {
            skills.pop_last();
        }
        let person = Person {
            skills: skills.clone(),
            ..Person::default()
        };
        let prepared = Prepared::new(&tables, &person);
        let origin = Origin::person(&ground, &skills, None, None);
        assert_eq!(origin.levels(), Levels::Own);
        for to in 0..3 {
            let (expected, found) = (prepared.scores(to), between(&origin, to, &origin.limits()));
            near(found.gap.unwrap().all, f64::from(expected.gap));
            let largest = f64::from(expected.largest * 7.0).max(0.0);
            near(found.gap.unwrap().largest, largest);
            near(found.alike.unwrap().value, f64::from(expected.similarity));
        }
    }
}

#[test]
fn what_is_not_rated_says_so() {
    let (ground, _) = makers();
    let check = |origin: &Origin<'_>, to: usize, expected: &[Unrated]| {
        let found = between(origin, to, &origin.limits());
        assert_eq!(found.unrated, expected);
        assert_eq!(found.gap.is_none(), !expected.is_empty());
        assert_eq!(
            found.labels.viable == Verdict::Unknown,
            !expected.is_empty()
        );
        assert_eq!(lists(origin, to) == Lists::default(), !expected.is_empty());
    };
    let wide = |at: usize| Origin::occupation(&ground, at);
    check(&wide(0), 3, &[Unrated::There]);
    check(&wide(3), 0, &[Unrated::Here]);
    let nobody = Origin::person(&ground, &fit::skills(&[4; 11]), None, None);
    check(&nobody, 3, &[Unrated::Here, Unrated::There]);
    assert_eq!(nobody.levels(), Levels::Unknown);
    // Twenty answers are enough for a person, and eleven of them met are too few for one occupation.
    let blank: Vec<i8> = vec![0; 24];
    let answered = Origin::person(&ground, &fit::skills(&blank), Some(3), None);
    check(&answered, 0, &[]);
}

#[test]
fn similar_begins_one_deviation_below_the_mean_of_a_group() {
    let flat = [(3.0, 3.0), (3.0, 3.0)];
    let codes = ["11-3051.00", "11-3052.00", "11-3053.00", "11-9999.00"];
    let jobs = codes.map(|code| job(code, "a", 3, 1.0, &flat)).to_vec();
    // Within the group 8, 6 and 4, both ways; others 1, 2 and 5.
    #[rustfmt::skip]
    let alike = vec![
        0.0, 8.0, 6.0, 1.0,
        8.0, 0.0, 4.0, 2.0,
        6.0, 4.0, 0.0, 5.0,
        1.0, 2.0, 5.0, 0.0,
    ];
    let ground = ground(jobs, Vec::new(), alike);
    let cut = ground.calibration().occupations;
    near(cut.value, 6.0 - (8.0_f64 / 3.0).sqrt());
    assert_eq!((cut.within, cut.pairs), (6, 12));
    // Of twelve, 1, 2 and 4 are below 4.37, twice each.
    near(cut.percentile, 50.0);
    near(
        Limits::of(ground.calibration(), Measure::Occupations).similar,
        50.0,
    );
    // Levels that are all the same have no shape.
    assert_eq!(ground.calibration().shape, Cut::default());
}
