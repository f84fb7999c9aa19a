//! One occupation under all rounds of noise.

use super::Prepared;
use super::sample::Samples;
use crate::fit::band::{AxisResult, Band};
use crate::fit::list::Group;
use crate::fit::score::Scores;

/// One occupation under all rounds of noise, constraints aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Resampled {
    pub interests: AxisResult,
    pub strengths: AxisResult,
    pub values: AxisResult,
    /// Where the three axes alone would put it.
    pub group: Group,
    /// Share of the rounds in which it is in the first group, 0–1; none without rounds.
    pub top: Option<f64>,
    /// Share of the rounds in which it is in its group or a better one.
    pub held: Option<f64>,
}

impl Prepared<'_> {
    /// One occupation, and again in each round.
    #[must_use]
    pub fn resampled(&self, occupation: usize, samples: &Samples) -> Resampled {
        let stated = self.scores(occupation);
        let bands = self.bands(&stated);
        let group = Group::of(bands);
        let rounds = samples.rounds.iter();
        let mut rounds: Vec<Scores> = rounds
            .map(|sample| self.scores_of(occupation, sample))
            .collect();
        centre(&mut rounds, &stated);
        let mut same = [0_usize; 3];
        let (mut top, mut held) = (0_usize, 0_usize);
        for scores in &rounds {
            let now = self.bands(scores);
            for (same, (now, then)) in same.iter_mut().zip(now.iter().zip(&bands)) {
                *same += usize::from(now == then);
            }
            let now = Group::of(now);
            top += usize::from(now == Group::Closest);
            held += usize::from(now <= group);
        }
        let share = |found: usize| {
            let count = rounds.len();
            (count > 0).then(|| found as f64 / count as f64)
        };
        let axis = |band: Band, of: fn(&Scores) -> f32, same: usize| {
            let mut series: Vec<f32> = rounds.iter().map(of).collect();
            AxisResult::of(band, of(&stated), &mut series, same)
        };
        Resampled {
            interests: axis(bands[0], |one| one.interests, same[0]),
            strengths: axis(bands[1], |one| one.gap, same[1]),
            values: axis(bands[2], |one| one.values, same[2]),
            group,
            top: share(top),
            held: share(held),
        }
    }
}

/// One of the scores.
type Score = fn(&mut Scores) -> &mut f32;

/// What is centred, and the least and the most it can be.
const SCORES: [(Score, f32, f32); 5] = [
    (|one| &mut one.interests, -1.0, 1.0),
    (|one| &mut one.gap, 0.0, 1.0),
    (|one| &mut one.similarity, -1.0, 1.0),
    (|one| &mut one.largest, -1.0, 1.0),
    (|one| &mut one.values, -1.0, 1.0),
];

/// Moves the rounds of each score until their middle is the score itself.
///
/// Answers are noisy already, and noise on top of noise does not only spread: it pulls a correlation near 1 down,
/// and a gap, of which only what falls short counts, up. How often a band holds would then be told too low. This
/// is the correction of the bias of Efron's percentile method (1981), by a shift.
fn centre(rounds: &mut [Scores], stated: &Scores) {
    let mut series = Vec::with_capacity(rounds.len());
    for (score, least, most) in SCORES {
        let mut stated = *stated;
        let aim = *score(&mut stated);
        series.clear();
        // A round whose interests came out flat has no correlation, and stays without.
        let values = rounds.iter_mut().map(|one| *score(one));
        series.extend(values.filter(|value| !value.is_nan()));
        if series.is_empty() || aim.is_nan() {
            continue;
        }
        let middle = series.len() / 2;
        let (_, middle, _) = series.select_nth_unstable_by(middle, f32::total_cmp);
        let shift = aim - *middle;
        for one in rounds.iter_mut() {
            let value = score(one);
            *value = (*value + shift).clamp(least, most);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(interests: f32, gap: f32) -> Scores {
        Scores {
            interests,
            gap,
            similarity: 0.8,
            largest: 0.1,
            values: f32::NAN,
        }
    }

    #[test]
    fn the_middle_of_the_rounds_comes_to_be_the_score() {
        let drawn = [
            (0.5, 0.06),
            (0.8, 0.1),
            (0.7, 0.02),
            (f32::NAN, 0.08),
            (0.6, 0.04),
        ];
        let mut rounds = drawn.map(|(interests, gap)| scores(interests, gap));
        centre(&mut rounds, &scores(0.9, 0.03));
        let close = |found: f32, expected: f32| assert!((found - expected).abs() < 1e-6, "{found}");
        // Of .5, .6, .7 and .8 the upper of the two in the middle goes to .9, and nothing above 1.
        for (one, expected) in rounds.iter().zip([0.7, 1.0, 0.9]) {
            close(one.interests, expected);
        }
        assert!(rounds[3].interests.is_nan());
        // The middle gap of .06 goes to .03, and nothing below 0.
        for (one, expected) in rounds.iter().zip([0.03, 0.07, 0.0, 0.05, 0.01]) {
            close(one.gap, expected);
        }
        assert!(rounds.iter().all(|one| one.values.is_nan()));
    }
}
