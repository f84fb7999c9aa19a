//! The map of two crowds that have nothing to do with each other.

use super::super::{Basis, Similarity, layout, quality};

const EACH: usize = 30;

/// Two crowds; within one, those are more alike that stand nearer in the list. The last is known by its titles.
fn crowds() -> (Similarity, Vec<Basis>) {
    let count = 2 * EACH + 1;
    let value = |one: usize, other: usize| {
        let (one, other) = (one.min(2 * EACH - 1), other.min(2 * EACH - 1));
        let apart = one.abs_diff(other) as f32;
        if one / EACH == other / EACH {
            8.0 - apart / 4.0
        } else {
            -8.0
        }
    };
    let values = (0..count * count).map(|at| value(at / count, at % count));
    let codes = (0..count).map(|at| at.to_string()).collect();
    let mut basis = vec![Basis::Own; count];
    basis[count - 1] = Basis::Titles;
    (Similarity::new(codes, values.collect()).unwrap(), basis)
}

#[test]
fn those_that_are_alike_stand_together() {
    let (similarity, basis) = crowds();
    let points = layout(&similarity, &basis);
    let middle = |crowd: usize, axis: usize| {
        let of = &points[crowd * EACH..(crowd + 1) * EACH];
        of.iter().map(|point| point[axis]).sum::<f64>() / EACH as f64
    };
    // The longer side is x, and that is where the two crowds are apart.
    let [left, right] = [middle(0, 0), middle(1, 0)];
    for (at, point) in points.iter().enumerate().take(2 * EACH) {
        let (own, other) = if at < EACH {
            (left, right)
        } else {
            (right, left)
        };
        assert!(
            (point[0] - own).abs() < (point[0] - other).abs(),
            "{at}: {point:?}"
        );
        assert!(point.iter().all(|place| place.abs() <= 100.0));
        assert!(
            point
                .iter()
                .all(|place| (place * 1000.0).fract().abs() < 1e-6)
        );
    }
    let quality = quality(&similarity, &basis, &points);
    assert!(quality.trustworthiness > 0.9, "{quality:?}");
    assert!(
        quality.preserved[0] > 0.6 && quality.preserved[2] > 0.99,
        "{quality:?}"
    );
}

#[test]
fn one_that_takes_no_part_is_put_among_those_it_is_most_like() {
    let (similarity, basis) = crowds();
    let points = layout(&similarity, &basis);
    // It is as the last of the second crowd is.
    let [x, y] = points[2 * EACH];
    let near = |at: usize| (points[at][0] - x).abs() + (points[at][1] - y).abs();
    assert!(near(2 * EACH - 1) < near(0));
    assert!(near(2 * EACH - 1) > 0.0);
}

#[test]
fn the_map_is_the_same_every_time_and_for_nobody() {
    let (similarity, basis) = crowds();
    assert_eq!(layout(&similarity, &basis), layout(&similarity, &basis));
    let nobody = Similarity::new(Vec::new(), Vec::new()).unwrap();
    assert!(layout(&nobody, &[]).is_empty());
    let one = Similarity::new(vec!["a".to_owned()], vec![0.0]).unwrap();
    assert_eq!(layout(&one, &[Basis::Own]), [[0.0, 0.0]]);
    assert_eq!(layout(&one, &[Basis::Titles]), [[0.0, 0.0]]);
}
