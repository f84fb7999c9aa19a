//! Backups.

use super::{Answer, Api};
use waymark_api::backup::{self, wire::*};
use waymark_api::changes::Changed;

#[tauri::command]
pub async fn list_backups(api: Api<'_>) -> Answer<BackupList> {
    api.run(backup::list).await
}

#[tauri::command]
pub async fn preview_backup(api: Api<'_>, request: PreviewBackupRequest) -> Answer<BackupPreview> {
    api.run(|api| backup::preview(api, request)).await
}

#[tauri::command]
pub async fn change_backups(
    api: Api<'_>,
    request: ChangeBackupsRequest,
) -> Answer<Changed<BackupsChanged>> {
    api.run(|api| backup::change(api, request)).await
}
