//! Who gets in.

use super::{Answer, Api};
use waymark_api::protection::{self, wire::*};

#[tauri::command]
pub async fn unlock(api: Api<'_>, request: UnlockRequest) -> Answer<Protection> {
    api.run(|api| protection::unlock(api, request)).await
}

#[tauri::command]
pub async fn lock(api: Api<'_>) -> Answer<()> {
    api.run(protection::lock).await
}

#[tauri::command]
pub async fn protection(api: Api<'_>) -> Answer<Protection> {
    api.run(protection::state).await
}

#[tauri::command]
pub async fn change_protection(
    api: Api<'_>,
    request: ProtectionChange,
) -> Answer<ProtectionChanged> {
    api.run(|api| protection::change(api, request)).await
}
