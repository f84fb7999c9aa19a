//! `POST /rpc/NAME`: one api call. 200 with the answer, or 422 with the `ApiError`.

use std::sync::Arc;

use anyhow::Result;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use waymark_api::{Ambient, Api, ApiError, calls};

use crate::arguments::Arguments;
use crate::{Served, clock};

/// The api over the two files; a file that cannot be opened is told call by call, as in the app.
pub fn open(arguments: &Arguments) -> Result<Api> {
    if let Some(folder) = arguments.vault.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let ambient = arguments.now.map_or_else(Ambient::system, clock::from);
    let file = arguments.file.clone();
    let api = Api::open(&arguments.catalogue, &arguments.vault, ambient);
    Ok(api
        .remembering(&arguments.witnesses)
        .choosing_files(move |_| file.clone()))
}

pub async fn answer(
    State(served): State<Arc<Served>>,
    Path(name): Path<String>,
    body: Bytes,
) -> Response {
    // The api waits for the disk, which an async worker must not.
    let answer = tokio::task::spawn_blocking(move || {
        let answer = run(&served.api, &name, &body);
        // The window does so when the reader rests; a test does not wait for that.
        served.api.remember().ok();
        answer
    })
    .await;
    match answer {
        Ok(Ok(value)) => Json(value).into_response(),
        Ok(Err(error)) => (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn run(api: &Api, name: &str, body: &[u8]) -> Result<Value, ApiError> {
    let request = if body.is_empty() {
        Value::Null
    } else {
        serde_json::from_slice(body).map_err(|error| ApiError::BadRequest {
            field: "request".into(),
            reason: error.to_string(),
        })?
    };
    calls::dispatch(api, name, request)
}
