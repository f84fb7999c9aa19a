//! An empty window, built with the same flags and the same Tauri features as Waymark: what a
//! window costs before the app adds anything. `cargo xtask bench` starts both in turn.
//!
//! Like the app it prints `waymark: ready` when the page changes its title, which it does once it
//! has been drawn, and only when `WAYMARK_BENCH` is set. It must never grow a feature.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::WebviewWindowBuilder;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    tauri::Builder::default()
        .setup(|app| {
            let config = app
                .config()
                .app
                .windows
                .first()
                .ok_or("tauri.conf.json lists no window")?
                .clone();
            let still = config.title.clone();
            let ready = AtomicBool::new(false);
            WebviewWindowBuilder::from_config(app.handle(), &config)?
                .on_document_title_changed(move |_, title| {
                    if title != still && !ready.swap(true, Ordering::Relaxed) {
                        announce_ready();
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}

/// One line on standard output, flushed, for the bench to time; whoever reads it may be gone.
fn announce_ready() {
    if std::env::var_os("WAYMARK_BENCH").is_some() {
        use std::io::Write as _;
        let mut out = std::io::stdout().lock();
        let _ = writeln!(out, "waymark: ready").and_then(|()| out.flush());
    }
}
