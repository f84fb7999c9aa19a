//! One lean, one step: which of them would move the values axis.

use super::{Change, ChangeInput, banded};
use crate::fit::band::{Band, of_values};
use crate::fit::prepared::{LEAST_DIMENSIONS, Prepared};
use crate::inventory::conditions::Lean;
use crate::role::Axis;

/// A lean of `lean` and weight `weight`, where the occupation stands at `position`.
#[derive(Clone, Copy)]
struct Term {
    dimension: usize,
    lean: Lean,
    weight: f64,
    position: f64,
}

pub fn changes(prepared: &Prepared<'_>, occupation: usize) -> Vec<Change> {
    let terms = terms(prepared, occupation);
    let now = band(&terms);
    if now == Band::NotEnough {
        return Vec::new();
    }
    let mut found: Vec<(f64, Change)> = Vec::new();
    for (at, term) in terms.iter().enumerate() {
        for step in [-1, 1] {
            let Ok(lean) = Lean::try_from(term.lean.get() + step) else {
                continue;
            };
            let mut with = terms.clone();
            with[at].lean = lean;
            let to = band(&with);
            if to == now || to == Band::NotEnough {
                continue;
            }
            let input = ChangeInput::Lean {
                dimension: prepared.tables.dimensions[term.dimension].id.clone(),
                from: term.lean,
                to: lean,
            };
            let change = banded(Axis::Values, now, to, input);
            found.push((term.weight * term.position.abs(), change));
        }
    }
    // Better first, then by how much the dimension moves.
    let better = |change: &Change| match (change.from, change.to) {
        (super::Judged::Band(from), super::Judged::Band(to)) => to.better_than(from),
        _ => false,
    };
    found.sort_by(|one, other| {
        let by_side = better(&other.1).cmp(&better(&one.1));
        by_side.then(other.0.total_cmp(&one.0))
    });
    found.into_iter().map(|(_, change)| change).collect()
}

/// Every dimension that was answered and that the figures speak of.
fn terms(prepared: &Prepared<'_>, occupation: usize) -> Vec<Term> {
    let positions = prepared.tables.conditions_of(occupation);
    let dimensions = prepared.tables.dimensions.iter().zip(positions).enumerate();
    dimensions
        .filter(|(_, (_, position))| !position.is_nan())
        .filter_map(|(at, (dimension, position))| {
            let weight = prepared.person.weights.of.get(&dimension.id);
            Some(Term {
                dimension: at,
                lean: *prepared.person.leans.get(&dimension.id)?,
                weight: weight.map_or(1.0, |one| one.weight),
                position: f64::from(*position),
            })
        })
        .collect()
}

fn band(terms: &[Term]) -> Band {
    let leaning = terms.iter().filter(|term| term.lean.get() != 0);
    if leaning.count() < LEAST_DIMENSIONS {
        return Band::NotEnough;
    }
    let pull = |term: &Term| term.weight * f64::from(term.lean.get()) / 2.0;
    let over: f64 = terms.iter().map(|term| pull(term) * term.position).sum();
    let under: f64 = terms.iter().map(|term| pull(term).abs()).sum();
    of_values(if under > 1e-6 {
        (over / under) as f32
    } else {
        f32::NAN
    })
}
