//! The case that O*NET publishes with its web services, to three decimals.

use super::small::{self, occupation};
use crate::fit::{Band, FitTables, Person, Prepared};
use crate::inventory::interests::tests::{GOLDEN, answers, sixty};
use crate::inventory::interests::{Form, Scale, score};

const RATINGS: &str = include_str!("../../../../../../data/facts/ratings_interests.tsv");

fn published(code: &str) -> [f32; 6] {
    Scale::ALL.map(|scale| {
        let begins = format!("{code}\t{}\t", scale.element());
        let line = RATINGS.lines().find(|line| line.starts_with(&begins));
        let value = line.and_then(|line| line.split('\t').nth(2));
        value.unwrap().parse().unwrap()
    })
}

#[test]
fn dancers_and_skincare_specialists_are_best_fits() {
    let inventory = sixty();
    let person = Person {
        interests: Some(score(&inventory, Form::Long, &answers(&inventory, GOLDEN))),
        ..Person::default()
    };
    let tables: FitTables = small::tables_of(vec![
        occupation("dancers", published("27-2031.00"), true),
        occupation("skincare", published("39-5094.00"), true),
    ]);
    let prepared = Prepared::new(&tables, &person);
    let check = |at: usize, expected: &str| {
        let scores = prepared.scores(at);
        assert_eq!(format!("{:.3}", scores.interests), expected);
        assert_eq!(scores.interests_band(), Band::Strong);
    };
    check(0, "0.769");
    check(1, "0.786");
}
