//! Why a file is not imported.

use serde::{Deserialize, Serialize};

/// By what the user can do about it. Nothing of the file got into the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// Another program's file, or none of ours that can be imported.
    #[error("the file is no bundle of Waymark")]
    Foreign,
    /// Written by a newer version of the program.
    #[error(
        "the bundle was written by a newer Waymark (version {found}; this one reads up to {supported})"
    )]
    TooNew { found: i64, supported: i64 },
    /// Not the bytes that were written, or they do not hold together.
    #[error("the bundle is damaged: {0}")]
    Damaged(String),
    /// The end of the file is missing.
    #[error("the end of the bundle is missing")]
    Truncated,
    /// Sealed, and this is not the passphrase it was sealed with.
    #[error("this is not the passphrase of the bundle")]
    WrongPassphrase,
    /// Larger or costlier than anything Waymark writes.
    #[error("the file is larger than a bundle can be")]
    TooLarge,
}

impl Refused {
    pub(super) fn damaged(what: impl ToString) -> Self {
        Self::Damaged(what.to_string())
    }
}
