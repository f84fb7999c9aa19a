//! Changing decisions.

mod choice;
mod entry;
mod whole;

use waymark_domain::{
    history::{Action, Changes, Op, Stamp},
    plan::Decision,
};
use waymark_store::vault::{Tx, Vault};

use super::{
    known,
    wire::{self, ChangeDecisionsRequest},
};
use crate::{Api, changes::Changed, error::ApiError};

/// Answers with the decision as it is now, and with nothing after removing one.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, decision, option or criterion; [`ApiError::BadRequest`] for a text
/// that is missing or too long, a number out of its range, a day ahead, a thing too many, the chosen option left out,
/// a choice after the review, and a review before the choice. Nothing has changed then.
pub fn change(
    api: &Api,
    request: ChangeDecisionsRequest,
) -> Result<Changed<Option<wire::Decision>>, ApiError> {
    use ChangeDecisionsRequest as Request;
    let change = Change {
        api,
        stamp: api.ambient.stamp()?,
    };
    let (id, changes) = match request {
        Request::Add { person_id, entry } => change.add(&person_id, entry)?,
        Request::Edit { id, entry } => change.edit(id, entry)?,
        Request::Remove { id } => (None, change.remove(&id)?),
        Request::Choose { id, choice } => change.choose(id, choice)?,
        Request::Reopen { id } => change.reopen(id)?,
        Request::Review { id, review } => change.review(id, review)?,
    };
    let now = id.map(|id| api.vault(|vault| known(vault.read(), &id)));
    Ok(Changed {
        value: now.transpose()?.map(Into::into),
        changes: changes.into(),
    })
}

/// The id of the decision that was changed, if it is still there, and what that changed.
type Done = (Option<String>, Changes);

/// One change, at one moment.
struct Change<'a> {
    api: &'a Api,
    stamp: Stamp,
}

impl Change<'_> {
    /// Does one action on a decision, which the history calls by its question. What was being written at `draft` is
    /// what is kept now.
    fn transact(
        &self,
        vault: &mut Vault,
        op: Op,
        of: &Decision,
        draft: &str,
        work: impl FnOnce(&Tx<'_>) -> Result<(), ApiError>,
    ) -> Result<Changes, ApiError> {
        let action = Action {
            op,
            person: Some(of.person),
            subject: of.question.clone(),
            catalogue_version: None,
        };
        let ((), changes) = vault.transact(&action, &self.stamp, |tx| {
            work(tx)?;
            Ok::<_, ApiError>(tx.drop_draft(of.person, draft)?)
        })?;
        Ok(changes)
    }

    /// Keeps `now` in the place of `before`. The same again changes nothing and makes no entry in the history.
    fn replace(
        &self,
        vault: &mut Vault,
        op: Op,
        (before, now): (&Decision, Decision),
        draft: &str,
    ) -> Result<Changes, ApiError> {
        if now == *before {
            vault.drop_draft(now.person, draft)?;
            return Ok(Changes::default());
        }
        let now = Decision {
            changed_at: self.stamp.at,
            ..now
        };
        self.transact(vault, op, &now, draft, |tx| Ok(tx.put_decision(&now)?))
    }
}
