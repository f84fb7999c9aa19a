//! Reasons with their inputs.

use waymark_domain::fit::{Reason, ReasonAbout};

use super::{
    super::{
        names::{Ends, Names},
        wire::{FitReason, FitReasonAbout},
    },
    limit::limit,
};

pub(super) fn reason(names: &Names<'_>, reason: &Reason) -> FitReason {
    FitReason {
        axis: reason.axis.into(),
        stance: reason.stance.into(),
        weight: reason.weight,
        about: about(names, &reason.about),
    }
}

fn about(names: &Names<'_>, about: &ReasonAbout) -> FitReasonAbout {
    match about {
        ReasonAbout::Interest {
            scale,
            person,
            occupation,
        } => FitReasonAbout::Interest {
            scale: (*scale).into(),
            person: *person,
            occupation: *occupation,
        },
        ReasonAbout::Element {
            element,
            person,
            occupation,
            importance,
            proposed,
        } => FitReasonAbout::Element {
            name: names.element(element),
            element: element.clone(),
            person: *person,
            occupation: *occupation,
            importance: *importance,
            proposed: *proposed,
        },
        ReasonAbout::Condition {
            dimension,
            lean,
            weight,
            position,
            year,
        } => {
            let Ends { name, low, high } = names.condition(dimension);
            FitReasonAbout::Condition {
                dimension: dimension.to_string(),
                name,
                low,
                high,
                lean: lean.get(),
                weight: *weight,
                position: *position,
                year: *year,
            }
        }
        ReasonAbout::Constraint { check } => FitReasonAbout::Constraint {
            limit: limit(names, check),
        },
        ReasonAbout::Reaction {
            harder,
            reaction,
            stressed,
        } => FitReasonAbout::Reaction {
            harder: harder.to_string(),
            name: names.harder(harder),
            reaction: (*reaction).into(),
            stressed: *stressed,
        },
        ReasonAbout::Statement {
            statement,
            answer,
            stressed,
        } => FitReasonAbout::Statement {
            statement: statement.to_string(),
            text: names.statement(statement),
            answer: answer.get().unsigned_abs(),
            stressed: *stressed,
        },
    }
}
