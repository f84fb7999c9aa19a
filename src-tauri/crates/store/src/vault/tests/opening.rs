//! What a user meets at the start: a new vault, their own, or a sentence and an untouched file.

use std::fs;

use rusqlite::{Connection, config::DbConfig, types::Value};
use waymark_domain::{ids::PersonId, person::Person};

use super::{super::NEWEST, Key, Place, Vault, VaultError, me};

#[test]
fn a_first_start_makes_the_folders_and_a_vault_with_its_owner() {
    let place = Place::new();
    let path = place.folder.path().join("not/yet/there/waymark.vault");
    let vault = place.open_at(&path).unwrap();
    assert_eq!(vault.read().persons().unwrap(), [me()]);
    assert_eq!(vault.read().saved_of(me().id).unwrap(), []);
    vault.close().unwrap();

    let names: Vec<_> = fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(
        names,
        ["waymark.vault"],
        "one file, no log and nothing temporary beside it"
    );
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_may_read_a_vault_or_its_log() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "mine");
    assert_eq!(place.names(), ["waymark.vault", "waymark.vault-wal"]);
    for name in place.names() {
        let mode = fs::metadata(place.vault().with_file_name(&name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "{name}");
    }
}

#[test]
fn two_programs_that_start_at_once_make_one_vault() {
    for _ in 0..10 {
        let place = Place::new();
        let path = place.vault();
        let vaults: Vec<_> = std::thread::scope(|scope| {
            let starts: Vec<_> = (1..=4_u8)
                .map(|n| {
                    let owner = Person {
                        id: PersonId::new(me().created_at, [n; 10]),
                        ..me()
                    };
                    let path = &path;
                    scope.spawn(move || Vault::open(path, Key::None, &owner))
                })
                .collect();
            starts
                .into_iter()
                .map(|start| start.join().unwrap())
                .collect()
        });
        for vault in vaults {
            match vault {
                Ok(vault) => vault.close().unwrap(),
                Err(error) => assert_eq!(error, VaultError::InUse),
            }
        }
        assert_eq!(place.names(), ["waymark.vault"]);
        assert_eq!(place.open().unwrap().read().persons().unwrap().len(), 1);
    }
}

#[test]
fn every_setting_of_the_safety_design_is_in_force() {
    let place = Place::new();
    let vault = place.open().unwrap();
    let check = |pragma: &str, expected: Value| {
        let got: Value = vault
            .conn
            .pragma_query_value(None, pragma, |row| row.get(0))
            .unwrap();
        assert_eq!(got, expected, "{pragma}");
    };
    check("locking_mode", Value::Text("exclusive".into()));
    check("journal_mode", Value::Text("wal".into()));
    check("synchronous", Value::Integer(2));
    check("foreign_keys", Value::Integer(1));
    check("trusted_schema", Value::Integer(0));
    check("cell_size_check", Value::Integer(1));
    check("mmap_size", Value::Integer(0));
    check("secure_delete", Value::Integer(1));
    check("temp_store", Value::Integer(2));
    check("application_id", Value::Integer(0x5761_794D));
    check("user_version", Value::Integer(NEWEST.into()));
    assert!(
        vault
            .conn
            .db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE)
            .unwrap()
    );
    assert!(
        !vault
            .conn
            .db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE)
            .unwrap()
    );
}

#[test]
fn the_build_is_sqlcipher_on_a_sqlite_without_the_wal_reset_bug() {
    let place = Place::new();
    let vault = place.open().unwrap();
    let cipher: String = vault
        .conn
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .unwrap();
    assert!(cipher.starts_with("4."), "{cipher}");
    assert!(
        rusqlite::version_number() >= 3_051_003,
        "{}",
        rusqlite::version()
    );
}

#[test]
fn a_newer_vault_is_refused_and_left_as_it_is() {
    let place = Place::new();
    place.open().unwrap().close().unwrap();
    let newer = place.raw(&place.vault());
    newer.pragma_update(None, "user_version", 99).unwrap();
    newer.close().unwrap();

    refused(
        &place,
        VaultError::TooNew {
            found: 99,
            supported: NEWEST,
        },
    );
    assert_eq!(
        place.open().unwrap_err().to_string(),
        format!(
            "this vault was written by a newer Waymark (version 99; this one reads up to {NEWEST})"
        )
    );
}

#[test]
fn a_newer_vault_whose_news_is_still_in_its_log_is_refused_and_left_as_it_is() {
    let place = Place::new();
    place.open().unwrap().close().unwrap();
    let newer = place.raw(&place.vault());
    newer
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    newer.close().unwrap();
    fs::remove_file(place.folder.path().join("waymark.vault-shm")).unwrap();
    assert_eq!(
        place.names(),
        ["waymark.vault", "waymark.vault-wal"],
        "the killed program left its log"
    );

    refused(
        &place,
        VaultError::TooNew {
            found: 99,
            supported: NEWEST,
        },
    );
}

#[test]
fn a_file_that_is_no_sound_vault_is_named_and_left_as_it_is() {
    fn check(what: &str, bytes: impl FnOnce(Vec<u8>) -> Vec<u8>) {
        let place = Place::new();
        let mut vault = place.open().unwrap();
        vault.save(
            &place,
            &"a long note, so that there are pages to damage. ".repeat(400),
        );
        vault.close().unwrap();
        let sound = fs::read(place.vault()).unwrap();
        fs::write(place.vault(), bytes(sound)).unwrap();
        let before = place.files();
        match place.open() {
            Err(VaultError::Damaged(_)) => {}
            other => panic!("{what}: {other:?}"),
        }
        assert!(place.files() == before, "{what}: a file changed");
    }
    check("empty", |_| Vec::new());
    check("text", |_| b"Dear diary".to_vec());
    check("noise", |sound| {
        sound
            .iter()
            .enumerate()
            .map(|(at, _)| (at * 31 % 251) as u8)
            .collect()
    });
    check("cut in half", |sound| sound[..sound.len() / 2].to_vec());
    check("cut inside a page", |sound| {
        sound[..sound.len() - 100].to_vec()
    });
    check("another program's", |_| another_programs_file());
    check("a page overwritten", |mut sound| {
        sound[4096..8192].fill(0xFF);
        sound
    });
    check("a page zeroed", |mut sound| {
        sound[8192..12288].fill(0);
        sound
    });
    check("something appended", |mut sound| {
        sound.extend([0; 4096]);
        sound
    });
}

fn another_programs_file() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE song (title TEXT); PRAGMA user_version = 1")
        .unwrap();
    other.close().unwrap();
    fs::read(path).unwrap()
}

#[test]
fn a_vault_someone_else_has_open_is_said_to_be_in_use() {
    let place = Place::new();
    let first = place.open().unwrap();
    assert_eq!(place.open().unwrap_err(), VaultError::InUse);
    first.close().unwrap();
    place.open().unwrap();
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    fn check(path: &std::path::Path, expected: &str) {
        match Vault::open(path, Key::None, &me()) {
            Err(VaultError::Unwritable(reason)) => assert!(reason.contains(expected), "{reason}"),
            other => panic!("{}: {other:?}", path.display()),
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    check(&file.join("waymark.vault"), "cannot look for");
    check(&file.join("deeper/waymark.vault"), "cannot look for");
    check(folder.path(), "cannot read");
    #[cfg(target_os = "linux")]
    check(
        std::path::Path::new("/proc/waymark/waymark.vault"),
        "cannot make the folder /proc/waymark",
    );
}

#[cfg(unix)]
#[test]
fn a_read_only_vault_or_folder_is_refused_with_a_sentence() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.open().unwrap().close().unwrap();
    let set = |mode| fs::set_permissions(place.vault(), fs::Permissions::from_mode(mode)).unwrap();
    set(0o444);
    // The superuser may write to read-only files; there is nothing to refuse then.
    if fs::OpenOptions::new()
        .write(true)
        .open(place.vault())
        .is_ok()
    {
        return;
    }
    assert!(matches!(place.open(), Err(VaultError::Unwritable(_))));
    let folder = place.folder.path().join("locked");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    assert!(matches!(
        place.open_at(&folder.join("waymark.vault")),
        Err(VaultError::Unwritable(_))
    ));
}

#[test]
fn a_commit_is_on_disk_the_moment_it_is_answered() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "before the power went");

    // The files as a power cut would leave them, opened elsewhere.
    let after = Place::new();
    for (name, bytes) in place.files() {
        fs::write(after.folder.path().join(name), bytes).unwrap();
    }
    assert_eq!(
        after.open().unwrap().note().as_deref(),
        Some("before the power went")
    );
}

#[test]
fn a_folder_may_have_any_name() {
    let place = Place::new();
    for name in [
        "a b",
        "50 % off?",
        "x#y&psow=1",
        "Übung",
        "file:",
        "it's; \"so\"",
    ] {
        // Names that Windows does not allow have no vault to be opened there.
        let path = place.folder.path().join(name).join("waymark.vault");
        if cfg!(windows) && name.contains(['?', '"', ':']) {
            continue;
        }
        let vault = place.open_at(&path).unwrap();
        assert!(path.is_file(), "{name}");
        vault.close().unwrap();
    }
}

#[test]
fn a_first_page_lost_on_its_way_from_the_log_is_taken_from_the_log() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    // Long enough for the file to grow, which its first page says.
    let note = "in the log ".repeat(1_000);
    vault.save(&place, &note);
    // As a power cut would leave them: the log whole, the file's first sector not.
    let log = fs::read(place.folder.path().join("waymark.vault-wal")).unwrap();
    drop(vault);
    let mut file = fs::read(place.vault()).unwrap();
    file[..512].fill(0xA5);

    let after = Place::new();
    fs::write(after.vault(), &file).unwrap();
    fs::write(after.folder.path().join("waymark.vault-wal"), log).unwrap();
    assert_eq!(after.open().unwrap().note(), Some(note));

    let without = Place::new();
    fs::write(without.vault(), &file).unwrap();
    assert!(matches!(without.open(), Err(VaultError::Damaged(_))));
}

#[test]
fn a_file_that_is_not_ours_beside_a_log_that_is_stays_as_it_is() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "in the log");
    let log = fs::read(place.folder.path().join("waymark.vault-wal")).unwrap();
    drop(vault);

    let after = Place::new();
    fs::write(after.vault(), "Dear diary. ".repeat(9_000)).unwrap();
    fs::write(after.folder.path().join("waymark.vault-wal"), log).unwrap();
    let before = after.files();
    assert!(matches!(after.open(), Err(VaultError::Damaged(_))));
    assert!(after.files() == before, "a file changed");
}

/// Opening gives `expected`, twice, and no file of the folder is changed, added or removed.
fn refused(place: &Place, expected: VaultError) {
    let before = place.files();
    for _ in 0..2 {
        assert_eq!(place.open().unwrap_err(), expected);
        assert!(place.files() == before, "a file changed");
    }
}
