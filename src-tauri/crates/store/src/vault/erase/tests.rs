//! A person who is erased is found nowhere, and nobody else loses anything.

use std::{fs, ops::ControlFlow, path::Path};

use waymark_domain::{
    backup::BackupSeq,
    history::Op,
    ids::{PersonId, SavedId},
    person::{Person, PersonKind},
    plan::{Note, SavedOccupation},
};

use super::{
    super::{
        Cost, Passphrase, RecoveryKey, Vault, VaultError,
        backup::{Backups, Opened, Seal},
        changeset::RECORDED,
        tests::{Place, action, me, now, random, saved},
    },
    Erasure, Left, clear_set_aside, everything_of, set_aside,
};

/// Each in another place.
const WORDS: [&str; 6] = [
    "Dana Quillfeather, who is only known here",
    "a first note that Dana wrote in the spring",
    "a second note that Dana wrote in the autumn",
    "a note that Dana removed and never missed",
    "a draft that Dana has not finished writing",
    "a note of Dana's that was undone at once",
];
const MINE: &str = "a note of the owner's that has to stay";

fn dana() -> Person {
    Person {
        id: PersonId::new(me().created_at, [3; 10]),
        kind: PersonKind::Client,
        name: WORDS[0].into(),
        ..me()
    }
}

fn theirs(code: &str, at: u8, note: &str) -> SavedOccupation {
    SavedOccupation {
        id: SavedId::new(me().created_at, [at; 10]),
        ..saved(dana().id, code, note)
    }
}

fn of_dana(op: Op) -> waymark_domain::history::Action {
    waymark_domain::history::Action {
        person: Some(dana().id),
        subject: WORDS[0].into(),
        ..action(op)
    }
}

/// Writes everything of Dana's in every place there is, with backups in between.
fn lived_in(vault: &mut Vault, place: &Place) {
    let backup = |vault: &Vault| {
        let seal = vault.seal().unwrap();
        let backups = Backups::beside(&place.vault());
        backups
            .make(&vault.image().unwrap(), seal.as_ref(), now())
            .unwrap();
    };
    vault.save(place, MINE);
    backup(vault);
    let mut act = |op, work: &dyn Fn(&super::super::Tx<'_>) -> Result<(), VaultError>| {
        vault.transact(&of_dana(op), &place.stamp(), work).unwrap();
    };
    let one = theirs("17-2112.00", 10, WORDS[1]);
    let two = theirs("15-1252.00", 11, WORDS[3]);
    act(Op::CreatePerson, &|tx| tx.add_person(&dana()));
    act(Op::SaveOccupation, &|tx| tx.add_saved(&one));
    act(Op::EditSavedNote, &|tx| {
        tx.set_note(one.id, &Note::new(WORDS[2].into()).unwrap(), one.changed_at)
    });
    act(Op::SaveOccupation, &|tx| tx.add_saved(&two));
    act(Op::RemoveSaved, &|tx| tx.remove_saved(two.id));
    backup(vault);
    // A restore is about nobody in particular, and holds rows of everybody.
    let seal = vault.seal().unwrap();
    let (_, opened) = open(place, 1, seal.as_ref());
    vault
        .restore(&opened, &action(Op::RestoreBackup), &place.stamp())
        .unwrap();
    vault.undo(&place.stamp()).unwrap();
    let three = theirs("11-9111.00", 12, WORDS[5]);
    vault
        .transact(&of_dana(Op::SaveOccupation), &place.stamp(), |tx| {
            tx.add_saved(&three)
        })
        .unwrap();
    vault.undo(&place.stamp()).unwrap();
    vault
        .save_draft(dana().id, "note:x", WORDS[4], me().created_at)
        .unwrap();
    backup(vault);
}

fn open(place: &Place, seq: u32, seal: Option<&Seal>) -> (super::super::backup::Backup, Opened) {
    let backups = Backups::beside(&place.vault());
    backups.open(BackupSeq(seq), seal, now()).unwrap()
}

/// All that follows the point of no return, as the api does it.
fn clean(vault: &mut Vault, place: &Place, mut erasure: Erasure, needles: &super::Needles) {
    vault.scour(needles).unwrap();
    let seal = vault.seal().unwrap();
    let backups = Backups::beside(&place.vault());
    let (rewritten, left) = backups
        .erase(&erasure, seal.as_ref(), now(), &mut |_, _| {})
        .unwrap();
    erasure.receipt.backups = rewritten;
    erasure.receipt.left = left;
    vault.finish_erasure(&erasure).unwrap();
}

fn erase(vault: &mut Vault, place: &Place, person: PersonId) -> Erasure {
    let (erasure, needles, _) = vault
        .erase(person, Vec::new(), false, &place.stamp())
        .unwrap();
    clean(vault, place, erasure, &needles);
    vault.read().erasures().unwrap().remove(0)
}

/// The file of a backup.
fn name_of(place: &Place, seq: u32) -> String {
    let folder = place.vault().with_file_name("backups");
    let mut names = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names
        .find(|name| name.starts_with(&format!("waymark-{seq:06}")))
        .unwrap()
}

fn found(bytes: &[u8]) -> Vec<&'static str> {
    let is_in = |words: &&str| {
        bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes())
    };
    WORDS.into_iter().filter(is_in).collect()
}

/// What of Dana's is in any file of the folder, the backups' included.
fn anywhere(folder: &Path) -> Vec<&'static str> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        all.extend(if path.is_dir() {
            anywhere(&path)
        } else {
            found(&fs::read(path).unwrap())
        });
    }
    all
}

/// What of Dana's is in the vault or a backup once they are decrypted.
fn inside(vault: &Vault, place: &Place) -> Vec<&'static str> {
    let mut all = found(&vault.conn.serialize("main").unwrap());
    let seal = vault.seal().unwrap();
    for backup in Backups::beside(&place.vault()).list().unwrap() {
        let (_, opened) = open(place, backup.seq.0, seal.as_ref());
        all.extend(found(&opened.bytes()));
    }
    all
}

fn encrypted(place: &Place) -> Vault {
    let (vault, _): (Vault, RecoveryKey) = place
        .open()
        .unwrap()
        .encrypt(
            &Passphrase::new("a passphrase".into()),
            Cost {
                memory_kib: 64,
                passes: 1,
                lanes: 1,
            },
            &random,
            now(),
        )
        .unwrap();
    vault
}

#[test]
fn whoever_is_erased_is_found_nowhere() {
    for sealed in [false, true] {
        let place = Place::new();
        let mut vault = if sealed {
            encrypted(&place)
        } else {
            place.open().unwrap()
        };
        lived_in(&mut vault, &place);
        assert!(
            inside(&vault, &place).len() > WORDS.len(),
            "the test looks where it is"
        );
        if !sealed {
            assert!(anywhere(place.vault().parent().unwrap()).len() > WORDS.len());
        }

        let erasure = erase(&mut vault, &place, dana().id);
        assert!(erasure.finished);
        assert_eq!((erasure.receipt.drafts, erasure.receipt.trash), (1, 1));
        assert_eq!(erasure.receipt.backups, 2, "the first is from before");
        assert_eq!(inside(&vault, &place), Vec::<&str>::new());
        assert_eq!(
            anywhere(place.vault().parent().unwrap()),
            Vec::<&str>::new()
        );
        assert_eq!(vault.read().person(dana().id).unwrap(), None);
        assert_eq!(vault.read().trash(now().on).unwrap(), []);
        assert_eq!(vault.read().first_altered_entry().unwrap(), None);
        assert_eq!(
            vault.note().as_deref(),
            Some(MINE),
            "nobody else loses anything"
        );

        let refused = vault.undo(&place.stamp()).unwrap_err();
        let op = Op::ErasePerson.name().to_owned();
        assert_eq!(refused, VaultError::ContentsErased { op });
        vault.edit(&place, "written since");
        vault.undo(&place.stamp()).unwrap();
        assert_eq!(vault.note().as_deref(), Some(MINE));
    }
}

#[test]
fn a_backup_without_them_stays_as_it_was_and_the_others_keep_the_rest() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    lived_in(&mut vault, &place);
    let before = Backups::beside(&place.vault()).list().unwrap();
    erase(&mut vault, &place, dana().id);
    let after = Backups::beside(&place.vault()).list().unwrap();
    let numbers = |list: &[super::super::backup::Backup]| {
        list.iter().map(|one| one.seq.0).collect::<Vec<_>>()
    };
    assert_eq!(numbers(&after), numbers(&before));
    assert_eq!(after[2], before[2], "the first has nothing of Dana's");
    for seq in 1..=3 {
        let (backup, opened) = open(&place, seq, None);
        assert_eq!(backup.made_at, before[3 - seq as usize].made_at);
        assert_eq!(opened.persons().unwrap(), [me()]);
        vault
            .restore(&opened, &action(Op::RestoreBackup), &place.stamp())
            .unwrap();
        assert_eq!(vault.note().as_deref(), Some(MINE));
    }
}

#[test]
fn a_copy_put_back_by_hand_is_restored_without_them() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    lived_in(&mut vault, &place);
    let folder = place.vault().with_file_name("backups");
    let copies = place.vault().with_file_name("elsewhere");
    fs::create_dir(&copies).unwrap();
    for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
        fs::copy(entry.path(), copies.join(entry.file_name())).unwrap();
    }
    erase(&mut vault, &place, dana().id);
    fs::remove_dir_all(&folder).unwrap();
    fs::rename(&copies, &folder).unwrap();

    let (_, opened) = open(&place, 3, None);
    assert_eq!(opened.persons().unwrap().len(), 2, "they are in the copy");
    let compared = vault.compare(&opened, 9).unwrap();
    assert_eq!(
        compared.differences,
        [],
        "but a restore would not bring them"
    );
    vault
        .restore(&opened, &action(Op::RestoreBackup), &place.stamp())
        .unwrap();
    assert_eq!(vault.read().persons().unwrap(), [me()]);
    vault.close().unwrap();
    assert_eq!(found(&fs::read(place.vault()).unwrap()), Vec::<&str>::new());
}

#[test]
fn the_owner_stays_with_an_empty_plan_and_what_is_written_since() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    lived_in(&mut vault, &place);
    let erasure = erase(&mut vault, &place, me().id);
    assert_eq!(erasure.receipt.backups, 3);
    assert_eq!(vault.read().person(me().id).unwrap(), Some(me()));
    assert_eq!(vault.read().saved_of(me().id).unwrap(), []);
    assert_eq!(vault.read().saved_of(dana().id).unwrap().len(), 1);

    // A backup made after it holds what was written after it.
    vault.save(&place, "since");
    let backups = Backups::beside(&place.vault());
    backups.make(&vault.image().unwrap(), None, now()).unwrap();
    vault.remove(&place);
    let (_, opened) = open(&place, 4, None);
    vault
        .restore(&opened, &action(Op::RestoreBackup), &place.stamp())
        .unwrap();
    assert_eq!(vault.note().as_deref(), Some("since"));
}

#[test]
fn what_was_interrupted_is_done_again_from_any_point() {
    // Killed after the point of no return; after the file; with one backup rewritten and its predecessor still there.
    for stage in 0..3 {
        let place = Place::new();
        let mut vault = place.open().unwrap();
        lived_in(&mut vault, &place);
        let folder = place.vault().with_file_name("backups");
        let old = name_of(&place, 2);
        let copy = fs::read(folder.join(&old)).unwrap();
        let (erasure, needles, _) = vault
            .erase(dana().id, Vec::new(), false, &place.stamp())
            .unwrap();
        if stage > 0 {
            vault.scour(&needles).unwrap();
        }
        if stage > 1 {
            let backups = Backups::beside(&place.vault());
            backups
                .erase(&erasure, None, now(), &mut |_, _| {})
                .unwrap();
            fs::write(folder.join(&old), copy).unwrap();
            fs::write(folder.join("waymark.gone"), WORDS[1]).unwrap();
            fs::write(folder.join("waymark.partial"), WORDS[1]).unwrap();
        }
        drop(vault);

        let mut vault = place.open().unwrap();
        let pending = vault.read().erasures().unwrap().remove(0);
        assert!(!pending.finished, "nothing half done is shown as done");
        clean(&mut vault, &place, pending, &super::Needles::default());
        let done = vault.read().erasures().unwrap().remove(0);
        assert!(done.finished);
        assert_eq!(done.receipt.backups, 2, "those of the first attempt count");
        assert_eq!(
            anywhere(place.vault().parent().unwrap()),
            Vec::<&str>::new(),
            "stage {stage}"
        );
    }
}

#[test]
fn what_cannot_be_looked_into_is_named_and_goes_only_when_asked() {
    for remove in [false, true] {
        let place = Place::new();
        let mut vault = place.open().unwrap();
        lived_in(&mut vault, &place);
        let folder = place.vault().with_file_name("backups");
        let damaged = folder.join(name_of(&place, 2));
        let mut bytes = fs::read(&damaged).unwrap();
        bytes.truncate(20_000);
        fs::write(&damaged, bytes).unwrap();
        fs::write(
            place.vault().with_file_name("waymark.vault.damaged-1"),
            WORDS[2],
        )
        .unwrap();
        let backups = Backups::beside(&place.vault());
        let step = &mut |_, _| ControlFlow::Continue(());
        let holding = backups.holding(dana().id, None, step).unwrap().unwrap();
        assert_eq!((holding.with, holding.all, holding.left.len()), (1, 3, 1));
        let aside = set_aside(&place.vault()).unwrap();
        assert_eq!(
            aside,
            [Left::SetAside {
                name: "waymark.vault.damaged-1".into()
            }]
        );

        let (erasure, needles, _) = vault
            .erase(dana().id, Vec::new(), remove, &place.stamp())
            .unwrap();
        clean(&mut vault, &place, erasure, &needles);
        clear_set_aside(&place.vault(), remove).unwrap();
        let receipt = vault.read().erasures().unwrap().remove(0).receipt;
        let on = now().on;
        assert_eq!(
            receipt.left,
            [Left::Backup {
                seq: BackupSeq(2),
                on
            }]
        );
        assert_eq!(damaged.exists(), !remove);
        assert_eq!(anywhere(place.vault().parent().unwrap()).is_empty(), remove);
    }
}

#[test]
fn looking_changes_nothing() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    lived_in(&mut vault, &place);
    let before = super::super::backup::contents(&vault.conn).unwrap();
    let would = vault.would_erase(dana().id).unwrap();
    assert_eq!(super::super::backup::contents(&vault.conn).unwrap(), before);
    let erasure = erase(&mut vault, &place, dana().id);
    assert_eq!(would.kinds(), erasure.receipt.kinds());
    assert_eq!(would.history, erasure.receipt.history);

    let stop = &mut |_, _| ControlFlow::Break(());
    let backups = Backups::beside(&place.vault());
    assert_eq!(backups.holding(dana().id, None, stop).unwrap(), None);
}

#[test]
fn every_recorded_table_says_whose_a_row_is() {
    let place = Place::new();
    let vault = place.open().unwrap();
    for (table, _) in RECORDED {
        let column = if table == "person" { "id" } else { "person_id" };
        let known = "SELECT count(*) FROM pragma_table_info(?1) WHERE name = ?2";
        let count: u32 = vault
            .conn
            .query_row(known, [table, column], |row| row.get(0))
            .unwrap();
        assert_eq!(count, 1, "{table}");
    }
    assert!(everything_of(&vault.conn, "nobody").unwrap().0.is_empty());
}
