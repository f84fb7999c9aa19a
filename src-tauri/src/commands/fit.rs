//! How a person fits roles and occupations.

use super::{Answer, Api};
use waymark_api::changes::Changed;
use waymark_api::fit::{self, wire::*};

#[tauri::command]
pub async fn fit_check(api: Api<'_>, request: FitCheckRequest) -> Answer<FitReport> {
    api.run(|api| fit::check(api, request)).await
}

#[tauri::command]
pub async fn change_fit_checks(
    api: Api<'_>,
    request: ChangeFitChecksRequest,
) -> Answer<Changed<FitReport>> {
    api.run(|api| fit::change(api, request)).await
}

#[tauri::command]
pub async fn fit_list(api: Api<'_>, request: FitListRequest) -> Answer<FitList> {
    api.run(|api| fit::list(api, request)).await
}

#[tauri::command]
pub async fn fit_what_if(api: Api<'_>, request: FitWhatIfRequest) -> Answer<Vec<FitPlace>> {
    api.run(|api| fit::what_if(api, request)).await
}
