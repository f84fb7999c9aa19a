//! Backups as the UI sees them. No path among them: a backup is named by its number.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{changes::Noun, error::ApiError, history::wire::OpKind};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupList {
    /// Newest first.
    pub backups: Vec<Backup>,
    /// The newest backup that could not be made; absent once one was made since.
    pub failure: Option<BackupFailure>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupFailure {
    pub at: String,
    pub error: ApiError,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// 1, 2, 3, … in the order they were made.
    pub seq: u32,
    /// The civil date it was made on, `2026-11-22`.
    pub on: String,
    /// RFC 3339, UTC; absent when the record of it was lost.
    pub made_at: Option<String>,
    pub bytes: u64,
    /// Encrypted, as the vault was.
    pub sealed: bool,
    pub proof: BackupProof,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum BackupProof {
    /// Restored into memory and found whole.
    Proved {
        at: String,
    },
    /// Not tried since the record was lost; looking into it proves it.
    #[default]
    Unknown,
    Failed {
        at: String,
        why: BackupTrouble,
    },
}

/// Why a backup cannot be used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BackupTrouble {
    Damaged {
        reason: String,
    },
    /// Its end is missing.
    Truncated,
    /// No backup of Waymark at all.
    Foreign,
    TooNew {
        found: i32,
        supported: i32,
    },
    /// Sealed with a key this vault does not have.
    OtherKey,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewBackupRequest {
    pub seq: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ChangeBackupsRequest {
    /// Makes one now and proves it.
    Make,
    /// Puts back what one holds, after a backup of what is there; undo takes it back.
    Restore { seq: u32 },
}

/// What was done with the backups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "did", rename_all = "snake_case")]
pub enum BackupsChanged {
    Made(Backup),
    Restored(Restored),
}

/// What restoring would change.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupPreview {
    pub backup: Backup,
    /// There is no plan to compare it with: the vault cannot be read, and would make room for it.
    pub vault_damaged: bool,
    /// It is a backup of another vault.
    pub other_vault: bool,
    /// It is brought up to today's format on the way.
    pub older_format: bool,
    /// How many steps were made since the backup.
    pub since: u32,
    /// The newest of them, newest first, at most 200.
    pub lost: Vec<LostStep>,
    /// Steps the backup has that the vault does not: its history went on elsewhere.
    pub only_in_backup: u32,
    /// Empty when restoring would change nothing.
    pub differences: Vec<BackupDifference>,
    /// The names of everyone in the backup, the owner first.
    pub persons: Vec<String>,
}

/// One step since the backup, whose effect would be gone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LostStep {
    pub did: StepKind,
    pub op: OpKind,
    pub subject: String,
    /// Whose plan it was about, if they are still there.
    pub person: Option<String>,
    /// RFC 3339, UTC.
    pub at: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    Done,
    Undone,
    Redone,
}

/// Things of one kind, counted by what restoring would do to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupDifference {
    pub noun: Noun,
    /// Here now, not in the backup.
    pub go: u32,
    /// In the backup, not here now.
    pub come: u32,
    /// In both, but not the same.
    pub change: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Restored {
    /// The civil date of the backup that was restored.
    pub on: String,
    /// The backup of what was there before; absent when that could not be read and was set aside.
    pub before: Option<Backup>,
}
