//! What holds for every person and every occupation.

use proptest::prelude::*;

use super::small::*;
use crate::fit::figures::OccupationFigures;
use crate::fit::{Outcome, Person, Prepared, Seed, constraints, list};
use crate::inventory::conditions::{leaning, weigh};
use crate::inventory::constraints::Constraints;

fn people() -> impl Strategy<Value = Person> {
    let means = proptest::array::uniform6(0.0..4.0_f64);
    let levels = proptest::collection::vec(0..=4_i8, ELEMENTS);
    let lean = proptest::collection::vec(-2..=2_i8, 5);
    (means, levels, lean).prop_map(|(means, levels, lean)| {
        let leans = leans(&lean);
        Person {
            interests: Some(interests(means)),
            skills: skills(&levels),
            weights: weigh(&leaning(&leans), &[]),
            leans,
            ..Person::default()
        }
    })
}

fn figures() -> impl Strategy<Value = OccupationFigures> {
    let interests = proptest::array::uniform6(1.0..7.0_f32);
    let ratings = proptest::collection::vec((1.0..5.0_f32, 0.0..7.0_f32), ELEMENTS);
    let conditions = proptest::collection::vec(-1.0..1.0_f32, 5);
    (interests, ratings, conditions).prop_map(|(interests, ratings, conditions)| {
        let mut one = occupation("any", interests, true);
        one.importance = ratings.iter().map(|rating| Some(rating.0)).collect();
        one.level = ratings.iter().map(|rating| Some(rating.1)).collect();
        one.conditions = conditions.into_iter().map(Some).collect();
        one
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn every_score_is_within_its_bounds(person in people(), figures in figures()) {
        let tables = tables_of(vec![figures]);
        let scores = Prepared::new(&tables, &person).scores(0);
        let correlation = |r: f32| r.is_nan() || (-1.0001..=1.0001).contains(&r);
        prop_assert!(correlation(scores.interests));
        prop_assert!(correlation(scores.similarity));
        prop_assert!(correlation(scores.values));
        prop_assert!((0.0..=1.0).contains(&scores.gap));
    }

    #[test]
    fn raising_a_skill_never_worsens_the_gap(person in people(), figures in figures(), at in 0..ELEMENTS) {
        let tables = tables_of(vec![figures]);
        let before = Prepared::new(&tables, &person).scores(0);
        let mut more = person.clone();
        let answer = more.skills.get_mut(&element(at)).unwrap();
        answer.level = (answer.level.get() + 1).min(4).try_into().unwrap();
        let after = Prepared::new(&tables, &more).scores(0);
        prop_assert!(after.gap <= before.gap + 1e-6);
        prop_assert!(after.largest <= before.largest + 1e-6);
    }

    #[test]
    fn a_lean_towards_where_it_stands_never_worsens_agreement(person in people(), figures in figures()) {
        let tables = tables_of(vec![figures]);
        let before = Prepared::new(&tables, &person).scores(0).values;
        for at in 0..4 {
            let mut other = person.clone();
            let position = tables.occupations()[0].conditions[at].unwrap();
            let lean = other.leans.get_mut(&dimension(at)).unwrap();
            // From the wrong end to the same strength at the right one.
            if f32::from(lean.get()) * position < 0.0 {
                *lean = (-lean.get()).try_into().unwrap();
                let after = Prepared::new(&tables, &other).scores(0).values;
                prop_assert!(before.is_nan() || after >= before - 1e-5);
            }
        }
    }

    #[test]
    fn unanswered_is_not_zero(person in people(), figures in figures(), at in 0..ELEMENTS) {
        let tables = tables_of(vec![figures]);
        let gap = |person: &Person| f64::from(Prepared::new(&tables, person).scores(0).gap);
        let mut without = person.clone();
        without.skills.remove(&element(at));
        let mut zero = person.clone();
        zero.skills.get_mut(&element(at)).unwrap().level = 0.try_into().unwrap();
        // Left out, the rest is compared as if the element were not there.
        let one = &tables.occupations()[0];
        let weight = |at: usize| f64::from((one.importance[at].unwrap() - 1.0) / 4.0);
        let others: f64 = (0..ELEMENTS).filter(|other| *other != at).map(weight).sum();
        let short = f64::from(one.level[at].unwrap()) / 7.0;
        let expected = (gap(&without) * others + weight(at) * short) / (others + weight(at));
        prop_assert!((gap(&zero) - expected).abs() < 1e-4);
    }

    #[test]
    fn the_order_of_occupations_and_elements_is_no_matter(person in people(), one in figures(), other in figures()) {
        let (mut one, mut other) = (one, other);
        one.title = "one".to_owned();
        other.title = "other".to_owned();
        let forwards = tables_of(vec![one.clone(), other.clone()]);
        let backwards = tables_of(vec![other, one]);
        let rows = |tables: &crate::fit::FitTables| {
            let prepared = Prepared::new(tables, &person);
            let samples = prepared.samples_of(Seed(3), 20);
            let mut rows = list(&prepared, &samples).rows;
            rows.iter_mut().for_each(|row| row.at = 0);
            rows
        };
        prop_assert_eq!(format!("{:?}", rows(&forwards)), format!("{:?}", rows(&backwards)));
        let mut turned = occupations();
        turned.iter_mut().for_each(|one| {
            // Within each domain, from the last to the first.
            for list in [&mut one.importance, &mut one.level] {
                let skills = SKILLS.min(list.len());
                list[..skills].reverse();
            }
        });
        let names = (0..SKILLS).rev().chain(SKILLS..ELEMENTS).map(element).collect();
        let straight = tables_of(occupations());
        let dimensions = straight.dimensions().to_vec();
        let turned = crate::fit::FitTables::new(turned, names, SKILLS, dimensions, THRESHOLDS);
        for at in 0..3 {
            let (a, b) = (Prepared::new(&straight, &person).scores(at), Prepared::new(&turned, &person).scores(at));
            prop_assert!((a.gap - b.gap).abs() < 1e-5);
            prop_assert!(a.similarity.is_nan() || (a.similarity - b.similarity).abs() < 1e-4);
        }
    }

    #[test]
    fn asking_for_more_never_passes_sooner(floor in 0..200_000_u32, more in 0..50_000_u32, hours in 1..80_u8, schooling in 1..12_u8) {
        let figures = occupation("any", [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], true);
        let outcome = |stated: Constraints| {
            constraints(&stated, &figures).iter().map(|check| check.outcome).max().unwrap_or(Outcome::Pass)
        };
        let pay = |floor| outcome(Constraints { pay_floor: Some(floor), ..Constraints::default() });
        prop_assert!(pay(floor) <= pay(floor + more));
        let week = |max| outcome(Constraints { hours_max: Some(max), ..Constraints::default() });
        prop_assert!(week(hours + 1) <= week(hours));
        let school = |max| outcome(Constraints { education_max: Some(max), ..Constraints::default() });
        prop_assert!(school(schooling + 1) <= school(schooling));
    }
}
