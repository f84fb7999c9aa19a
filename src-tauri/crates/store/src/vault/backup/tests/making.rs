//! Backups that are made, listed, proved again and thinned.

use std::fs;

use age::x25519::Identity;
use chrono::{Days, NaiveDate};
use rusqlite::config::DbConfig;

use super::{
    super::{
        super::{NEWEST, checkpoint, migrate, person},
        Backups, Failure, Image, Moment, Proof, Seal,
        contents::contents,
        file,
    },
    Place, VaultError, backups, files, make, me, now, open, seal_of,
};

#[test]
fn a_backup_is_a_database_anyone_can_open_under_a_name_that_says_what_it_is() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "in the backup");
    let made = make(&place, &vault, None);
    assert_eq!((made.seq.0, made.sealed, made.version), (1, false, NEWEST));
    assert!(matches!(made.proof, Proof::Proved { .. }));
    assert_eq!(backups(&place).list().unwrap(), [made]);

    let file = files(&place).remove(0);
    let name = file.file_name().unwrap().to_str().unwrap();
    let expected = format!("waymark-000001-2026-09-21-v{NEWEST}-");
    assert!(name.starts_with(&expected), "{name}");
    let raw = place.raw(&file);
    let note: String = raw
        .query_row("SELECT note FROM saved_occupation", [], |row| row.get(0))
        .unwrap();
    assert_eq!(note, "in the backup");
}

#[test]
fn a_sealed_backup_says_nothing_to_others_and_opens_with_each_key_it_was_sealed_for() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "for nobody else to read");
    let (own, recovery) = (Identity::generate(), Identity::generate());
    let seal = Seal {
        recipients: vec![own.to_public(), recovery.to_public()],
        identity: Some(own.clone()),
    };
    let made = make(&place, &vault, Some(&seal));
    assert!(made.sealed);
    let bytes = fs::read(&files(&place)[0]).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("nobody else") && !text.contains("SQLite"));

    for identity in [&own, &recovery] {
        open(&place, 1, Some(&seal_of(identity))).unwrap();
        // As the public tool would open it.
        let image = age::decrypt(identity, &bytes).unwrap();
        assert!(image.starts_with(b"SQLite format 3\0"));
    }
}

#[test]
fn a_backup_that_cannot_be_opened_again_is_not_made() {
    let place = Place::new();
    let vault = place.open().unwrap();
    let seal = Seal {
        identity: None,
        ..seal_of(&Identity::generate())
    };
    let made = backups(&place).make(&vault.image().unwrap(), Some(&seal), now(&place));
    assert!(matches!(made, Err(VaultError::BackupUnusable(_))));
    assert_eq!(backups(&place).list().unwrap(), []);
}

#[test]
fn a_backup_that_does_not_hold_what_the_vault_held_is_not_made() {
    let place = Place::new();
    let vault = place.open().unwrap();
    let refused = |spoil: fn(&mut Image)| {
        let mut image = vault.image().unwrap();
        spoil(&mut image);
        let made = backups(&place).make(&image, None, now(&place));
        assert!(
            matches!(made, Err(VaultError::BackupUnusable(_))),
            "{made:?}"
        );
        assert_eq!(backups(&place).list().unwrap(), []);
    };
    // As if a row, the newest entry of the history or a page had got lost on the way.
    refused(|image| image.contents[0] ^= 1);
    refused(|image| image.head = None);
    refused(|image| image.bytes.truncate(8192));
    refused(|image| image.bytes[4096..8192].fill(0));
}

#[test]
fn numbers_go_on_whatever_the_clock_says_and_are_not_given_out_twice() {
    let place = Place::new();
    let vault = place.open().unwrap();
    let early = Moment {
        on: NaiveDate::from_ymd_opt(1970, 1, 1).unwrap(),
        ..now(&place)
    };
    make(&place, &vault, None);
    let second = backups(&place)
        .make(&vault.image().unwrap(), None, early)
        .unwrap();
    assert_eq!(second.seq.0, 2);
    assert_eq!(
        backups(&place).list().unwrap()[0],
        second,
        "the newest, for all its date"
    );
    fs::remove_file(&files(&place)[1]).unwrap();
    assert_eq!(make(&place, &vault, None).seq.0, 3);
    assert_eq!(backups(&place).list().unwrap().len(), 2);
}

#[test]
fn a_lost_record_is_made_good_by_proving_again() {
    let place = Place::new();
    let vault = place.open().unwrap();
    make(&place, &vault, None);
    for spoil in ["", "no json", "{}"] {
        fs::write(backups(&place).folder.join("proved.json"), spoil).unwrap();
        let listed = backups(&place).list().unwrap().remove(0);
        assert_eq!((listed.proof, listed.made_at), (Proof::Unknown, None));
        let (proved, _) = open(&place, 1, None).unwrap();
        assert!(matches!(proved.proof, Proof::Proved { .. }));
        assert_eq!(backups(&place).list().unwrap(), [proved]);
    }
}

#[test]
fn what_an_interrupted_attempt_left_is_no_backup_and_in_nobodys_way() {
    let place = Place::new();
    let vault = place.open().unwrap();
    make(&place, &vault, None);
    let folder = backups(&place).folder;
    fs::write(folder.join("waymark.partial"), "half").unwrap();
    fs::write(folder.join("holiday.jpg"), "not ours").unwrap();
    assert_eq!(backups(&place).list().unwrap().len(), 1);
    make(&place, &vault, None);
    assert_eq!(backups(&place).list().unwrap().len(), 2);
    assert!(!folder.join("waymark.partial").exists());
    assert!(folder.join("holiday.jpg").exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_the_failure_is_remembered() {
    let place = Place::new();
    let vault = place.open().unwrap();
    make(&place, &vault, None);
    let folder = backups(&place).folder;
    // Something in the way.
    fs::create_dir(folder.join("waymark.partial")).unwrap();
    let why = backups(&place)
        .make(&vault.image().unwrap(), None, now(&place))
        .unwrap_err();
    assert!(matches!(why, VaultError::Unwritable(_)));
    assert_eq!(backups(&place).list().unwrap().len(), 1);
    let failure = Failure {
        at: now(&place).at,
        why,
    };
    backups(&place).note_failure(failure.clone()).unwrap();
    assert_eq!(backups(&place).failure(), Some(failure));

    fs::remove_dir(folder.join("waymark.partial")).unwrap();
    make(&place, &vault, None);
    assert_eq!(backups(&place).failure(), None);
}

#[test]
fn thinning_removes_proved_ones_only_and_leaves_the_newest_of_each_day() {
    let place = Place::new();
    let vault = place.open().unwrap();
    let image = vault.image().unwrap();
    let first = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
    // Two a day for twenty days.
    for n in 0..40 {
        let now = Moment {
            on: first + Days::new(n / 2),
            ..now(&place)
        };
        backups(&place).make(&image, None, now).unwrap();
    }
    // One has come to harm, and would otherwise be removed.
    let victim = files(&place).remove(4);
    fs::write(&victim, "spoilt").unwrap();
    open(&place, 5, None).unwrap_err();

    // Days 9 to 20 (even numbers 18 to 40), weeks that ended before (12), and the newest three.
    backups(&place).thin().unwrap();
    let left: Vec<_> = numbers(&backups(&place));
    assert_eq!(
        left,
        [40, 39, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 12, 5]
    );
    assert!(victim.exists(), "damage is kept");
    assert_eq!(backups(&place).thin().unwrap(), 0);

    // Nothing known to be good: nothing goes.
    fs::remove_file(backups(&place).folder.join("proved.json")).unwrap();
    assert_eq!(backups(&place).thin().unwrap(), 0);
}

fn numbers(backups: &Backups) -> Vec<u32> {
    let list = backups.list().unwrap();
    list.into_iter().map(|backup| backup.seq.0).collect()
}

#[test]
fn encrypting_the_vault_leaves_no_backup_that_opens_without_the_key() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "for nobody else to read");
    for _ in 0..3 {
        make(&place, &vault, None);
    }
    let victim = files(&place).remove(1);
    fs::write(&victim, "spoilt").unwrap();
    let made = backups(&place).list().unwrap();
    let (seal, other) = (
        seal_of(&Identity::generate()),
        seal_of(&Identity::generate()),
    );

    // Interrupted after the first was sealed and before its former file went.
    let first = files(&place).remove(0);
    let plain = fs::read(&first).unwrap();
    let reseal = |before, after| backups(&place).reseal(before, after, now(&place)).unwrap();
    assert_eq!(reseal(None, Some(&seal)), 1);
    fs::write(&first, plain).unwrap();
    assert_eq!(reseal(None, Some(&seal)), 1);
    assert!(victim.exists(), "damage is kept");

    let sealed = backups(&place).list().unwrap();
    let of = |list: &[super::super::Backup]| -> Vec<_> {
        list.iter()
            .map(|one| (one.seq, one.on, one.made_at))
            .collect()
    };
    assert_eq!(of(&sealed), of(&made));
    for seq in [1, 3] {
        assert!(open(&place, seq, None).is_err());
        open(&place, seq, Some(&seal)).unwrap();
    }

    // Another key, and none again.
    assert_eq!(reseal(Some(&seal), Some(&other)), 1);
    assert!(open(&place, 1, Some(&seal)).is_err());
    assert_eq!(reseal(Some(&other), None), 1);
    open(&place, 1, None).unwrap();
    assert_eq!(files(&place).len(), 3);
}

#[test]
fn an_encrypted_vault_is_copied_in_the_clear_and_only_into_memory() {
    let place = Place::new();
    let path = place.vault();
    let mut conn = rusqlite::Connection::open(&path).unwrap();
    let key = format!("PRAGMA key = \"x'{}'\"", "5a".repeat(48));
    conn.execute_batch(&key).unwrap();
    conn.execute_batch(
        "PRAGMA locking_mode = exclusive; PRAGMA journal_mode = wal; PRAGMA trusted_schema = 0",
    )
    .unwrap();
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)
        .unwrap();
    migrate::fresh(&mut conn).unwrap();
    person::insert(&conn, &me()).unwrap();
    conn.execute("INSERT INTO meta VALUES ('vault_id', 'a secret')", [])
        .unwrap();
    checkpoint(&conn).unwrap();
    assert!(!fs::read(&path).unwrap().starts_with(b"SQLite"));

    let before = place.files();
    let image = Image::of(&conn).unwrap();
    assert!(image.bytes.starts_with(b"SQLite format 3\0"));
    assert!(place.files() == before, "nothing was written");
    let seal = seal_of(&Identity::generate());
    backups(&place)
        .make(&image, Some(&seal), now(&place))
        .unwrap();
    let (_, opened) = open(&place, 1, Some(&seal)).unwrap();
    assert_eq!(opened.contents, contents(&conn).unwrap());
    assert_eq!(opened.persons().unwrap(), [me()]);
    // The vault is still used as before.
    conn.execute("DELETE FROM person", []).unwrap();
    Image::of(&conn).unwrap();
}

#[test]
fn what_an_interrupted_backup_left_is_cleared_without_harming_the_one_it_became() {
    let place = Place::new();
    let vault = place.open().unwrap();
    make(&place, &vault, None);
    let partial = backups(&place).folder.join(file::PARTIAL);
    fs::hard_link(&files(&place)[0], &partial).unwrap();
    backups(&place).clear_remnants().unwrap();
    assert!(!partial.exists());
    open(&place, 1, None).unwrap();

    fs::write(&partial, "half of a backup, with words in it").unwrap();
    backups(&place).clear_remnants().unwrap();
    assert!(!partial.exists());
}
