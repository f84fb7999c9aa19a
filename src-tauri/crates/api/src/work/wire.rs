//! Long work, as the window watches it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{erase::wire::ErasureProgress, transfer::wire::TransferProgress};

/// How far each kind of work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkProgress {
    pub erasure: ErasureProgress,
    pub transfer: TransferProgress,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CancelWorkRequest {
    pub work: Work,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// Stops an erasing that has not begun to erase; does nothing afterwards.
    Erasure,
    /// Stops an export or import, and forgets the file that was read.
    Transfer,
}
