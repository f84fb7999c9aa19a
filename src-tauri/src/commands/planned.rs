//! The moves that a person has chosen.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::planned::{self, wire::*};

#[tauri::command]
pub async fn list_planned_moves(
    api: Api<'_>,
    request: ListPlannedMovesRequest,
) -> Answer<Vec<PlannedMove>> {
    api.run(|api| planned::list(api, request)).await
}

#[tauri::command]
pub async fn change_planned_moves(
    api: Api<'_>,
    request: ChangePlannedMovesRequest,
) -> Answer<Changed<Option<PlannedMove>>> {
    api.run(|api| planned::change(api, request)).await
}
