//! What is being written, kept from second to second.

mod list;
mod save;
pub mod wire;

pub use list::list;
pub use save::save;

use std::borrow::Cow;

use serde_json::Value;
use waymark_domain::{
    ids::{CheckInId, DecisionId, MoveId, SavedId},
    plan::Draft,
    role::{ItemId, RoleSlug},
};

/// Where a note on something saved is written.
pub(crate) fn note_place(id: SavedId) -> String {
    format!("note:{id}")
}

/// Where a note is written on an occupation that is about to be saved.
pub(crate) fn save_place(code: &str) -> String {
    format!("save:{code}")
}

/// Where it is written why a move is about to be chosen; `to` is the role's slug or the occupation's code.
pub(crate) fn move_place(to: &str) -> String {
    format!("move:{to}")
}

/// Where it is written anew why a chosen move was chosen.
pub(crate) fn why_place(id: MoveId) -> String {
    format!("why:{id}")
}

/// Where a check-in is written that is not kept yet.
pub(crate) const CHECK_IN: &str = "check_in";

/// Where a decision is written that is not kept yet.
pub(crate) const DECISION: &str = "decision";

/// Where a decision is written anew.
pub(crate) fn decision_place(id: DecisionId) -> String {
    format!("decision:{id}")
}

/// Where it is written what is chosen and expected.
pub(crate) fn choice_place(id: DecisionId) -> String {
    format!("decision_choice:{id}")
}

/// Where it is written how a decision turned out.
pub(crate) fn review_place(id: DecisionId) -> String {
    format!("decision_review:{id}")
}

/// The places whose drafts are a whole form as JSON, by what comes before the colon.
const FORMS: [&str; 4] = ["check_in", "decision", "decision_choice", "decision_review"];

/// What somebody wrote in their own words: of a whole form its text; otherwise all of it.
pub(crate) fn words(draft: &Draft) -> Cow<'_, str> {
    let of = draft.place.split(':').next().unwrap_or_default();
    if !FORMS.contains(&of) {
        return Cow::Borrowed(&draft.text);
    }
    let form: Option<Value> = serde_json::from_str(&draft.text).ok();
    let text = form.as_ref().and_then(|form| form["text"].as_str());
    Cow::Owned(text.unwrap_or_default().to_owned())
}

/// Where a check-in is written anew.
pub(crate) fn check_in_place(id: CheckInId) -> String {
    format!("check_in:{id}")
}

/// Where a note on a role is written, or on one of its harder parts.
pub(crate) fn role_place(slug: &RoleSlug, about: Option<&ItemId>) -> String {
    match about {
        Some(harder) => format!("role:{slug}/{harder}"),
        None => format!("role:{slug}"),
    }
}
