//! What a person says of a move they have chosen, and how far they have come.

use waymark_domain::{
    history::{Changes, Op},
    plan::{MoveState, PlannedMove},
};

use super::{super::known, Change, Done};
use crate::{
    draft,
    error::ApiError,
    plan,
    typed::{date, text},
};

/// Characters.
const LONGEST_REASON: usize = 500;

impl Change<'_> {
    /// The same again changes nothing and makes no entry in the history.
    pub(super) fn edit(&self, id: String, why: String, by: Option<&str>) -> Result<Done, ApiError> {
        let why = plan::note(why)?;
        let by = date("by", by)?;
        self.api.vault(|vault| {
            let before = known(vault.read(), &id)?;
            let draft = draft::why_place(before.id);
            if before.why == why && before.by == by {
                vault.drop_draft(before.person, &draft)?;
                return Ok((id, Changes::default()));
            }
            let now = PlannedMove {
                why,
                by,
                changed_at: self.stamp.at,
                ..before
            };
            let subject = now.to.title.clone();
            let changes = self.transact(vault, Op::EditMove, &now, subject, |tx| {
                tx.put_move(&now)?;
                Ok(tx.drop_draft(now.person, &draft)?)
            })?;
            Ok((id, changes))
        })
    }

    /// A reason goes with a move that is dropped, and is forgotten when it is taken up again.
    pub(super) fn set_state(
        &self,
        id: String,
        state: MoveState,
        because: &str,
    ) -> Result<Done, ApiError> {
        let because = text("because", because, LONGEST_REASON)?;
        let because = if state == MoveState::Dropped {
            because
        } else {
            String::new()
        };
        self.api.vault(|vault| {
            let before = known(vault.read(), &id)?;
            if before.state == state && before.dropped_because == because {
                return Ok((id, Changes::default()));
            }
            let since = if before.state == state {
                before.state_on
            } else {
                self.stamp.on
            };
            let now = PlannedMove {
                state,
                state_on: since,
                dropped_because: because,
                changed_at: self.stamp.at,
                ..before
            };
            let subject = now.to.title.clone();
            let changes = self.transact(vault, Op::SetMoveState, &now, subject, |tx| {
                Ok(tx.put_move(&now)?)
            })?;
            Ok((id, changes))
        })
    }

    pub(super) fn remove(&self, id: &str) -> Result<Changes, ApiError> {
        self.api.vault(|vault| {
            let old = known(vault.read(), id)?;
            let subject = old.to.title.clone();
            self.transact(vault, Op::RemoveMove, &old, subject, |tx| {
                tx.remove_move(old.id)?;
                Ok(tx.drop_draft(old.person, &draft::why_place(old.id))?)
            })
        })
    }
}
