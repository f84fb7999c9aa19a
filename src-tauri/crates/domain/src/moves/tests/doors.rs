//! What opens doors.

use super::small::*;
use crate::moves::*;

/// Four elements, of which each role asks for another more than the start has.
fn corridor() -> Ground {
    let of = |code: &str, pay: f64, levels: [f32; 4]| {
        let ratings = levels.map(|level| (5.0, level));
        job(code, "a", 3, pay, &ratings)
    };
    let jobs = vec![
        of("00-0000.00", 60e3, [1.0; 4]),
        of("01-0000.00", 60e3, [4.0, 1.0, 1.0, 1.0]),
        of("02-0000.00", 60e3, [3.5, 1.0, 1.0, 1.0]),
        of("03-0000.00", 60e3, [1.0, 4.0, 1.0, 1.0]),
        // Needs both of the last two.
        of("04-0000.00", 60e3, [1.0, 1.0, 3.5, 3.5]),
        // Would be in reach, and pays too little.
        of("05-0000.00", 30e3, [4.0, 1.0, 1.0, 1.0]),
        // Further than anything that is learned for one move.
        of("06-0000.00", 60e3, [6.5, 1.0, 1.0, 1.0]),
        // In reach already.
        of("07-0000.00", 60e3, [2.0, 2.0, 2.0, 2.0]),
    ];
    let count = jobs.len();
    ground(jobs, Vec::new(), vec![1.0; count * count])
}

#[test]
fn the_skill_that_opens_most_doors_comes_first_and_names_them() {
    let ground = corridor();
    let origin = Origin::occupation(&ground, 0);
    let limits = origin.limits();
    let found = doors(&origin, &reach(&origin, &limits), &limits);
    let told: Vec<_> = found
        .single
        .iter()
        .map(|one| (one.element, one.to, &one.opens[..]))
        .collect();
    assert_eq!(told, [(0, 4.0, &[1, 2][..]), (1, 4.0, &[3][..])]);
    assert!(found.single.iter().all(|one| one.closes.is_empty()));
    // Both of the last two open one role, which is less than the first alone.
    assert_eq!(found.pair, None);
}

#[test]
fn what_opens_a_door_opens_it_when_it_is_learned() {
    let mut opened = 0;
    for seed in 0..40 {
        let ground = drawn(seed, 14);
        let origin = Origin::occupation(&ground, 0);
        let limits = Limits {
            similar: 0.0,
            zones: 2,
            largest_gap: 1.0,
            ..origin.limits()
        };
        let before = reach(&origin, &limits);
        let found = doors(&origin, &before, &limits);
        let open = |to: usize, raise: &[(usize, f64)]| {
            let mut other = origin.clone();
            for (element, level) in raise {
                other.has[*element] = *level as f32 / 7.0;
            }
            between(&other, to, &limits).labels.open()
        };
        for door in &found.single {
            for to in 1..14 {
                let after = open(to, &[(door.element, door.to)]);
                assert_eq!(
                    door.opens.contains(&to),
                    after && !open(to, &[]),
                    "{seed} {door:?}"
                );
                opened += usize::from(door.opens.contains(&to));
            }
        }
        if let Some(pair) = &found.pair {
            assert!(
                pair.opens
                    .iter()
                    .all(|to| open(*to, &pair.raise) && !open(*to, &[]))
            );
            assert!(pair.opens.len() > found.single.first().map_or(0, |one| one.opens.len()));
        }
    }
    assert!(opened > 20, "{opened}");
}
