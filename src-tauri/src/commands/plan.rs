//! The saved plan.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::plan::{self, wire::*};

#[tauri::command]
pub async fn list_saved(api: Api<'_>, request: ListSavedRequest) -> Answer<Vec<SavedOccupation>> {
    api.run(|api| plan::list(api, request)).await
}

#[tauri::command]
pub async fn save_occupation(
    api: Api<'_>,
    request: SaveOccupationRequest,
) -> Answer<Changed<SavedOccupation>> {
    api.run(|api| plan::save(api, request)).await
}

#[tauri::command]
pub async fn edit_saved_note(
    api: Api<'_>,
    request: EditSavedNoteRequest,
) -> Answer<Changed<SavedOccupation>> {
    api.run(|api| plan::edit_note(api, request)).await
}

#[tauri::command]
pub async fn remove_saved(api: Api<'_>, request: RemoveSavedRequest) -> Answer<Changed<()>> {
    api.run(|api| plan::remove(api, request)).await
}
