//! Decisions themselves: the question, what there is to choose from, and what matters.

use waymark_domain::{
    history::{Changes, Op},
    plan::Decision,
};

use super::{
    super::{known, wire::DecisionEntry},
    Change, Done,
    entry::{Entry, NewIds},
};
use crate::{draft, error::ApiError, person};

impl Change<'_> {
    pub(super) fn add(&self, person_id: &str, typed: DecisionEntry) -> Result<Done, ApiError> {
        let id = self.api.ambient.decision_id(self.stamp.at)?;
        let entry = self.entry(typed, None)?;
        self.api.vault(|vault| {
            let new = Decision {
                id,
                person: person::known(vault.read(), person_id)?,
                question: entry.question,
                asked_on: entry.asked_on,
                text: entry.text,
                weighing: entry.weighing,
                options: entry.options,
                criteria: entry.criteria,
                ratings: entry.ratings,
                choice: None,
                review: None,
                created_at: self.stamp.at,
                changed_at: self.stamp.at,
            };
            let changes = self.transact(vault, Op::AddDecision, &new, draft::DECISION, |tx| {
                Ok(tx.put_decision(&new)?)
            })?;
            Ok((Some(id.to_string()), changes))
        })
    }

    pub(super) fn edit(&self, id: String, typed: DecisionEntry) -> Result<Done, ApiError> {
        self.api.vault(|vault| {
            let before = known(vault.read(), &id)?;
            let entry = self.entry(typed, Some(&before))?;
            let now = Decision {
                question: entry.question,
                asked_on: entry.asked_on,
                text: entry.text,
                weighing: entry.weighing,
                options: entry.options,
                criteria: entry.criteria,
                ratings: entry.ratings,
                ..before.clone()
            };
            let place = draft::decision_place(now.id);
            let changes = self.replace(vault, Op::EditDecision, (&before, now), &place)?;
            Ok((Some(id), changes))
        })
    }

    /// What was being written anywhere in it goes too.
    pub(super) fn remove(&self, id: &str) -> Result<Changes, ApiError> {
        self.api.vault(|vault| {
            let old = known(vault.read(), id)?;
            let place = draft::decision_place(old.id);
            self.transact(vault, Op::RemoveDecision, &old, &place, |tx| {
                tx.drop_draft(old.person, &draft::choice_place(old.id))?;
                tx.drop_draft(old.person, &draft::review_place(old.id))?;
                Ok(tx.remove_decision(old.id)?)
            })
        })
    }

    fn entry(&self, typed: DecisionEntry, before: Option<&Decision>) -> Result<Entry, ApiError> {
        let ambient = &self.api.ambient;
        let new = NewIds {
            option: &|| ambient.option_id(self.stamp.at),
            criterion: &|| ambient.criterion_id(self.stamp.at),
        };
        Entry::read(typed, before, self.stamp.on, &new)
    }
}
