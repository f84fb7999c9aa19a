//! Changing what a person has chosen.

mod add;
mod edit;
mod entry;
mod steps;

use waymark_domain::{
    history::{Action, Changes, Op, Stamp},
    plan,
};
use waymark_store::vault::{Tx, Vault};

use super::{
    known,
    wire::{ChangePlannedMovesRequest, PlannedMove},
};
use crate::{Api, changes::Changed, error::ApiError};

/// Answers with the move as it is now, and with nothing after removing it.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, role, occupation, move or step; [`ApiError::AlreadyPlanned`] when
/// the person has chosen it and has neither finished nor dropped it; [`ApiError::BadRequest`] for a text that is too
/// long, an empty title, a date that is none. Nothing has changed then.
pub fn change(
    api: &Api,
    request: ChangePlannedMovesRequest,
) -> Result<Changed<Option<PlannedMove>>, ApiError> {
    use ChangePlannedMovesRequest as Request;
    let change = Change {
        api,
        stamp: api.ambient.stamp()?,
    };
    let (id, changes) = match request {
        Request::Add {
            person_id,
            from,
            to,
            why,
            steps,
        } => change.add(&person_id, &from, &to, why, steps)?,
        Request::Edit { id, why, by } => change.edit(id, why, by.as_deref())?,
        Request::SetState { id, state, because } => change.set_state(id, state.into(), &because)?,
        Request::Remove { id } => {
            return Ok(Changed {
                value: None,
                changes: change.remove(&id)?.into(),
            });
        }
        Request::AddStep { id, step } => change.add_step(id, step)?,
        Request::EditStep { step_id, step } => change.edit_step(&step_id, step)?,
        Request::TickStep { step_id, done } => change.tick_step(&step_id, done)?,
        Request::RemoveStep { step_id } => change.remove_step(&step_id)?,
    };
    let (now, steps) = api.vault(|vault| {
        let now = known(vault.read(), &id)?;
        let steps = vault.read().steps_of_move(now.id)?;
        Ok((now, steps))
    })?;
    Ok(Changed {
        value: Some(PlannedMove::new(api, now, steps)),
        changes: changes.into(),
    })
}

/// The id of the move that was changed, and what that changed.
type Done = (String, Changes);

/// One change, at one moment.
struct Change<'a> {
    api: &'a Api,
    stamp: Stamp,
}

impl Change<'_> {
    /// Does one action to a move; `subject` is what it is called in the history.
    fn transact(
        &self,
        vault: &mut Vault,
        op: Op,
        of: &plan::PlannedMove,
        subject: String,
        work: impl FnOnce(&Tx<'_>) -> Result<(), ApiError>,
    ) -> Result<Changes, ApiError> {
        let action = Action {
            op,
            person: Some(of.person),
            subject,
            catalogue_version: None,
        };
        let ((), changes) = vault.transact(&action, &self.stamp, work)?;
        Ok(changes)
    }
}
