//! What a saved plan looks like to the UI.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An occupation a person keeps an eye on, with their own note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedOccupation {
    /// UUIDv7.
    pub id: String,
    pub person_id: String,
    pub code: String,
    /// The title today's catalogue gives the code; the one at saving time when the code is gone.
    pub title: String,
    /// False when today's catalogue no longer has the occupation.
    pub in_catalogue: bool,
    /// Markdown as typed; may be empty.
    pub note: String,
    /// RFC 3339, UTC.
    pub saved_at: String,
    /// The civil date the user saw, `2026-11-22`.
    pub saved_on: String,
    pub changed_at: String,
    /// Catalogue version when it was saved.
    pub catalogue_version: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListSavedRequest {
    pub person_id: String,
}

/// One thing to change in a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ChangeSavedRequest {
    /// Puts an occupation in a person's plan.
    Save {
        person_id: String,
        code: String,
        /// At most 100,000 characters.
        note: String,
    },
    /// Replaces the note on a saved occupation.
    EditNote {
        id: String,
        /// At most 100,000 characters.
        note: String,
    },
    /// Takes an occupation out of a plan; undo brings it back with its note.
    Remove { id: String },
}
