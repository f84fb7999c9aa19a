//! What can be changed in a profile.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ExperienceKind, InventoryKind, Limit};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeProfileRequest {
    pub person_id: String,
    pub change: ProfileChange,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ProfileChange {
    /// Answers one item, or takes the answer back with null. It is kept at once and is not in the history; so
    /// are the next four.
    Answer {
        inventory: InventoryKind,
        item: String,
        value: Option<i8>,
    },
    /// Several at once: all are kept or none.
    AnswerMany {
        inventory: InventoryKind,
        answers: Vec<GivenAnswer>,
    },
    /// Throws away what is begun.
    Discard {
        inventory: InventoryKind,
    },
    /// Begins with the answers of the last finished sitting, to correct them.
    Restart {
        inventory: InventoryKind,
    },
    /// Proposes a level for each skill that past jobs call for and that the person has not answered. A sitting
    /// that is not begun is begun with the last one's levels.
    ProposeSkills,
    /// Makes a sitting of what is begun, which stays as it is from then on.
    Finish {
        inventory: InventoryKind,
    },
    /// Puts a finished sitting in the trash.
    RemoveSitting {
        sitting: String,
    },
    /// Adds what has been done, or replaces it as a whole.
    PutExperience {
        /// Null for a new one, which comes last.
        id: Option<String>,
        entry: Box<ExperienceEntry>,
    },
    /// Puts it in the trash.
    RemoveExperience {
        id: String,
    },
    /// Puts the experiences named in this order; those not named stay after them.
    ArrangeExperience {
        ids: Vec<String>,
    },
    SetLimit {
        limit: Limit,
    },
    /// Leaves an occupation, or one role of it, out of the list of what fits.
    HideFit {
        code: String,
        slug: Option<String>,
        /// At most 500 characters; may be empty.
        reason: String,
    },
    ShowFit {
        code: String,
        slug: Option<String>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GivenAnswer {
    pub item: String,
    /// Null takes it back.
    pub value: Option<i8>,
}

/// What has been done, as it is typed. Fields that a kind does not have are left out of account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExperienceEntry {
    pub kind: ExperienceKind,
    /// 1 to 200 characters.
    pub title: String,
    /// At most 200 characters.
    pub place: String,
    /// The occupation of a job, as the search of titles gives it.
    pub code: Option<String>,
    /// `2019` or `2019-04`; likewise the two below. From 1930 to next year.
    pub begins: Option<String>,
    pub ends: Option<String>,
    /// Of a certificate; within fifty years.
    pub expires: Option<String>,
    /// Of education, 1–12.
    pub level: Option<u32>,
    /// Of a story; at most 10,000 characters each.
    pub situation: String,
    pub action: String,
    pub result: String,
    /// Of a story: ids of skills or fields of knowledge, at most 20.
    pub skills: Vec<String>,
}
