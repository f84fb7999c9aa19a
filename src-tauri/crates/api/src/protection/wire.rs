//! Passphrase, recovery key and lock, as the window speaks of them.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroize;

/// Something typed or shown that must not be logged. It crosses as a plain string.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct Secret(pub(crate) String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// One of the two ways in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "with",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum UnlockRequest {
    Passphrase {
        passphrase: Secret,
    },
    /// For someone who forgot the passphrase: it is replaced by `new_passphrase`.
    RecoveryKey {
        /// As typed: any case, any spaces and dashes.
        recovery_key: Secret,
        new_passphrase: Secret,
    },
}

/// How the vault is protected.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Protection {
    pub encrypted: bool,
    /// The day on which the recovery kit in use was proved by typing from it; `null` when it was not.
    pub recovery_proved_on: Option<String>,
    /// Minutes without a key or a movement after which the window asks the vault to lock: 1 to 120.
    pub lock_after_minutes: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ProtectionChange {
    /// Encrypts the vault; answers with a recovery kit.
    SetPassphrase {
        /// At least eight characters.
        passphrase: Secret,
    },
    ChangePassphrase {
        old: Secret,
        /// At least eight characters.
        new: Secret,
    },
    /// Answers with a new recovery kit; the one printed before opens the vault no more.
    RenewRecovery {
        passphrase: Secret,
    },
    /// Two groups typed from the kit that was just printed.
    ProveRecovery {
        groups: Vec<KitGroup>,
    },
    /// Makes the vault plain again.
    RemovePassphrase {
        passphrase: Secret,
    },
    LockAfter {
        minutes: u32,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KitGroup {
    /// From 1, as numbered on the sheet.
    pub number: u32,
    pub text: Secret,
}

/// What is printed and put away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryKit {
    /// The key as one string, `AGE-SECRET-KEY-1…`: also opens the backups with the public `age` tool.
    pub key: Secret,
    /// What follows the key's beginning, in groups of up to five characters to type from.
    pub groups: Vec<Secret>,
    /// Numbers of the two groups that are asked for as proof.
    pub ask: Vec<u32>,
    /// The day it was made.
    pub made_on: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtectionChanged {
    pub protection: Protection,
    /// Shown once; it is not kept.
    pub kit: Option<RecoveryKit>,
}
