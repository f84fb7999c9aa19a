//! Pay, class and labels.

use super::small::*;
use crate::fit::{PayPoint, PayPoints};
use crate::moves::*;

fn points(at: [f64; 5]) -> PayPoints {
    PayPoints {
        hourly: false,
        at: at.map(|pay| match pay {
            0.0 => PayPoint::Unknown,
            pay if pay >= 239_200.0 => PayPoint::AtLeast(239_200.0),
            pay => PayPoint::At(pay),
        }),
    }
}

fn pair(here: PayPoints, there: PayPoints, figures: Vec<MoveFigures>) -> Ground {
    let flat = [(3.0, 3.0), (3.0, 3.0)];
    let mut jobs = ["11-3051.00", "11-3052.00"].map(|code| job(code, "a", 3, 1.0, &flat));
    (jobs[0].pay, jobs[1].pay) = (here, there);
    ground(jobs.to_vec(), figures, vec![0.0, 1.0, 1.0, 0.0])
}

#[test]
fn pay_is_up_when_two_jobs_of_three_pay_more() {
    use Direction::{Alike, Down, Unclear, Up};
    const CAP: f64 = 239_200.0;
    let usual = |middle: f64| [0.6, 0.75, 1.0, 1.3, 1.7].map(|share| share * middle);
    let check = |here: [f64; 5], own: Option<f64>, there: [f64; 5], expected: Option<Direction>| {
        let ground = pair(points(here), points(there), Vec::new());
        let origin = Origin::person(&ground, &Default::default(), Some(0), own);
        let found = between(&origin, 1, &origin.limits()).pay;
        let direction = match found {
            PayChange::Range(range) => Some(range.direction),
            _ => None,
        };
        assert_eq!(direction, expected, "{here:?} {own:?} {there:?}: {found:?}");
    };
    check(usual(60e3), None, usual(60e3), Some(Alike));
    check(usual(60e3), None, usual(69e3), Some(Alike));
    // A third of the jobs pay less than .83 of the middle.
    check(usual(60e3), None, usual(73e3), Some(Up));
    check(usual(60e3), None, usual(48e3), Some(Down));
    check(usual(60e3), None, usual(30e3), Some(Down));
    check(usual(60e3), Some(90e3), usual(73e3), Some(Down));
    check([0.0; 5], Some(50e3), usual(73e3), Some(Up));
    check([0.0; 5], None, usual(73e3), None);
    check(usual(60e3), None, [0.0; 5], None);
    // Above the ceiling of the source.
    let doctor = [90e3, 180e3, CAP, CAP, CAP];
    check(usual(60e3), None, doctor, Some(Up));
    check(doctor, None, usual(60e3), Some(Down));
    check(doctor, None, [150e3, 200e3, CAP, CAP, CAP], Some(Unclear));
}

#[test]
fn up_one_way_is_never_up_the_other() {
    let mut numbers = Drawn(5);
    for _ in 0..2_000 {
        let mut draw = || {
            let mut at: Vec<f64> = (0..5)
                .map(|_| 20e3 + 1e3 * numbers.upto(200) as f64)
                .collect();
            at.sort_unstable_by(f64::total_cmp);
            points(at.try_into().unwrap())
        };
        let ground = pair(draw(), draw(), Vec::new());
        let direction = |from: usize| {
            let origin = Origin::occupation(&ground, from);
            between(&origin, 1 - from, &origin.limits()).pay.direction()
        };
        let both = [direction(0), direction(1)];
        assert_ne!(both, [Some(Direction::Up); 2]);
        assert_ne!(both, [Some(Direction::Down); 2]);
    }
}

#[test]
fn occupations_counted_together_do_not_differ_in_pay() {
    let of = |category: &str| MoveFigures {
        category: Some(category.to_owned()),
        ..MoveFigures::default()
    };
    let ground = pair(
        paying(60e3),
        paying(90e3),
        vec![of("11-3050"), of("11-3050")],
    );
    let origin = Origin::person(&ground, &Default::default(), Some(0), Some(20e3));
    let found = between(&origin, 1, &origin.limits());
    assert_eq!(found.pay, PayChange::Shared);
    assert_eq!(found.class, Some(Class::Similar));
    assert_eq!(found.labels.desirable, Verdict::Yes);
}

#[test]
fn a_class_is_where_pay_goes_and_whether_the_track_is_the_same() {
    let check = |direction, same, expected| assert_eq!(Class::of(direction, same), expected);
    check(Direction::Up, true, Some(Class::Advancement));
    check(Direction::Up, false, Some(Class::LateralAdvancement));
    check(Direction::Alike, true, Some(Class::Similar));
    check(Direction::Alike, false, Some(Class::LateralTransition));
    check(Direction::Down, true, Some(Class::Downward));
    check(Direction::Down, false, Some(Class::DownwardTransition));
    check(Direction::Unclear, true, None);
}

#[test]
fn a_label_names_what_is_not_met_and_what_is_not_known() {
    let dated = |percent: f64| Growth {
        percent,
        from: 2024,
        to: 2034,
    };
    let of = |percentile: f64, growth: Option<Growth>| MoveFigures {
        category: None,
        exposure: vec![StudyScore {
            study: "one".to_owned(),
            year: 2023,
            percentile,
        }],
        growth,
    };
    let here = of(50.0, Some(dated(4.0)));
    let check =
        |there: MoveFigures, pay: f64, missed: &[Bar], unknown: &[Bar], labels: [Verdict; 3]| {
            let ground = pair(paying(60e3), paying(pay), vec![here.clone(), there]);
            let origin = Origin::occupation(&ground, 0);
            let found = between(&origin, 1, &origin.limits()).labels;
            assert_eq!((&found.missed[..], &found.unknown[..]), (missed, unknown));
            assert_eq!([found.viable, found.desirable, found.safe], labels);
        };
    use Verdict::{No, Unknown, Yes};
    check(of(60.0, Some(dated(-1.0))), 45e3, &[], &[], [Yes, Yes, Yes]);
    check(
        of(61.0, Some(dated(-1.0))),
        44e3,
        &[Bar::Pay, Bar::Exposure],
        &[],
        [Yes, No, No],
    );
    check(
        of(0.0, Some(dated(-1.1))),
        60e3,
        &[Bar::Growth],
        &[],
        [Yes, Yes, No],
    );
    check(
        of(0.0, None),
        60e3,
        &[],
        &[Bar::Growth],
        [Yes, Yes, Unknown],
    );
    // Projections of other years are not compared.
    let other = Growth {
        from: 2023,
        ..dated(90.0)
    };
    check(
        of(0.0, Some(other)),
        60e3,
        &[],
        &[Bar::Growth],
        [Yes, Yes, Unknown],
    );
    check(
        of(99.0, None),
        60e3,
        &[Bar::Exposure],
        &[Bar::Growth],
        [Yes, Yes, No],
    );
}
