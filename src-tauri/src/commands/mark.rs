//! What a person marks on a role.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::mark::{self, wire::*};

#[tauri::command]
pub async fn role_marks(api: Api<'_>, request: RoleMarksRequest) -> Answer<RoleMarks> {
    api.run(|api| mark::of_role(api, request)).await
}

#[tauri::command]
pub async fn list_role_marks(
    api: Api<'_>,
    request: ListRoleMarksRequest,
) -> Answer<Vec<RoleMarks>> {
    api.run(|api| mark::list(api, request)).await
}

#[tauri::command]
pub async fn react_to_harder(
    api: Api<'_>,
    request: ReactToHarderRequest,
) -> Answer<Changed<RoleMarks>> {
    api.run(|api| mark::react(api, request)).await
}

#[tauri::command]
pub async fn choose_role_version(
    api: Api<'_>,
    request: ChooseRoleVersionRequest,
) -> Answer<Changed<RoleMarks>> {
    api.run(|api| mark::choose_version(api, request)).await
}

#[tauri::command]
pub async fn write_role_note(
    api: Api<'_>,
    request: WriteRoleNoteRequest,
) -> Answer<Changed<RoleMarks>> {
    api.run(|api| mark::write_note(api, request)).await
}
