//! What the six scores can be said to show, if anything.

use serde::{Deserialize, Serialize};

use super::noise::notable;
use super::{Scale, ScaleScore};

/// From this many answers on, giving the same one almost every time is said.
const MANY: u32 = 10;
/// Of them, the share that are the same.
const SAME: f64 = 0.9;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Pattern {
    NothingAnswered,
    /// These scales have no score yet.
    TooFew {
        scales: Vec<Scale>,
    },
    /// Nearly every answer is the same one.
    StraightLined {
        /// 1–5.
        answer: u8,
        /// 0–1.
        share: f64,
    },
    /// The highest and the lowest scale do not differ by more than noise: no preference pattern.
    Flat,
    /// Some scales stand out.
    Clear {
        /// The highest, and those that do not differ from it by more than noise; highest first.
        highest: Vec<Scale>,
    },
}

pub fn pattern(scales: &[ScaleScore; 6], counts: [u32; 5]) -> Pattern {
    let answered: u32 = counts.iter().sum();
    if answered == 0 {
        return Pattern::NothingAnswered;
    }
    if let Some(straight) = straight_lined(counts, answered) {
        return straight;
    }
    let mut by_height: Vec<(Scale, f64, f64)> = scales
        .iter()
        .filter_map(|one| Some((one.scale, one.mean?, one.error)))
        .collect();
    if by_height.len() < scales.len() {
        let without = scales.iter().filter(|one| one.mean.is_none());
        return Pattern::TooFew {
            scales: without.map(|one| one.scale).collect(),
        };
    }
    // Stable: of equals, the earlier scale first.
    by_height.sort_by(|one, other| other.1.total_cmp(&one.1));
    let below =
        |top: &(Scale, f64, f64), one: &(Scale, f64, f64)| top.1 - one.1 >= notable(top.2, one.2);
    let Some(top) = by_height.first() else {
        return Pattern::NothingAnswered;
    };
    if !by_height.iter().any(|one| below(top, one)) {
        return Pattern::Flat;
    }
    let highest = by_height.iter().filter(|one| !below(top, one));
    Pattern::Clear {
        highest: highest.map(|one| one.0).collect(),
    }
}

fn straight_lined(counts: [u32; 5], answered: u32) -> Option<Pattern> {
    let (most, count) = (1_u8..).zip(counts).max_by_key(|(_, count)| *count)?;
    let share = f64::from(count) / f64::from(answered);
    (answered >= MANY && share >= SAME).then_some(Pattern::StraightLined {
        answer: most,
        share,
    })
}
