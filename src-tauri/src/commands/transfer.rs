//! Exports and imports.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::transfer::{self, wire::*};

#[tauri::command]
pub async fn export_all(api: Api<'_>, request: ExportRequest) -> Answer<Exported> {
    api.run(|api| transfer::export(api, request)).await
}

#[tauri::command]
pub async fn choose_import(api: Api<'_>) -> Answer<ImportFile> {
    api.run(transfer::open).await
}

#[tauri::command]
pub async fn preview_import(api: Api<'_>, request: PreviewImportRequest) -> Answer<ImportPreview> {
    api.run(|api| transfer::preview(api, request)).await
}

#[tauri::command]
pub async fn import_bundle(api: Api<'_>, request: ImportRequest) -> Answer<Changed<ImportResult>> {
    api.run(|api| transfer::import(api, request)).await
}
