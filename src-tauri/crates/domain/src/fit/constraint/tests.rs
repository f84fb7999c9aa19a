use super::pay::share_paid;
use super::share::{regular, schooled, within_hours};
use super::*;
use crate::fit::figures::PayPoint;

fn points(at: [&str; 5]) -> PayPoints {
    PayPoints {
        hourly: false,
        at: at.map(|text| match text {
            "*" => PayPoint::Unknown,
            "#" => PayPoint::AtLeast(239_200.0),
            number => PayPoint::At(number.parse().unwrap()),
        }),
    }
}

#[test]
fn a_share_is_read_between_published_percentiles() {
    let usual = ["40000", "50000", "60000", "80000", "100000"];
    let surgeon = ["100000", "200000", "#", "#", "#"];
    let check = |at: [&str; 5], floor: f64, expected: Option<(f64, f64)>| {
        let found = share_paid(floor, &points(at)).map(|share| (share.low, share.high));
        let same = match (found, expected) {
            (None, None) => true,
            (Some(a), Some(b)) => (a.0 - b.0).abs() < 1e-9 && (a.1 - b.1).abs() < 1e-9,
            _ => false,
        };
        assert!(same, "{at:?} {floor}: {found:?} for {expected:?}");
    };
    check(usual, 10_000.0, Some((0.9, 1.0)));
    check(usual, 40_000.0, Some((0.9, 0.9)));
    check(usual, 45_000.0, Some((0.825, 0.825)));
    check(usual, 60_000.0, Some((0.5, 0.5)));
    check(usual, 90_000.0, Some((0.175, 0.175)));
    check(usual, 100_000.0, Some((0.1, 0.1)));
    check(usual, 150_000.0, Some((0.0, 0.1)));
    // A withheld percentile is stepped over.
    check(
        ["40000", "*", "60000", "*", "*"],
        50_000.0,
        Some((0.7, 0.7)),
    );
    check(["*", "*", "60000", "*", "*"], 50_000.0, Some((0.5, 1.0)));
    // Half-way to the ceiling, at which the median would be at the least.
    check(surgeon, 219_600.0, Some((0.625, 0.75)));
    check(surgeon, 239_200.0, Some((0.5, 0.75)));
    check(surgeon, 300_000.0, Some((0.0, 0.75)));
    check(["#"; 5], 100_000.0, Some((0.9, 1.0)));
    check(["*"; 5], 100_000.0, None);
}

#[test]
fn hours_and_schedules_are_bounds() {
    let check = |found: Option<Share>, low: f64, high: f64| {
        let found = found.unwrap();
        assert!(
            (found.low - low).abs() < 1e-6 && (found.high - high).abs() < 1e-6,
            "{found:?}"
        );
    };
    check(Some(within_hours(40, 2.0)), 0.5, 1.0);
    check(Some(within_hours(40, 2.8)), 0.1, 0.2);
    check(Some(within_hours(40, 1.0)), 1.0, 1.0);
    check(Some(within_hours(30, 1.0)), 1.0, 1.0);
    check(Some(within_hours(30, 2.5)), 0.0, 0.25);
    check(Some(within_hours(60, 3.0)), 1.0, 1.0);
    check(Some(within_hours(50, 3.0)), 0.0, 1.0);
    check(Some(regular(1.2)), 0.8, 0.9);
    check(Some(regular(2.5)), 0.0, 0.25);
    let named = [(40.0, false), (30.0, false), (20.0, true), (10.0, false)];
    check(schooled(1, &named), 0.4, 0.6);
    check(schooled(2, &named), 0.7, 0.9);
    check(schooled(4, &named), 0.8, 1.0);
    assert_eq!(schooled(4, &[]), None);
}

#[test]
fn each_constraint_is_asked_of_its_own_figure() {
    let figures = OccupationFigures {
        pay: points(["40000", "50000", "60000", "80000", "100000"]),
        education: vec![(10.0, false), (20.0, false), (70.0, false)],
        telework: Some(false),
        hours: Some(2.8),
        schedule: Some(1.1),
        physical: [Some(4.0), Some(2.6), Some(2.6), Some(1.0)]
            .into_iter()
            .chain([None; 8])
            .collect(),
        driving: Some(3.2),
        ..OccupationFigures::default()
    };
    let check = |change: fn(&mut Constraints), expected: &[Outcome], standing: Standing| {
        let mut stated = Constraints::default();
        change(&mut stated);
        let found = constraints(&stated, &figures);
        let outcomes: Vec<Outcome> = found.iter().map(|check| check.outcome).collect();
        assert_eq!(outcomes, expected, "{found:?}");
        assert_eq!(Standing::of(&found), standing, "{found:?}");
    };
    use Outcome::{Fail, Near, Pass, Unknown};
    check(|_| (), &[], Standing::NotAsked);
    check(|all| all.pay_floor = Some(45_000), &[Pass], Standing::Clear);
    check(
        |all| all.pay_floor = Some(60_000),
        &[Near],
        Standing::NearMisses,
    );
    check(
        |all| all.pay_floor = Some(95_000),
        &[Fail],
        Standing::Blocked,
    );
    check(
        |all| all.remote = Some(Remote::Must),
        &[Fail],
        Standing::Blocked,
    );
    check(
        |all| all.remote = Some(Remote::Prefer),
        &[Near],
        Standing::NearMisses,
    );
    check(
        |all| all.remote = Some(Remote::NoMatter),
        &[],
        Standing::NotAsked,
    );
    check(|all| all.hours_max = Some(40), &[Fail], Standing::Blocked);
    check(|all| all.no_shifts = true, &[Unknown], Standing::Unknown);
    check(
        |all| all.education_max = Some(2),
        &[Near],
        Standing::NearMisses,
    );
    check(
        |all| all.education_max = Some(1),
        &[Fail],
        Standing::Blocked,
    );
    check(|all| all.education_max = Some(3), &[Pass], Standing::Clear);
    check(
        |all| all.physical.extend(PhysicalLimit::ALL),
        &[
            Fail, Near, Near, Pass, Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, Unknown,
            Unknown,
        ],
        Standing::Blocked,
    );
    check(|all| all.no_driving = true, &[Near], Standing::NearMisses);
    check(
        |all| {
            all.no_travel = true;
            all.no_on_call = true;
            all.record = true;
        },
        &[Unknown; 3],
        Standing::Unknown,
    );
    check(
        |all| {
            all.no_travel = true;
            all.education_max = Some(3);
        },
        &[Pass, Unknown],
        Standing::Clear,
    );
}
