//! The state of the program's two databases.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::ApiError;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppInfo {
    /// Version of the program, `0.1.0`.
    pub version: String,
    pub catalogue: CatalogueState,
    pub vault: VaultState,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum CatalogueState {
    Open {
        /// As in `CatalogueInfo`.
        version: String,
    },
    /// Not read while the vault is locked.
    Locked,
    /// Every call that reads the catalogue answers with `error`.
    Failed { error: ApiError },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum VaultState {
    Open {
        /// Whether it has a passphrase.
        encrypted: bool,
    },
    /// Every call but three answers `vault_locked`.
    Locked,
    /// Every call about a person, a plan or the history answers with `error`; the catalogue still reads.
    Failed { error: ApiError },
}
