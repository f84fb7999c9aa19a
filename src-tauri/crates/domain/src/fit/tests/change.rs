//! Each change, made, moves the axis as it says; and a step less does not.

use super::small::*;
use crate::fit::{Band, Change, ChangeInput, Check, Judged, Person, Prepared, Seed, check};
use crate::inventory::skills::{Level, SkillAnswer};
use crate::role::Axis;

fn checked(person: &Person, occupation: usize) -> Check {
    let tables = tables();
    let prepared = Prepared::new(&tables, person);
    check(
        &prepared,
        occupation,
        &prepared.samples_of(Seed(1), 1),
        None,
    )
}

fn of(found: &Check, axis: Axis) -> Vec<&Change> {
    found
        .changes
        .iter()
        .filter(|change| change.axis == axis)
        .collect()
}

#[test]
fn the_smallest_shift_of_a_scale_moves_the_band() {
    let person = person();
    for occupation in 0..3 {
        let found = checked(&person, occupation);
        for change in of(&found, Axis::Interests) {
            let ChangeInput::Interest {
                scale,
                from,
                to,
                points,
            } = change.input
            else {
                panic!("{change:?}");
            };
            assert!((points - 10.0 * (to - from)).abs() < 1e-9);
            let band = |mean: f64| {
                let mut other = person.clone();
                other.interests.as_mut().unwrap().scales[scale.index()].mean = Some(mean);
                Judged::Band(checked(&other, occupation).interests.band)
            };
            assert_eq!((band(from), band(to)), (change.from, change.to));
            assert_eq!(band(from + 0.99 * (to - from)), change.from, "{change:?}");
        }
    }
    // A carer is far: no single scale reaches another band, and that is said; a maker has nothing above.
    let better = |occupation: usize| {
        of(&checked(&person, occupation), Axis::Interests)
            .iter()
            .filter(|change| matches!((change.from, change.to), (Judged::Band(from), Judged::Band(to)) if to.better_than(from)))
            .count()
    };
    assert_eq!(better(0), 0);
    let clerk = checked(&person, 2);
    assert!(better(2) == 1 || clerk.unmoved.contains(&Axis::Interests));
}

#[test]
fn raising_the_elements_named_moves_the_strengths() {
    let mut person = person();
    // Two important skills are missing.
    for at in [10, 11] {
        let answer = SkillAnswer {
            level: Level::try_from(0).unwrap(),
            proposed: false,
        };
        person.skills.insert(element(at), answer);
    }
    let found = checked(&person, 0);
    let [change] = of(&found, Axis::Strengths)[..] else {
        panic!("{:?}", found.changes);
    };
    let ChangeInput::Levels { elements } = &change.input else {
        panic!("{change:?}");
    };
    assert!(elements.len() <= 2, "{elements:?}");
    for raise in elements {
        assert!(raise.to > raise.from);
        person.skills.insert(
            raise.element.clone(),
            SkillAnswer {
                // A little more than is asked: answers stand a step and a half apart.
                level: Level::try_from(4).unwrap(),
                proposed: false,
            },
        );
    }
    let now = checked(&person, 0).strengths.axis.band;
    let Judged::Band(to) = change.to else {
        panic!("{change:?}");
    };
    assert!(now <= to, "{now:?} for {to:?}");
    assert!(to.better_than(found.strengths.axis.band));
}

#[test]
fn one_lean_by_one_step_moves_the_conditions() {
    let mut person = person();
    person.leans = leans(&[1, 1, 1, 1, 2]);
    // (.8 − .5 + .2 + 0)/4 = .125: mixed, and just short of good.
    let found = checked(&person, 0);
    assert_eq!(found.values.band, Band::Mixed);
    let changes = of(&found, Axis::Values);
    assert!(!changes.is_empty());
    for change in changes {
        let ChangeInput::Lean {
            dimension,
            from,
            to,
        } = &change.input
        else {
            panic!("{change:?}");
        };
        assert_eq!((to.get() - from.get()).abs(), 1);
        let mut other = person.clone();
        other.leans.insert(dimension.clone(), *to);
        assert_eq!(Judged::Band(checked(&other, 0).values.band), change.to);
    }
}

#[test]
fn limits_say_where_they_would_pass() {
    let check = |change: fn(&mut Person), expected: &[ChangeInput]| {
        let mut person = Person::default();
        change(&mut person);
        let found = checked(&person, 0);
        let inputs: Vec<ChangeInput> = of(&found, Axis::Constraints)
            .into_iter()
            .map(|change| change.input.clone())
            .collect();
        assert_eq!(inputs, expected);
    };
    check(|_| (), &[]);
    check(|one| one.constraints.pay_floor = Some(45_000), &[]);
    check(
        |one| one.constraints.pay_floor = Some(90_000),
        &[ChangeInput::PayFloor {
            from: 90_000,
            to: 50_000,
        }],
    );
    check(
        |one| one.constraints.education_max = Some(1),
        &[ChangeInput::Education { from: 1, to: 2 }],
    );
    // 2.2: between .4 and .8 within forty hours, and so no certain pass below a long week.
    check(
        |one| one.constraints.hours_max = Some(40),
        &[ChangeInput::Hours { from: 40, to: 41 }],
    );
    check(
        |one| one.constraints.remote = Some(crate::inventory::constraints::Remote::Must),
        &[ChangeInput::NotRemote],
    );
    check(
        |one| {
            one.constraints
                .physical
                .extend([crate::inventory::constraints::PhysicalLimit::Standing])
        },
        &[],
    );
}
