//! Reasons that a person stated: constraints, reactions to harder parts, answers to statements. They stand
//! beside the formulas and never go into them.

use super::{Reason, ReasonAbout, Stance};
use crate::fit::constraint::{ConstraintAbout, ConstraintCheck, Outcome};
use crate::fit::role::RoleInput;
use crate::mark::Reaction;
use crate::role::{Answer, Axis};

/// What matters most in the version that is meant counts twice in the order.
const STRESSED: f64 = 2.0;
const REACTION: f64 = 0.5;
const STATEMENT: f64 = 0.25;

/// Constraints that were answered; those that were not are questions and stand under what is missing. A dealbreaker
/// is one of the role's reactions, and is said there.
pub fn constraints(checks: &[ConstraintCheck]) -> Vec<Reason> {
    let own = checks
        .iter()
        .filter(|check| !matches!(check.about, ConstraintAbout::Dealbreaker { .. }));
    own.filter_map(|check| {
        let (stance, weight) = match check.outcome {
            Outcome::Fail => (Stance::Against, 1.0),
            Outcome::Near => (Stance::Against, 0.5),
            Outcome::Pass => (Stance::For, 0.25),
            Outcome::Unknown => return None,
        };
        Some(Reason {
            axis: Axis::Constraints,
            stance,
            weight,
            about: ReasonAbout::Constraint {
                check: check.clone(),
            },
        })
    })
    .collect()
}

pub fn of_role(role: &RoleInput<'_>) -> Vec<Reason> {
    let mut found = Vec::new();
    for (harder, reaction) in role.reactions() {
        let stressed = role.stressed(harder);
        let (axis, stance, weight) = match reaction {
            Reaction::Energises => (Axis::Values, Stance::For, REACTION),
            Reaction::Drains => (Axis::Values, Stance::Against, REACTION),
            Reaction::Dealbreaker => (Axis::Constraints, Stance::Against, 2.0 * REACTION),
            Reaction::Fine => continue,
        };
        found.push(Reason {
            axis,
            stance,
            weight: weight * if stressed { STRESSED } else { 1.0 },
            about: ReasonAbout::Reaction {
                harder: harder.clone(),
                reaction,
                stressed,
            },
        });
    }
    for statement in &role.profile.statements {
        let Some(answer) = role.answers.statements.get(&statement.id) else {
            continue;
        };
        let speaks = match statement.good {
            Answer::Agree => answer.signed(),
            Answer::Disagree => -answer.signed(),
        };
        if speaks == 0.0 {
            continue;
        }
        let stressed = role.stressed(&statement.id);
        found.push(Reason {
            axis: statement.axis,
            stance: if speaks > 0.0 {
                Stance::For
            } else {
                Stance::Against
            },
            weight: STATEMENT * speaks.abs() * if stressed { STRESSED } else { 1.0 },
            about: ReasonAbout::Statement {
                statement: statement.id.clone(),
                answer: *answer,
                stressed,
            },
        });
    }
    found
}
