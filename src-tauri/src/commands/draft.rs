//! What is being written.

use super::{Answer, Api};
use waymark_api::draft::{self, wire::*};

#[tauri::command]
pub async fn save_draft(api: Api<'_>, request: SaveDraftRequest) -> Answer<()> {
    api.run(|api| draft::save(api, request)).await
}

#[tauri::command]
pub async fn list_drafts(api: Api<'_>, request: ListDraftsRequest) -> Answer<Vec<Draft>> {
    api.run(|api| draft::list(api, request)).await
}
