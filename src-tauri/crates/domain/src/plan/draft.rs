//! What is being written and is not saved yet.

use chrono::{DateTime, Utc};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The field it is written in, as the window names it: 1 to 200 bytes.
    pub place: String,
    pub text: String,
    /// When it was last kept.
    pub at: DateTime<Utc>,
}
