//! What the person said otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use super::Difference;
use crate::fit::check::Check;
use crate::fit::person::Person;
use crate::inventory::constraints::Stated;
use crate::inventory::interests::{self, InterestResult, Scale, ScaleChange};
use crate::inventory::skills::LevelChange;

/// Weights move a little with every trade-off; less than this is not said.
const LEAST_WEIGHT: f64 = 0.1;
/// A number that was written down and read again may miss its last digit.
const SAME: f64 = 1e-9;

pub fn differences(before: &Check, after: &Check) -> Vec<Difference> {
    let (then, now) = (&before.person, &after.person);
    let mut found = of_interests(then.interests.as_ref(), now.interests.as_ref());
    found.extend(of_levels(then, now));
    found.extend(of_conditions(then, now));
    found.extend(of_constraints(then, now));
    found.extend(of_role(before, after));
    found
}

fn of_interests(then: Option<&InterestResult>, now: Option<&InterestResult>) -> Vec<Difference> {
    let compared: Vec<ScaleChange> = then
        .zip(now)
        .map(|(then, now)| interests::changes(then, now))
        .unwrap_or_default();
    let mean = |of: Option<&InterestResult>, scale: Scale| of?.scales[scale.index()].mean;
    let one = |scale: Scale| {
        let (before, after) = (mean(then, scale), mean(now, scale));
        let change = compared.iter().find(|change| change.scale == scale);
        let same = match (before, after) {
            (Some(before), Some(after)) => (after - before).abs() < SAME,
            (before, after) => before == after,
        };
        (!same).then(|| Difference::Interest {
            scale,
            before,
            after,
            // From nothing to something is no noise.
            exceeds_noise: change.is_none_or(ScaleChange::exceeds_noise),
        })
    };
    Scale::ALL.into_iter().filter_map(one).collect()
}

fn of_levels(then: &Person, now: &Person) -> Vec<Difference> {
    let level = |person: &Person, element: &str| person.skills.get(element).map(|one| one.level);
    keys(&then.skills, &now.skills)
        .filter_map(|element| {
            let (before, after) = (level(then, element), level(now, element));
            let both = before.zip(after).map(|(before, after)| LevelChange {
                element: element.clone(),
                before,
                after,
            });
            (before != after).then(|| Difference::Level {
                element: element.clone(),
                before,
                after,
                exceeds_noise: both.is_none_or(|change| change.exceeds_noise()),
            })
        })
        .collect()
}

fn of_conditions(then: &Person, now: &Person) -> Vec<Difference> {
    let mut found = Vec::new();
    for dimension in keys(&then.leans, &now.leans) {
        let lean = |person: &Person| person.leans.get(dimension).copied();
        let (before, after) = (lean(then), lean(now));
        if before != after {
            found.push(Difference::Lean {
                dimension: dimension.clone(),
                before,
                after,
            });
        }
        let weight = |person: &Person| person.weights.of.get(dimension).map(|one| one.weight);
        if let (Some(before), Some(after)) = (weight(then), weight(now))
            && (after - before).abs() >= LEAST_WEIGHT
        {
            found.push(Difference::Weight {
                dimension: dimension.clone(),
                before,
                after,
            });
        }
    }
    found
}

fn of_constraints(then: &Person, now: &Person) -> Vec<Difference> {
    let (then, now) = (then.constraints.stated(), now.constraints.stated());
    // Two physical limits are of one kind and still two things.
    let same = |one: &Stated, other: &Stated| match (one, other) {
        (Stated::Physical(one), Stated::Physical(other)) => one == other,
        (one, other) => discriminant(one) == discriminant(other),
    };
    let gone = then.iter().filter_map(|one| {
        let after = now.iter().find(|other| same(one, other)).copied();
        (after != Some(*one)).then_some((Some(*one), after))
    });
    let new = now
        .iter()
        .filter(|one| !then.iter().any(|other| same(one, other)))
        .map(|one| (None, Some(*one)));
    gone.chain(new)
        .map(|(before, after)| Difference::Constraint { before, after })
        .collect()
}

fn of_role(before: &Check, after: &Check) -> Vec<Difference> {
    let (Some(then), Some(now)) = (&before.role, &after.role) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for harder in keys(&then.reactions, &now.reactions) {
        let (before, after) = (then.reactions.get(harder), now.reactions.get(harder));
        if before != after {
            found.push(Difference::Reaction {
                harder: harder.clone(),
                before: before.copied(),
                after: after.copied(),
            });
        }
    }
    for statement in keys(&then.statements, &now.statements) {
        let (before, after) = (
            then.statements.get(statement),
            now.statements.get(statement),
        );
        if before != after {
            found.push(Difference::Statement {
                statement: statement.clone(),
                before: before.copied(),
                after: after.copied(),
            });
        }
    }
    if then.version != now.version {
        found.push(Difference::Version {
            before: then.version.clone(),
            after: now.version.clone(),
        });
    }
    found
}

/// Keys of either, once, in order.
fn keys<'a, K: Ord, V>(
    one: &'a BTreeMap<K, V>,
    other: &'a BTreeMap<K, V>,
) -> impl Iterator<Item = &'a K> {
    let all: BTreeSet<&K> = one.keys().chain(other.keys()).collect();
    all.into_iter()
}
