//! Which backups are made, and which are kept.

mod due;
mod kept;

pub use due::{Closing, Last, due};
pub use kept::{Dated, kept};

use std::fmt;

use serde::{Deserialize, Serialize};

/// The number of a backup: 1, 2, 3, … in the order they were made. It says which of two is newer;
/// the clock may have been set back in between.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct BackupSeq(pub u32);

impl BackupSeq {
    /// The number of the next one.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for BackupSeq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
