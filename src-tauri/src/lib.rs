//! The shell: the only code that names `tauri`. It opens the window, finds the two files, and
//! hands each command to the api. It knows nothing of SQL, of occupations or of plans.

mod commands;
mod dialogs;
mod menu;
mod paths;
mod state;
mod window;

use anyhow::{Context, Result};
use tauri::Manager;

/// Starts Waymark and returns when its window is closed.
///
/// # Errors
/// When the system gives no place for the user's data or no web view.
pub fn run() -> Result<()> {
    let app = tauri::Builder::default()
        .plugin(window::remembered())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .on_window_event(window::note_place)
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .setup(|app| {
            let files = paths::find(app.handle())?;
            let api = state::SharedApi::start(files, app.handle());
            api.back_up_now_and_then();
            app.manage(api);
            window::open(app.handle())?;
            // While the web view's own process starts, which takes longer.
            app.set_menu(menu::build(app.handle())?)?;
            Ok(())
        })
        .build(tauri::generate_context!())
        .context("the window could not be set up")?;
    app.run(|app, event| {
        if let tauri::RunEvent::Exit = event {
            app.state::<state::SharedApi>().close();
        }
    });
    Ok(())
}
