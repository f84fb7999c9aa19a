//! A vault on a real disk, with a clock that ticks once a second.

pub(super) mod check_in;
pub(super) mod decision;
mod encryption;
mod history;
mod keys;
mod migrations;
mod opening;
mod planned;
pub(super) mod profile;
mod since;
mod witness;

use std::{
    cell::Cell,
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use tempfile::TempDir;
use waymark_domain::{
    history::{Action, Changes, Op, Stamp},
    ids::{OperationId, PersonId, SavedId},
    person::{Person, PersonKind},
    plan::{Note, SavedOccupation},
};

use super::{Key, Tx, Vault, VaultError};

pub(super) const CODE: &str = "11-3051.00";
const TITLE: &str = "Industrial Production Managers";

/// A folder with a place for a vault in it.
pub(super) struct Place {
    folder: TempDir,
    ticks: Cell<u32>,
}

impl Place {
    pub(super) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            ticks: Cell::new(0),
        }
    }

    pub(super) fn vault(&self) -> PathBuf {
        self.folder.path().join("waymark.vault")
    }

    pub(super) fn open(&self) -> Result<Vault, VaultError> {
        self.open_at(&self.vault())
    }

    pub(super) fn open_at(&self, path: &Path) -> Result<Vault, VaultError> {
        Vault::open(path, Key::None, &me())
    }

    /// A new instant and id each time.
    pub(super) fn stamp(&self) -> Stamp {
        self.ticks.set(self.ticks.get() + 1);
        let at = instant(self.ticks.get());
        Stamp {
            at,
            on: at.date_naive(),
            operation: OperationId::new(at, [1; 10]),
        }
    }

    /// Every file in the folder, by name.
    pub(super) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let entries = fs::read_dir(self.folder.path())
            .unwrap()
            .map(Result::unwrap);
        entries
            .filter(|entry| entry.file_type().unwrap().is_file())
            .map(|entry| {
                (
                    entry.file_name().into_string().unwrap(),
                    fs::read(entry.path()).unwrap(),
                )
            })
            .collect()
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.files().into_keys().collect()
    }

    /// The vault's rows through a connection that knows nothing of ours.
    pub(super) fn raw(&self, path: &Path) -> rusqlite::Connection {
        let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE;
        rusqlite::Connection::open_with_flags(path, flags).unwrap()
    }
}

/// Different bytes at each call, the same in each run of one test.
pub(super) fn random(bytes: &mut [u8]) -> Result<(), VaultError> {
    use sha2::{Digest, Sha256};
    thread_local!(static CALLS: Cell<u64> = const { Cell::new(0) });
    let call = CALLS.replace(CALLS.get() + 1);
    for (n, chunk) in bytes.chunks_mut(32).enumerate() {
        let hash = Sha256::digest([call.to_be_bytes(), (n as u64).to_be_bytes()].concat());
        chunk.copy_from_slice(&hash[..chunk.len()]);
    }
    Ok(())
}

pub(super) fn now() -> super::backup::Moment {
    super::backup::Moment {
        at: instant(0),
        on: instant(0).date_naive(),
    }
}

pub(super) fn instant(second: u32) -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000 + i64::from(second), 0).unwrap()
}

pub(super) fn me() -> Person {
    let at = instant(0);
    Person {
        id: PersonId::new(at, [7; 10]),
        kind: PersonKind::Me,
        name: "Me".into(),
        created_at: at,
        example: false,
    }
}

pub(super) fn saved(person: PersonId, code: &str, note: &str) -> SavedOccupation {
    let at = instant(0);
    SavedOccupation {
        id: SavedId::new(at, [9; 10]),
        person,
        code: code.into(),
        title_at_save: TITLE.into(),
        note: Note::new(note.into()).unwrap(),
        saved_at: at,
        saved_on: at.date_naive(),
        changed_at: at,
        catalogue_version: "2026.1".into(),
    }
}

pub(super) fn action(op: Op) -> Action {
    Action {
        op,
        person: Some(me().id),
        subject: TITLE.into(),
        catalogue_version: Some("2026.1".into()),
    }
}

impl Vault {
    pub(super) fn run<T>(
        &mut self,
        place: &Place,
        op: Op,
        work: impl FnOnce(&Tx<'_>) -> Result<T, VaultError>,
    ) -> Result<(T, Changes), VaultError> {
        self.transact(&action(op), &place.stamp(), work)
    }

    pub(super) fn save(&mut self, place: &Place, note: &str) -> Changes {
        self.run(place, Op::SaveOccupation, |tx| {
            tx.add_saved(&saved(me().id, CODE, note))
        })
        .unwrap()
        .1
    }

    pub(super) fn edit(&mut self, place: &Place, note: &str) -> Changes {
        let stamp = place.stamp();
        let id = self.only_saved().unwrap().id;
        let note = Note::new(note.into()).unwrap();
        self.transact(&action(Op::EditSavedNote), &stamp, |tx| {
            tx.set_note(id, &note, stamp.at)
        })
        .unwrap()
        .1
    }

    pub(super) fn remove(&mut self, place: &Place) -> Changes {
        let id = self.only_saved().unwrap().id;
        self.run(place, Op::RemoveSaved, |tx| tx.remove_saved(id))
            .unwrap()
            .1
    }

    pub(super) fn only_saved(&self) -> Option<SavedOccupation> {
        self.read().saved_with_code(me().id, CODE).unwrap()
    }

    pub(super) fn note(&self) -> Option<String> {
        self.only_saved().map(|saved| saved.note.into_string())
    }
}
