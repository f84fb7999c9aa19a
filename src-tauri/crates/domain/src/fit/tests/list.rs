//! Groups, stability, surprises and why something is not there.

use super::small::*;
use crate::fit::{
    Band, Because, FitTables, Group, Outcome, Person, Prepared, Row, Seed, Standing, list,
    pay_and_schooling, why_not,
};
use crate::inventory::constraints::{Constraints, Remote};
use crate::role::Axis;

fn rows(tables: &FitTables, person: &Person) -> Vec<Row> {
    let prepared = Prepared::new(tables, person);
    list(&prepared, &prepared.samples_of(Seed(2), 100)).rows
}

fn titles(rows: &[Row]) -> Vec<(&str, Group)> {
    rows.iter()
        .map(|row| (row.occupation.title.as_str(), row.group))
        .collect()
}

#[test]
fn rows_are_by_group_and_then_by_title() {
    let tables = tables();
    let found = rows(&tables, &person());
    assert_eq!(found[0].occupation.title, "maker");
    assert_eq!(found[0].group, Group::Closest);
    assert_eq!(found.last().map(|row| row.group), Some(Group::NotEnough));
    assert!(found.is_sorted_by_key(|row| (row.group, row.occupation.title.clone())));
    let maker = &found[0];
    assert!(maker.top.unwrap() > 0.5, "{maker:?}");
    assert_eq!(maker.top, maker.held);
    let carer = found
        .iter()
        .find(|row| row.occupation.title == "carer")
        .unwrap();
    assert_eq!((carer.group, carer.top), (Group::Unlikely, Some(0.0)));
}

#[test]
fn other_constraints_move_rows_without_reckoning_again() {
    let tables = tables();
    let person = person();
    let prepared = Prepared::new(&tables, &person);
    let samples = prepared.samples_of(Seed(2), 100);
    let free = list(&prepared, &samples);
    let stated = Constraints {
        remote: Some(Remote::Must),
        ..Constraints::default()
    };
    let mut moved = free.clone();
    moved.constrain(&prepared, &stated);
    let blocked = moved.rows.iter().filter(|row| row.group == Group::Blocked);
    assert_eq!(blocked.count(), 3);
    assert!(moved.rows.iter().all(|row| row.standing != Standing::Clear));
    let mut asked = person.clone();
    asked.constraints = stated;
    let anew = Prepared::new(&tables, &asked);
    assert_eq!(list(&anew, &samples), moved);
    moved.constrain(&prepared, &Constraints::default());
    assert_eq!(moved, free);
}

#[test]
fn a_surprise_is_close_and_on_another_track() {
    let tables = tables();
    let surprises = |tracks: &[&str]| {
        let mut person = person();
        person.tracks = tracks.iter().map(ToString::to_string).collect();
        let found = rows(&tables, &person);
        found
            .iter()
            .any(|row| row.occupation.title == "maker" && row.surprising)
    };
    assert!(!surprises(&[]), "nothing to be surprised about");
    assert!(surprises(&["track-carer"]));
    assert!(!surprises(&["track-maker", "track-carer"]));
    let mut person = person();
    person.tracks.insert("track-maker".to_owned());
    let far = rows(&tables, &person);
    assert!(
        far.iter()
            .all(|row| !(row.surprising && row.group == Group::Unlikely))
    );
}

#[test]
fn why_not_names_what_is_in_the_way() {
    let tables = tables();
    let check = |person: &Person, occupation: usize, group: Group, expected: &[Because]| {
        let prepared = Prepared::new(&tables, person);
        let found = why_not(&prepared, occupation);
        assert_eq!(found.group, group);
        assert_eq!(found.because, expected);
    };
    let axis = |axis, band| Because::Axis { axis, band };
    let away = [
        axis(Axis::Interests, Band::Away),
        axis(Axis::Strengths, Band::Away),
    ];
    check(&person(), 0, Group::Closest, &[]);
    check(&person(), 1, Group::Unlikely, &away);
    let unpublished = [Axis::Interests, Axis::Strengths].map(Because::NotPublished);
    check(&person(), 3, Group::NotEnough, &unpublished);
    let unanswered = [Axis::Interests, Axis::Strengths].map(Because::NotEnough);
    check(&Person::default(), 0, Group::NotEnough, &unanswered);
    let mut remote = person();
    remote.constraints.remote = Some(Remote::Must);
    let prepared = Prepared::new(&tables, &remote);
    let found = why_not(&prepared, 0);
    assert_eq!(found.group, Group::Blocked);
    let [Because::Constraint(failed)] = found.because.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(failed.outcome, Outcome::Fail);
    assert_eq!(found.changes.len(), 1);
    let mut other = person();
    other.leans = leans(&[-2, 2, -2, 0, 0]);
    check(&other, 0, Group::Worth, &[axis(Axis::Values, Band::Away)]);
}

#[test]
fn a_floor_no_schooling_allows_is_a_contradiction() {
    let tables = tables();
    let check = |pay_floor: Option<u32>, education_max: Option<u8>, expected: bool| {
        let stated = Constraints {
            pay_floor,
            education_max,
            ..Constraints::default()
        };
        assert_eq!(pay_and_schooling(&tables, &stated).is_some(), expected);
    };
    check(None, Some(1), false);
    check(Some(60_000), None, false);
    check(Some(99_000), Some(3), false);
    check(Some(200_000), None, true);
    assert!(!titles(&rows(&tables, &Person::default())).is_empty());
}
