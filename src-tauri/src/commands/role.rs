//! Reading the written roles.

use super::{Answer, Api};
use waymark_api::role::{self, wire::*};

#[tauri::command]
pub async fn list_roles(api: Api<'_>) -> Answer<Vec<RoleRow>> {
    api.run(role::list).await
}

#[tauri::command]
pub async fn role(api: Api<'_>, request: RoleRequest) -> Answer<Role> {
    api.run(|api| role::role(api, request)).await
}
