//! The axes against values worked out by hand, and what they say when there is too little.

use super::small::*;
use crate::fit::{Band, Check, Person, Prepared, RESAMPLES, Seed, Standing, check, differences};
use crate::inventory::interests::Pattern;

fn near(found: f32, expected: f64) {
    assert!(
        (f64::from(found) - expected).abs() < 1e-4,
        "{found} for {expected}"
    );
}

#[test]
fn the_gap_is_the_weighted_shortfall() {
    let tables = tables();
    let person = Person {
        skills: skills(&[2; ELEMENTS]),
        ..Person::default()
    };
    let prepared = Prepared::new(&tables, &person);
    let scores = prepared.scores(0);
    // Weights i/11 and levels 6i/11 against 3, for i of 0–11, twice.
    let (mut over, mut under) = (0.0, 0.0);
    for i in 0..12 {
        let place = f64::from(i) / 11.0;
        over += place * (6.0 * place - 3.0).max(0.0) / 7.0;
        under += place;
    }
    near(scores.gap, over / under);
    // The largest is 6 − 3 of 7.
    near(scores.largest, 3.0 / 7.0);
    assert!(
        scores.similarity.is_nan(),
        "all answers alike have no shape"
    );
    assert_eq!(scores.strengths_band(THRESHOLDS), Band::Mixed);
    assert!(scores.interests.is_nan() && scores.values.is_nan());
}

#[test]
fn everything_met_leaves_no_gap() {
    let tables = tables();
    let person = Person {
        skills: skills(&[4; ELEMENTS]),
        ..Person::default()
    };
    let scores = Prepared::new(&tables, &person).scores(0);
    near(scores.gap, 0.0);
    assert!(scores.largest <= 0.0);
    // More of everything is not the same as near.
    assert_eq!(scores.strengths_band(THRESHOLDS), Band::Mixed);
}

#[test]
fn a_profile_like_the_work_is_strong_on_every_axis() {
    let tables = tables();
    let person = person();
    let scores = Prepared::new(&tables, &person).scores(0);
    assert!(scores.similarity > 0.95, "{}", scores.similarity);
    assert_eq!(scores.interests_band(), Band::Strong);
    assert_eq!(scores.strengths_band(THRESHOLDS), Band::Strong);
    // Leans 1, −.5 and .5 at .8, −.5 and .2; the fifth has no figures and the fourth no lean.
    near(scores.values, (0.8 + 0.25 + 0.1) / 2.0);
    assert_eq!(scores.values_band(), Band::Strong);
    let other = Prepared::new(&tables, &person).scores(1);
    assert_eq!(other.interests_band(), Band::Away);
    assert_eq!(other.strengths_band(THRESHOLDS), Band::Away);
}

#[test]
fn a_withheld_importance_is_left_out_of_the_shape() {
    let mut all = occupations();
    all[0].importance[3] = None;
    all[0].level[5] = None;
    let tables = tables_of(all);
    let person = person();
    let scores = Prepared::new(&tables, &person).scores(0);
    let levels: Vec<f32> = RISING.iter().map(|level| f32::from(*level)).collect();
    let importance: Vec<f32> = tables.occupations()[0]
        .importance
        .iter()
        .map(|one| one.unwrap_or(f32::NAN))
        .collect();
    let domain = |cells: std::ops::Range<usize>| {
        let found = super::super::score::pearson(&levels[cells.clone()], &importance[cells]);
        f64::from(found)
    };
    near(scores.similarity, (domain(0..12) + domain(12..24)) / 2.0);
}

#[test]
fn too_little_is_not_enough() {
    let tables = tables();
    let mut flat = interests([2.0; 6]);
    flat.pattern = Pattern::Flat;
    let person = Person {
        interests: Some(flat),
        skills: skills(&[3; 11]),
        leans: leans(&[2, -1, 0, 0, 2]),
        ..Person::default()
    };
    let prepared = Prepared::new(&tables, &person);
    let samples = prepared.samples(Seed(1));
    for occupation in 0..tables.occupations().len() {
        let found = check(&prepared, occupation, &samples, None);
        for axis in [found.interests, found.strengths.axis, found.values] {
            assert_eq!(axis.band, Band::NotEnough);
            assert_eq!((axis.score, axis.interval, axis.held), (None, None, None));
        }
        assert_eq!(found.standing, Standing::NotAsked);
        assert!(found.reasons.iter().all(|reason| reason.weight > 0.0));
        assert!(found.changes.is_empty() && found.unmoved.is_empty());
    }
}

#[test]
fn an_occupation_without_figures_says_nothing() {
    let tables = tables();
    let person = person();
    let prepared = Prepared::new(&tables, &person);
    let found = check(&prepared, 3, &prepared.samples(Seed(1)), None);
    let bands = [
        found.interests.band,
        found.strengths.axis.band,
        found.values.band,
    ];
    assert_eq!(bands, [Band::NotEnough; 3]);
    assert!(found.reasons.is_empty() && found.changes.is_empty());
}

#[test]
fn an_interval_holds_the_score_and_repeats() {
    let tables = tables();
    let person = person();
    let prepared = Prepared::new(&tables, &person);
    let found = check(&prepared, 0, &prepared.samples(Seed(5)), None);
    for axis in [found.interests, found.strengths.axis, found.values] {
        let (score, [low, high]) = (axis.score.unwrap(), axis.interval.unwrap());
        assert!(low < high, "{axis:?}");
        assert!(low <= score && score <= high, "{axis:?}");
        assert!((0.0..=1.0).contains(&axis.held.unwrap()));
    }
    assert_eq!(prepared.samples(Seed(5)).rounds.len(), RESAMPLES);
    assert_eq!(check(&prepared, 0, &prepared.samples(Seed(5)), None), found);
    assert_ne!(check(&prepared, 0, &prepared.samples(Seed(6)), None), found);
}

#[test]
fn a_check_survives_being_kept() {
    let tables = tables();
    let mut person = person();
    person.constraints.pay_floor = Some(50_000);
    let prepared = Prepared::new(&tables, &person);
    for occupation in [0, 3] {
        let found = check(&prepared, occupation, &prepared.samples(Seed(5)), None);
        let kept = serde_json::to_string(&found).unwrap();
        let read: Check = serde_json::from_str(&kept).unwrap();
        // Reading a number from text may miss its last binary digit; that is no difference.
        let between = differences(&found, &read);
        assert!(
            between.inputs.is_empty() && between.axes.is_empty(),
            "{between:?}"
        );
        assert_eq!(read.reasons.len(), found.reasons.len());
        assert_eq!((read.missing, read.role), (found.missing, found.role));
    }
}
