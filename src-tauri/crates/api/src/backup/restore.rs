//! Putting back what a backup holds.

use waymark_domain::{
    backup::BackupSeq,
    history::{Action, Op},
};
use waymark_store::vault::backup::{Backup, Opened};

use super::{Condition, wire::Restored};
use crate::{
    Api,
    changes::{Changes, Noun},
    error::ApiError,
    vault,
};

/// First a proved backup of the present state, then the backup's contents in place of it: one action,
/// which undo takes back. A vault that cannot be read is set aside instead, and the backup takes its place.
///
/// # Errors
/// [`ApiError::NotFound`], [`ApiError::BackupUnusable`], or why the present state could not be backed up;
/// nothing has changed then.
pub(super) fn restore(api: &Api, seq: BackupSeq) -> Result<(Restored, Changes), ApiError> {
    let (seal, condition) = api.seal()?;
    let (backup, opened) = api.keeper.open(seq, seal.as_ref(), api.moment())?;
    match condition {
        Condition::Sound => over(api, &backup, &opened),
        Condition::Damaged => in_place(api, &backup, &opened),
    }
}

fn over(api: &Api, backup: &Backup, opened: &Opened) -> Result<(Restored, Changes), ApiError> {
    let before = api.back_up()?;
    let action = Action {
        op: Op::RestoreBackup,
        // Everyone's plan is put back.
        person: None,
        subject: backup.on.to_string(),
        catalogue_version: None,
    };
    let stamp = api.ambient.stamp()?;
    // What was done between the backup and this moment is only in the history, and undo brings it back.
    let changes = api.vault(|vault| Ok(vault.restore(opened, &action, &stamp)?))?;
    // Whoever chose what the plan is to be has dealt with a vault that was not as they left it.
    api.settle_standing();
    let mut changes = Changes::from(changes);
    changes.nouns.push(Noun::Backup);
    let restored = Restored {
        on: backup.on.to_string(),
        before: Some(before.into()),
    };
    Ok((restored, changes))
}

fn in_place(api: &Api, backup: &Backup, opened: &Opened) -> Result<(Restored, Changes), ApiError> {
    api.replace_damaged(|key| {
        // What is put back is older than what was last open here, and is meant to be.
        if let Some(memory) = &api.memory {
            memory.forget(&opened.vault()?)?;
        }
        vault::put_back(&api.vault_path, key, opened)
    })?;
    api.settle_standing();
    let restored = Restored {
        on: backup.on.to_string(),
        before: None,
    };
    let changes = Changes {
        nouns: Noun::ALL.to_vec(),
        person_ids: Vec::new(),
    };
    Ok((restored, changes))
}
