//! What erasing would take.

use std::ops::ControlFlow;

use waymark_store::vault::set_aside;

use super::wire::{ErasurePreview, PreviewErasureRequest};
use crate::{Api, error::ApiError, person};

/// Looks through the vault and every backup.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person.
pub fn preview(api: &Api, request: PreviewErasureRequest) -> Result<ErasurePreview, ApiError> {
    let (person, receipt, seal) = api.vault(|vault| {
        let person = person::find(vault.read(), &request.person_id)?;
        let receipt = vault.would_erase(person.id)?;
        Ok((person, receipt, vault.seal()?))
    })?;
    let holding = {
        let _alone = api.keeper.alone();
        let step = &mut |_, _| ControlFlow::Continue(());
        api.keeper.backups.holding(person.id, seal.as_ref(), step)?
    };
    let holding = holding.unwrap_or_default();
    let left = holding.left.into_iter().chain(set_aside(&api.vault_path)?);
    Ok(ErasurePreview {
        person: person.into(),
        counts: (&receipt).into(),
        backups: holding.with,
        left: left.map(Into::into).collect(),
    })
}
