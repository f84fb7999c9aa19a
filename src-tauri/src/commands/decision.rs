//! Decisions.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::decision::{self, wire::*};

#[tauri::command]
pub async fn decisions(api: Api<'_>, request: DecisionsRequest) -> Answer<Decisions> {
    api.run(|api| decision::list(api, request)).await
}

#[tauri::command]
pub async fn change_decisions(
    api: Api<'_>,
    request: ChangeDecisionsRequest,
) -> Answer<Changed<Option<Decision>>> {
    api.run(|api| decision::change(api, request)).await
}
