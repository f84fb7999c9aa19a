//! The store's receipts as the wire has them.

use waymark_store::vault::{Erasure, Left, Receipt};

use super::wire::{ErasureCounts, ErasureReceipt, KindCount, LeftFile};
use crate::wire;

impl From<&Receipt> for ErasureCounts {
    fn from(receipt: &Receipt) -> Self {
        let kinds = receipt.kinds().into_iter();
        Self {
            kinds: kinds
                .map(|(noun, count)| KindCount {
                    noun: noun.into(),
                    count,
                })
                .collect(),
            drafts: receipt.drafts,
            trash: receipt.trash,
            history: receipt.history,
        }
    }
}

impl From<Left> for LeftFile {
    fn from(left: Left) -> Self {
        match left {
            Left::Backup { seq, on } => Self::Backup {
                seq: seq.0,
                on: on.to_string(),
            },
            Left::SetAside { name } => Self::SetAside { name },
        }
    }
}

impl From<Erasure> for ErasureReceipt {
    fn from(erasure: Erasure) -> Self {
        Self {
            id: erasure.operation.to_string(),
            at: wire::instant(erasure.at),
            on: erasure.on.to_string(),
            finished: erasure.finished,
            counts: (&erasure.receipt).into(),
            backups: erasure.receipt.backups,
            left: erasure.receipt.left.into_iter().map(Into::into).collect(),
            left_removed: erasure.receipt.remove_left,
        }
    }
}
