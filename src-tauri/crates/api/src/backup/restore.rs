//! Putting back what a backup holds.

use waymark_domain::{
    backup::BackupSeq,
    history::{Action, Op},
};

use super::wire::{RestoreBackupRequest, Restored};
use crate::{
    Api,
    changes::{Changed, Changes, Noun},
    error::ApiError,
};

/// First a proved backup of the present state, then the backup's contents in place of it: one action,
/// which undo takes back.
///
/// # Errors
/// [`ApiError::NotFound`], [`ApiError::BackupUnusable`], or why the present state could not be backed up;
/// nothing has changed then.
pub fn restore(api: &Api, request: RestoreBackupRequest) -> Result<Changed<Restored>, ApiError> {
    let seal = api.vault(|vault| Ok(vault.seal()))?;
    let seq = BackupSeq(request.seq);
    let (backup, opened) = api.keeper.open(seq, seal.as_ref(), api.moment())?;
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
    let changes = api.vault(|vault| Ok(vault.restore(&opened, &action, &stamp)?))?;
    let mut changes = Changes::from(changes);
    changes.nouns.push(Noun::Backup);
    Ok(Changed {
        value: Restored {
            on: backup.on.to_string(),
            before: before.into(),
        },
        changes,
    })
}
