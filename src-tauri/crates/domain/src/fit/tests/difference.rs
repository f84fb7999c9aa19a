//! Two checks beside each other: what changed, and whose doing it is.

use super::small::*;
use crate::fit::{
    Cause, Check, Difference, OccupationFigures, Person, Prepared, Seed, Side, check, differences,
};
use crate::role::Axis;

fn checked(person: &Person, change: fn(&mut OccupationFigures)) -> Check {
    let mut all = occupations();
    change(&mut all[0]);
    let tables = tables_of(all);
    let prepared = Prepared::new(&tables, person);
    check(&prepared, 0, &prepared.samples_of(Seed(1), 10), None)
}

fn same(_: &mut OccupationFigures) {}

fn turned(figures: &mut OccupationFigures) {
    figures.interests = Some([1.0, 2.0, 7.0, 6.0, 2.0, 1.0]);
}

fn artist() -> Person {
    Person {
        interests: Some(interests([0.5, 1.0, 3.8, 3.0, 1.0, 0.5])),
        ..person()
    }
}

#[test]
fn nothing_differs_from_itself() {
    let found = differences(&checked(&person(), same), &checked(&person(), same));
    assert!(found.inputs.is_empty() && found.axes.is_empty());
}

#[test]
fn whose_doing_it_is_follows_from_the_formulas() {
    let check = |before: &Check, after: &Check, expected: Cause| {
        let found = differences(before, after);
        let interests = found.axes.iter().find(|one| one.axis == Axis::Interests);
        assert_eq!(interests.map(|one| one.cause), Some(expected), "{found:?}");
    };
    let before = checked(&person(), same);
    check(&before, &checked(&artist(), same), Cause::Person);
    check(&before, &checked(&person(), turned), Cause::Catalogue);
    // Pay changed too, and had nothing to do with it.
    let dearer = |figures: &mut OccupationFigures| figures.pay.hourly = true;
    check(&before, &checked(&artist(), dearer), Cause::Person);
    // The person alone would be away from the old figures, the figures alone from the old person.
    let mut blocked = person();
    blocked.constraints.pay_floor = Some(95_000);
    let found = differences(&before, &checked(&blocked, same));
    assert_eq!(found.axes.len(), 1);
    assert_eq!(found.axes[0].axis, Axis::Constraints);
    let mut recorded = before.clone();
    recorded.interests.band = crate::fit::Band::Away;
    check(&before, &recorded, Cause::Rules);
}

#[test]
fn each_input_that_differs_is_named_once_with_its_side() {
    let before = checked(&person(), same);
    let mut other = person();
    other.skills.remove(&element(3));
    other.leans.remove(&dimension(0));
    other.constraints.pay_floor = Some(50_000);
    other.constraints.no_travel = true;
    other.interests = Some(interests([3.5, 2.0, 0.8, 0.9, 1.0, 0.5]));
    let after = checked(&other, |figures| {
        figures.level[2] = Some(6.0);
        figures.conditions[1] = None;
        figures.telework = Some(true);
        figures.pay.hourly = true;
    });
    let found = differences(&before, &after);
    let count = |side: Side| found.inputs.iter().filter(|one| one.side() == side).count();
    // One scale, one level, one lean, two constraints; one element, one condition, pay and telework.
    assert_eq!(
        (count(Side::Person), count(Side::Catalogue)),
        (5, 4),
        "{:#?}",
        found.inputs
    );
    assert!(found.inputs.iter().any(|one| matches!(
        one,
        Difference::Interest {
            exceeds_noise: true,
            ..
        }
    )));
    let back = differences(&after, &before);
    assert_eq!(back.inputs.len(), found.inputs.len());
}
