//! Writing on a role.

use waymark_domain::{
    history::Op,
    mark::{Marked, Spot},
};

use super::{
    change::On,
    set::{Set, harder},
    wire::RoleMarks,
};
use crate::{Api, changes::Changed, error::ApiError, plan};

/// Replaces the note on the role or on one of its harder parts; one without a letter in it removes the note.
///
/// # Errors
/// As [`super::change()`].
pub(super) fn write_note(
    api: &Api,
    on: On,
    about: Option<String>,
    text: String,
) -> Result<Changed<RoleMarks>, ApiError> {
    let about = about.map(harder).transpose()?;
    let text = plan::note(text)?;
    let empty = text.as_str().trim().is_empty();
    let set = Set {
        op: Op::WriteRoleNote,
        on,
        spot: Spot::Note(about.clone()),
        wanted: (!empty).then_some(Marked::Note { about, text }),
    };
    set.run(api)
}
