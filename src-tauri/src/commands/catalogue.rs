//! Reading the catalogue.

use super::{Answer, Api};
use waymark_api::catalogue::{calls, wire::*};

#[tauri::command]
pub async fn catalogue_info(api: Api<'_>) -> Answer<CatalogueInfo> {
    api.run(calls::info).await
}

#[tauri::command]
pub async fn list_tracks(api: Api<'_>) -> Answer<Tracks> {
    api.run(calls::list_tracks).await
}

#[tauri::command]
pub async fn search_titles(api: Api<'_>, request: SearchTitlesRequest) -> Answer<SearchTitles> {
    api.run(|api| calls::search_titles(api, request)).await
}

#[tauri::command]
pub async fn browse_occupations(api: Api<'_>, request: BrowseRequest) -> Answer<Browse> {
    api.run(|api| calls::browse(api, request)).await
}

#[tauri::command]
pub async fn occupation(api: Api<'_>, request: OccupationRequest) -> Answer<Occupation> {
    api.run(|api| calls::occupation(api, request)).await
}
