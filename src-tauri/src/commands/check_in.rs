//! Check-ins.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::check_in::{self, wire::*};

#[tauri::command]
pub async fn check_ins(api: Api<'_>, request: CheckInsRequest) -> Answer<CheckIns> {
    api.run(|api| check_in::list(api, request)).await
}

#[tauri::command]
pub async fn change_check_ins(
    api: Api<'_>,
    request: ChangeCheckInsRequest,
) -> Answer<Changed<Option<CheckIn>>> {
    api.run(|api| check_in::change(api, request)).await
}
