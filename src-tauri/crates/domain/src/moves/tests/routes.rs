//! Routes against an exhaustive search of all of them.

use super::small::*;
use crate::fit::PayPoint;
use crate::moves::*;
use crate::related::Similarity;

/// Occupations of each drawn network.
const COUNT: usize = 8;

fn cases() -> impl Iterator<Item = (u64, Ground, RouteLimits)> {
    (0..12).map(|seed| {
        let ground = drawn(100 + seed, COUNT);
        let mut numbers = Drawn(seed);
        let limits = Limits {
            similar: [20.0, 50.0, 70.0][numbers.upto(2) as usize],
            zones: 1 + numbers.upto(1) as u8,
            largest_gap: 1.5 + numbers.upto(3) as f64 / 2.0,
            ..Origin::occupation(&ground, 0).limits()
        };
        let asked = RouteLimits {
            limits,
            moves: 2 + numbers.upto(2) as u8,
            floor: Some(40e3 + 5e3 * numbers.upto(4) as f64),
        };
        (seed, ground, asked)
    })
}

/// What a walk is judged by: `[largest, moves, gap]` in the units of the program, its highest preparation level, the
/// levels it climbs, the least pay on it.
#[derive(Debug, Clone)]
struct Walk {
    stops: Vec<usize>,
    largest: u64,
    gap: u64,
    highest: u8,
    climbs: u64,
    pay: f64,
}

/// Every walk from `from` to `target`, leg by leg with nothing but the engine's single move.
fn walks(ground: &Ground, from: usize, target: usize, asked: &RouteLimits) -> Vec<Walk> {
    let mut found = Vec::new();
    let start = Walk {
        stops: Vec::new(),
        largest: 0,
        gap: 0,
        highest: 0,
        climbs: 0,
        pay: f64::INFINITY,
    };
    extend(ground, from, target, asked, &start, &mut found);
    found
}

fn extend(
    ground: &Ground,
    from: usize,
    target: usize,
    asked: &RouteLimits,
    walk: &Walk,
    found: &mut Vec<Walk>,
) {
    if walk.stops.len() == usize::from(asked.moves) {
        return;
    }
    let at = walk.stops.last().copied().unwrap_or(from);
    for to in (0..COUNT).filter(|to| *to != from && !walk.stops.contains(to)) {
        // What was there at the start is kept.
        let mut leg = Origin::occupation(ground, at);
        let start = Origin::occupation(ground, from);
        for (has, kept) in leg.has.iter_mut().zip(&start.has) {
            *has = has.max(*kept);
        }
        let one = between(&leg, to, &asked.limits);
        if one.labels.viable != Verdict::Yes {
            continue;
        }
        let (gap, figures) = (one.gap.unwrap(), &ground.tables().occupations()[to]);
        let mut next = walk.clone();
        next.stops.push(to);
        next.largest = next.largest.max((gap.largest * 1e3).round() as u64);
        next.gap += (gap.all * 1e6).round() as u64;
        next.highest = next.highest.max(figures.preparation.unwrap());
        next.climbs += u64::from(one.zones.unwrap().max(0).unsigned_abs());
        let PayPoint::At(pay) = figures.pay.at[2] else {
            panic!("drawn with pay");
        };
        next.pay = next.pay.min(pay);
        if to == target {
            found.push(next);
        } else {
            extend(ground, from, target, asked, &next, found);
        }
    }
}

/// The best of them, as the kind is described.
fn best(walks: &[Walk], kind: RouteKind, floor: f64) -> Option<Vec<usize>> {
    let moves = |walk: &Walk| walk.stops.len() as u64;
    let kept = walks
        .iter()
        .filter(|walk| kind != RouteKind::KeepsPay || walk.pay >= floor);
    let best = kept.min_by_key(|walk| {
        let order = match kind {
            RouteKind::Gentlest => [walk.largest, moves(walk), walk.gap, 0],
            RouteKind::Fewest | RouteKind::KeepsPay => [moves(walk), walk.largest, walk.gap, 0],
            RouteKind::LeastSchooling => [walk.highest.into(), walk.climbs, moves(walk), walk.gap],
        };
        (order, walk.stops.clone())
    });
    best.map(|walk| walk.stops.clone())
}

fn stops(route: &Route) -> Vec<usize> {
    route.legs.iter().map(|leg| leg.to).collect()
}

#[test]
fn every_route_is_the_best_of_all_there_are() {
    let (mut routed, mut none) = (0, 0);
    for (seed, ground, asked) in cases() {
        for from in 0..COUNT {
            for target in (0..COUNT).filter(|target| *target != from) {
                let origin = Origin::occupation(&ground, from);
                let answer = routes(&origin, target, &asked);
                let all = walks(&ground, from, target, &asked);
                for kind in RouteKind::ALL {
                    let mut found = answer.found.iter();
                    let found = found.find(|route| route.kinds.contains(&kind)).map(stops);
                    let expected = best(&all, kind, asked.floor.unwrap());
                    assert_eq!(found, expected, "{seed}: {from} to {target}, {kind:?}");
                    assert_eq!(answer.without.contains(&kind), expected.is_none());
                }
                routed += usize::from(!all.is_empty());
                none += usize::from(all.is_empty());
            }
        }
    }
    assert!(routed > 100 && none > 100, "{routed} {none}");
}

#[test]
fn a_relaxed_limit_gives_a_route_and_less_does_not() {
    let mut tried = std::collections::BTreeMap::new();
    for (seed, ground, asked) in cases() {
        for from in 0..COUNT {
            for target in (0..COUNT).filter(|target| *target != from) {
                let origin = Origin::occupation(&ground, from);
                let answer = routes(&origin, target, &asked);
                assert!(answer.found.len() < 4 || answer.relax.is_empty());
                for relax in &answer.relax {
                    let with = |to: f64| {
                        let answer = routes(&origin, target, &relaxed(&asked, relax.what, to));
                        match relax.what {
                            RelaxWhat::Floor => !answer.without.contains(&RouteKind::KeepsPay),
                            _ => !answer.found.is_empty(),
                        }
                    };
                    let less = match relax.what {
                        RelaxWhat::Similar => relax.to + 0.1,
                        RelaxWhat::LargestGap => relax.to - 0.1,
                        RelaxWhat::Zones | RelaxWhat::Moves => relax.to - 1.0,
                        RelaxWhat::Floor => relax.to + 1.0,
                    };
                    assert!(with(relax.to), "{seed}: {from} to {target}, {relax:?}");
                    assert!(!with(less), "{seed}: {from} to {target}, {relax:?}");
                    *tried.entry(format!("{:?}", relax.what)).or_insert(0) += 1;
                }
            }
        }
    }
    assert_eq!(tried.len(), 5, "{tried:?}");
}

fn relaxed(asked: &RouteLimits, what: RelaxWhat, to: f64) -> RouteLimits {
    let mut asked = *asked;
    match what {
        RelaxWhat::Similar => asked.limits.similar = to,
        RelaxWhat::LargestGap => asked.limits.largest_gap = to,
        RelaxWhat::Zones => asked.limits.zones = to as u8,
        RelaxWhat::Moves => asked.moves = to as u8,
        RelaxWhat::Floor => asked.floor = Some(to),
    }
    asked
}

#[test]
fn a_stop_is_offered_when_it_makes_the_largest_gap_smaller() {
    let rated = |code: &str, level: f32| job(code, "a", 3, 60e3, &[(5.0, level), (2.0, 1.0)]);
    let three = |middle: f32| {
        let jobs = vec![
            rated("00-0000.00", 1.0),
            rated("01-0000.00", middle),
            rated("02-0000.00", 5.0),
        ];
        ground(jobs, Vec::new(), vec![1.0; 9])
    };
    let found = |ground: &Ground| {
        let origin = Origin::occupation(ground, 0);
        let limits = Limits {
            largest_gap: 3.6,
            ..origin.limits()
        };
        stop(&origin, &between(&origin, 2, &limits), &limits)
    };
    let offered = found(&three(3.0)).unwrap();
    assert_eq!(
        (offered.at, offered.first.to, offered.second.from),
        (1, 1, Some(1))
    );
    assert!((offered.shorter - 2.0).abs() < 1e-5, "{offered:?}");
    assert_eq!(offered.second.build[0].has.round(), 3.0);
    // Four tenths of a level are not worth a job in between.
    assert_eq!(found(&three(1.4)), None);
}

#[test]
fn what_cannot_be_routed_says_why() {
    let ground = drawn(7, COUNT);
    let mut occupations = ground.tables().occupations().to_vec();
    occupations[1].level = Vec::new();
    let codes = occupations.iter().map(|one| one.code.clone()).collect();
    let alike = Similarity::new(codes, vec![1.0; COUNT * COUNT]).unwrap();
    let tables = crate::fit::FitTables::new(
        occupations,
        ground.tables().elements().to_vec(),
        4,
        Vec::new(),
        ground.tables().thresholds(),
    );
    let ground = Ground::new(tables.into(), Vec::new(), alike.into());
    let check = |origin: &Origin<'_>, target: usize, expected: Never| {
        let asked = RouteLimits::of(origin, origin.limits(), None);
        let found = routes(origin, target, &asked);
        assert_eq!((found.never, found.without.len()), (Some(expected), 4));
        assert!(found.found.is_empty() && found.relax.is_empty());
    };
    check(&Origin::occupation(&ground, 0), 0, Never::Here);
    check(&Origin::occupation(&ground, 0), 1, Never::TargetUnrated);
    check(&Origin::occupation(&ground, 1), 0, Never::StartUnrated);
    let nobody = Origin::person(&ground, &Default::default(), None, None);
    check(&nobody, 0, Never::StartUnrated);
}
