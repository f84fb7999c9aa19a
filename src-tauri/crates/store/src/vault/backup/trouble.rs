//! Why a backup cannot be used.

use serde::{Deserialize, Serialize};

/// By what the user can do about it. A backup in trouble is kept, and nothing of it gets into the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// Not the bytes that were written, or they do not hold together.
    #[error("the backup is damaged: {0}")]
    Damaged(String),
    /// The end of the file is missing.
    #[error("the backup is shorter than it was when it was written")]
    Truncated,
    /// No Waymark backup at all.
    #[error("the file is no backup of a Waymark vault")]
    Foreign,
    /// Written by a newer version of the program.
    #[error(
        "the backup was written by a newer Waymark (version {found}; this one reads up to {supported})"
    )]
    TooNew { found: i32, supported: i32 },
    /// Sealed for a key that this vault does not have.
    #[error("the backup is sealed with another key")]
    OtherKey,
}
