//! One function a call, named as the api names it, of one line each. Which of them the page may
//! use is in `src-tauri/capabilities`; a test compares this list with the api's own.

mod app;
mod backup;
mod catalogue;
mod check_in;
mod compare;
mod decision;
mod draft;
mod erase;
mod fit;
mod history;
mod mark;
mod moves;
mod person;
mod plan;
mod planned;
mod profile;
mod protection;
mod role;
mod standing;
mod track;
mod transfer;
mod trash;
mod work;

use tauri::Wry;
use tauri::ipc::Invoke;

type Api<'a> = tauri::State<'a, crate::state::SharedApi>;
type Answer<T> = Result<T, waymark_api::error::ApiError>;

pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        app::app_info,
        protection::unlock,
        protection::lock,
        protection::protection,
        protection::change_protection,
        catalogue::catalogue_info,
        catalogue::list_tracks,
        catalogue::search_titles,
        catalogue::browse_occupations,
        catalogue::occupation,
        track::track,
        compare::compare,
        role::list_roles,
        role::role,
        person::list_persons,
        person::change_example,
        plan::list_saved,
        plan::change_saved,
        mark::role_marks,
        mark::change_role_marks,
        profile::profile,
        profile::inventory,
        profile::change_profile,
        fit::fit_check,
        fit::change_fit_checks,
        fit::fit_list,
        fit::fit_what_if,
        moves::moves,
        moves::move_between,
        moves::routes,
        moves::map,
        planned::list_planned_moves,
        planned::change_planned_moves,
        check_in::check_ins,
        check_in::change_check_ins,
        decision::decisions,
        decision::change_decisions,
        draft::save_draft,
        draft::list_drafts,
        history::undo_state,
        history::undo,
        history::redo,
        history::list_operations,
        history::changes_since,
        standing::vault_standing,
        standing::accept_vault,
        trash::list_trash,
        trash::change_trash,
        erase::preview_erasure,
        erase::erase_person,
        erase::list_erasures,
        backup::list_backups,
        backup::preview_backup,
        backup::change_backups,
        transfer::export_all,
        transfer::choose_import,
        transfer::preview_import,
        transfer::import_bundle,
        work::work_progress,
        work::cancel_work,
    ]
}
