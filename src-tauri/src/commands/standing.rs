//! Whether the vault is as it was left.

use super::{Answer, Api};
use waymark_api::standing::{self, wire::*};

#[tauri::command]
pub async fn vault_standing(api: Api<'_>) -> Answer<VaultStanding> {
    api.run(standing::state).await
}

#[tauri::command]
pub async fn accept_vault(api: Api<'_>) -> Answer<VaultStanding> {
    api.run(standing::accept).await
}

#[tauri::command]
pub async fn check_history(api: Api<'_>) -> Answer<HistoryCheck> {
    api.run(standing::check).await
}
