//! What lies in the trash, what comes back, and what is gone when it leaves.

use chrono::{Days, NaiveDate};
use waymark_domain::{
    backup::BackupSeq,
    history::{Noun, Op, Wanted},
    ids::{OperationId, PersonId},
    person::{Person, PersonKind},
};

use super::super::{
    Vault, VaultError,
    backup::Backups,
    tests::{Place, action, me, now, saved},
};

const WORDS: &str = "a line that only the removed note ever had in it";

fn today() -> NaiveDate {
    now().on
}

fn after(days: u64) -> NaiveDate {
    today() + Days::new(days)
}

fn trash(vault: &Vault) -> Vec<(Op, OperationId)> {
    let trash = vault.read().trash(today()).unwrap();
    trash.iter().map(|one| (one.op, one.id)).collect()
}

fn put_back(vault: &mut Vault, place: &Place, id: OperationId) -> Result<(), VaultError> {
    let changes = vault.put_back(id, &action(Op::PutBack), &place.stamp())?;
    assert!(changes.is_some(), "it was not in the trash");
    Ok(())
}

/// A vault whose one saved occupation has been edited and removed.
fn removed(place: &Place) -> (Vault, OperationId) {
    let mut vault = place.open().unwrap();
    vault.save(place, "before");
    vault.edit(place, WORDS);
    vault.remove(place);
    let id = trash(&vault)[0].1;
    (vault, id)
}

fn says(place: &Place, words: &str) -> bool {
    place.files().values().any(|bytes| {
        bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes())
    })
}

#[test]
fn what_is_removed_lies_in_the_trash_and_comes_back_whole() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a");
    let before = vault.only_saved();
    assert_eq!(trash(&vault), []);
    vault.remove(&place);
    let (op, id) = trash(&vault)[0];
    assert_eq!(op, Op::RemoveSaved);

    put_back(&mut vault, &place, id).unwrap();
    assert_eq!(vault.only_saved(), before);
    assert_eq!(trash(&vault), []);

    // One action: taken back and done again like any other, also after a restart.
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(vault.note(), None);
    assert_eq!(trash(&vault), [(op, id)]);
    vault.close().unwrap();
    let mut vault = place.open().unwrap();
    vault.redo(&place.stamp()).unwrap();
    assert_eq!(vault.only_saved(), before);
    assert_eq!(trash(&vault), []);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

#[test]
fn what_undo_brought_back_is_not_in_the_trash() {
    let place = Place::new();
    let (mut vault, id) = removed(&place);
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(trash(&vault), []);
    vault.redo(&place.stamp()).unwrap();
    assert_eq!(trash(&vault), [(Op::RemoveSaved, id)]);
}

#[test]
fn removed_twice_it_lies_there_once_with_its_last_words() {
    let place = Place::new();
    let (mut vault, id) = removed(&place);
    put_back(&mut vault, &place, id).unwrap();
    vault.edit(&place, "last words");
    vault.remove(&place);
    let again = trash(&vault);
    assert_eq!(again.len(), 1);
    put_back(&mut vault, &place, again[0].1).unwrap();
    assert_eq!(vault.note().as_deref(), Some("last words"));
}

#[test]
fn a_backup_that_has_it_takes_it_out_of_the_trash() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a");
    let backups = Backups::beside(&place.vault());
    backups.make(&vault.image().unwrap(), None, now()).unwrap();
    vault.remove(&place);
    let (_, opened) = backups.open(BackupSeq(1), None, now()).unwrap();
    vault
        .restore(&opened, &action(Op::RestoreBackup), &place.stamp())
        .unwrap();
    assert_eq!(trash(&vault), []);
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(trash(&vault).len(), 1);
}

#[test]
fn what_was_saved_anew_stands_in_the_way() {
    let place = Place::new();
    let (mut vault, id) = removed(&place);
    let anew = saved(me().id, "11-3051.00", "anew");
    let anew = waymark_domain::plan::SavedOccupation {
        id: waymark_domain::ids::SavedId::new(me().created_at, [4; 10]),
        ..anew
    };
    vault
        .run(&place, Op::SaveOccupation, |tx| tx.add_saved(&anew))
        .unwrap();
    let refused = put_back(&mut vault, &place, id).unwrap_err();
    assert_eq!(refused, VaultError::Conflict);
    assert_eq!(vault.note().as_deref(), Some("anew"));
    assert_eq!(trash(&vault), [(Op::RemoveSaved, id)]);
}

#[test]
fn a_person_comes_back_with_everything_of_theirs() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    let robin = Person {
        id: PersonId::new(me().created_at, [3; 10]),
        kind: PersonKind::Client,
        name: "Robin".into(),
        example: true,
        ..me()
    };
    let theirs = saved(robin.id, "17-2112.00", "theirs");
    vault
        .run(&place, Op::AddExample, |tx| {
            tx.add_person(&robin)?;
            tx.add_saved(&theirs)
        })
        .unwrap();
    vault
        .run(&place, Op::RemoveExample, |tx| tx.remove_person(robin.id))
        .unwrap();
    let lying = vault.read().trash(today()).unwrap();
    assert_eq!((lying.len(), lying[0].things), (1, 2));
    put_back(&mut vault, &place, lying[0].id).unwrap();
    assert_eq!(vault.read().person(robin.id).unwrap(), Some(robin));
    assert_eq!(vault.read().saved(theirs.id).unwrap(), Some(theirs));
}

#[test]
fn after_thirty_days_it_is_gone_also_from_the_history() {
    let place = Place::new();
    let (mut vault, _) = removed(&place);
    assert_eq!(vault.sweep_trash(after(29)).unwrap().0, 0);
    assert!(says(&place, WORDS));
    assert_eq!(vault.read().trash(after(30)).unwrap(), []);
    let (count, changes) = vault.sweep_trash(after(30)).unwrap();
    assert_eq!((count, changes.nouns), (1, vec![Noun::History]));
    assert!(!says(&place, WORDS));
    assert_eq!(trash(&vault), []);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
    let operations = vault.read().operations(&Wanted::default(), 9).unwrap();
    assert_eq!(operations.len(), 3, "that it was done stays");
    assert!(
        operations
            .iter()
            .all(|one| one.erased && one.subject.is_empty())
    );
}

#[test]
fn undo_ends_at_what_was_erased_and_says_so() {
    let place = Place::new();
    let (mut vault, id) = removed(&place);
    vault.save(&place, "later");
    vault.sweep_trash(after(30)).unwrap();
    // What was done since can be taken back; what was erased is not passed over.
    vault.undo(&place.stamp()).unwrap();
    let next = vault.read().undo_state().unwrap().undo.unwrap();
    assert_eq!((next.id, next.erased), (id, true));
    let refused = vault.undo(&place.stamp()).unwrap_err();
    let op = Op::RemoveSaved.name().to_owned();
    assert_eq!(refused, VaultError::ContentsErased { op });
}

#[test]
fn emptying_takes_all_at_once_and_is_told() {
    let place = Place::new();
    let (mut vault, _) = removed(&place);
    let (count, _) = vault.empty_trash(&place.stamp()).unwrap();
    assert_eq!(count, 1);
    assert!(!says(&place, WORDS));
    let newest = vault
        .read()
        .operations(&Wanted::default(), 1)
        .unwrap()
        .remove(0);
    assert_eq!((newest.op, newest.erased), (Op::EmptyTrash, true));
    let refused = vault.undo(&place.stamp()).unwrap_err();
    let op = Op::EmptyTrash.name().to_owned();
    assert_eq!(refused, VaultError::ContentsErased { op });
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
    // An empty one is no entry.
    assert_eq!(vault.empty_trash(&place.stamp()).unwrap().0, 0);
    assert_eq!(
        vault
            .read()
            .operations(&Wanted::default(), 9)
            .unwrap()
            .len(),
        4
    );
}

#[test]
fn what_lies_in_the_plan_keeps_its_history() {
    let place = Place::new();
    let (mut vault, id) = removed(&place);
    put_back(&mut vault, &place, id).unwrap();
    vault.sweep_trash(after(365)).unwrap();
    vault.empty_trash(&place.stamp()).unwrap();
    assert_eq!(vault.note().as_deref(), Some(WORDS));
    for _ in 0..4 {
        vault.undo(&place.stamp()).unwrap();
    }
    assert_eq!(vault.note(), None);
}
