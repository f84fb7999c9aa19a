//! Erasing a person.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::erase::{self, wire::*};

#[tauri::command]
pub async fn preview_erasure(
    api: Api<'_>,
    request: PreviewErasureRequest,
) -> Answer<ErasurePreview> {
    api.run(|api| erase::preview(api, request)).await
}

#[tauri::command]
pub async fn erase_person(
    api: Api<'_>,
    request: ErasePersonRequest,
) -> Answer<Changed<ErasureReceipt>> {
    api.run(|api| erase::person(api, request)).await
}

#[tauri::command]
pub async fn list_erasures(api: Api<'_>) -> Answer<Vec<ErasureReceipt>> {
    api.run(erase::list).await
}
