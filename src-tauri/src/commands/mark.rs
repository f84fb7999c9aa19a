//! What a person marks on a role.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::mark::{self, wire::*};

#[tauri::command]
pub async fn role_marks(api: Api<'_>, request: RoleMarksRequest) -> Answer<Vec<RoleMarks>> {
    api.run(|api| mark::list(api, request)).await
}

#[tauri::command]
pub async fn change_role_marks(
    api: Api<'_>,
    request: ChangeRoleMarksRequest,
) -> Answer<Changed<RoleMarks>> {
    api.run(|api| mark::change(api, request)).await
}
