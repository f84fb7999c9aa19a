//! What a reason carries, held against what went in.

use crate::fit::{Check, ReasonAbout, Stance, constraints};
use crate::role::Role;

/// Fails unless the inputs that a reason carries are those of the person and the figures.
pub fn traced(found: &Check, role: &Role) {
    let (person, basis) = (&found.person, &found.basis);
    let figures = &basis.occupation;
    for reason in &found.reasons {
        match &reason.about {
            ReasonAbout::Interest {
                scale,
                person: mean,
                occupation,
            } => {
                let sitting = person.interests.as_ref().unwrap();
                assert_eq!(sitting.scales[scale.index()].mean, Some(*mean));
                let published = figures.interests.unwrap()[scale.index()];
                assert_eq!(f64::from(published), *occupation);
            }
            ReasonAbout::Element {
                element,
                person: level,
                occupation,
                importance,
                proposed,
            } => {
                let answer = person.skills[element];
                assert_eq!((answer.level.onet(), answer.proposed), (*level, *proposed));
                let at = basis
                    .elements
                    .iter()
                    .position(|one| one == element)
                    .unwrap();
                assert_eq!(figures.level[at].map(f64::from), Some(*occupation));
                assert_eq!(figures.importance[at].map(f64::from), Some(*importance));
                assert_eq!(
                    reason.stance == Stance::Against,
                    level < occupation && reason.stance == Stance::Against
                );
            }
            ReasonAbout::Condition {
                dimension,
                lean,
                weight,
                position,
                year,
            } => {
                assert_eq!(person.leans[dimension], *lean);
                assert_eq!(person.weights.of[dimension].weight, *weight);
                let at = basis
                    .dimensions
                    .iter()
                    .position(|one| one.id == *dimension)
                    .unwrap();
                assert_eq!(figures.conditions[at].map(f64::from), Some(*position));
                assert_eq!(basis.dimensions[at].year, *year);
            }
            ReasonAbout::Constraint { check } => {
                assert!(constraints(&person.constraints, figures).contains(check));
            }
            ReasonAbout::Reaction {
                harder, reaction, ..
            } => {
                assert_eq!(found.role.as_ref().unwrap().reactions[harder], *reaction);
                assert!(role.harder.iter().any(|part| part.id == *harder));
            }
            ReasonAbout::Statement {
                statement, answer, ..
            } => {
                assert_eq!(found.role.as_ref().unwrap().statements[statement], *answer);
                let written = role.statements.iter().find(|one| one.id == *statement);
                assert_eq!(written.unwrap().axis, reason.axis);
            }
        }
    }
}
