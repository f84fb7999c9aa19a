//! Watching and stopping long work.

use super::{Answer, Api};
use waymark_api::work::{self, wire::*};

#[tauri::command]
pub async fn work_progress(api: Api<'_>) -> Answer<WorkProgress> {
    api.run(work::progress).await
}

#[tauri::command]
pub async fn cancel_work(api: Api<'_>, request: CancelWorkRequest) -> Answer<()> {
    api.run(|api| work::cancel(api, request)).await
}
