//! Why an axis stands where it does: each reason carries the inputs it comes from, and nothing else.

mod axes;
mod stated;

use serde::{Deserialize, Serialize};

use super::constraint::ConstraintCheck;
use super::prepared::Prepared;
use super::role::{Agreement, RoleInput};
use crate::inventory::conditions::{DimensionId, Lean};
use crate::inventory::interests::Scale;
use crate::mark::Reaction;
use crate::role::{Axis, ItemId};

/// What a reason speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    For,
    Against,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    pub axis: Axis,
    pub stance: Stance,
    /// Orders the reasons of one axis; weights of two axes are not comparable. Above 0.
    pub weight: f64,
    pub about: ReasonAbout,
}

/// A reason's inputs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum ReasonAbout {
    Interest {
        scale: Scale,
        /// Item mean, 0–4.
        person: f64,
        /// 1–7.
        occupation: f64,
    },
    Element {
        /// O*NET element id.
        element: String,
        /// 0–6 on O*NET's 0–7.
        person: f64,
        /// 0–7.
        occupation: f64,
        /// 1–5.
        importance: f64,
        /// Drafted and not confirmed.
        proposed: bool,
    },
    Condition {
        dimension: DimensionId,
        lean: Lean,
        /// 1 is the mean.
        weight: f64,
        /// Where the occupation stands, −1 (low end) to 1 (high end).
        position: f64,
        /// Oldest year of the figures.
        year: Option<u16>,
    },
    Constraint {
        check: ConstraintCheck,
    },
    Reaction {
        harder: ItemId,
        reaction: Reaction,
        /// Matters most in the version that is meant.
        stressed: bool,
    },
    Statement {
        statement: ItemId,
        answer: Agreement,
        stressed: bool,
    },
}

/// All reasons, axis by axis, the weightiest first.
pub(super) fn reasons(
    prepared: &Prepared<'_>,
    occupation: usize,
    checks: &[ConstraintCheck],
    role: Option<RoleInput<'_>>,
) -> Vec<Reason> {
    let mut found = axes::interests(prepared, occupation);
    found.extend(axes::strengths(prepared, occupation));
    found.extend(axes::values(prepared, occupation));
    found.extend(stated::constraints(checks));
    found.extend(role.iter().flat_map(stated::of_role));
    // Stable: of equals, in the order of the inventory or the profile.
    found.sort_by(|one, other| {
        let by_weight = other.weight.total_cmp(&one.weight);
        one.axis.cmp(&other.axis).then(by_weight)
    });
    found
}
