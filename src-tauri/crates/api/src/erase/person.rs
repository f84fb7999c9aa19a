//! Erasing one person.

use waymark_domain::person::Person;
use waymark_store::vault::{Left, set_aside};

use super::{
    progress::Watched,
    wire::{ErasePersonRequest, ErasureReceipt},
};
use crate::{Api, changes::Changed, error::ApiError, person};

/// Erases a person, and everything of theirs in the history and every backup. The owner stays, with an empty
/// plan. An answer whose receipt is not finished is no failure: what is left to clean is cleaned later.
///
/// # Errors
/// [`ApiError::NotTheName`], [`ApiError::ErasureStopped`], [`ApiError::VaultUnwritable`]; nothing has been erased
/// then.
pub fn person(api: &Api, request: ErasePersonRequest) -> Result<Changed<ErasureReceipt>, ApiError> {
    let person = api.vault(|vault| person::find(vault.read(), &request.person_id))?;
    if request.typed.trim() != person.name.trim() {
        return Err(ApiError::NotTheName);
    }
    // One at a time: an earlier one that was interrupted is finished first.
    api.finish_erasures()?;
    let _alone = api.keeper.alone();
    let watched = api.erasing.begin();
    let left = look(api, &person, &watched)?;
    let stamp = api.ambient.stamp()?;
    if watched.commit().is_break() {
        return Err(ApiError::ErasureStopped);
    }
    let (erasure, needles, changes) =
        api.vault(|vault| Ok(vault.erase(person.id, left, request.remove_left, &stamp)?))?;
    let receipt = match api.clean(erasure.clone(), &needles, &watched) {
        Ok(finished) => finished,
        Err(_) => erasure,
    };
    Ok(Changed {
        value: receipt.into(),
        changes: changes.into(),
    })
}

/// Finds what cannot be looked into, while it can still be stopped.
fn look(api: &Api, person: &Person, watched: &Watched<'_>) -> Result<Vec<Left>, ApiError> {
    let seal = api.vault(|vault| Ok(vault.seal()?))?;
    let step = &mut |done, of| watched.looking(done, of);
    let holding = api.keeper.backups.holding(person.id, seal.as_ref(), step)?;
    let mut left = holding.ok_or(ApiError::ErasureStopped)?.left;
    left.extend(set_aside(&api.vault_path)?);
    Ok(left)
}
