//! Answering an inventory. What is answered is kept at once, outside the history.

use waymark_domain::{
    history::Changes,
    ids::SittingId,
    profile::{Drafted, InventoryKind, SittingDraft},
};

use super::{
    super::{Kept, drafts, refused, wire::ProfileTrouble},
    Change, unrecorded,
};
use crate::error::ApiError;

impl Change<'_> {
    /// All of them or none; one without a value takes the answer back. An answer confirms what was proposed.
    pub(super) fn answer(
        &self,
        kind: InventoryKind,
        answers: &[(String, Option<i8>)],
    ) -> Result<Changes, ApiError> {
        self.vault(|vault, person| {
            let mut kept = Kept::of(vault.read(), person)?;
            let leans = kept.leans();
            let before = kept.drafts.remove(&kind);
            let mut draft = match before.clone() {
                Some(draft) => draft,
                None => SittingDraft::begun(self.sitting_id()?, self.stamp.at, self.stamp.on),
            };
            for (item, value) in answers {
                match value {
                    Some(value) => {
                        self.items.check(kind, &leans, item, *value)?;
                        draft.answers.insert(
                            item.clone(),
                            Drafted {
                                value: *value,
                                proposed: false,
                                at: self.stamp.at,
                            },
                        );
                    }
                    None => {
                        draft.answers.remove(item);
                    }
                }
            }
            if before.is_none() && draft.answers.is_empty() {
                return Ok(Changes::default());
            }
            drafts::keep(vault, person, kind, &draft)?;
            Ok(unrecorded(person))
        })
    }

    /// Throws away what is begun; does nothing when nothing is.
    pub(super) fn discard(&self, kind: InventoryKind) -> Result<Changes, ApiError> {
        self.vault(|vault, person| {
            let kept = Kept::of(vault.read(), person)?;
            vault.drop_draft(person, &SittingDraft::place(kind))?;
            let begun = kept.drafts.contains_key(&kind);
            Ok(if begun {
                unrecorded(person)
            } else {
                Changes::default()
            })
        })
    }

    /// Begins with the answers of the last finished sitting.
    pub(super) fn restart(&self, kind: InventoryKind) -> Result<Changes, ApiError> {
        self.vault(|vault, person| {
            let kept = Kept::of(vault.read(), person)?;
            if kept.drafts.contains_key(&kind) {
                return Err(refused("inventory", ProfileTrouble::AlreadyBegun));
            }
            let last = kept
                .last(kind)
                .ok_or_else(|| refused("inventory", ProfileTrouble::NothingToRepeat))?;
            let draft = SittingDraft::again(self.sitting_id()?, last, self.stamp.at, self.stamp.on);
            drafts::keep(vault, person, kind, &draft)?;
            Ok(unrecorded(person))
        })
    }

    /// For a sitting that begins now.
    pub(super) fn sitting_id(&self) -> Result<SittingId, ApiError> {
        self.api.ambient.sitting_id(self.stamp.at)
    }
}
