//! Files of the built UI, looked up as the window's own protocol does: a path that names no file
//! is the application's page, so that a deep link opens.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, bail};
use axum::extract::State;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::{Served, policy};

pub struct Files {
    folder: PathBuf,
    policy: String,
}

impl Files {
    /// # Errors
    /// When the UI has not been built.
    pub fn new(folder: PathBuf) -> Result<Self> {
        if !folder.join("index.html").is_file() {
            bail!(
                "{} holds no index.html: build the user interface first (npm run build in ui)",
                folder.display()
            );
        }
        Ok(Self {
            folder,
            policy: policy::content_security_policy()?,
        })
    }

    fn find(&self, path: &str) -> Option<PathBuf> {
        let relative = Path::new(path.trim_start_matches('/'));
        // Nothing above the folder, whatever the path says.
        if !relative
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
        {
            return None;
        }
        let file = self.folder.join(relative);
        if file.is_file() {
            Some(file)
        } else if relative.extension().is_none() {
            Some(self.folder.join("index.html"))
        } else {
            None
        }
    }
}

pub async fn answer(State(served): State<Arc<Served>>, uri: Uri) -> Response {
    let Some(file) = served.files.find(uri.path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match tokio::task::spawn_blocking({
        let file = file.clone();
        move || std::fs::read(file)
    })
    .await
    {
        Ok(Ok(contents)) => (
            [
                (CONTENT_TYPE, kind(&file)),
                (CONTENT_SECURITY_POLICY, &served.files.policy),
                (X_CONTENT_TYPE_OPTIONS, "nosniff"),
                // The next build must be seen at once.
                (CACHE_CONTROL, "no-store"),
            ],
            contents,
        )
            .into_response(),
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("json" | "map") => "application/json",
        _ => "application/octet-stream",
    }
}
