//! The saved plan.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::plan::{self, wire::*};

#[tauri::command]
pub async fn list_saved(api: Api<'_>, request: ListSavedRequest) -> Answer<Vec<SavedOccupation>> {
    api.run(|api| plan::list(api, request)).await
}

#[tauri::command]
pub async fn change_saved(
    api: Api<'_>,
    request: ChangeSavedRequest,
) -> Answer<Changed<Option<SavedOccupation>>> {
    api.run(|api| plan::change(api, request)).await
}
