//! Two sittings beside each other.

use serde::{Deserialize, Serialize};

use super::{Level, SkillAnswers};

/// Steps from which on a changed answer is more than noise. Two answers to one element, each with a standard
/// deviation of .7 of a level (our assumption, as in the fit check), differ by `1.96·√2·.7 = 1.94` levels
/// or 1.3 steps in 1 of 20 repetitions without anything having changed.
pub const NOTABLE: i8 = 2;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelChange {
    pub element: String,
    pub before: Level,
    pub after: Level,
}

impl LevelChange {
    #[must_use]
    pub fn exceeds_noise(&self) -> bool {
        (self.after.get() - self.before.get()).abs() >= NOTABLE
    }
}

/// Elements answered both times, and differently.
#[must_use]
pub fn changes(before: &SkillAnswers, after: &SkillAnswers) -> Vec<LevelChange> {
    let both = after.iter().filter_map(|(element, now)| {
        let then = before.get(element)?;
        (then.level != now.level).then(|| LevelChange {
            element: element.clone(),
            before: then.level,
            after: now.level,
        })
    });
    both.collect()
}
