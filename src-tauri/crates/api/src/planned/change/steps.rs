//! The steps of a move.

use waymark_domain::{
    history::{Changes, Op},
    ids::StepId,
    plan::{PlannedMove, Step},
};

use super::{
    super::{known, known_step, wire::StepEntry},
    Change, Done,
    entry::Entry,
};
use crate::error::ApiError;

impl Change<'_> {
    /// A new one.
    pub(super) fn step(&self, id: StepId, of: &PlannedMove, entry: Entry, position: i64) -> Step {
        Step {
            id,
            person: of.person,
            of: of.id,
            title: entry.title,
            detail: entry.detail,
            element: entry.element,
            due: entry.due,
            done: None,
            position,
            created_at: self.stamp.at,
            changed_at: self.stamp.at,
        }
    }

    pub(super) fn add_step(&self, id: String, typed: StepEntry) -> Result<Done, ApiError> {
        let entry = Entry::read(typed)?;
        let step_id = self.api.ambient.step_id(self.stamp.at)?;
        self.api.vault(|vault| {
            let of = known(vault.read(), &id)?;
            let there = vault.read().steps_of_move(of.id)?;
            let position = there.last().map_or(0, |last| last.position + 1);
            let new = self.step(step_id, &of, entry, position);
            let subject = subject(&of, &new);
            let changes =
                self.transact(
                    vault,
                    Op::AddStep,
                    &of,
                    subject,
                    |tx| Ok(tx.put_step(&new)?),
                )?;
            Ok((id, changes))
        })
    }

    /// The same again changes nothing. What it is for stays as it is.
    pub(super) fn edit_step(&self, step_id: &str, typed: StepEntry) -> Result<Done, ApiError> {
        let entry = Entry::read(typed)?;
        self.change_step(step_id, Op::EditStep, |before| Step {
            title: entry.title,
            detail: entry.detail,
            due: entry.due,
            ..before
        })
    }

    /// One that is done already stays done on the day it was.
    pub(super) fn tick_step(&self, step_id: &str, done: bool) -> Result<Done, ApiError> {
        let op = if done { Op::TickStep } else { Op::UntickStep };
        self.change_step(step_id, op, |before| Step {
            done: done.then(|| before.done.unwrap_or(self.stamp.on)),
            ..before
        })
    }

    pub(super) fn remove_step(&self, step_id: &str) -> Result<Done, ApiError> {
        self.api.vault(|vault| {
            let (of, old) = known_step(vault.read(), step_id)?;
            let subject = subject(&of, &old);
            let changes = self.transact(vault, Op::RemoveStep, &of, subject, |tx| {
                Ok(tx.remove_step(old.id)?)
            })?;
            Ok((of.id.to_string(), changes))
        })
    }

    fn change_step(
        &self,
        step_id: &str,
        op: Op,
        change: impl FnOnce(Step) -> Step,
    ) -> Result<Done, ApiError> {
        self.api.vault(|vault| {
            let (of, before) = known_step(vault.read(), step_id)?;
            let id = of.id.to_string();
            let mut now = change(before.clone());
            if now == before {
                return Ok((id, Changes::default()));
            }
            now.changed_at = self.stamp.at;
            let subject = subject(&of, &now);
            let changes = self.transact(vault, op, &of, subject, |tx| Ok(tx.put_step(&now)?))?;
            Ok((id, changes))
        })
    }
}

/// `Industrial Production Managers › Ask Dana for a day on the line`.
fn subject(of: &PlannedMove, step: &Step) -> String {
    format!("{} › {}", of.to.title, step.title)
}
