//! The system's menu. It does nothing by itself: it names the chosen line to the page, which does
//! what the same key or link would do.

use anyhow::{Context, Result};
use serde::Deserialize;
use tauri::menu::{Menu, MenuBuilder, MenuEvent, MenuItem, Submenu, SubmenuBuilder};
use tauri::{AppHandle, Manager, Wry};

/// The same words as the page's own, in one place with them.
const WORDS: &str = include_str!("../../ui/src/i18n/en/menu.json");

#[derive(Deserialize)]
struct Words {
    file: String,
    print: String,
    lock: String,
    close: String,
    quit: String,
    edit: String,
    undo: String,
    redo: String,
    #[cfg(target_os = "macos")]
    #[serde(flatten)]
    writing: Writing,
    go: String,
    palette: String,
    search: String,
    back: String,
    forward: String,
    today: String,
    explore: String,
    you: String,
    plan: String,
    history: String,
    settings: String,
    help: String,
    keys: String,
}

/// Lines that only one system's menu has to have.
#[cfg(target_os = "macos")]
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Writing {
    cut: String,
    copy: String,
    paste: String,
    select_all: String,
}

/// # Errors
/// When the system refuses a menu.
pub fn build(app: &AppHandle) -> Result<Menu<Wry>> {
    let words: Words = serde_json::from_str(WORDS).context("the menu's words")?;
    let menu = MenuBuilder::new(app);
    #[cfg(target_os = "macos")]
    let menu = menu.item(
        &SubmenuBuilder::new(app, "Waymark")
            .about(None)
            .separator()
            .services()
            .separator()
            .hide()
            .hide_others()
            .show_all()
            .separator()
            .quit_with_text(&words.quit)
            .build()?,
    );
    Ok(menu
        .item(&file(app, &words)?)
        .item(&edit(app, &words)?)
        .item(&go(app, &words)?)
        .item(
            &SubmenuBuilder::new(app, &words.help)
                .item(&line(app, "keys", &words.keys, None)?)
                .build()?,
        )
        .build()?)
}

fn file(app: &AppHandle, words: &Words) -> Result<Submenu<Wry>> {
    let menu = SubmenuBuilder::new(app, &words.file)
        .item(&line(app, "print", &words.print, Some("CmdOrCtrl+P"))?)
        .item(&line(app, "lock", &words.lock, None)?)
        .separator()
        .close_window_with_text(&words.close);
    #[cfg(not(target_os = "macos"))]
    let menu = menu.quit_with_text(&words.quit);
    Ok(menu.build()?)
}

fn edit(app: &AppHandle, words: &Words) -> Result<Submenu<Wry>> {
    // Undo and redo have no key here: inside a text field the same key belongs to the text, and only
    // the page knows where the cursor is.
    let menu = SubmenuBuilder::new(app, &words.edit)
        .item(&line(app, "undo", &words.undo, None)?)
        .item(&line(app, "redo", &words.redo, None)?);
    // The web view does these by itself everywhere but here, where they come through the menu.
    #[cfg(target_os = "macos")]
    let menu = menu
        .separator()
        .cut_with_text(&words.writing.cut)
        .copy_with_text(&words.writing.copy)
        .paste_with_text(&words.writing.paste)
        .select_all_with_text(&words.writing.select_all);
    Ok(menu.build()?)
}

fn go(app: &AppHandle, words: &Words) -> Result<Submenu<Wry>> {
    Ok(SubmenuBuilder::new(app, &words.go)
        .item(&line(app, "palette", &words.palette, Some("CmdOrCtrl+K"))?)
        .item(&line(app, "search", &words.search, None)?)
        .separator()
        .item(&line(app, "back", &words.back, None)?)
        .item(&line(app, "forward", &words.forward, None)?)
        .separator()
        .item(&line(app, "#/today", &words.today, None)?)
        .item(&line(app, "#/explore", &words.explore, None)?)
        .item(&line(app, "#/you", &words.you, None)?)
        .item(&line(app, "#/plan", &words.plan, None)?)
        .item(&line(app, "#/history", &words.history, None)?)
        .item(&line(app, "#/settings", &words.settings, None)?)
        .build()?)
}

fn line(app: &AppHandle, id: &str, text: &str, keys: Option<&str>) -> Result<MenuItem<Wry>> {
    Ok(MenuItem::with_id(app, id, text, true, keys)?)
}

/// Names the chosen line to the page. The page is told by a script of ours, so that it needs no
/// right to listen to the framework.
pub fn chosen(app: &AppHandle, event: &MenuEvent) {
    let (Some(window), Ok(id)) = (
        app.get_webview_window("main"),
        serde_json::to_string(event.id().as_ref()),
    ) else {
        return;
    };
    window
        .eval(format!(
            "dispatchEvent(new CustomEvent('waymark:menu', {{ detail: {id} }}))"
        ))
        .ok();
}
