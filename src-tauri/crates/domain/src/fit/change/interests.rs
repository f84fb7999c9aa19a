//! The smallest shift of one scale that moves the interests to a better band, and to a worse one.

use super::{Change, ChangeInput, banded};
use crate::fit::band::{Band, of_interests};
use crate::fit::prepared::Prepared;
use crate::fit::score::{dot, unit};
use crate::inventory::interests::Scale;
use crate::role::Axis;

/// Item means run from 0 to 4.
const HIGHEST: f64 = 4.0;
/// First in steps, because a correlation can rise and fall again along one scale; then by halving.
const STEP: f64 = 0.05;
const HALVINGS: usize = 12;

pub fn changes(prepared: &Prepared<'_>, occupation: usize) -> Vec<Change> {
    let sitting = prepared.person.interests.as_ref();
    let published = prepared.tables.occupations[occupation].interests;
    let means = sitting.and_then(|one| one.profile());
    let (Some(sitting), Some(means), Some(published)) = (sitting, means, published.and_then(unit))
    else {
        return Vec::new();
    };
    let band = |means: [f64; 6]| {
        unit(means.map(|mean| mean as f32))
            .map_or(Band::NotEnough, |one| of_interests(dot(&one, &published)))
    };
    let now = band(means);
    let directions: [fn(Band, Band) -> bool; 2] = [
        |to, from| to.better_than(from),
        |to, from| from.better_than(to),
    ];
    let smallest = directions.into_iter().filter_map(|wanted| {
        let shifts = Scale::ALL.into_iter().flat_map(|scale| {
            [1.0, -1.0].map(|sign| shift(means, scale, sign, |to| wanted(band(to), now)))
        });
        shifts
            .flatten()
            .min_by(|one, other| one.1.abs().total_cmp(&other.1.abs()))
    });
    smallest
        .map(|(scale, by)| {
            let at = scale.index();
            let mut to = means;
            to[at] += by;
            let items = f64::from(sitting.scales[at].items);
            let input = ChangeInput::Interest {
                scale,
                from: means[at],
                to: to[at],
                points: by * items,
            };
            banded(Axis::Interests, now, band(to), input)
        })
        .collect()
}

/// The least move of one scale in one direction after which `reached`, within the range of the answers.
fn shift(
    means: [f64; 6],
    scale: Scale,
    sign: f64,
    reached: impl Fn([f64; 6]) -> bool,
) -> Option<(Scale, f64)> {
    let at = scale.index();
    let room = if sign > 0.0 {
        HIGHEST - means[at]
    } else {
        means[at]
    };
    let moved = |by: f64| {
        let mut to = means;
        to[at] += sign * by;
        reached(to)
    };
    let steps = (room / STEP).floor() as usize;
    let first = (1..=steps)
        .map(|step| step as f64 * STEP)
        .find(|by| moved(*by));
    let (mut short, mut far) = (first? - STEP, first?);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(short, far);
        if moved(middle) {
            far = middle;
        } else {
            short = middle;
        }
    }
    Some((scale, sign * far))
}
