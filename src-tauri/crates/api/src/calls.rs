//! Every call the window can make, listed once: the dispatcher, the list of commands the
//! shell may expose and the TypeScript client's types all come from this table.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use ts_rs::{Config, TS};

use crate::{
    Api,
    app::{self, wire::*},
    backup::{self, wire::*},
    catalogue::{self, wire::*},
    changes::Changed,
    check_in::{self, wire::*},
    compare::{self, wire::*},
    decision::{self, wire::*},
    draft::{self, wire::*},
    erase::{self, wire::*},
    error::ApiError,
    fit::{self, wire::*},
    history::{self, wire::*},
    mark::{self, wire::*},
    moves::{self, wire::*},
    person::{self, wire::*},
    plan::{self, wire::*},
    planned::{self, wire::*},
    profile::{self, wire::*},
    protection::{self, wire::*},
    role::{self, wire::*},
    standing::{self, wire::*},
    track::{self, wire::*},
    transfer::{self, wire::*},
    trash::{self, wire::*},
    typescript::Types,
    work::{self, wire::*},
};

/// A call as the tools list it.
#[derive(Debug, Clone, Copy)]
pub struct CallInfo {
    /// In snake case: the command's name in the shell and the method's in TypeScript.
    pub name: &'static str,
    /// One sentence.
    pub summary: &'static str,
}

/// The TypeScript side of a call.
#[derive(Debug, Clone)]
pub struct CallTypes {
    pub name: &'static str,
    pub summary: &'static str,
    /// `undefined` for a call that asks for nothing.
    pub request: String,
    pub response: String,
}

/// The calls that answer while the vault is locked; every other says that it is.
pub const WHILE_LOCKED: [&str; 3] = ["app_info", "unlock", "lock"];

macro_rules! calls {
    ($($(#[doc = $doc:literal])* $name:ident($($request:ty)?) -> $response:ty = $function:path;)+) => {
        /// In the order of the table.
        pub const CALLS: &[CallInfo] = &[
            $(CallInfo { name: stringify!($name), summary: concat!($($doc),*).trim_ascii() },)+
        ];

        /// Runs the call `name` on a request in JSON; `null` or `{}` where it asks for nothing.
        ///
        /// # Errors
        /// [`ApiError::BadRequest`] for a name that is not in [`CALLS`] and for a request that does not
        /// fit its type; otherwise whatever the call answers.
        pub fn dispatch(api: &Api, name: &str, request: Value) -> Result<Value, ApiError> {
            if api.is_locked() && !WHILE_LOCKED.contains(&name) {
                return Err(ApiError::VaultLocked);
            }
            match name {
                $(stringify!($name) => calls!(@run api, request, $function, $response $(, $request)?),)+
                _ => Err(ApiError::bad_request("name", format!("there is no call {name:?}"))),
            }
        }

        /// Adds each call's types to `types` and gives their names, in the order of the table.
        pub(crate) fn types(cfg: &Config, types: &mut Types) -> Vec<CallTypes> {
            vec![$({
                $(types.add::<$request>();)?
                types.add::<$response>();
                CallTypes {
                    name: stringify!($name),
                    summary: concat!($($doc),*).trim_ascii(),
                    request: calls!(@request cfg $(, $request)?),
                    response: <$response as TS>::name(cfg),
                }
            },)+]
        }
    };
    (@run $api:ident, $request:ident, $function:path, $response:ty) => {{
        nothing($request)?;
        let response: $response = $function($api)?;
        write(response)
    }};
    (@run $api:ident, $request:ident, $function:path, $response:ty, $type:ty) => {{
        let response: $response = $function($api, read::<$type>($request)?)?;
        write(response)
    }};
    (@request $cfg:ident) => { "undefined".to_owned() };
    (@request $cfg:ident, $type:ty) => { <$type as TS>::name($cfg) };
}

calls! {
    /// Which version this is, and whether its two databases are open.
    app_info() -> AppInfo = app::info;
    /// Opens a locked vault, with its passphrase or its recovery key.
    unlock(UnlockRequest) -> Protection = protection::unlock;
    /// Closes the vault until its passphrase is given again; does nothing when it has none.
    lock() -> () = protection::lock;
    /// Whether the vault has a passphrase, and when it locks.
    protection() -> Protection = protection::state;
    /// Sets, changes or removes the passphrase, renews or proves the recovery kit, sets when to lock.
    change_protection(ProtectionChange) -> ProtectionChanged = protection::change;

    /// What the catalogue holds, and every source it was built from.
    catalogue_info() -> CatalogueInfo = catalogue::calls::info;
    /// The career tracks, in order.
    list_tracks() -> Tracks = catalogue::calls::list_tracks;
    /// Occupations by title and roles by title and prose, best first, for search as you type.
    search_titles(SearchTitlesRequest) -> SearchTitles = catalogue::calls::search_titles;
    /// Occupations by track, preparation, pay and growth.
    browse_occupations(BrowseRequest) -> Browse = catalogue::calls::browse;
    /// Everything the catalogue knows about one occupation.
    occupation(OccupationRequest) -> Occupation = catalogue::calls::occupation;
    /// A career track: its roles, its pay by preparation, its people over the years, what is projected.
    track(TrackRequest) -> TrackPage = track::track;
    /// One to four roles and occupations side by side.
    compare(CompareRequest) -> Comparison = compare::compare;
    /// The roles that have a written profile, by track and title.
    list_roles() -> Vec<RoleRow> = role::list;
    /// Everything written about one role.
    role(RoleRequest) -> Role = role::role;

    /// The owner of the vault, then clients by name, then the example.
    list_persons() -> Vec<Person> = person::list;
    /// Brings the example, an invented person with three years of notes, or takes it away; undo brings it back.
    change_example(ChangeExampleRequest) -> Changed<Option<Person>> = person::change_example;

    /// A person's plan, newest first.
    list_saved(ListSavedRequest) -> Vec<SavedOccupation> = plan::list;
    /// Puts an occupation in a plan, replaces its note or takes it out; undo brings it back with its note.
    change_saved(ChangeSavedRequest) -> Changed<Option<SavedOccupation>> = plan::change;

    /// What a person marked on roles: reactions, the version they mean, and notes; the role marked last first.
    role_marks(RoleMarksRequest) -> Vec<RoleMarks> = mark::list;
    /// Reacts to a harder part of a role, chooses its version, answers a statement or writes a note.
    change_role_marks(ChangeRoleMarksRequest) -> Changed<RoleMarks> = mark::change;

    /// What a person has said of themselves, and what can be said from it.
    profile(ProfileRequest) -> Profile = profile::profile;
    /// The items of an inventory, and the answers so far or those of a finished sitting.
    inventory(InventoryRequest) -> Inventory = profile::inventory;
    /// Answers, finishes or removes an inventory; keeps experience and limits; hides what shall not be listed.
    change_profile(ChangeProfileRequest) -> Changed<Profile> = profile::change;
    /// How a person fits a role or an occupation, today or when a check was kept, with reasons.
    fit_check(FitCheckRequest) -> FitReport = fit::check;
    /// Keeps today's fit check, or removes a kept one.
    change_fit_checks(ChangeFitChecksRequest) -> Changed<FitReport> = fit::change;
    /// How a person fits every occupation, in groups.
    fit_list(FitListRequest) -> FitList = fit::list;
    /// Where every occupation would stand under other limits.
    fit_what_if(FitWhatIfRequest) -> Vec<FitPlace> = fit::what_if;

    /// Where one can go from here, or who comes here, with what opens most roles.
    moves(MovesRequest) -> Moves = moves::list;
    /// One move both ways: what is missing, shared and unused, and a stop in between.
    move_between(MoveBetweenRequest) -> MoveBetween = moves::between;
    /// Routes to a target in up to four moves, or which limit stands in the way.
    routes(MoveRoutesRequest) -> MoveRoutes = moves::routes;
    /// All occupations, near ones together, with what is saved and reachable.
    map(MapRequest) -> OccupationMap = moves::map;

    /// The moves a person has chosen, newest first, with their steps.
    list_planned_moves(ListPlannedMovesRequest) -> Vec<PlannedMove> = planned::list;
    /// Chooses a move, says how far it has come, or changes its steps; undo takes it back.
    change_planned_moves(ChangePlannedMovesRequest) -> Changed<Option<PlannedMove>> = planned::change;

    /// How it has gone with a person: check-ins, what they measure, and when they check in next.
    check_ins(CheckInsRequest) -> CheckIns = check_in::list;
    /// Checks in, changes what was said or counted, or sets the rhythm; undo takes it back.
    change_check_ins(ChangeCheckInsRequest) -> Changed<Option<CheckIn>> = check_in::change;

    /// What a person has decided and has still to decide, and how well they foresee.
    decisions(DecisionsRequest) -> Decisions = decision::list;
    /// Notes a decision, says what is chosen and expected, or looks back on it; undo takes it back.
    change_decisions(ChangeDecisionsRequest) -> Changed<Option<Decision>> = decision::change;

    /// Keeps what is being written, from second to second; no action, and not in the history.
    save_draft(SaveDraftRequest) -> () = draft::save;
    /// What a person was writing and has neither saved nor given up.
    list_drafts(ListDraftsRequest) -> Vec<Draft> = draft::list;

    /// What undo and redo would act on now.
    undo_state() -> UndoState = history::state;
    /// Takes back the newest action that is not undone, and says which it was.
    undo() -> Changed<OperationRef> = history::undo;
    /// Does the action undone last once more, and says which it was.
    redo() -> Changed<OperationRef> = history::redo;
    /// What was done in this vault, newest first.
    list_operations(ListOperationsRequest) -> Vec<Operation> = history::list;
    /// What was done since a moment, by day and kind, and how the plan differs from then.
    changes_since(ChangesSinceRequest) -> ChangesSince = history::since;

    /// Whether the vault is the one that was last open here, and, when asked, whether its whole history holds.
    vault_standing(VaultStandingRequest) -> VaultStanding = standing::state;
    /// Goes on with a vault that is not, and remembers it from now on.
    accept_vault() -> VaultStanding = standing::accept;

    /// What was removed and can still be put back, newest first.
    list_trash() -> Vec<TrashItem> = trash::list;
    /// Puts back what was removed, which undo takes away again; or erases all of it for good.
    change_trash(ChangeTrashRequest) -> Changed<Option<EmptiedTrash>> = trash::change;

    /// What erasing a person would take, and which files could not be looked into; nothing is changed.
    preview_erasure(PreviewErasureRequest) -> ErasurePreview = erase::preview;
    /// Erases a person for good, from the history and every backup too.
    erase_person(ErasePersonRequest) -> Changed<ErasureReceipt> = erase::person;
    /// The receipts of everyone who was erased, newest first, without names.
    list_erasures() -> Vec<ErasureReceipt> = erase::list;

    /// The backups there are, newest first, and whether the last one failed.
    list_backups() -> BackupList = backup::list;
    /// What restoring a backup would change; it is proved on the way.
    preview_backup(PreviewBackupRequest) -> BackupPreview = backup::preview;
    /// Makes a backup and proves it, or puts back what one holds, which undo takes back.
    change_backups(ChangeBackupsRequest) -> Changed<BackupsChanged> = backup::change;

    /// Writes everything into a file that the user chooses: a bundle, or files for reading.
    export_all(ExportRequest) -> Exported = transfer::export;
    /// Reads a file that the user chooses, to be imported.
    choose_import() -> ImportFile = transfer::open;
    /// What importing the file that was read would bring.
    preview_import(PreviewImportRequest) -> ImportPreview = transfer::preview;
    /// Adds what is new in the file, after a backup of what is there; undo takes it back.
    import_bundle(ImportRequest) -> Changed<ImportResult> = transfer::import;

    /// How far an erasing, and an export or import, has come; answers at once.
    work_progress() -> WorkProgress = work::progress;
    /// Stops an erasing that has not begun to erase, or an export or import, whose file is forgotten.
    cancel_work(CancelWorkRequest) -> () = work::cancel;
}

fn nothing(request: Value) -> Result<(), ApiError> {
    match request {
        Value::Null => Ok(()),
        Value::Object(fields) if fields.is_empty() => Ok(()),
        _ => Err(ApiError::bad_request(
            "request",
            "this call takes no request",
        )),
    }
}

fn read<T: DeserializeOwned>(request: Value) -> Result<T, ApiError> {
    serde_json::from_value(request)
        .map_err(|error| ApiError::bad_request("request", error.to_string()))
}

fn write<T: Serialize>(response: T) -> Result<Value, ApiError> {
    serde_json::to_value(response).map_err(|error| ApiError::Internal {
        reason: error.to_string(),
    })
}
