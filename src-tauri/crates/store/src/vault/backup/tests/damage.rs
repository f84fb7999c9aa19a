//! Backups that are not what they were: refused, each by what is wrong with it.

use std::fs;

use age::x25519::Identity;
use rusqlite::Connection;

use super::{
    super::{
        super::NEWEST,
        Proof, Seal, Trouble,
        contents::contents,
        name::{Digest, Name},
    },
    Place, VaultError, backups, files, make, open, seal_of,
};

/// The trouble with a backup whose file is changed, with a name that fits it if `renamed`.
fn trouble(seal: Option<&Seal>, renamed: bool, change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Trouble {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a note");
    make(&place, &vault, seal);
    let file = files(&place).remove(0);
    let bytes = change(fs::read(&file).unwrap());
    let mut name: Name = file.file_name().unwrap().to_str().unwrap().parse().unwrap();
    if renamed {
        name.digest = Digest::of(&bytes);
        fs::remove_file(&file).unwrap();
    }
    fs::write(file.with_file_name(name.to_string()), bytes).unwrap();

    let before = contents(&vault.conn).unwrap();
    let Err(VaultError::BackupUnusable(trouble)) = open(&place, 1, seal) else {
        panic!("it was opened");
    };
    assert_eq!(contents(&vault.conn).unwrap(), before);
    // It is remembered, and the file is kept.
    let listed = backups(&place).list().unwrap().remove(0);
    assert!(matches!(listed.proof, Proof::Failed { why, .. } if why == trouble));
    trouble
}

#[test]
fn each_trouble_is_named() {
    let check =
        |what: &str, renamed, change: fn(Vec<u8>) -> Vec<u8>, expected: fn(&Trouble) -> bool| {
            let got = trouble(None, renamed, change);
            assert!(expected(&got), "{what}: {got:?}");
        };
    let foreign: fn(&Trouble) -> bool = |got| *got == Trouble::Foreign;
    let damaged: fn(&Trouble) -> bool = |got| matches!(got, Trouble::Damaged(_));
    let truncated: fn(&Trouble) -> bool = |got| *got == Trouble::Truncated;
    for renamed in [false, true] {
        check("text", renamed, |_| b"Dear diary. ".repeat(50), foreign);
        check(
            "another program's",
            renamed,
            |_| another_programs(),
            foreign,
        );
        check("empty", renamed, |_| Vec::new(), truncated);
        check(
            "half",
            renamed,
            |all| all[..all.len() / 2].to_vec(),
            truncated,
        );
        check(
            "a byte short",
            renamed,
            |all| all[..all.len() - 1].to_vec(),
            truncated,
        );
        check(
            "more",
            renamed,
            |all| [all, vec![0; 4096]].concat(),
            damaged,
        );
        check(
            "a page of noise",
            renamed,
            |mut all| {
                all[4096..8192].fill(0xA5);
                all
            },
            damaged,
        );
    }
    let newer = trouble(None, true, |mut all| {
        all[60..64].copy_from_slice(&99_u32.to_be_bytes());
        all
    });
    assert_eq!(
        newer,
        Trouble::TooNew {
            found: 99,
            supported: NEWEST
        }
    );
}

fn another_programs() -> Vec<u8> {
    let other = Connection::open_in_memory().unwrap();
    other
        .execute_batch("CREATE TABLE song (title TEXT)")
        .unwrap();
    other.serialize("main").unwrap().to_vec()
}

#[test]
fn any_flipped_byte_and_any_missing_end_is_noticed() {
    let identity = Identity::generate();
    for seal in [None, Some(seal_of(&identity))] {
        let seal = seal.as_ref();
        let place = Place::new();
        let mut vault = place.open().unwrap();
        vault.save(&place, "a note");
        make(&place, &vault, seal);
        let file = files(&place).remove(0);
        let name: Name = file.file_name().unwrap().to_str().unwrap().parse().unwrap();
        let sound = fs::read(&file).unwrap();
        let read = |bytes: &[u8]| super::super::Opened::read(bytes, name.digest, seal);
        assert!(read(&sound).is_ok());
        // The first kilobyte byte by byte, then every 97th.
        for at in (0..1024).chain((1024..sound.len()).step_by(97)) {
            let mut flipped = sound.clone();
            flipped[at] ^= 1 << (at % 8);
            assert!(read(&flipped).is_err(), "byte {at}");
        }
        for length in (0..sound.len()).step_by(313) {
            assert!(read(&sound[..length]).is_err(), "{length} bytes");
        }
    }
}

#[test]
fn a_sealed_backup_is_authentic_even_when_its_name_fits() {
    let identity = Identity::generate();
    let seal = seal_of(&identity);
    let flipped = trouble(Some(&seal), true, |mut all| {
        let last = all.len() - 20;
        all[last] ^= 1;
        all
    });
    assert!(matches!(flipped, Trouble::Damaged(_)), "{flipped:?}");
    let short = trouble(Some(&seal), true, |all| all[..all.len() - 5000].to_vec());
    assert!(matches!(short, Trouble::Damaged(_)), "{short:?}");
}

#[test]
fn a_sealed_backup_asks_for_its_key() {
    let place = Place::new();
    let vault = place.open().unwrap();
    make(&place, &vault, Some(&seal_of(&Identity::generate())));
    let other = seal_of(&Identity::generate());
    for seal in [None, Some(&other)] {
        assert!(matches!(
            open(&place, 1, seal),
            Err(VaultError::BackupUnusable(Trouble::OtherKey))
        ));
    }
    assert!(matches!(open(&place, 2, None), Err(VaultError::NoSuchBackup(seq)) if seq.0 == 2));
}
