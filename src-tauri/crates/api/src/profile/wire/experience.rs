//! What a person has done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Experience {
    /// UUIDv7.
    pub id: String,
    pub kind: ExperienceKind,
    pub title: String,
    /// Employer, school or issuer; may be empty.
    pub place: String,
    /// The occupation of a job.
    pub code: Option<String>,
    /// What the occupation is called today; as it was when it was kept, when the catalogue no longer has it.
    pub occupation: Option<String>,
    /// False when today's catalogue no longer has the occupation that is named.
    pub in_catalogue: bool,
    /// `2019` or `2019-04`; likewise the two below.
    pub begins: Option<String>,
    /// Null for what goes on.
    pub ends: Option<String>,
    /// Of a certificate.
    pub expires: Option<String>,
    /// Whether that month has passed.
    pub expired: bool,
    /// Of education: O*NET's category, 1–12.
    pub level: Option<u32>,
    /// Of a story, in Markdown as typed; likewise the two below.
    pub situation: String,
    pub action: String,
    pub result: String,
    /// Ids of the skills a story shows.
    pub skills: Vec<String>,
    /// RFC 3339, UTC.
    pub changed_at: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExperienceKind {
    Job,
    Education,
    Certificate,
    /// An achievement, told as situation, action and result.
    Story,
}
