//! Whether the history is as it was written.

use waymark_store::vault::Walk;

use super::wire::{AlteredEntry, HistoryCheck};
use crate::{Api, error::ApiError};

/// How many entries are looked at before others have their turn: some ten milliseconds of work.
const STRETCH: u32 = 1_000;

/// Goes through the whole history, a stretch at a time, so that nothing else waits for it.
///
/// # Errors
/// When the vault is not open, or is locked meanwhile. [`ApiError::VaultDamaged`] when a part of the file cannot be
/// read: a long history is not read when the vault is opened, so this may be the first to see it. From then on
/// every call says so, as if it had been found on opening.
pub(super) fn check(api: &Api) -> Result<HistoryCheck, ApiError> {
    let walk = walked(api).inspect_err(|error| {
        if let ApiError::VaultDamaged { .. } = error {
            api.found_damaged(error);
        }
    })?;
    let altered = walk.altered().map(|altered| AlteredEntry {
        entry: u32::try_from(altered.entry).unwrap_or(u32::MAX),
        on: altered.on.map(|on| on.to_string()),
    });
    Ok(HistoryCheck { altered })
}

fn walked(api: &Api) -> Result<Walk, ApiError> {
    let mut walk = Walk::default();
    while !api.vault(|vault| Ok(vault.read().walk_history(&mut walk, STRETCH)?))? {}
    Ok(walk)
}
