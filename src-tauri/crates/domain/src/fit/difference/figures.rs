//! What the catalogue says otherwise.

use std::collections::BTreeSet;

use super::{Difference, FigureKind};
use crate::fit::tables::Basis;
use crate::fit::thresholds::Thresholds;
use crate::inventory::conditions::DimensionId;
use crate::inventory::constraints::PhysicalLimit;
use crate::inventory::interests::Scale;

pub fn differences(then: &Basis, now: &Basis) -> Vec<Difference> {
    let mut found = interests(then, now);
    found.extend(elements(then, now));
    found.extend(conditions(then, now));
    let (before, after) = (&then.occupation, &now.occupation);
    if before.pay != after.pay {
        found.push(Difference::Pay {
            before: before.pay,
            after: after.pay,
        });
    }
    let others = [
        (FigureKind::Education, before.education != after.education),
        (FigureKind::Telework, before.telework != after.telework),
        (FigureKind::Hours, before.hours != after.hours),
        (FigureKind::Schedule, before.schedule != after.schedule),
        (FigureKind::Driving, before.driving != after.driving),
    ];
    let limits = PhysicalLimit::ALL.map(|limit| {
        let of = |basis: &Basis| {
            basis
                .occupation
                .physical
                .get(limit.index())
                .copied()
                .flatten()
        };
        (FigureKind::Physical(limit), of(then) != of(now))
    });
    let changed = others.into_iter().chain(limits);
    let changed = changed.filter_map(|(figure, changed)| changed.then_some(figure));
    found.extend(changed.map(|figure| Difference::Figure { figure }));
    if !same(then.thresholds, now.thresholds) {
        found.push(Difference::Thresholds {
            before: then.thresholds,
            after: now.thresholds,
        });
    }
    found
}

/// A number that was written down and read again may miss its last digit.
fn same(one: Thresholds, other: Thresholds) -> bool {
    let near = |one: f64, other: f64| (one - other).abs() < 1e-9;
    near(one.covers, other.covers)
        && near(one.stretch, other.stretch)
        && near(one.similar, other.similar)
}

fn interests(then: &Basis, now: &Basis) -> Vec<Difference> {
    let of = |basis: &Basis, scale: Scale| Some(basis.occupation.interests?[scale.index()]);
    let one = |scale: Scale| {
        let (before, after) = (of(then, scale), of(now, scale));
        (before != after).then_some(Difference::OccupationInterest {
            scale,
            before,
            after,
        })
    };
    Scale::ALL.into_iter().filter_map(one).collect()
}

/// By name: another catalogue may have the elements in another order.
fn elements(then: &Basis, now: &Basis) -> Vec<Difference> {
    let of = |basis: &Basis, list: fn(&Basis) -> &Vec<Option<f32>>, name: &str| {
        let at = basis.elements.iter().position(|one| one == name)?;
        list(basis).get(at).copied().flatten()
    };
    let names: BTreeSet<&String> = then.elements.iter().chain(&now.elements).collect();
    names
        .into_iter()
        .filter_map(|element| {
            let both = |list: fn(&Basis) -> &Vec<Option<f32>>| {
                [of(then, list, element), of(now, list, element)]
            };
            let importance = both(|basis| &basis.occupation.importance);
            let level = both(|basis| &basis.occupation.level);
            let same = importance[0] == importance[1] && level[0] == level[1];
            (!same).then(|| Difference::OccupationElement {
                element: element.clone(),
                importance,
                level,
            })
        })
        .collect()
}

fn conditions(then: &Basis, now: &Basis) -> Vec<Difference> {
    let of = |basis: &Basis, id: &DimensionId| {
        let at = basis.dimensions.iter().position(|one| one.id == *id)?;
        basis.occupation.conditions.get(at).copied().flatten()
    };
    let all = then.dimensions.iter().chain(&now.dimensions);
    let ids: BTreeSet<&DimensionId> = all.map(|one| &one.id).collect();
    ids.into_iter()
        .filter_map(|id| {
            let (before, after) = (of(then, id), of(now, id));
            (before != after).then(|| Difference::OccupationCondition {
                dimension: id.clone(),
                before,
                after,
            })
        })
        .collect()
}
