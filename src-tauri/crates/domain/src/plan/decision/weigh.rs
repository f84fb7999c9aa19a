//! How the options of a decision compare: a weighted sum, with what is not known left open.

use super::{Decision, Rating, Weighing};

/// What each criterion counts for, 0–1 and 1 together; all 0 when nobody has a point.
///
/// Ranked ones get rank order centroid weights, `w_i = (1/n)·Σ_{k=i..n} 1/k`: the middle of all the weights that
/// go with that order.
#[must_use]
pub fn weights(weighing: Weighing, points: &[u8]) -> Vec<f64> {
    match weighing {
        Weighing::Direct => {
            let all: u32 = points.iter().copied().map(u32::from).sum();
            let share = |points: &u8| f64::from(*points) / f64::from(all.max(1));
            points.iter().map(share).collect()
        }
        Weighing::Ranked => {
            let one_over = || (1..=points.len()).map(|rank| 1.0 / count(rank));
            let all = count(points.len());
            (0..points.len())
                .map(|place| one_over().skip(place).sum::<f64>() / all)
                .collect()
        }
    }
}

/// Exact: nobody has as many criteria as an `f64` cannot count.
fn count(of: usize) -> f64 {
    u32::try_from(of).map_or(f64::INFINITY, f64::from)
}

/// How the options compare. What was not rated may be anything from 0 to 10.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// For each option, in their order.
    pub values: Vec<Value>,
    /// The places of the options by the middle of their values, best first; level ones in the person's order.
    pub order: Vec<usize>,
    /// Whether the first stays first whatever the open ratings turn out to be.
    pub settled: bool,
    /// The smallest change of one weight that makes the second level with the first; `None` when no single weight
    /// can, and when they are level already.
    pub swap: Option<Swap>,
    /// The places of the option and the criterion of the open rating that moves the first two the furthest past each
    /// other; `None` when the second cannot pass the first.
    pub find_out: Option<(usize, usize)>,
}

/// The weighted sum of an option's ratings, 0–10, with the ends of what is possible.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Value {
    pub least: f64,
    pub middle: f64,
    pub most: f64,
}

/// One weight, 0–1, now and where the first two options would be level, the others keeping their proportions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swap {
    pub criterion: usize,
    pub from: f64,
    pub to: f64,
}

/// Smaller differences are those of binary fractions.
const LEVEL: f64 = 1e-9;

impl Decision {
    /// `None` while there are fewer than two options, no criterion, or no weight.
    #[must_use]
    pub fn weighed(&self) -> Option<Weighed> {
        let points: Vec<u8> = self.criteria.iter().map(|one| one.points).collect();
        let weights = weights(self.weighing, &points);
        if self.options.len() < 2 || weights.iter().sum::<f64>() <= 0.0 {
            return None;
        }
        let rows: Vec<Vec<Rating>> = (0..self.options.len())
            .map(|option| {
                (0..weights.len())
                    .map(|at| self.rating(option, at))
                    .collect()
            })
            .collect();
        let values: Vec<Value> = rows.iter().map(|row| value(row, &weights)).collect();
        let mut order: Vec<usize> = (0..values.len()).collect();
        // The sort is stable, and a level difference is none.
        order.sort_by(|a, b| {
            whole_steps(values[*b].middle).total_cmp(&whole_steps(values[*a].middle))
        });
        let [first, second] = [order[0], order[1]];
        let ahead_of = |other: &usize| values[first].least - values[*other].most > LEVEL;
        let passable = !ahead_of(&second);
        Some(Weighed {
            settled: order[1..].iter().all(ahead_of),
            swap: swap(&rows[first], &rows[second], &weights),
            find_out: passable
                .then(|| widest(&rows, [first, second], &weights))
                .flatten(),
            values,
            order,
        })
    }

    fn rating(&self, option: usize, criterion: usize) -> Rating {
        let said = self.ratings.get(option).and_then(|row| row.get(criterion));
        said.copied().flatten().unwrap_or(Rating::ANYTHING)
    }
}

fn value(row: &[Rating], weights: &[f64]) -> Value {
    let sum = |of: fn(&Rating) -> f64| row.iter().zip(weights).map(|(one, w)| w * of(one)).sum();
    Value {
        least: sum(|rating| f64::from(rating.least)),
        middle: sum(middle),
        most: sum(|rating| f64::from(rating.most)),
    }
}

/// A distance in steps of [`LEVEL`], which are whole: what is level compares as the same.
fn whole_steps(distance: f64) -> f64 {
    (distance / LEVEL).abs().round()
}

fn middle(rating: &Rating) -> f64 {
    f64::midpoint(f64::from(rating.least), f64::from(rating.most))
}

/// With `d` the difference of the two under one criterion and `rest` that under all the others, the whole difference at
/// a weight `t` is `t·d + (1 − t)·rest`, which is nothing at `t = rest / (rest − d)`.
fn swap(first: &[Rating], second: &[Rating], weights: &[f64]) -> Option<Swap> {
    let ahead: Vec<f64> = first
        .iter()
        .zip(second)
        .map(|(a, b)| middle(a) - middle(b))
        .collect();
    let whole: f64 = ahead.iter().zip(weights).map(|(d, w)| d * w).sum();
    if whole.abs() < LEVEL {
        return None;
    }
    let level_at = |(criterion, (&d, &from)): (usize, (&f64, &f64))| {
        // Where one has all the weight, the others have no proportions to keep.
        if 1.0 - from < LEVEL {
            return None;
        }
        let rest = (whole - from * d) / (1.0 - from);
        let to = rest / (rest - d);
        (to.is_finite() && (0.0..=1.0).contains(&to)).then_some(Swap {
            criterion,
            from,
            to,
        })
    };
    ahead
        .iter()
        .zip(weights)
        .enumerate()
        .filter_map(level_at)
        .min_by(|a, b| whole_steps(a.to - a.from).total_cmp(&whole_steps(b.to - b.from)))
}

/// The open rating of these options with the most weight times width; the first of several.
fn widest(rows: &[Vec<Rating>], of: [usize; 2], weights: &[f64]) -> Option<(usize, usize)> {
    let mut best: Option<(f64, (usize, usize))> = None;
    for option in of {
        for (criterion, (rating, weight)) in rows[option].iter().zip(weights).enumerate() {
            let moves = weight * f64::from(rating.most - rating.least);
            if moves > best.map_or(LEVEL, |(most, _)| most + LEVEL) {
                best = Some((moves, (option, criterion)));
            }
        }
    }
    best.map(|(_, place)| place)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::{
        super::{Choosable, Criterion},
        *,
    };
    use crate::{
        ids::{CriterionId, DecisionId, OptionId, PersonId},
        plan::Note,
    };

    const OPEN: Option<(u8, u8)> = None;

    fn known(rating: u8) -> Option<(u8, u8)> {
        Some((rating, rating))
    }

    fn decision(points: &[u8], ratings: &[&[Option<(u8, u8)>]]) -> Decision {
        let at = DateTime::UNIX_EPOCH;
        Decision {
            id: DecisionId::new(at, [0; 10]),
            person: PersonId::new(at, [0; 10]),
            question: "Stay or go?".into(),
            asked_on: at.date_naive(),
            text: Note::default(),
            weighing: Weighing::Direct,
            options: (0..ratings.len())
                .map(|place| Choosable {
                    id: OptionId::new(at, [u8::try_from(place).unwrap(); 10]),
                    name: format!("Option {place}"),
                })
                .collect(),
            criteria: (0..points.len())
                .map(|place| Criterion {
                    id: CriterionId::new(at, [u8::try_from(place).unwrap(); 10]),
                    name: format!("Criterion {place}"),
                    points: points[place],
                })
                .collect(),
            ratings: ratings
                .iter()
                .map(|row| {
                    row.iter()
                        .map(|said| said.and_then(|(least, most)| Rating::new(least, most)))
                        .collect()
                })
                .collect(),
            choice: None,
            review: None,
            created_at: at,
            changed_at: at,
        }
    }

    fn close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-9, "{a} is not {b}");
    }

    #[test]
    fn points_become_shares_and_ranks_the_published_centroids() {
        assert_eq!(weights(Weighing::Direct, &[30, 10]), [0.75, 0.25]);
        assert_eq!(weights(Weighing::Direct, &[0, 0]), [0.0, 0.0]);
        // Barron and Barrett 1996: .6111, .2778, .1111 for three.
        let three = weights(Weighing::Ranked, &[0, 0, 0]);
        for (ours, published) in three.iter().zip([11.0 / 18.0, 5.0 / 18.0, 2.0 / 18.0]) {
            close(*ours, published);
        }
        close(weights(Weighing::Ranked, &[0; 12]).iter().sum(), 1.0);
    }

    #[test]
    fn what_is_not_known_is_an_interval() {
        let weighed = decision(&[60, 40], &[&[known(8), OPEN], &[known(5), Some((4, 6))]])
            .weighed()
            .unwrap();
        let [first, second] = [weighed.values[0], weighed.values[1]];
        for (ours, by_hand) in [
            (first.least, 4.8),
            (first.middle, 6.8),
            (first.most, 8.8),
            (second.least, 4.6),
            (second.middle, 5.0),
            (second.most, 5.4),
        ] {
            close(ours, by_hand);
        }
        assert_eq!(weighed.order, [0, 1]);
        assert!(!weighed.settled, "4.8 is less than 5.4");
        assert_eq!(weighed.find_out, Some((0, 1)));
    }

    #[test]
    fn a_first_that_nothing_can_pass_is_settled() {
        let weighed = decision(&[60, 40], &[&[known(2), OPEN], &[known(9), Some((4, 6))]])
            .weighed()
            .unwrap();
        assert_eq!(weighed.order, [1, 0]);
        assert!(weighed.settled, "7.0 is more than 5.2");
        assert_eq!(weighed.find_out, None);
    }

    #[test]
    fn the_smallest_swap_is_where_the_two_are_level() {
        // 8·.6 + 2·.4 = 5.6 against 5·.6 + 6·.4 = 5.4.
        let ratings: [&[Option<(u8, u8)>]; 2] = [&[known(8), known(2)], &[known(5), known(6)]];
        let swap = decision(&[60, 40], &ratings).weighed().unwrap().swap;
        let swap = swap.unwrap();
        // With two criteria both weights tell the same, and the first is named.
        assert_eq!(swap.criterion, 0);
        close(swap.from, 0.6);
        close(swap.to, 4.0 / 7.0);
        // Of three, the one that has to move the least.
        let ratings: [&[Option<(u8, u8)>]; 2] = [
            &[known(8), known(2), known(5)],
            &[known(5), known(6), known(5)],
        ];
        let weighed = decision(&[30, 20, 50], &ratings).weighed().unwrap();
        let swap = weighed.swap.unwrap();
        let at = |t: f64, rest: f64, d: f64| t * d + (1.0 - t) * rest;
        let ahead = [3.0, -4.0, 0.0];
        let weights = [0.3, 0.2, 0.5];
        let rest: f64 = (0..3)
            .filter(|place| *place != swap.criterion)
            .map(|place| ahead[place] * weights[place])
            .sum::<f64>()
            / (1.0 - swap.from);
        close(at(swap.to, rest, ahead[swap.criterion]), 0.0);
        assert_eq!(swap.criterion, 1);
        close(swap.to, 0.9 / 4.1);
    }

    #[test]
    fn better_in_everything_is_swapped_by_no_weight_and_level_ones_need_none() {
        let better = decision(&[50, 50], &[&[known(5), known(5)], &[known(6), known(7)]]);
        let weighed = better.weighed().unwrap();
        assert_eq!((weighed.order, weighed.swap), (vec![1, 0], None));
        let level = decision(&[50, 50], &[&[known(7), known(6)], &[known(6), known(7)]]);
        let weighed = level.weighed().unwrap();
        assert_eq!((weighed.order, weighed.swap), (vec![0, 1], None));
        assert!(!weighed.settled);
        // One criterion with all the weight leaves nothing to take from.
        let alone = decision(&[50, 0], &[&[known(7), known(0)], &[known(6), known(9)]]);
        let swap = alone.weighed().unwrap().swap.unwrap();
        assert_eq!((swap.criterion, swap.from), (1, 0.0));
        close(swap.to, 0.1);
    }

    #[test]
    fn nothing_is_compared_without_options_criteria_or_weight() {
        assert_eq!(decision(&[50], &[&[known(5)]]).weighed(), None);
        assert_eq!(decision(&[], &[&[], &[]]).weighed(), None);
        assert_eq!(decision(&[0], &[&[known(5)], &[known(6)]]).weighed(), None);
        // Unrated options compare: they are all the same width.
        let open = decision(&[1], &[&[OPEN], &[OPEN]]).weighed().unwrap();
        assert!(!open.settled);
        assert_eq!(open.find_out, Some((0, 0)));
    }
}
