//! Whose plan.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::person::{self, wire::*};

#[tauri::command]
pub async fn list_persons(api: Api<'_>) -> Answer<Vec<Person>> {
    api.run(person::list).await
}

#[tauri::command]
pub async fn change_example(
    api: Api<'_>,
    request: ChangeExampleRequest,
) -> Answer<Changed<Option<Person>>> {
    api.run(|api| person::change_example(api, request)).await
}
