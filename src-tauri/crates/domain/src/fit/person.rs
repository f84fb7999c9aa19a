//! What a person said, as far as a fit check uses it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::inventory::conditions::{Leans, Weights};
use crate::inventory::constraints::Constraints;
use crate::inventory::interests::InterestResult;
use crate::inventory::skills::SkillAnswers;

/// Everything may be missing. A check keeps a copy.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Person {
    /// The sitting that counts.
    pub interests: Option<InterestResult>,
    pub skills: SkillAnswers,
    pub leans: Leans,
    /// As [`crate::inventory::conditions::weigh`] gives them.
    pub weights: Weights,
    pub constraints: Constraints,
    /// Ids of the tracks of past jobs and of whatever is saved or marked: what would be no surprise.
    pub tracks: BTreeSet<String>,
}
