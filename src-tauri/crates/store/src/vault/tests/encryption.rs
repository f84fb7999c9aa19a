//! A vault under a passphrase: who gets in, what lies on the disk, and what an interruption leaves.

use std::fs;

use super::{
    super::{Key, KeyFile, RecoveryKey, Vault, VaultError},
    Place,
    keys::{CHEAP, phrase},
    me, now, random,
};

const RIGHT: &str = "seven small boats";
const SECRET: &str = "Zwetschgenknödel at the interview";

/// A vault with one note, encrypted and closed.
fn encrypted() -> (Place, RecoveryKey) {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, SECRET);
    let (vault, recovery) = vault
        .encrypt(&phrase(RIGHT), CHEAP, &random, now())
        .unwrap();
    vault.close().unwrap();
    (place, recovery)
}

fn unlock(place: &Place) -> Result<Vault, VaultError> {
    let file = Vault::locked(&place.vault())?.unwrap();
    let key = file.open(&phrase(RIGHT))?;
    Vault::open(&place.vault(), Key::Vault(key, file), &me())
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

#[test]
fn what_was_written_is_there_with_the_passphrase_and_nowhere_in_the_files_without() {
    let (place, _) = encrypted();
    assert_eq!(
        place.names(),
        [
            "waymark.vault",
            "waymark.vault.keys",
            "waymark.vault.keys-copy"
        ]
    );
    for (name, bytes) in place.files() {
        assert!(!holds(&bytes, SECRET), "{name}");
        assert!(!holds(&bytes, "saved_occupation"), "{name}");
    }
    let mut vault = unlock(&place).unwrap();
    assert_eq!(vault.note().unwrap(), SECRET);
    // The history came along: the action done while it was plain can be taken back.
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(vault.note(), None);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

#[test]
fn wrong_passphrases_change_no_byte() {
    let (place, _) = encrypted();
    let before = place.files();
    for n in 0..1000 {
        let file = Vault::locked(&place.vault()).unwrap().unwrap();
        let error = file.open(&phrase(&format!("guess {n}"))).unwrap_err();
        assert_eq!(error, VaultError::WrongPassphrase);
    }
    assert_eq!(place.files(), before);
}

#[test]
fn without_the_key_the_vault_is_not_opened_and_not_replaced() {
    let (place, _) = encrypted();
    let before = place.files();
    assert!(matches!(place.open(), Err(VaultError::Damaged(_))));
    assert_eq!(place.files(), before);
}

#[test]
fn damage_under_the_right_passphrase_is_called_damage() {
    let (place, _) = encrypted();
    let mut bytes = fs::read(place.vault()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(place.vault(), &bytes).unwrap();
    let before = place.files();
    assert!(matches!(unlock(&place), Err(VaultError::Damaged(_))));
    assert_eq!(place.files(), before);
}

/// Longer than what is read on opening, and nearly all of it history: one note, written again and again.
fn long() -> Place {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "");
    for time in 0..50 {
        vault.edit(&place, &format!("{time} {}", "and again. ".repeat(9_000)));
    }
    let (vault, _) = vault
        .encrypt(&phrase(RIGHT), CHEAP, &random, now())
        .unwrap();
    vault.close().unwrap();
    place
}

#[test]
fn a_long_history_is_read_after_opening_and_its_damage_is_found_then() {
    let place = long();
    let mut bytes = fs::read(place.vault()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(place.vault(), &bytes).unwrap();

    let vault = unlock(&place).unwrap();
    assert!(vault.note().unwrap().starts_with("49 and again. "));
    let walked = vault.read().first_altered_entry();
    assert!(matches!(walked, Err(VaultError::Damaged(_))), "{walked:?}");
    drop(vault);
    let checked = unlock(&place).unwrap().check_all();
    assert!(
        matches!(checked, Err(VaultError::Damaged(_))),
        "{checked:?}"
    );
}

fn pages_besides_the_history(vault: &Vault) -> Vec<i64> {
    let pages = "SELECT pageno FROM dbstat WHERE name NOT IN
        (SELECT name FROM sqlite_schema WHERE tbl_name = 'operation')";
    let mut pages = vault.conn.prepare(pages).unwrap();
    let pages = pages.query_map([], |row| row.get(0)).unwrap();
    pages.map(Result::unwrap).collect()
}

#[test]
fn whatever_else_is_damaged_in_a_vault_with_a_long_history_is_found_on_opening() {
    let place = long();
    let sound = fs::read(place.vault()).unwrap();
    let pages = pages_besides_the_history(&unlock(&place).unwrap());
    assert!(pages.len() > 30, "{pages:?}");
    for page in pages {
        let mut bytes = sound.clone();
        let page_begins = usize::try_from(page - 1).unwrap() * 4096;
        bytes[page_begins + 2000] ^= 1;
        fs::write(place.vault(), &bytes).unwrap();
        let opened = unlock(&place);
        assert!(
            matches!(opened, Err(VaultError::Damaged(_))),
            "page {page}: {opened:?}"
        );
    }
}

#[test]
fn a_vault_that_is_gone_is_missed_and_not_begun_anew() {
    let (place, _) = encrypted();
    fs::remove_file(place.vault()).unwrap();
    let before = place.files();
    assert_eq!(place.open().unwrap_err(), VaultError::Missing);
    assert_eq!(
        Vault::locked(&place.vault()).unwrap_err(),
        VaultError::Missing
    );
    assert_eq!(place.files(), before);
}

#[test]
fn keys_that_are_gone_are_said_to_be_gone() {
    let (place, _) = encrypted();
    KeyFile::remove(&place.vault()).unwrap();
    assert!(matches!(
        Vault::locked(&place.vault()),
        Err(VaultError::KeysDamaged(_))
    ));
}

#[test]
fn a_damaged_copy_of_the_keys_is_made_whole_by_the_next_unlock() {
    let (place, _) = encrypted();
    let before = place.files();
    fs::write(place.vault().with_file_name("waymark.vault.keys"), "torn").unwrap();
    unlock(&place).unwrap().close().unwrap();
    assert_eq!(
        place.files()["waymark.vault.keys"],
        before["waymark.vault.keys"]
    );
}

#[test]
fn a_new_passphrase_leaves_the_database_alone_and_the_old_one_outside() {
    let (place, recovery) = encrypted();
    let before = fs::read(place.vault()).unwrap();
    let mut vault = unlock(&place).unwrap();
    let wrong = vault.change_passphrase(&phrase("no"), &phrase("new"), CHEAP, &random);
    assert_eq!(wrong.unwrap_err(), VaultError::WrongPassphrase);
    vault
        .change_passphrase(&phrase(RIGHT), &phrase("new"), CHEAP, &random)
        .unwrap();
    vault.close().unwrap();
    assert_eq!(fs::read(place.vault()).unwrap(), before);

    assert_eq!(unlock(&place).unwrap_err(), VaultError::WrongPassphrase);
    let file = Vault::locked(&place.vault()).unwrap().unwrap();
    assert!(file.open(&phrase("new")).is_ok());
    assert!(
        file.recover(&recovery).is_ok(),
        "the printed sheet still opens it"
    );
}

#[test]
fn a_new_recovery_key_makes_the_old_sheet_worthless() {
    let (place, old) = encrypted();
    let mut vault = unlock(&place).unwrap();
    let new = vault.renew_recovery(&phrase(RIGHT), &random).unwrap();
    vault.close().unwrap();
    let file = Vault::locked(&place.vault()).unwrap().unwrap();
    assert_eq!(
        file.recover(&old).unwrap_err(),
        VaultError::WrongRecoveryKey
    );
    assert!(file.recover(&new).is_ok());
    assert!(file.open(&phrase(RIGHT)).is_ok());
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_sheet_in_hand() {
    let (place, recovery) = encrypted();
    let file = Vault::locked(&place.vault()).unwrap().unwrap();
    let key = file.recover(&recovery).unwrap();
    let mut vault = Vault::open(&place.vault(), Key::Vault(key, file), &me()).unwrap();
    vault
        .set_passphrase(&recovery, &phrase("new"), CHEAP, &random)
        .unwrap();
    vault.close().unwrap();
    let file = Vault::locked(&place.vault()).unwrap().unwrap();
    assert!(file.open(&phrase("new")).is_ok());
}

#[test]
fn decrypting_gives_back_a_plain_vault_and_leaves_no_keys() {
    let (place, _) = encrypted();
    let vault = unlock(&place).unwrap().decrypt(now()).unwrap();
    assert!(!vault.is_encrypted());
    vault.close().unwrap();
    assert_eq!(place.names(), ["waymark.vault"]);
    assert_eq!(place.open().unwrap().note().unwrap(), SECRET);
}

#[test]
fn what_an_interrupted_encryption_leaves_is_cleared_and_the_vault_is_not() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, SECRET);
    vault.close().unwrap();
    // Just before the rename: the plain file has two names, the keys and the new file are there.
    fs::hard_link(
        place.vault(),
        place.vault().with_file_name("waymark.vault.plain-old"),
    )
    .unwrap();
    fs::write(
        place.vault().with_file_name("waymark.vault.converting"),
        "half",
    )
    .unwrap();
    let (file, ..) = KeyFile::new("x", &phrase(RIGHT), CHEAP, &random).unwrap();
    file.write(&place.vault()).unwrap();

    assert!(Vault::locked(&place.vault()).unwrap().is_none());
    let vault = place.open().unwrap();
    assert_eq!(vault.note().unwrap(), SECRET);
    vault.close().unwrap();
    assert_eq!(
        place.names(),
        [
            "waymark.vault",
            "waymark.vault.keys",
            "waymark.vault.keys-copy"
        ]
    );
    // And from there it can be encrypted, whatever the stray keys say.
    let (vault, _) = place
        .open()
        .unwrap()
        .encrypt(&phrase(RIGHT), CHEAP, &random, now())
        .unwrap();
    vault.close().unwrap();
    assert_eq!(unlock(&place).unwrap().note().unwrap(), SECRET);
}

#[test]
fn the_plain_file_that_an_interruption_left_beside_the_encrypted_one_is_wiped() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, SECRET);
    vault.close().unwrap();
    let plain = fs::read(place.vault()).unwrap();
    let (vault, _) = place
        .open()
        .unwrap()
        .encrypt(&phrase(RIGHT), CHEAP, &random, now())
        .unwrap();
    vault.close().unwrap();
    fs::write(
        place.vault().with_file_name("waymark.vault.plain-old"),
        plain,
    )
    .unwrap();
    unlock(&place).unwrap().close().unwrap();
    assert!(place.files().values().all(|bytes| !holds(bytes, SECRET)));
}
