//! What was removed.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::trash::{self, wire::*};

#[tauri::command]
pub async fn list_trash(api: Api<'_>) -> Answer<Vec<TrashItem>> {
    api.run(trash::list).await
}

#[tauri::command]
pub async fn change_trash(
    api: Api<'_>,
    request: ChangeTrashRequest,
) -> Answer<Changed<Option<EmptiedTrash>>> {
    api.run(|api| trash::change(api, request)).await
}
