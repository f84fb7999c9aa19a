//! Backups.

use super::{Answer, Api};
use waymark_api::backup::{self, wire::*};
use waymark_api::changes::Changed;

#[tauri::command]
pub async fn list_backups(api: Api<'_>) -> Answer<BackupList> {
    api.run(backup::list).await
}

#[tauri::command]
pub async fn make_backup(api: Api<'_>) -> Answer<Changed<Backup>> {
    api.run(backup::make).await
}

#[tauri::command]
pub async fn preview_backup(api: Api<'_>, request: PreviewBackupRequest) -> Answer<BackupPreview> {
    api.run(|api| backup::preview(api, request)).await
}

#[tauri::command]
pub async fn restore_backup(
    api: Api<'_>,
    request: RestoreBackupRequest,
) -> Answer<Changed<Restored>> {
    api.run(|api| backup::restore(api, request)).await
}
