//! Reading a career track.

use super::{Answer, Api};
use waymark_api::track::{self, wire::*};

#[tauri::command]
pub async fn track(api: Api<'_>, request: TrackRequest) -> Answer<TrackPage> {
    api.run(|api| track::track(api, request)).await
}
