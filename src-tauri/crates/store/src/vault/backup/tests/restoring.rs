//! What a backup gives back, what it takes away, and how that is taken back.

use age::x25519::Identity;
use rusqlite::Connection;
use waymark_domain::{
    history::{Noun, Op, Wanted},
    ids::PersonId,
    person::Person,
};

use super::{
    super::{super::Key, Comparison, Did, Difference, put_back},
    Place, Vault, backups, make, me, now, open, restore, restoring, seal_of,
};

const V1: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/fixtures/vault-v1.sql"
));

/// What the user wrote, without the record of it.
fn written(vault: &Vault) -> (Vec<Person>, Vec<String>) {
    let persons = vault.read().persons().unwrap();
    let plans = persons
        .iter()
        .flat_map(|person| vault.read().saved_of(person.id).unwrap())
        .map(|saved| format!("{saved:?}"))
        .collect();
    (persons, plans)
}

fn compare(place: &Place, vault: &Vault, seq: u32) -> Comparison {
    let (_, opened) = open(place, seq, None).unwrap();
    vault.compare(&opened, 500).unwrap()
}

#[test]
fn a_restored_vault_is_as_it_was_and_undo_and_redo_go_back_and_forth() {
    for seal in [None, Some(seal_of(&Identity::generate()))] {
        let seal = seal.as_ref();
        let place = Place::new();
        let mut vault = place.open().unwrap();
        vault.save(&place, "then");
        let then = written(&vault);
        make(&place, &vault, seal);
        vault.edit(&place, "now");
        let now = written(&vault);

        restore(&place, &mut vault, 1, seal);
        assert_eq!(written(&vault), then);
        vault.undo(&place.stamp()).unwrap();
        assert_eq!(written(&vault), now);
        vault.redo(&place.stamp()).unwrap();
        assert_eq!(written(&vault), then);

        // Also after a restart, and on through what was done before.
        vault.close().unwrap();
        vault = place.open().unwrap();
        vault.undo(&place.stamp()).unwrap();
        assert_eq!(written(&vault), now);
        vault.undo(&place.stamp()).unwrap();
        assert_eq!(vault.note().as_deref(), Some("then"));
        assert_eq!(vault.read().first_altered_entry().unwrap(), None);
    }
}

#[test]
fn what_is_being_written_stays_over_a_restore_and_over_taking_it_back() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    make(&place, &vault, None);
    vault.save(&place, "since");
    let at = place.stamp().at;
    vault
        .save_draft(me().id, "journal", "half a sent", at)
        .unwrap();
    let before = vault.read().drafts(me().id).unwrap();
    assert_eq!(before.len(), 1);
    restore(&place, &mut vault, 1, None);
    assert_eq!(vault.note(), None);
    assert_eq!(vault.read().drafts(me().id).unwrap(), before);
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(vault.read().drafts(me().id).unwrap(), before);
}

#[test]
fn the_history_goes_on_over_a_restore() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    make(&place, &vault, None);
    vault.save(&place, "since");
    let (_, opened) = open(&place, 1, None).unwrap();
    let changes = vault
        .restore(&opened, &restoring(), &place.stamp())
        .unwrap();
    assert_eq!(changes.nouns, [Noun::Saved, Noun::History]);
    assert_eq!(changes.persons, []);
    let operations = vault.read().operations(&Wanted::default(), 9).unwrap();
    let ops: Vec<_> = operations
        .iter()
        .map(|one| (one.op, one.subject.as_str()))
        .collect();
    assert_eq!(
        ops,
        [
            (Op::RestoreBackup, "2026-09-21"),
            (Op::SaveOccupation, "Industrial Production Managers")
        ]
    );
}

#[test]
fn restoring_what_is_there_already_does_nothing() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a");
    make(&place, &vault, None);
    let compared = compare(&place, &vault, 1);
    assert_eq!(
        (
            compared.since,
            compared.only_in_backup,
            compared.other_vault
        ),
        (0, 0, false)
    );
    assert_eq!(compared.differences, []);
    restore(&place, &mut vault, 1, None);
    assert_eq!(
        vault
            .read()
            .operations(&Wanted::default(), 9)
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_preview_says_what_would_be_lost_step_by_step_and_row_by_row() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a");
    make(&place, &vault, None);
    vault.edit(&place, "b");
    vault.undo(&place.stamp()).unwrap();
    vault.remove(&place);

    let compared = compare(&place, &vault, 1);
    let lost: Vec<_> = compared
        .lost
        .iter()
        .map(|one| (one.did, one.operation.op))
        .collect();
    assert_eq!(
        lost,
        [
            (Did::Action, Op::RemoveSaved),
            (Did::TookBack, Op::EditSavedNote),
            (Did::Action, Op::EditSavedNote),
        ]
    );
    assert_eq!((compared.since, compared.only_in_backup), (3, 0));
    assert_eq!(compared.lost[0].operation.person, Some(me().id));
    assert!(compared.lost[0].at > compared.lost[1].at);
    assert_eq!(compared.differences, [saved(0, 1, 0)]);

    // One more of the same, and the list is cut but not the count.
    vault.undo(&place.stamp()).unwrap();
    vault.edit(&place, "c");
    let (_, opened) = open(&place, 1, None).unwrap();
    let compared = vault.compare(&opened, 2).unwrap();
    assert_eq!((compared.since, compared.lost.len()), (5, 2));
    assert_eq!(compared.differences, [saved(0, 0, 1)]);
}

fn saved(go: u32, come: u32, change: u32) -> Difference {
    Difference {
        noun: Noun::Saved,
        go,
        come,
        change,
    }
}

#[test]
fn a_history_that_went_on_elsewhere_is_told() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a");
    vault.close().unwrap();
    let older = std::fs::read(place.vault()).unwrap();

    let mut vault = place.open().unwrap();
    vault.edit(&place, "in the backup only");
    make(&place, &vault, None);
    vault.close().unwrap();
    // The file was put back by hand, and used.
    std::fs::write(place.vault(), older).unwrap();
    let mut vault = place.open().unwrap();
    vault.edit(&place, "here only");
    vault.edit(&place, "and again");

    let compared = compare(&place, &vault, 1);
    assert_eq!(
        (
            compared.since,
            compared.only_in_backup,
            compared.other_vault
        ),
        (2, 1, false)
    );
    restore(&place, &mut vault, 1, None);
    assert_eq!(vault.note().as_deref(), Some("in the backup only"));
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(vault.note().as_deref(), Some("and again"));
}

#[test]
fn another_vaults_backup_is_said_to_be_one_and_can_be_taken_back_too() {
    let place = Place::new();
    let owner = Person {
        id: PersonId::new(me().created_at, [8; 10]),
        name: "Someone else".into(),
        ..me()
    };
    let elsewhere = place.vault().with_file_name("elsewhere.vault");
    let other = Vault::open(&elsewhere, Key::None, &owner).unwrap();
    backups(&place)
        .make(&other.image().unwrap(), None, now(&place))
        .unwrap();

    let mut vault = place.open().unwrap();
    vault.save(&place, "mine");
    let before = written(&vault);
    let compared = compare(&place, &vault, 1);
    assert!(compared.other_vault);
    assert_eq!((compared.since, compared.only_in_backup), (1, 0));
    restore(&place, &mut vault, 1, None);
    assert_eq!(written(&vault), (vec![owner], vec![]));
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(written(&vault), before);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

#[test]
fn a_backup_of_an_older_format_is_brought_up_to_date_on_the_way() {
    let place = Place::new();
    let old = Connection::open(place.vault()).unwrap();
    old.execute_batch(V1).unwrap();
    old.close().unwrap();
    // Migrating makes the backup.
    let mut vault = place.open().unwrap();
    let then = written(&vault);
    assert_eq!(then.1.len(), 3);
    let id = vault.read().saved_of(then.0[0].id).unwrap()[0].id;
    vault
        .run(&place, Op::RemoveSaved, |tx| tx.remove_saved(id))
        .unwrap();

    let (backup, opened) = open(&place, 1, None).unwrap();
    assert_eq!((backup.version, opened.version()), (1, 1));
    assert_eq!(opened.persons().unwrap(), then.0);
    restore(&place, &mut vault, 1, None);
    assert_eq!(written(&vault), then);
}

#[test]
fn a_power_cut_leaves_the_state_before_or_after_a_restore() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "then");
    make(&place, &vault, None);
    vault.edit(&place, "now");
    restore(&place, &mut vault, 1, None);
    // The files as they are the moment it is answered, opened elsewhere.
    let after = Place::new();
    for (name, bytes) in place.files() {
        std::fs::write(after.vault().with_file_name(name), bytes).unwrap();
    }
    assert_eq!(after.open().unwrap().note().as_deref(), Some("then"));
}

#[test]
fn a_damaged_vault_makes_room_for_a_backup_and_is_kept() {
    for seal in [None, Some(seal_of(&Identity::generate()))] {
        let seal = seal.as_ref();
        let place = Place::new();
        let mut vault = place.open().unwrap();
        vault.save(&place, "a");
        vault.edit(&place, "b");
        make(&place, &vault, seal);
        let then = written(&vault);
        let operations = vault.read().operations(&Wanted::default(), 9).unwrap();
        vault.close().unwrap();
        let (vault_file, log) = (place.vault(), place.vault().with_extension("vault-wal"));
        std::fs::write(&vault_file, "Dear diary").unwrap();
        std::fs::write(&log, "and so on").unwrap();

        let (_, opened) = open(&place, 1, seal).unwrap();
        let kept = put_back(&vault_file, &Key::None, &opened).unwrap();
        assert_eq!(std::fs::read(&kept).unwrap(), b"Dear diary");
        assert_eq!(
            place.names(),
            [
                "waymark.vault",
                "waymark.vault.damaged-1",
                "waymark.vault.damaged-1-wal"
            ]
        );
        let mut vault = place.open().unwrap();
        assert_eq!(written(&vault), then);
        assert_eq!(
            vault.read().operations(&Wanted::default(), 9).unwrap(),
            operations
        );
        assert_eq!(vault.read().first_altered_entry().unwrap(), None);
        vault.undo(&place.stamp()).unwrap();
        assert_eq!(vault.note().as_deref(), Some("a"));
        vault.close().unwrap();

        // A second time, beside the first.
        std::fs::write(&vault_file, "again").unwrap();
        let kept = put_back(&vault_file, &Key::None, &opened).unwrap();
        assert!(kept.ends_with("waymark.vault.damaged-2"));
        assert_eq!(written(&place.open().unwrap()), then);
    }
}

#[test]
fn what_cannot_be_put_back_leaves_the_damaged_vault_its_place() {
    let place = Place::new();
    let vault = place.open().unwrap();
    make(&place, &vault, None);
    vault.close().unwrap();
    std::fs::write(place.vault(), "Dear diary").unwrap();
    std::fs::create_dir(place.vault().with_extension("vault.restored")).unwrap();
    let before = place.files();
    let (_, opened) = open(&place, 1, None).unwrap();
    assert!(put_back(&place.vault(), &Key::None, &opened).is_err());
    assert!(place.files() == before);
}
