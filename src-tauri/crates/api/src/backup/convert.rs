//! The store's backups as the wire has them.

use waymark_store::vault::backup::{self, Did, Proof, Trouble};

use super::wire::{Backup, BackupDifference, BackupProof, BackupTrouble, StepKind};
use crate::wire;

impl From<backup::Backup> for Backup {
    fn from(backup: backup::Backup) -> Self {
        Self {
            seq: backup.seq.0,
            on: backup.on.to_string(),
            made_at: backup.made_at.map(wire::instant),
            bytes: backup.bytes,
            sealed: backup.sealed,
            proof: match backup.proof {
                Proof::Proved { at } => BackupProof::Proved {
                    at: wire::instant(at),
                },
                Proof::Unknown => BackupProof::Unknown,
                Proof::Failed { at, why } => BackupProof::Failed {
                    at: wire::instant(at),
                    why: why.into(),
                },
            },
        }
    }
}

impl From<Trouble> for BackupTrouble {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Damaged(reason) => Self::Damaged { reason },
            Trouble::Truncated => Self::Truncated,
            Trouble::Foreign => Self::Foreign,
            Trouble::TooNew { found, supported } => Self::TooNew { found, supported },
            Trouble::OtherKey => Self::OtherKey,
        }
    }
}

impl From<Did> for StepKind {
    fn from(did: Did) -> Self {
        match did {
            Did::Action => Self::Done,
            Did::TookBack => Self::Undone,
            Did::DidAgain => Self::Redone,
        }
    }
}

impl From<backup::Difference> for BackupDifference {
    fn from(difference: backup::Difference) -> Self {
        Self {
            noun: difference.noun.into(),
            go: difference.go,
            come: difference.come,
            change: difference.change,
        }
    }
}
