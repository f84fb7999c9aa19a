//! What was removed.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::trash::{self, wire::*};

#[tauri::command]
pub async fn list_trash(api: Api<'_>) -> Answer<Vec<TrashItem>> {
    api.run(trash::list).await
}

#[tauri::command]
pub async fn put_back(api: Api<'_>, request: PutBackRequest) -> Answer<Changed<()>> {
    api.run(|api| trash::put_back(api, request)).await
}

#[tauri::command]
pub async fn empty_trash(api: Api<'_>) -> Answer<Changed<EmptiedTrash>> {
    api.run(trash::empty).await
}
