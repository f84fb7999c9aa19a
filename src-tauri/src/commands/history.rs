//! Undo, redo and the record.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::history::{self, wire::*};

#[tauri::command]
pub async fn undo_state(api: Api<'_>) -> Answer<UndoState> {
    api.run(history::state).await
}

#[tauri::command]
pub async fn undo(api: Api<'_>) -> Answer<Changed<OperationRef>> {
    api.run(history::undo).await
}

#[tauri::command]
pub async fn redo(api: Api<'_>) -> Answer<Changed<OperationRef>> {
    api.run(history::redo).await
}

#[tauri::command]
pub async fn list_operations(
    api: Api<'_>,
    request: ListOperationsRequest,
) -> Answer<Vec<Operation>> {
    api.run(|api| history::list(api, request)).await
}

#[tauri::command]
pub async fn changes_since(api: Api<'_>, request: ChangesSinceRequest) -> Answer<ChangesSince> {
    api.run(|api| history::since(api, request)).await
}
