//! Whether the vault is as it was left.

use super::{Answer, Api};
use waymark_api::standing::{self, wire::*};

#[tauri::command]
pub async fn vault_standing(api: Api<'_>, request: VaultStandingRequest) -> Answer<VaultStanding> {
    api.run(|api| standing::state(api, request)).await
}

#[tauri::command]
pub async fn accept_vault(api: Api<'_>) -> Answer<VaultStanding> {
    api.run(standing::accept).await
}
