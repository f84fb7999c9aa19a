//! Constraints: what an occupation is asked, one by one, with the number behind each answer.

mod ask;
mod pay;
mod share;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::figures::{OccupationFigures, PayPoints};
use crate::inventory::constraints::{Constraints, PhysicalLimit, Remote};
use crate::role::ItemId;

pub(crate) use pay::share_paid;
pub use share::Share;

/// What one constraint comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Pass,
    Near,
    Fail,
    /// Public figures do not say: a question to ask.
    Unknown,
}

/// What all of them come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Nothing stands in the way of what could be asked.
    Clear,
    NearMisses,
    Blocked,
    /// Something is stated, and public figures answer none of it.
    Unknown,
    /// Nothing is stated.
    NotAsked,
}

impl Standing {
    #[must_use]
    pub fn of(checks: &[ConstraintCheck]) -> Self {
        let any = |outcome| checks.iter().any(|check| check.outcome == outcome);
        if checks.is_empty() {
            Self::NotAsked
        } else if any(Outcome::Fail) {
            Self::Blocked
        } else if any(Outcome::Near) {
            Self::NearMisses
        } else if any(Outcome::Pass) {
            Self::Clear
        } else {
            Self::Unknown
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConstraintCheck {
    pub about: ConstraintAbout,
    pub outcome: Outcome,
}

/// The constraint, and the figure it was held against.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum ConstraintAbout {
    Pay {
        floor: u32,
        /// Jobs that pay at least the floor.
        share: Option<Share>,
        points: PayPoints,
    },
    Remote {
        wanted: Remote,
        possible: Option<bool>,
    },
    Hours {
        max: u8,
        /// People whose week is no longer.
        share: Option<Share>,
    },
    Shifts {
        /// People with regular hours, which may be those of a shift: never a pass.
        share: Option<Share>,
    },
    Education {
        max: u8,
        /// Respondents who named no more schooling than that.
        share: Option<Share>,
    },
    Physical {
        limit: PhysicalLimit,
        /// 1–5.
        value: Option<f32>,
    },
    Driving {
        /// 1 never – 5 every day.
        value: Option<f32>,
    },
    Travel,
    OnCall,
    Record,
    /// A harder part of the role that the person called a dealbreaker.
    Dealbreaker {
        harder: ItemId,
        /// Whether it matters most in the version they mean.
        stressed: bool,
    },
}

/// Every constraint that is stated, in a fixed order.
#[must_use]
pub fn constraints(stated: &Constraints, figures: &OccupationFigures) -> Vec<ConstraintCheck> {
    let all = stated.stated();
    all.into_iter().map(|one| ask::ask(one, figures)).collect()
}
