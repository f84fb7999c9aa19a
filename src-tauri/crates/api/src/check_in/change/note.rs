//! Check-ins themselves.

use waymark_domain::{
    history::{Changes, Op},
    ids::PersonId,
    plan::CheckIn,
};
use waymark_store::vault::{Read, Vault};

use super::{
    super::{known, wire::CheckInEntry},
    Change, Done,
    entry::Entry,
};
use crate::{draft, error::ApiError, person};

impl Change<'_> {
    pub(super) fn add(&self, person_id: &str, entry: CheckInEntry) -> Result<Done, ApiError> {
        let id = self.api.ambient.check_in_id(self.stamp.at)?;
        self.api.vault(|vault| {
            let person = person::known(vault.read(), person_id)?;
            let entry = self.entry(vault.read(), person, entry)?;
            let new = said(CheckIn {
                id,
                person,
                on: entry.on,
                energy: entry.energy,
                progress: entry.progress,
                confidence: entry.confidence,
                text: entry.text,
                values: entry.values,
                created_at: self.stamp.at,
                changed_at: self.stamp.at,
            })?;
            let changes = self.put(vault, Op::AddCheckIn, &new, draft::CHECK_IN)?;
            Ok((Some(id.to_string()), changes))
        })
    }

    /// The same again changes nothing and makes no entry in the history.
    pub(super) fn edit(&self, id: String, entry: CheckInEntry) -> Result<Done, ApiError> {
        self.api.vault(|vault| {
            let before = known(vault.read(), &id)?;
            let entry = self.entry(vault.read(), before.person, entry)?;
            let now = said(CheckIn {
                on: entry.on,
                energy: entry.energy,
                progress: entry.progress,
                confidence: entry.confidence,
                text: entry.text,
                values: entry.values,
                ..before.clone()
            })?;
            let place = draft::check_in_place(now.id);
            if now == before {
                vault.drop_draft(now.person, &place)?;
                return Ok((Some(id), Changes::default()));
            }
            let now = CheckIn {
                changed_at: self.stamp.at,
                ..now
            };
            let changes = self.put(vault, Op::EditCheckIn, &now, &place)?;
            Ok((Some(id), changes))
        })
    }

    pub(super) fn remove(&self, id: &str) -> Result<Changes, ApiError> {
        self.api.vault(|vault| {
            let old = known(vault.read(), id)?;
            let (person, subject) = (old.person, old.on.to_string());
            self.transact(vault, Op::RemoveCheckIn, person, subject, |tx| {
                tx.remove_check_in(old.id)?;
                Ok(tx.drop_draft(old.person, &draft::check_in_place(old.id))?)
            })
        })
    }

    fn entry(
        &self,
        read: Read<'_>,
        person: PersonId,
        typed: CheckInEntry,
    ) -> Result<Entry, ApiError> {
        Entry::read(typed, &read.metrics_of(person)?, self.stamp.on)
    }

    /// What was being written at `draft` is what is kept now.
    fn put(
        &self,
        vault: &mut Vault,
        op: Op,
        new: &CheckIn,
        draft: &str,
    ) -> Result<Changes, ApiError> {
        self.transact(vault, op, new.person, new.on.to_string(), |tx| {
            tx.put_check_in(new)?;
            Ok(tx.drop_draft(new.person, draft)?)
        })
    }
}

fn said(new: CheckIn) -> Result<CheckIn, ApiError> {
    if new.is_empty() {
        let why = "a check-in has a score, a number or a sentence";
        return Err(ApiError::bad_request("text", why));
    }
    Ok(new)
}
