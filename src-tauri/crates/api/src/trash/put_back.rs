//! Taking something out of the trash.

use waymark_domain::{
    history::{Action, Changes, Op},
    trash::Removed,
};
use waymark_store::vault::{Read, VaultError};

use super::wire::PutBackTrouble;
use crate::{Api, error::ApiError};

/// One action, with everything that went.
///
/// # Errors
/// [`ApiError::NotFound`] when it is not in the trash (any more), [`ApiError::CannotPutBack`] when something stands
/// in its place; it stays in the trash then.
pub(super) fn put_back(api: &Api, id: &str) -> Result<Changes, ApiError> {
    let not_found = || ApiError::not_found("trash", id);
    let id = id.parse().map_err(|_| not_found())?;
    let stamp = api.ambient.stamp()?;
    api.vault(|vault| {
        let mut trash = vault.read().trash(stamp.on)?.into_iter();
        let removed = trash.find(|one| one.id == id).ok_or_else(not_found)?;
        let trouble = trouble(vault.read(), &removed)?;
        let action = Action {
            op: Op::PutBack,
            person: removed.person,
            subject: removed.subject,
            catalogue_version: None,
        };
        vault
            .put_back(id, &action, &stamp)
            .map_err(|error| match error {
                VaultError::Conflict => ApiError::CannotPutBack { why: trouble },
                other => other.into(),
            })?
            .ok_or_else(not_found)
    })
}

/// What it would be if it could not be put back.
fn trouble(read: Read<'_>, removed: &Removed) -> Result<PutBackTrouble, ApiError> {
    let owner = match removed.person {
        Some(person) if removed.op != Op::RemoveExample => read.person(person)?.is_some(),
        _ => true,
    };
    Ok(match removed.op {
        _ if !owner => PutBackTrouble::PersonGone,
        Op::RemoveStep => PutBackTrouble::MoveGone,
        Op::RemoveCheckIn => PutBackTrouble::MetricGone,
        Op::RemoveMetric => PutBackTrouble::CheckInGone,
        _ => PutBackTrouble::ThereAnew,
    })
}
