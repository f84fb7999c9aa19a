//! Backups on a real disk, plain and sealed.

mod damage;
mod making;
mod restoring;

use std::{fs, path::PathBuf};

use age::x25519::Identity;
use waymark_domain::{
    backup::BackupSeq,
    history::{Action, Op},
};

use super::{
    super::{
        Vault, VaultError,
        tests::{Place, action, me},
    },
    Backup, Backups, Moment, Opened, Seal,
};

impl Opened {
    /// Every page of it.
    pub(in super::super::super) fn bytes(&self) -> Vec<u8> {
        self.conn.serialize("main").unwrap().to_vec()
    }
}

fn backups(place: &Place) -> Backups {
    Backups::beside(&place.vault())
}

fn now(place: &Place) -> Moment {
    let stamp = place.stamp();
    Moment {
        at: stamp.at,
        on: stamp.on,
    }
}

fn make(place: &Place, vault: &Vault, seal: Option<&Seal>) -> Backup {
    backups(place)
        .make(&vault.image().unwrap(), seal, now(place))
        .unwrap()
}

fn open(place: &Place, seq: u32, seal: Option<&Seal>) -> Result<(Backup, Opened), VaultError> {
    backups(place).open(BackupSeq(seq), seal, now(place))
}

fn restore(place: &Place, vault: &mut Vault, seq: u32, seal: Option<&Seal>) {
    let (_, opened) = open(place, seq, seal).unwrap();
    vault
        .restore(&opened, &restoring(), &place.stamp())
        .unwrap();
}

fn restoring() -> Action {
    Action {
        person: None,
        subject: "2026-09-21".into(),
        ..action(Op::RestoreBackup)
    }
}

fn seal_of(identity: &Identity) -> Seal {
    Seal {
        recipients: vec![identity.to_public()],
        identity: Some(identity.clone()),
    }
}

/// The backups' files by name.
fn files(place: &Place) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(&backups(place).folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains(".backup"))
        .collect();
    files.sort();
    files
}
