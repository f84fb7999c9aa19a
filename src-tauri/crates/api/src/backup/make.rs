//! A backup on request.

use super::wire::Backup;
use crate::{
    Api,
    changes::{Changed, Changes, Noun},
    error::ApiError,
};

/// Makes a backup and proves it, whatever there is already, then thins the older ones.
///
/// # Errors
/// [`ApiError::VaultUnwritable`], or [`ApiError::BackupUnusable`] when it could not be read back as
/// written; there is no new backup then.
pub fn make(api: &Api) -> Result<Changed<Backup>, ApiError> {
    let backup = api.back_up()?;
    api.keeper.thin();
    Ok(Changed {
        value: backup.into(),
        changes: Changes {
            nouns: vec![Noun::Backup],
            person_ids: Vec::new(),
        },
    })
}
