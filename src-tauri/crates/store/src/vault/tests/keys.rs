//! The key file: what opens it, and what is said when it is not whole.

use std::fs;

use super::{
    super::{Cost, KeyFile, Passphrase, RecoveryKey, VaultError},
    Place, random,
};

pub(super) const CHEAP: Cost = Cost {
    memory_kib: 64,
    passes: 1,
    lanes: 1,
};

pub(super) fn phrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn made() -> (KeyFile, RecoveryKey) {
    let (file, _, recovery) =
        KeyFile::new("a vault", &phrase("seven small boats"), CHEAP, &random).unwrap();
    (file, recovery)
}

#[test]
fn the_passphrase_and_the_recovery_key_give_the_same_key() {
    let (file, recovery) = made();
    let one = file.open(&phrase("seven small boats")).unwrap();
    let other = file.recover(&recovery).unwrap();
    assert_eq!(*one.database().unwrap(), *other.database().unwrap());
    assert_eq!(
        file.open(&phrase("seven small goats")).unwrap_err(),
        VaultError::WrongPassphrase
    );
}

#[test]
fn letters_composed_in_two_ways_are_one_passphrase() {
    let (file, ..) = KeyFile::new("a vault", &phrase("caf\u{e9}"), CHEAP, &random).unwrap();
    assert!(file.open(&phrase("cafe\u{301}")).is_ok());
}

#[test]
fn a_recovery_key_is_read_as_people_type_it() {
    let (file, recovery) = made();
    let body = recovery.text().strip_prefix("AGE-SECRET-KEY-1").unwrap();
    let spaced: Vec<_> = body
        .as_bytes()
        .chunks(4)
        .map(|four| String::from_utf8_lossy(four).to_lowercase())
        .collect();
    for typed in [
        recovery.text().to_owned(),
        body.to_owned(),
        spaced.join(" "),
        spaced.join("-\n"),
    ] {
        assert!(
            file.recover(&RecoveryKey::parse(&typed).unwrap()).is_ok(),
            "{typed}"
        );
    }
}

#[test]
fn one_mistyped_character_is_called_that_and_another_vaults_key_is_not() {
    let (file, recovery) = made();
    let text = recovery.text();
    for at in 16..text.len() {
        let other = if &text[at..=at] == "Q" { "P" } else { "Q" };
        let typed = format!("{}{other}{}", &text[..at], &text[at + 1..]);
        assert_eq!(
            RecoveryKey::parse(&typed).unwrap_err(),
            VaultError::RecoveryKeyMistyped
        );
    }
    let (_, foreign) = made();
    assert_eq!(
        file.recover(&foreign).unwrap_err(),
        VaultError::WrongRecoveryKey
    );
}

#[test]
fn every_flipped_bit_is_damage_and_never_a_wrong_passphrase() {
    let text = made().0.text().unwrap().into_bytes();
    for at in 0..text.len() {
        for bit in 0..8 {
            let mut flipped = text.clone();
            flipped[at] ^= 1 << bit;
            let read = String::from_utf8(flipped)
                .map_err(|_| VaultError::KeysDamaged(String::new()))
                .and_then(|text| KeyFile::parse(&text));
            assert!(
                matches!(read, Err(VaultError::KeysDamaged(_))),
                "byte {at}, bit {bit}: {read:?}"
            );
        }
    }
    for length in 0..text.len() {
        let cut = String::from_utf8(text[..length].to_vec()).unwrap();
        assert!(KeyFile::parse(&cut).is_err(), "cut at {length}");
    }
}

#[test]
fn one_whole_copy_is_enough_and_the_newer_of_two_counts() {
    let place = Place::new();
    let (old, recovery) = made();
    old.write(&place.vault()).unwrap();
    let key = old.recover(&recovery).unwrap();
    let new = old
        .with_passphrase(&key, &phrase("nine"), CHEAP, &random)
        .unwrap();

    // As a power cut between the two copies leaves it.
    let copy = place.vault().with_file_name("waymark.vault.keys-copy");
    let before = fs::read(&copy).unwrap();
    new.write(&place.vault()).unwrap();
    fs::write(&copy, before).unwrap();
    assert_eq!(KeyFile::read(&place.vault()).unwrap().unwrap(), new);
    assert!(!new.is_kept_twice(&place.vault()));

    fs::write(&copy, "torn").unwrap();
    assert_eq!(KeyFile::read(&place.vault()).unwrap().unwrap(), new);
    fs::write(place.vault().with_file_name("waymark.vault.keys"), "").unwrap();
    assert!(matches!(
        KeyFile::read(&place.vault()),
        Err(VaultError::KeysDamaged(_))
    ));
}

#[test]
fn a_cost_that_would_take_the_computer_down_is_refused_unpaid() {
    for cost in [
        Cost {
            memory_kib: 1024 * 1024 + 1,
            ..CHEAP
        },
        Cost {
            passes: 21,
            ..CHEAP
        },
        Cost { lanes: 17, ..CHEAP },
    ] {
        assert!(matches!(
            KeyFile::new("a vault", &phrase("x"), cost, &random),
            Err(VaultError::KeysDamaged(_))
        ));
    }
}

#[test]
fn a_key_file_of_a_later_version_is_named_as_such() {
    use sha2::{Digest, Sha256};
    let line = "{\"waymark_keys\":2,\"something\":\"new\"}";
    let text = format!("{line}\n{}\n", hex::encode(Sha256::digest(line)));
    assert_eq!(
        KeyFile::parse(&text).unwrap_err(),
        VaultError::TooNew {
            found: 2,
            supported: 1
        }
    );
}
