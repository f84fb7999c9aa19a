//! Keeping what has been done.

use waymark_domain::{
    history::{Changes, Op},
    profile::Experience,
};

use super::{
    super::{
        refused,
        wire::{ExperienceEntry, ProfileTrouble},
    },
    Change,
    entry::Entry,
    experience,
};
use crate::error::ApiError;

/// How many a person may have.
const MOST: u32 = 200;

impl Change<'_> {
    /// Adds it after the others, or replaces it as a whole where it stands.
    pub(super) fn put_experience(
        &self,
        id: Option<&str>,
        entry: ExperienceEntry,
    ) -> Result<Changes, ApiError> {
        let fresh = self.api.ambient.experience_id(self.stamp.at)?;
        let before = id
            .map(|id| self.vault(|vault, person| experience(vault.read(), person, id)))
            .transpose()?;
        let entry = Entry::read(self, entry, before.as_ref())?;
        self.vault(|vault, person| {
            let all = vault.read().experience_of(person)?;
            if before.is_none() && all.len() >= MOST as usize {
                return Err(refused("title", ProfileTrouble::TooMany { most: MOST }));
            }
            let last = all.last().map_or(0, |last| last.position + 1);
            let wanted = Experience {
                id: before.as_ref().map_or(fresh, |before| before.id),
                person,
                kind: entry.kind,
                title: entry.title,
                place: entry.place,
                occupation: entry.occupation,
                begins: entry.begins,
                ends: entry.ends,
                expires: entry.expires,
                level: entry.level,
                story: entry.story,
                position: before.as_ref().map_or(last, |before| before.position),
                created_at: before
                    .as_ref()
                    .map_or(self.stamp.at, |before| before.created_at),
                changed_at: self.stamp.at,
                catalogue_version: self.items.catalogue.clone(),
            };
            if before.as_ref().is_some_and(|before| same(before, &wanted)) {
                return Ok(Changes::default());
            }
            let op = match before {
                Some(_) => Op::EditExperience,
                None => Op::AddExperience,
            };
            let action = self.action(op, person, &wanted.title);
            let ((), changes) = vault.transact(&action, &self.stamp, |tx| {
                Ok::<_, ApiError>(tx.put_experience(&wanted)?)
            })?;
            Ok(changes)
        })
    }
}

/// Whether they say the same, whenever it was said.
fn same(before: &Experience, wanted: &Experience) -> bool {
    let then = Experience {
        changed_at: before.changed_at,
        catalogue_version: before.catalogue_version.clone(),
        ..wanted.clone()
    };
    then == *before
}
