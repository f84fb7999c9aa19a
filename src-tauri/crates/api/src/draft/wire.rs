//! Drafts, as the window speaks of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveDraftRequest {
    pub person_id: String,
    /// Names the field: `note:` and the id of what is noted, `save:` and an occupation's code, `role:` and a
    /// role's slug, with `/` and a harder part's id for a note on that; `move:` and where it leads, `why:` and the
    /// id of a chosen move; `check_in` and `decision`, with `:` and its id for one that is edited;
    /// `decision_choice:` and `decision_review:` and the id of a decision.
    pub place: String,
    /// `null` forgets it.
    pub text: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListDraftsRequest {
    pub person_id: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    pub place: String,
    pub text: String,
    /// Instant in UTC, RFC 3339.
    pub at: String,
}
