//! How many jobs of an occupation pay at least a floor.

use super::Share;
use crate::fit::figures::{PERCENTILES, PayPoint, PayPoints};

/// The share of jobs that pay `floor` dollars a year or more, between published percentiles by a straight line
/// and never beyond them: below the lowest it is "at least", above the highest "at most". Where pay reaches the
/// ceiling of the source, only what lies under it is known. None without a figure.
#[must_use]
pub fn share_paid(floor: f64, points: &PayPoints) -> Option<Share> {
    // What is known below the floor and above it: (share of jobs below that pay, that pay).
    let known: Vec<(f64, f64)> = PERCENTILES
        .into_iter()
        .zip(points.at)
        .filter_map(|(below, point)| match point {
            PayPoint::At(pay) => Some((below, pay)),
            PayPoint::AtLeast(_) | PayPoint::Unknown => None,
        })
        .collect();
    let capped = PERCENTILES
        .into_iter()
        .zip(points.at)
        .find_map(|(below, point)| match point {
            PayPoint::AtLeast(pay) => Some((below, pay)),
            PayPoint::At(_) | PayPoint::Unknown => None,
        });
    if known.is_empty() && capped.is_none() {
        return None;
    }
    let under = known.iter().rev().find(|(_, pay)| *pay <= floor).copied();
    let over = known.iter().find(|(_, pay)| *pay >= floor).copied();
    let exactly = |below: f64| Share::between(1.0 - below, 1.0 - below);
    Some(match (under, over) {
        (Some(under), Some(over)) => exactly(between(floor, under, over)),
        (None, Some((below, _))) => Share::between(1.0 - below, 1.0),
        (under, None) => {
            let most = under.map_or(1.0, |(below, _)| 1.0 - below);
            let least = match (under, capped) {
                // As many earn it as would if the ceiling were the pay at that percentile, or more.
                (Some(under), Some(cap)) if floor <= cap.1 => 1.0 - between(floor, under, cap),
                (None, Some((below, cap))) if floor <= cap => 1.0 - below,
                _ => 0.0,
            };
            Share::between(least, most)
        }
    })
}

fn between(floor: f64, under: (f64, f64), over: (f64, f64)) -> f64 {
    if over.1 <= under.1 {
        return under.0;
    }
    under.0 + (over.0 - under.0) * (floor - under.1) / (over.1 - under.1)
}
