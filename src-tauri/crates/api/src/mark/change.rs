//! Marking a role.

use waymark_domain::role::RoleSlug;

use super::{
    answer_statement, choose_version, react,
    wire::{ChangeRoleMarksRequest, RoleMarks, RoleMarksChange},
    write_note,
};
use crate::{Api, changes::Changed, error::ApiError, role};

/// Whose mark it is, and on which role.
pub(super) struct On {
    pub person_id: String,
    pub slug: RoleSlug,
}

/// What is marked takes the place of what stood there; the same again changes nothing.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, role, part or statement, [`ApiError::BadRequest`] for what is
/// no slug at all, a version that the role does not have, a note of more than 100,000 characters, and an answer
/// outside 1–5.
pub fn change(api: &Api, request: ChangeRoleMarksRequest) -> Result<Changed<RoleMarks>, ApiError> {
    let on = On {
        person_id: request.person_id,
        slug: role::slug(request.slug)?,
    };
    match request.change {
        RoleMarksChange::React { harder, reaction } => react::react(api, on, harder, reaction),
        RoleMarksChange::ChooseVersion { choices } => {
            choose_version::choose_version(api, on, &choices)
        }
        RoleMarksChange::WriteNote { about, text } => write_note::write_note(api, on, about, text),
        RoleMarksChange::AnswerStatement { statement, answer } => {
            answer_statement::answer_statement(api, on, statement, answer)
        }
    }
}
