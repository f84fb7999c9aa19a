//! The system's own dialogs in which a file is chosen. The page can neither open one nor see what was chosen.

use std::path::PathBuf;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use waymark_api::transfer::Choose;

/// Waits for the user; call it on a thread where that is allowed.
pub fn choose(app: &AppHandle, what: Choose) -> Option<PathBuf> {
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    let chosen = match what {
        Choose::Save { name } => dialog.set_file_name(name).blocking_save_file(),
        // No filter: what a file is shows in what is in it.
        Choose::Open => dialog.blocking_pick_file(),
    };
    chosen.and_then(|file| file.into_path().ok())
}
