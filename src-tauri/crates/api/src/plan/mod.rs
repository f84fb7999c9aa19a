//! The occupations a person keeps an eye on.

mod change;
mod list;
pub mod wire;

pub use change::change;
pub use list::list;

use waymark_domain::plan::{Note, SavedOccupation};
use waymark_store::vault::Read;

use crate::{Api, error::ApiError};

/// Parses an id and reads what it names.
fn known(read: Read<'_>, id: &str) -> Result<SavedOccupation, ApiError> {
    let not_found = || ApiError::not_found("saved", id);
    let id = id.parse().map_err(|_| not_found())?;
    read.saved(id)?.ok_or_else(not_found)
}

/// What was typed, unless it is too long.
pub(crate) fn note(text: String) -> Result<Note, ApiError> {
    Note::new(text).map_err(|error| ApiError::bad_request("note", error.to_string()))
}

impl wire::SavedOccupation {
    /// With the title today's catalogue gives it; a catalogue that cannot be read has none.
    fn new(api: &Api, saved: SavedOccupation) -> Self {
        let today = api.title_of(&saved.code).ok().flatten();
        Self {
            id: saved.id.to_string(),
            person_id: saved.person.to_string(),
            code: saved.code,
            in_catalogue: today.is_some(),
            title: today.unwrap_or(saved.title_at_save),
            note: saved.note.into_string(),
            saved_at: crate::wire::instant(saved.saved_at),
            saved_on: saved.saved_on.to_string(),
            changed_at: crate::wire::instant(saved.changed_at),
            catalogue_version: saved.catalogue_version,
        }
    }
}
