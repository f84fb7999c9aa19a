//! The one window: it shows our own pages and nothing else.

use anyhow::{Context, Result};
use std::io::Write;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use tauri::plugin::TauriPlugin;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewWindowBuilder, Window, WindowEvent, Wry};
use tauri_plugin_window_state::{AppHandleExt, StateFlags};

/// What of the window is found again at the next start.
const KEPT: StateFlags = StateFlags::SIZE
    .union(StateFlags::POSITION)
    .union(StateFlags::MAXIMIZED)
    .union(StateFlags::FULLSCREEN);

/// How long the window must have rested before its place is written.
const REST: Duration = Duration::from_millis(500);

/// Keeps the window's size and place from one start to the next; a place on a screen that is no
/// longer there is not used.
pub fn remembered() -> TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::default()
        .with_state_flags(KEPT)
        .build()
}

/// Writes size and place soon after they change: the plugin itself does so at the end, which a logout
/// or a power cut leaves no time for.
pub fn note_place(window: &Window, event: &WindowEvent) {
    static CHANGES: AtomicU64 = AtomicU64::new(0);
    if !matches!(event, WindowEvent::Resized(_) | WindowEvent::Moved(_)) {
        return;
    }
    let mine = CHANGES.fetch_add(1, Ordering::Relaxed) + 1;
    let app = window.app_handle().clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(REST).await;
        if CHANGES.load(Ordering::Relaxed) == mine {
            // A place that cannot be written is not worth a word: the window opens where it did before.
            app.save_window_state(KEPT).ok();
        }
    });
}

pub fn open(app: &AppHandle) -> Result<()> {
    let config = app
        .config()
        .app
        .windows
        .first()
        .context("tauri.conf.json lists no window")?
        .clone();
    let first_title = config.title.clone();
    let ready = AtomicBool::new(false);
    WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(move |window, title| {
            // The page names itself once its first screen is drawn; until then the title is the
            // window's own.
            if title != first_title && !ready.swap(true, Ordering::Relaxed) {
                announce_ready();
            }
            window.set_title(&title).ok();
        })
        .build()?;
    Ok(())
}

/// The bundled pages; in a build that loads from the development server, that server too.
fn is_own_page(url: &Url) -> bool {
    let bundled = url.scheme() == "tauri"
        || (matches!(url.scheme(), "http" | "https") && url.host_str() == Some("tauri.localhost"));
    bundled || (cfg!(dev) && url.host_str() == Some("localhost"))
}

/// One line on standard output, for whoever times or photographs the start.
fn announce_ready() {
    if std::env::var_os("WAYMARK_BENCH").is_some() {
        let mut out = std::io::stdout().lock();
        writeln!(out, "waymark: ready")
            .and_then(|()| out.flush())
            .ok();
    }
}

#[cfg(test)]
mod tests {
    use super::is_own_page;

    #[test]
    fn the_window_stays_on_its_own_pages() {
        for (url, allowed) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://example.org/", false),
            ("http://tauri.localhost.example.org/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,hello", false),
        ] {
            assert_eq!(is_own_page(&url.parse().unwrap()), allowed, "{url}");
        }
    }
}
