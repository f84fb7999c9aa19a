use super::*;
use crate::inventory::conditions::tests::id;
use crate::inventory::conditions::{Lean, Leans};

#[test]
fn contradictions_are_found() {
    let leans = |given: &[(&str, i8)]| -> Leans {
        let lean = |(name, lean): &(&str, i8)| (id(name), Lean::try_from(*lean).unwrap());
        given.iter().map(lean).collect()
    };
    let check = |change: fn(&mut Constraints), given: &[(&str, i8)], expected: &[Contradiction]| {
        let mut constraints = Constraints::default();
        change(&mut constraints);
        assert_eq!(contradictions(&constraints, &leans(given)), expected);
    };
    check(|_| (), &[("physical", 2), ("travel", 2)], &[]);
    check(
        |all| all.remote = Some(Remote::Must),
        &[("physical", 1), ("outdoors", 2)],
        &[
            Contradiction::RemoteAndOnFeet,
            Contradiction::RemoteAndOutdoors,
        ],
    );
    check(
        |all| all.remote = Some(Remote::Prefer),
        &[("physical", 2)],
        &[],
    );
    check(
        |all| all.physical.extend([PhysicalLimit::Standing]),
        &[("physical", 1)],
        &[Contradiction::LimitAndLean {
            limit: PhysicalLimit::Standing,
        }],
    );
    check(
        |all| all.physical.extend([PhysicalLimit::Noise]),
        &[("physical", 1)],
        &[],
    );
    let short = Contradiction::HoursAndLongWeek { hours_max: 30 };
    check(|all| all.hours_max = Some(30), &[("hours", 1)], &[short]);
    check(|all| all.hours_max = Some(50), &[("hours", 1)], &[]);
    check(
        |all| {
            all.no_shifts = true;
            all.no_travel = true;
            all.no_on_call = true;
        },
        &[("schedule", 1), ("travel", 1), ("on_call", 2)],
        &[
            Contradiction::ShiftsAndChanging,
            Contradiction::TravelAndTravel,
            Contradiction::OnCallAndOnCall,
        ],
    );
    check(|all| all.no_travel = true, &[("travel", -2)], &[]);
    check(
        |all| {
            all.education_max = Some(6);
            all.months_without_income = Some(0);
        },
        &[],
        &[Contradiction::SchoolingAndNoTime { education_max: 6 }],
    );
}

#[test]
fn what_is_not_stated_is_not_asked() {
    assert!(!Constraints::default().any());
    let no_matter = Constraints {
        remote: Some(Remote::NoMatter),
        months_without_income: Some(3),
        location: "Leeds".to_owned(),
        ..Constraints::default()
    };
    assert!(!no_matter.any());
    let record = Constraints {
        record: true,
        ..Constraints::default()
    };
    assert!(record.any());
}
