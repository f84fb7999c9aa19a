//! Whether the vault is the one that was last open here.

use waymark_store::vault::Standing;

use super::{
    check::check,
    wire::{TurnedBack, TurnedBackKind, VaultStanding, VaultStandingRequest},
};
use crate::{Api, error::ApiError};

/// # Errors
/// When the vault is not open; when the whole history is asked for, also those of reading it.
pub fn state(api: &Api, request: VaultStandingRequest) -> Result<VaultStanding, ApiError> {
    let now = api.vault(|vault| Ok(vault.head()?))?;
    let memory = api.memory.as_ref();
    let turned_back = memory
        .and_then(|memory| memory.turned_back())
        .map(|(standing, witness)| TurnedBack {
            kind: match standing {
                Standing::Parted => TurnedBackKind::Parted,
                Standing::Older | Standing::Continues => TurnedBackKind::Older,
            },
            steps_then: count(witness.head.seq),
            steps_now: count(now.map_or(0, |head| head.seq)),
            last_open_on: witness.on.to_string(),
        });
    Ok(VaultStanding {
        turned_back,
        history: request.whole.then(|| check(api)).transpose()?,
    })
}

fn count(seq: i64) -> u32 {
    u32::try_from(seq).unwrap_or(u32::MAX)
}
