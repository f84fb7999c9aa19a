//! The program itself.

use super::{Answer, Api};
use waymark_api::app::{self, wire::AppInfo};

#[tauri::command]
pub async fn app_info(api: Api<'_>) -> Answer<AppInfo> {
    api.run(app::info).await
}
