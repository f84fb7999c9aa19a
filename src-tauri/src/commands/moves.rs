//! Moves, routes and the map.

use super::{Answer, Api};
use waymark_api::moves::{self, wire::*};

#[tauri::command]
pub async fn moves(api: Api<'_>, request: MovesRequest) -> Answer<Moves> {
    api.run(|api| moves::list(api, request)).await
}

#[tauri::command]
pub async fn move_between(api: Api<'_>, request: MoveBetweenRequest) -> Answer<MoveBetween> {
    api.run(|api| moves::between(api, request)).await
}

#[tauri::command]
pub async fn routes(api: Api<'_>, request: MoveRoutesRequest) -> Answer<MoveRoutes> {
    api.run(|api| moves::routes(api, request)).await
}

#[tauri::command]
pub async fn map(api: Api<'_>, request: MapRequest) -> Answer<OccupationMap> {
    api.run(|api| moves::map(api, request)).await
}
