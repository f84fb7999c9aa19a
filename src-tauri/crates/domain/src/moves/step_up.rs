//! The next rung of a role's ladder: what proof it asks for, and what of the work a person's stories show already.

use std::collections::BTreeSet;

use super::ground::Ground;
use crate::ids::ExperienceId;
use crate::profile::{Experience, ExperienceKind};
use crate::role::Role;

/// Levels are places in the role's ladder, the lowest first.
#[derive(Debug, Clone, PartialEq)]
pub struct StepUp {
    /// The level that the role is. Its proof is what must be shown to be let up from it.
    pub here: usize,
    /// None at the top.
    pub next: Option<usize>,
    /// What matters most in the role's occupation, most important first. A proof is prose and nothing can be reckoned
    /// from it; what can be said is which of these a story speaks of.
    pub elements: Vec<Shown>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// Place in the tables' elements.
    pub element: usize,
    /// 1–5.
    pub importance: f64,
    /// Stories that name it, in the person's order.
    pub stories: Vec<ExperienceId>,
}

/// More would be a list of everything.
const ELEMENTS: usize = 10;

/// `at` is the place of the role's occupation. None when the ladder does not say which level the role is.
#[must_use]
pub fn step_up(
    ground: &Ground,
    role: &Role,
    at: Option<usize>,
    experience: &[Experience],
) -> Option<StepUp> {
    let here = role.ladder.iter().position(|level| level.here)?;
    let names = ground.tables.elements();
    let weights = at.map(|at| ground.rows.weight(at)).unwrap_or_default();
    let mut matter: Vec<(usize, f32)> = weights.iter().copied().enumerate().collect();
    matter.retain(|(element, weight)| *weight > 0.0 && *element < names.len());
    matter.sort_by(|one, other| other.1.total_cmp(&one.1));
    matter.truncate(ELEMENTS);
    let stories = experience
        .iter()
        .filter(|one| one.kind == ExperienceKind::Story);
    let shown = matter.into_iter().map(|(element, weight)| {
        let naming = stories
            .clone()
            .filter(|one| one.story.skills.contains(&names[element]));
        Shown {
            element,
            importance: f64::from(weight) * 4.0 + 1.0,
            stories: naming.map(|one| one.id).collect(),
        }
    });
    Some(StepUp {
        here,
        next: (here + 1 < role.ladder.len()).then_some(here + 1),
        elements: shown.collect(),
    })
}

impl StepUp {
    /// Stories that speak of anything that matters there.
    #[must_use]
    pub fn stories(&self) -> BTreeSet<ExperienceId> {
        let all = self.elements.iter().flat_map(|one| &one.stories);
        all.copied().collect()
    }
}
