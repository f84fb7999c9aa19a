//! Writing on a role.

use waymark_domain::{
    history::Op,
    mark::{Marked, Spot},
};

use super::{
    set::{Set, harder},
    wire::{RoleMarks, WriteRoleNoteRequest},
};
use crate::{Api, changes::Changed, error::ApiError, plan, role};

/// Replaces the note on the role or on one of its harder parts; one without a letter in it removes the note.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, role or part, [`ApiError::BadRequest`] for what is no
/// slug at all and for a note of more than 100,000 characters.
pub fn write_note(
    api: &Api,
    request: WriteRoleNoteRequest,
) -> Result<Changed<RoleMarks>, ApiError> {
    let about = request.about.map(harder).transpose()?;
    let text = plan::note(request.text)?;
    let empty = text.as_str().trim().is_empty();
    let set = Set {
        op: Op::WriteRoleNote,
        person_id: request.person_id,
        slug: role::slug(request.slug)?,
        spot: Spot::Note(about.clone()),
        wanted: (!empty).then_some(Marked::Note { about, text }),
    };
    set.run(api)
}
