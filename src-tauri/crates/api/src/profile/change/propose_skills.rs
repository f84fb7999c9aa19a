//! Proposing levels from past jobs.

use waymark_domain::{
    history::Changes,
    inventory::skills::{Job, Proposed, draft},
    profile::{Drafted, Experience, ExperienceKind, InventoryKind, SittingDraft, When},
};

use super::{
    super::{Kept, drafts, refused, wire::ProfileTrouble},
    Change, unrecorded,
};
use crate::error::ApiError;

/// How long a job is taken to have lasted of which it is not known when it began. Our assumption.
const UNKNOWN_YEARS: f64 = 1.0;

/// A past job, and the occupation's level of each element that is asked.
struct Past {
    code: String,
    years: f64,
    since: f64,
    levels: Vec<Option<f32>>,
}

impl Change<'_> {
    /// For every element that jobs call for and that has no answer of the person's own. A draft that is not begun
    /// is begun with the last sitting.
    pub(super) fn propose_skills(&self) -> Result<Changes, ApiError> {
        let kind = InventoryKind::Skills;
        let kept = self.vault(|vault, person| Kept::of(vault.read(), person))?;
        let proposals = self.proposals(&kept.experience)?;
        self.vault(|vault, person| {
            let mut kept = Kept::of(vault.read(), person)?;
            let begun = kept.drafts.remove(&kind);
            let mut draft = match (begun, kept.last(kind)) {
                (Some(draft), _) => draft,
                (None, Some(last)) => {
                    SittingDraft::again(self.sitting_id()?, last, self.stamp.at, self.stamp.on)
                }
                (None, None) => {
                    SittingDraft::begun(self.sitting_id()?, self.stamp.at, self.stamp.on)
                }
            };
            for proposed in &proposals {
                let Some(element) = self.items.skills.elements.get(proposed.element) else {
                    continue;
                };
                let own = draft.answers.get(&element.element);
                if own.is_some_and(|own| !own.proposed) {
                    continue;
                }
                let drafted = Drafted {
                    value: proposed.level.get(),
                    proposed: true,
                    at: self.stamp.at,
                };
                draft.answers.insert(element.element.clone(), drafted);
            }
            drafts::keep(vault, person, kind, &draft)?;
            Ok(unrecorded(person))
        })
    }

    fn proposals(&self, experience: &[Experience]) -> Result<Vec<Proposed>, ApiError> {
        let jobs = experience
            .iter()
            .filter(|one| one.kind == ExperienceKind::Job);
        let mut past = Vec::new();
        for job in jobs {
            past.extend(self.past(job)?);
        }
        let jobs: Vec<_> = past
            .iter()
            .map(|past| Job {
                occupation: &past.code,
                years: past.years,
                ended_years_ago: past.since,
                levels: &past.levels,
            })
            .collect();
        let proposals = draft(&jobs);
        if proposals.is_empty() {
            return Err(refused("inventory", ProfileTrouble::NoRatedJob));
        }
        Ok(proposals)
    }

    /// `None` for a job without an occupation that today's catalogue has.
    fn past(&self, job: &Experience) -> Result<Option<Past>, ApiError> {
        let Some(occupation) = &job.occupation else {
            return Ok(None);
        };
        let page = self.api.catalogue()?.occupation(&occupation.code)?;
        let Some(page) = page else {
            return Ok(None);
        };
        let level = |element: &str| {
            let rating = page.ratings.iter().find(|one| one.element == element)?;
            // Levels have two decimals.
            rating.level.map(|level| level as f32)
        };
        let elements = self.items.skills.elements.iter();
        let today = When::month_of(self.stamp.on);
        let (years, since) = job.years(today).unwrap_or_else(|| {
            let since = job.ends.map_or(0.0, |ends| ends.years_to(today));
            (UNKNOWN_YEARS, since)
        });
        Ok(Some(Past {
            code: occupation.code.clone(),
            years,
            since,
            levels: elements.map(|element| level(&element.element)).collect(),
        }))
    }
}
