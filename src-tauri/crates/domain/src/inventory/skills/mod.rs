//! Skills and knowledge: what a person uses, and how far, against plain anchors.

mod change;
mod check;
mod draft;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::range::answers;
use crate::role::Text;

pub use change::{LevelChange, NOTABLE, changes};
pub use check::check;
pub use draft::{Job, Proposed, draft};

/// The inventory as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skills {
    pub version: u32,
    /// O*NET's 35 skills, then its 33 areas of knowledge.
    pub elements: Vec<SkillElement>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SkillElement {
    /// O*NET element id, `2.A.1.a`.
    pub element: String,
    pub name: Text,
    /// For the first pass: a sentence to which a person says yes or no.
    #[serde(rename = "use")]
    pub uses: Text,
    /// What somebody does at answers 1, 2, 3 and 4.
    pub anchors: Vec<Text>,
}

answers! {
    /// 0 "I do not use this", 1–4 the anchors.
    Level = 0..=4;
}

/// Levels of O*NET's scale (0–7) to one step of ours: the four anchors stand at 1.5, 3, 4.5 and 6.
pub const LEVELS_A_STEP: f64 = 1.5;

impl Level {
    /// On O*NET's scale of levels, 0–6.
    #[must_use]
    pub fn onet(self) -> f64 {
        LEVELS_A_STEP * f64::from(self.get())
    }

    /// The answer nearest to a level of O*NET's scale.
    #[must_use]
    pub fn nearest(onet: f64) -> Self {
        Self((onet / LEVELS_A_STEP).round().clamp(0.0, 4.0) as i8)
    }
}

/// One element's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillAnswer {
    pub level: Level,
    /// Drafted from past jobs and not looked at by the person yet.
    pub proposed: bool,
}

/// Answers by element id; an element that is not here was not answered.
pub type SkillAnswers = BTreeMap<String, SkillAnswer>;

/// Elements that must be answered before anything is made of them.
pub const ENOUGH_ANSWERED: usize = 20;
/// Fewer are enough when so many are in use.
pub const ENOUGH_USED: usize = 12;

/// How far the answers carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillState {
    pub answered: usize,
    /// Answered at level 1 or higher.
    pub used: usize,
    /// Of those answered, drafted and not confirmed.
    pub proposed: usize,
    pub elements: usize,
    /// Whether a comparison says anything.
    pub enough: bool,
}

/// Counts the answers to elements the inventory has.
#[must_use]
pub fn state<'a>(elements: impl Iterator<Item = &'a str>, answers: &SkillAnswers) -> SkillState {
    let mut state = SkillState {
        answered: 0,
        used: 0,
        proposed: 0,
        elements: 0,
        enough: false,
    };
    for element in elements {
        state.elements += 1;
        if let Some(answer) = answers.get(element) {
            state.answered += 1;
            state.used += usize::from(answer.level.get() > 0);
            state.proposed += usize::from(answer.proposed);
        }
    }
    state.enough = state.answered >= ENOUGH_ANSWERED || state.used >= ENOUGH_USED;
    state
}
