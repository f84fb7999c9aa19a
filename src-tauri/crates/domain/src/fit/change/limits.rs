//! Where a constraint that is in the way would no longer be. What a body cannot do, what the law asks and
//! what was called a dealbreaker are not for changing.

use super::{Change, ChangeInput, Judged};
use crate::fit::constraint::{ConstraintAbout, ConstraintCheck, Outcome, constraints};
use crate::fit::figures::OccupationFigures;
use crate::inventory::constraints::Constraints;
use crate::role::Axis;

/// Pay floors are moved in steps of so many dollars.
const PAY_STEP: u32 = 500;
const HIGHEST_EDUCATION: u8 = 12;
/// Limits on hours at which the figures change their answer.
const HOURS: [u8; 3] = [40, 41, 60];

pub fn changes(figures: &OccupationFigures, checks: &[ConstraintCheck]) -> Vec<Change> {
    let in_the_way = checks
        .iter()
        .filter(|check| matches!(check.outcome, Outcome::Fail | Outcome::Near));
    in_the_way
        .filter_map(|check| {
            let input = match check.about {
                ConstraintAbout::Pay { floor, .. } => pay(figures, floor)?,
                ConstraintAbout::Education { max, .. } => education(figures, max)?,
                ConstraintAbout::Hours { max, .. } => hours(figures, max)?,
                ConstraintAbout::Remote { .. } => ChangeInput::NotRemote,
                _ => return None,
            };
            Some(Change {
                axis: Axis::Constraints,
                from: Judged::Outcome(check.outcome),
                to: Judged::Outcome(Outcome::Pass),
                input,
            })
        })
        .collect()
}

fn passes(figures: &OccupationFigures, stated: &Constraints) -> bool {
    let checks = constraints(stated, figures);
    checks.iter().all(|check| check.outcome == Outcome::Pass)
}

/// The highest floor, in whole steps, that passes. A floor of nothing always would; it is no advice.
fn pay(figures: &OccupationFigures, from: u32) -> Option<ChangeInput> {
    let stated = |step: u32| Constraints {
        pay_floor: Some(step * PAY_STEP),
        ..Constraints::default()
    };
    let (mut low, mut high) = (0, from / PAY_STEP + 1);
    while high - low > 1 {
        let middle = u32::midpoint(low, high);
        if passes(figures, &stated(middle)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low > 0).then_some(ChangeInput::PayFloor {
        from,
        to: low * PAY_STEP,
    })
}

fn education(figures: &OccupationFigures, from: u8) -> Option<ChangeInput> {
    let passing = (from + 1..=HIGHEST_EDUCATION).find(|max| {
        let stated = Constraints {
            education_max: Some(*max),
            ..Constraints::default()
        };
        passes(figures, &stated)
    });
    passing.map(|to| ChangeInput::Education { from, to })
}

fn hours(figures: &OccupationFigures, from: u8) -> Option<ChangeInput> {
    let passing = HOURS.into_iter().filter(|max| *max > from).find(|max| {
        let stated = Constraints {
            hours_max: Some(*max),
            ..Constraints::default()
        };
        passes(figures, &stated)
    });
    passing.map(|to| ChangeInput::Hours { from, to })
}
