//! Choosing a move.

use waymark_domain::{
    history::{Action, Op},
    plan::{MoveEnd, MoveState, PlannedMove, Step},
};
use waymark_store::vault::Tx;

use super::{super::wire::StepEntry, Change, Done, entry::Entry};
use crate::{
    draft,
    error::ApiError,
    moves::{self, wire::MoveFrom},
    person, plan,
};

/// Steps that a move can begin with: more would be a slip of the program.
const MOST_STEPS: usize = 100;

impl Change<'_> {
    pub(super) fn add(
        &self,
        person_id: &str,
        from: &MoveFrom,
        to: &str,
        why: String,
        steps: Vec<StepEntry>,
    ) -> Result<Done, ApiError> {
        let why = plan::note(why)?;
        if steps.len() > MOST_STEPS {
            let reason = format!("a move begins with at most {MOST_STEPS} steps");
            return Err(ApiError::bad_request("steps", reason));
        }
        let steps: Vec<Entry> = steps
            .into_iter()
            .map(Entry::read)
            .collect::<Result<_, _>>()?;
        let ends = moves::ends(self.api, person_id, from, to)?;
        let id = self.api.ambient.move_id(self.stamp.at)?;
        let ids = steps
            .iter()
            .map(|_| self.api.ambient.step_id(self.stamp.at))
            .collect::<Result<Vec<_>, _>>()?;
        self.api.vault(|vault| {
            let person = person::known(vault.read(), person_id)?;
            let new = PlannedMove {
                id,
                person,
                from: ends.from,
                to: ends.to,
                class: ends.class,
                state: MoveState::Considering,
                state_on: self.stamp.on,
                why,
                dropped_because: String::new(),
                by: None,
                added_at: self.stamp.at,
                added_on: self.stamp.on,
                changed_at: self.stamp.at,
                catalogue_version: ends.catalogue_version.clone(),
            };
            let steps = (0..).zip(ids).zip(steps);
            let steps: Vec<Step> = steps
                .map(|((position, id), entry)| self.step(id, &new, entry, position))
                .collect();
            let action = Action {
                op: Op::AddMove,
                person: Some(person),
                subject: new.to.title.clone(),
                catalogue_version: Some(ends.catalogue_version),
            };
            let ((), changes) =
                vault.transact(&action, &self.stamp, |tx| write(tx, &new, &steps, to))?;
            Ok((id.to_string(), changes))
        })
    }
}

fn write(tx: &Tx<'_>, new: &PlannedMove, steps: &[Step], to: &str) -> Result<(), ApiError> {
    let same = |one: &PlannedMove| one.state.is_open() && MoveEnd::is(&one.to, &new.to);
    let there = tx.read().planned_moves_of(new.person)?;
    if let Some(there) = there.into_iter().find(same) {
        return Err(ApiError::AlreadyPlanned {
            id: there.id.to_string(),
        });
    }
    tx.put_move(new)?;
    for step in steps {
        tx.put_step(step)?;
    }
    tx.drop_draft(new.person, &draft::move_place(to))?;
    Ok(())
}
