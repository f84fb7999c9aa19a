//! Putting what has been done in the trash.

use waymark_domain::history::{Changes, Op};

use super::{Change, experience};
use crate::error::ApiError;

impl Change<'_> {
    pub(super) fn remove_experience(&self, id: &str) -> Result<Changes, ApiError> {
        self.vault(|vault, person| {
            let old = experience(vault.read(), person, id)?;
            let action = self.action(Op::RemoveExperience, person, &old.title);
            let ((), changes) = vault.transact(&action, &self.stamp, |tx| {
                Ok::<_, ApiError>(tx.remove_experience(old.id)?)
            })?;
            Ok(changes)
        })
    }
}
