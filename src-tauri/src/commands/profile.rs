//! What a person says of themselves.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::profile::{self, wire::*};

#[tauri::command]
pub async fn profile(api: Api<'_>, request: ProfileRequest) -> Answer<Profile> {
    api.run(|api| profile::profile(api, request)).await
}

#[tauri::command]
pub async fn inventory(api: Api<'_>, request: InventoryRequest) -> Answer<Inventory> {
    api.run(|api| profile::inventory(api, request)).await
}

#[tauri::command]
pub async fn change_profile(
    api: Api<'_>,
    request: ChangeProfileRequest,
) -> Answer<Changed<Profile>> {
    api.run(|api| profile::change(api, request)).await
}
