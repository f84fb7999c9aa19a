//! A backup on request.

use super::wire::Backup;
use crate::{
    Api,
    changes::{Changes, Noun},
    error::ApiError,
};

/// Makes a backup and proves it, whatever there is already, then thins the older ones.
///
/// # Errors
/// [`ApiError::VaultUnwritable`], or [`ApiError::BackupUnusable`] when it could not be read back as
/// written; there is no new backup then.
pub(super) fn make(api: &Api) -> Result<(Backup, Changes), ApiError> {
    let backup = api.back_up()?;
    api.keeper.thin();
    let changes = Changes {
        nouns: vec![Noun::Backup],
        person_ids: Vec::new(),
    };
    Ok((backup.into(), changes))
}
