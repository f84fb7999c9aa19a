//! Whose plan.

use super::{Answer, Api};
use waymark_api::person::{self, wire::Person};

#[tauri::command]
pub async fn list_persons(api: Api<'_>) -> Answer<Vec<Person>> {
    api.run(person::list).await
}
