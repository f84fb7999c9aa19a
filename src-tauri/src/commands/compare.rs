//! Setting roles and occupations side by side.

use super::{Answer, Api};
use waymark_api::compare::{self, wire::*};

#[tauri::command]
pub async fn compare(api: Api<'_>, request: CompareRequest) -> Answer<Comparison> {
    api.run(|api| compare::compare(api, request)).await
}
