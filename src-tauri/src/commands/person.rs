//! Whose plan.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::person::{self, wire::Person};

#[tauri::command]
pub async fn list_persons(api: Api<'_>) -> Answer<Vec<Person>> {
    api.run(person::list).await
}

#[tauri::command]
pub async fn add_example(api: Api<'_>) -> Answer<Changed<Person>> {
    api.run(person::add_example).await
}

#[tauri::command]
pub async fn remove_example(api: Api<'_>) -> Answer<Changed<()>> {
    api.run(person::remove_example).await
}
