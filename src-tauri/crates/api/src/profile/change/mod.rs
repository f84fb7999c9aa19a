//! Changing a profile.

mod answer;
mod arrange_experience;
mod entry;
mod finish;
mod hide;
mod propose_skills;
mod put_experience;
mod remove_experience;
mod remove_sitting;
mod set_limit;

use waymark_domain::{
    history::{Action, Changes, Noun, Op, Stamp},
    ids::PersonId,
};
use waymark_store::vault::{Read, Vault};

use super::{
    Items, Kept,
    wire::{ChangeProfileRequest, Profile, ProfileChange},
};
use crate::{Api, changes::Changed, error::ApiError, person};

/// What every change needs.
struct Change<'a> {
    api: &'a Api,
    items: &'a Items,
    person_id: &'a str,
    stamp: Stamp,
}

/// Answers are kept at once and are no action; every other change is one. The same again changes nothing.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, sitting, experience, occupation or role;
/// [`ApiError::ProfileRefused`] for what is not kept as it was given. Nothing has changed then.
pub fn change(api: &Api, request: ChangeProfileRequest) -> Result<Changed<Profile>, ApiError> {
    let items = Items::of(api)?;
    let change = Change {
        api,
        items: &items,
        person_id: &request.person_id,
        stamp: api.ambient.stamp()?,
    };
    let changes = change.make(request.change)?;
    let kept = change.vault(|vault, person| Kept::of(vault.read(), person))?;
    Ok(Changed {
        value: Profile::new(api, &items, kept),
        changes: changes.into(),
    })
}

impl Change<'_> {
    fn make(&self, change: ProfileChange) -> Result<Changes, ApiError> {
        match change {
            ProfileChange::Answer {
                inventory,
                item,
                value,
            } => self.answer(inventory.into(), &[(item, value)]),
            ProfileChange::AnswerMany { inventory, answers } => {
                let answers: Vec<_> = answers
                    .into_iter()
                    .map(|answer| (answer.item, answer.value))
                    .collect();
                self.answer(inventory.into(), &answers)
            }
            ProfileChange::Discard { inventory } => self.discard(inventory.into()),
            ProfileChange::Restart { inventory } => self.restart(inventory.into()),
            ProfileChange::ProposeSkills => self.propose_skills(),
            ProfileChange::Finish { inventory } => self.finish(inventory.into()),
            ProfileChange::RemoveSitting { sitting } => self.remove_sitting(&sitting),
            ProfileChange::PutExperience { id, entry } => {
                self.put_experience(id.as_deref(), *entry)
            }
            ProfileChange::RemoveExperience { id } => self.remove_experience(&id),
            ProfileChange::ArrangeExperience { ids } => self.arrange_experience(&ids),
            ProfileChange::SetLimit { limit } => self.set_limit(limit),
            ProfileChange::HideFit { code, slug, reason } => self.hide(code, slug, &reason),
            ProfileChange::ShowFit { code, slug } => self.show(&code, slug.as_deref()),
        }
    }

    /// Runs `work` for the person, who is there.
    fn vault<T>(
        &self,
        work: impl FnOnce(&mut Vault, PersonId) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.api.vault(|vault| {
            let person = person::known(vault.read(), self.person_id)?;
            work(vault, person)
        })
    }

    /// What is done to `subject`.
    fn action(&self, op: Op, person: PersonId, subject: &str) -> Action {
        Action {
            op,
            person: Some(person),
            subject: subject.to_owned(),
            catalogue_version: Some(self.items.catalogue.clone()),
        }
    }
}

/// What an answer changes: it is no entry of the history.
fn unrecorded(person: PersonId) -> Changes {
    Changes {
        nouns: vec![Noun::Profile],
        persons: vec![person],
    }
}

/// An experience of the person.
fn experience(
    read: Read<'_>,
    person: PersonId,
    id: &str,
) -> Result<waymark_domain::profile::Experience, ApiError> {
    let not_found = || ApiError::not_found("experience", id);
    let found = read.experience(id.parse().map_err(|_| not_found())?)?;
    found
        .filter(|found| found.person == person)
        .ok_or_else(not_found)
}
