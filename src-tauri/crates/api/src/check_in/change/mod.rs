//! Changing how a person checks in, and what they said.

mod entry;
mod metric;
mod note;
mod rhythm;

use waymark_domain::{
    history::{Action, Changes, Op, Stamp},
    ids::PersonId,
};
use waymark_store::vault::{Tx, Vault};

use super::{
    known,
    wire::{ChangeCheckInsRequest, CheckIn},
};
use crate::{Api, changes::Changed, error::ApiError};

/// Answers with the check-in as it is now, and with nothing after another change.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, check-in or metric; [`ApiError::BadRequest`] for a check-in that
/// says nothing or lies ahead, a score outside 1–5, a number that is none, a text that is too long, and one metric
/// too many. Nothing has changed then.
pub fn change(
    api: &Api,
    request: ChangeCheckInsRequest,
) -> Result<Changed<Option<CheckIn>>, ApiError> {
    use ChangeCheckInsRequest as Request;
    let change = Change {
        api,
        stamp: api.ambient.stamp()?,
    };
    let (id, changes) = match request {
        Request::Add { person_id, entry } => change.add(&person_id, entry)?,
        Request::Edit { id, entry } => change.edit(id, entry)?,
        Request::Remove { id } => (None, change.remove(&id)?),
        Request::SetRhythm { person_id, rhythm } => {
            (None, change.set_rhythm(&person_id, rhythm.map(Into::into))?)
        }
        Request::AddMetric { person_id, metric } => (None, change.add_metric(&person_id, metric)?),
        Request::EditMetric { metric_id, metric } => {
            (None, change.edit_metric(&metric_id, metric)?)
        }
        Request::RemoveMetric { metric_id } => (None, change.remove_metric(&metric_id)?),
    };
    let now = id.map(|id| api.vault(|vault| known(vault.read(), &id)));
    Ok(Changed {
        value: now.transpose()?.map(CheckIn::from),
        changes: changes.into(),
    })
}

/// The id of the check-in that was changed, if one was, and what that changed.
type Done = (Option<String>, Changes);

/// One change, at one moment.
struct Change<'a> {
    api: &'a Api,
    stamp: Stamp,
}

impl Change<'_> {
    /// Does one action; `subject` is what it is called in the history.
    fn transact(
        &self,
        vault: &mut Vault,
        op: Op,
        person: PersonId,
        subject: String,
        work: impl FnOnce(&Tx<'_>) -> Result<(), ApiError>,
    ) -> Result<Changes, ApiError> {
        let action = Action {
            op,
            person: Some(person),
            subject,
            catalogue_version: None,
        };
        let ((), changes) = vault.transact(&action, &self.stamp, work)?;
        Ok(changes)
    }
}
