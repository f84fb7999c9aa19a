//! What is not answered or not published, and what it would add.

mod axes;

use serde::{Deserialize, Serialize};

use super::constraint::{ConstraintAbout, ConstraintCheck, Outcome};
use super::prepared::Prepared;
use super::role::RoleInput;
use crate::inventory::conditions::DimensionId;
use crate::inventory::interests::Pattern;
use crate::role::{Axis, ItemId};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Missing {
    pub axis: Axis,
    pub what: MissingWhat,
    pub adds: Adds,
}

/// What an answer would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Adds {
    /// The axis would have a band.
    OpensAxis,
    /// The interval would be narrower.
    Narrows,
    /// More of the work would be covered.
    Widens,
    /// Only somebody who does the work can say.
    Ask,
    /// Nothing a person can answer: figures that are not published.
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum MissingWhat {
    /// No sitting, or one from which nothing can be said.
    Interests {
        pattern: Pattern,
    },
    /// The short form was answered; the long one has less noise.
    LongForm,
    Skills {
        answered: usize,
        used: usize,
    },
    /// Unanswered elements that matter here, the most important first.
    Elements {
        elements: Vec<String>,
    },
    /// Levels drafted from past jobs and not confirmed.
    Unconfirmed {
        elements: usize,
    },
    /// Leans on dimensions that the figures speak of: `answered` do, `needed` must.
    Conditions {
        answered: usize,
        needed: usize,
    },
    /// No trade-offs: everything counts alike.
    TradeOffs,
    /// A lean on something that public figures do not say of this occupation.
    NoEvidence {
        dimension: DimensionId,
    },
    Constraints,
    /// A constraint that public figures do not answer.
    ConstraintUnknown {
        about: ConstraintAbout,
    },
    /// The occupation has no published figures for the axis.
    NotPublished,
    Reactions {
        parts: Vec<ItemId>,
    },
    Statements {
        statements: Vec<ItemId>,
    },
}

pub(super) fn missing(
    prepared: &Prepared<'_>,
    occupation: usize,
    checks: &[ConstraintCheck],
    role: Option<RoleInput<'_>>,
) -> Vec<Missing> {
    let mut found = axes::interests(prepared, occupation);
    found.extend(axes::strengths(prepared, occupation));
    found.extend(axes::values(prepared, occupation));
    let add = |what, adds| Missing {
        axis: Axis::Constraints,
        what,
        adds,
    };
    if checks.is_empty() {
        found.push(add(MissingWhat::Constraints, Adds::OpensAxis));
    }
    for check in checks.iter().filter(|one| one.outcome == Outcome::Unknown) {
        let about = check.about.clone();
        found.push(add(MissingWhat::ConstraintUnknown { about }, Adds::Ask));
    }
    found.extend(role.iter().flat_map(of_role));
    found
}

fn of_role(role: &RoleInput<'_>) -> Vec<Missing> {
    let mut found = Vec::new();
    let harder = role.profile.harder.iter().map(|part| &part.id);
    let parts: Vec<ItemId> = harder
        .filter(|id| !role.answers.reactions.contains_key(*id))
        .cloned()
        .collect();
    if !parts.is_empty() {
        found.push(Missing {
            axis: Axis::Values,
            what: MissingWhat::Reactions { parts },
            adds: Adds::Widens,
        });
    }
    for axis in [
        Axis::Interests,
        Axis::Strengths,
        Axis::Values,
        Axis::Constraints,
    ] {
        let of_axis = role
            .profile
            .statements
            .iter()
            .filter(|one| one.axis == axis);
        let statements: Vec<ItemId> = of_axis
            .map(|one| &one.id)
            .filter(|id| !role.answers.statements.contains_key(*id))
            .cloned()
            .collect();
        if !statements.is_empty() {
            found.push(Missing {
                axis,
                what: MissingWhat::Statements { statements },
                adds: Adds::Widens,
            });
        }
    }
    found
}
