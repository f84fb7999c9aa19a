//! The one `Api` of the process, and the way commands reach it without holding up the window.

use crate::dialogs;
use crate::paths::Files;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tauri::AppHandle;
use waymark_api::{Ambient, Api, ApiError};

/// Between two looks at whether a backup is due.
const LOOK: Duration = Duration::from_secs(5 * 60);

/// How long nothing must have been asked before it is written down how far the history reaches.
const REST: Duration = Duration::from_secs(2);

pub struct SharedApi {
    inner: Arc<Inner>,
}

struct Inner {
    files: Files,
    app: AppHandle,
    api: OnceLock<Api>,
    /// How many commands there were.
    commands: AtomicU64,
}

impl SharedApi {
    /// Opens the files on a thread of its own, while the system makes the window: the page's first
    /// questions find them open. A command that comes sooner waits for them.
    pub fn start(files: Files, app: &AppHandle) -> Self {
        let inner = Arc::new(Inner {
            files,
            app: app.clone(),
            api: OnceLock::new(),
            commands: AtomicU64::new(0),
        });
        let opening = Arc::clone(&inner);
        tauri::async_runtime::spawn_blocking(move || {
            opening.api();
        });
        Self { inner }
    }

    /// Runs `work` on a thread where waiting for the disk is allowed.
    ///
    /// # Errors
    /// What `work` answers; a defect in it is an `Internal` error, never a closed window.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Api) -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let inner = Arc::clone(&self.inner);
        let answer = tokio::task::spawn_blocking(move || work(inner.api())).await;
        self.remember_at_rest();
        answer.unwrap_or_else(|error| {
            Err(ApiError::Internal {
                reason: error.to_string(),
            })
        })
    }

    /// After the last command of several, and never while one waits. A failure loses nothing: the next
    /// rest tries again.
    fn remember_at_rest(&self) {
        let inner = Arc::clone(&self.inner);
        let mine = inner.commands.fetch_add(1, Ordering::Relaxed) + 1;
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(REST).await;
            if inner.commands.load(Ordering::Relaxed) == mine {
                tokio::task::spawn_blocking(move || inner.api().remember())
                    .await
                    .ok();
            }
        });
    }

    /// Looks every few minutes whether a backup is due, or something has been in the trash for too long. A
    /// failure is no reason to disturb anyone: Settings says so, and the next look tries again.
    pub fn back_up_now_and_then(&self) {
        let inner = Arc::clone(&self.inner);
        tauri::async_runtime::spawn(async move {
            loop {
                tokio::time::sleep(LOOK).await;
                let looking = Arc::clone(&inner);
                tokio::task::spawn_blocking(move || {
                    looking.api().backup_if_due().ok();
                    looking.api().tidy().ok();
                })
                .await
                .ok();
            }
        });
    }

    /// Makes the backup of the day if there is none, and folds the vault's log into its file, so that one
    /// file is all there is to copy. A failure loses nothing: the log is read again at the next start.
    pub fn close(&self) {
        // A window that is never open for long has no other moment. What fails is tried again next time.
        if let Some(api) = self.inner.api.get() {
            api.tidy().ok();
        }
        if let Some(Err(error)) = self.inner.api.get().map(Api::backup_before_closing) {
            eprintln!("There is no backup of today: {error}");
        }
        // The next start asks nothing of it but whether the vault went back.
        if let Some(api) = self.inner.api.get() {
            api.remember().ok();
        }
        if let Some(Err(error)) = self.inner.api.get().map(Api::checkpoint) {
            eprintln!("The vault's log stays beside it: {error}");
        }
    }
}

impl Inner {
    fn api(&self) -> &Api {
        self.api.get_or_init(|| {
            let app = self.app.clone();
            Api::open(&self.files.catalogue, &self.files.vault, Ambient::system())
                .remembering(&self.files.witnesses)
                .choosing_files(move |what| dialogs::choose(&app, what))
        })
    }
}
