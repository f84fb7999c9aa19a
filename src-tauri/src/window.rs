//! The one window: it shows our own pages and nothing else.

use anyhow::{Context, Result};
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::plugin::TauriPlugin;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Url, WebviewWindowBuilder, Wry};
use tauri_plugin_window_state::StateFlags;

/// Keeps the window's size and place from one start to the next; a place on a screen that is no
/// longer there is not used.
pub fn remembered() -> TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::default()
        .with_state_flags(
            StateFlags::SIZE
                | StateFlags::POSITION
                | StateFlags::MAXIMIZED
                | StateFlags::FULLSCREEN,
        )
        .build()
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
