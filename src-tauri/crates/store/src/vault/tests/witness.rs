//! What is remembered of a vault outside its folder.

use std::{collections::BTreeMap, fs};

use super::{
    super::{Standing, Vault, Walk, Witnesses},
    Place,
    keys::{CHEAP, phrase},
    now, random,
};

/// A vault put in the place of another one, file by file.
fn turned_back(then: &Place, to: &BTreeMap<String, Vec<u8>>) {
    let folder = then.vault();
    let folder = folder.parent().unwrap();
    for name in then.names() {
        fs::remove_file(folder.join(name)).unwrap();
    }
    for (name, bytes) in to {
        fs::write(folder.join(name), bytes).unwrap();
    }
}

#[test]
fn an_older_copy_and_one_that_went_on_elsewhere_are_told_from_the_vault_itself() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a");
    let early = vault.witness(now().on).unwrap();
    vault.close().unwrap();
    let copy = place.files();

    let mut vault = place.open().unwrap();
    assert_eq!(vault.standing(&early).unwrap(), Standing::Continues);
    vault.edit(&place, "b");
    vault.edit(&place, "c");
    let late = vault.witness(now().on).unwrap();
    // A witness that is behind its vault is what a kill before the witness was written leaves.
    assert_eq!(vault.standing(&early).unwrap(), Standing::Continues);
    assert_eq!(vault.standing(&late).unwrap(), Standing::Continues);
    vault.close().unwrap();

    turned_back(&place, &copy);
    let mut vault = place.open().unwrap();
    assert_eq!(vault.standing(&early).unwrap(), Standing::Continues);
    assert_eq!(vault.standing(&late).unwrap(), Standing::Older);
    vault.edit(&place, "d");
    assert_eq!(vault.standing(&late).unwrap(), Standing::Older);
    vault.edit(&place, "e");
    assert_eq!(vault.standing(&late).unwrap(), Standing::Parted);
}

#[test]
fn what_was_just_made_has_a_mark_that_holds() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    let new = vault.witness(now().on).unwrap();
    assert_eq!(vault.standing(&new).unwrap(), Standing::Continues);
    vault.save(&place, "a");
    assert_eq!(vault.standing(&new).unwrap(), Standing::Continues);
}

#[test]
fn a_mark_is_found_by_its_vault_and_by_no_other() {
    let (place, other) = (Place::new(), Place::new());
    let witnesses = Witnesses::within(&other.vault().with_file_name("witnesses"));
    let vault = place.open().unwrap();
    let (id, seal) = (vault.id().unwrap(), vault.witness_seal().unwrap());
    assert_eq!(witnesses.read(&id, &seal), None);
    let witness = vault.witness(now().on).unwrap();
    witnesses.write(&witness, &seal).unwrap();
    witnesses.write(&witness, &seal).unwrap();
    assert_eq!(witnesses.read(&id, &seal), Some(witness));
    assert_eq!(witnesses.read("../another", &seal), None);
    witnesses.forget(&id).unwrap();
    assert_eq!(witnesses.read(&id, &seal), None);
}

#[test]
fn a_mark_that_was_damaged_or_forged_says_nothing() {
    let place = Place::new();
    let folder = place.vault().with_file_name("witnesses");
    let witnesses = Witnesses::within(&folder);
    let vault = place.open().unwrap();
    let (vault, _) = vault
        .encrypt(&phrase("seven small boats"), CHEAP, &random, now())
        .unwrap();
    let (id, seal) = (vault.id().unwrap(), vault.witness_seal().unwrap());
    witnesses
        .write(&vault.witness(now().on).unwrap(), &seal)
        .unwrap();
    let file = fs::read_dir(&folder)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let whole = fs::read(&file).unwrap();
    for at in 0..whole.len() {
        for damaged in [&whole[..at], &flipped(&whole, at)] {
            fs::write(&file, damaged).unwrap();
            assert_eq!(witnesses.read(&id, &seal), None, "byte {at}");
        }
    }
    // Somebody without the key can write a checksum and not a seal.
    let plain = Place::new();
    let unsealed = plain.open().unwrap().witness_seal().unwrap();
    witnesses
        .write(&vault.witness(now().on).unwrap(), &unsealed)
        .unwrap();
    assert_eq!(witnesses.read(&id, &seal), None);
    fs::write(&file, &whole).unwrap();
    assert!(witnesses.read(&id, &seal).is_some());
}

fn flipped(whole: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    bytes[at] ^= 1;
    bytes
}

#[test]
fn a_walk_in_stretches_finds_what_one_in_a_piece_finds() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a");
    for turn in 0..6 {
        vault.edit(&place, &format!("turn {turn}"));
    }
    let walked = |vault: &Vault, stretch| {
        let mut walk = Walk::default();
        let mut stretches = 1;
        while !vault.read().walk_history(&mut walk, stretch).unwrap() {
            stretches += 1;
        }
        (
            walk.altered().map(|altered| (altered.entry, altered.on)),
            stretches,
        )
    };
    assert_eq!(walked(&vault, 2), (None, 4));
    assert_eq!(walked(&vault, 7), (None, 2));
    assert_eq!(walked(&vault, 100), (None, 1));
    vault
        .conn
        .execute_batch("UPDATE operation SET subject = 'Firefighters' WHERE seq = 5")
        .unwrap();
    let found = Some((5, Some(now().on)));
    for stretch in [1, 2, 4, 5, 100] {
        assert_eq!(walked(&vault, stretch).0, found, "{stretch}");
    }
}
