//! Vaults that exist already: brought up to date, after a backup that is known to be good.

use std::{fs, path::PathBuf};

use rusqlite::Connection;
use waymark_domain::{
    history::{Noun, Op},
    ids::PersonId,
    mark::{Agreement, Marked, Reaction, RoleMark},
    role::{ItemId, RoleSlug},
};

use super::{super::NEWEST, Place, Vault, VaultError, check_in, decision, instant, planned};

const V1: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/fixtures/vault-v1.sql"
));

/// As version 4 wrote it, with a history: a note was edited, and that was undone.
const V4: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/fixtures/vault-v4.sql"
));

/// As version 5 wrote it: the same, with a note on a role.
const V5: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/fixtures/vault-v5.sql"
));

/// As version 6 wrote it: a role was marked, one mark changed, one removed, and the removal of another undone.
const V6: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/fixtures/vault-v6.sql"
));

/// As version 7 wrote it: an inventory was finished, a limit set, a fit check kept, taken back and kept again, an
/// occupation hidden.
const V7: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/fixtures/vault-v7.sql"
));

/// As version 8 wrote it: two moves were chosen, a step done, a state changed and that undone, why edited, one of
/// the two removed.
const V8: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/fixtures/vault-v8.sql"
));

/// As version 9 wrote it: a metric and a rhythm were set, two check-ins made, one edited and that undone, the other
/// removed.
const V9: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/fixtures/vault-v9.sql"
));

fn old_vault() -> Place {
    old_vault_of(V1)
}

fn old_vault_of(sql: &str) -> Place {
    let place = Place::new();
    let old = Connection::open(place.vault()).unwrap();
    old.execute_batch(sql).unwrap();
    old.close().unwrap();
    assert_eq!(place.names(), ["waymark.vault"]);
    place
}

/// The backups there are, oldest first.
fn backups(place: &Place) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(place.folder.path().join("backups"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "backup"))
        .collect();
    files.sort();
    files
}

/// Every row a version 1 vault can hold, as text.
fn rows(conn: &Connection) -> Vec<String> {
    let mut rows = Vec::new();
    for query in [
        "SELECT key || '=' || value FROM meta ORDER BY 1",
        "SELECT concat_ws('|', id, kind, name, created_at) FROM person ORDER BY 1",
        "SELECT concat_ws('|', id, person_id, code, title_at_save, note, saved_at, saved_on, changed_at, catalogue_version)
         FROM saved_occupation ORDER BY 1",
    ] {
        let mut statement = conn.prepare(query).unwrap();
        rows.extend(statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap));
    }
    rows
}

#[test]
fn an_older_vault_opens_with_everything_in_it_and_a_backup_beside_it() {
    let place = old_vault();
    let before = rows(&place.raw(&place.vault()));
    assert_eq!(before.len(), 7);

    let vault = place.open().unwrap();
    assert_eq!(rows(&vault.conn), before);
    let me = vault.read().persons().unwrap().remove(0);
    let plan = vault.read().saved_of(me.id).unwrap();
    assert_eq!(
        plan[1].note.as_str(),
        "Ask Jo about the night shift — \"really 4 on, 3 off\"?"
    );
    assert_eq!(
        vault.read().undo_state().unwrap().undo,
        None,
        "what was done before there was a history stays"
    );
    vault.close().unwrap();

    assert_eq!(place.names(), ["waymark.vault"]);
    let copy = place.raw(&backups(&place).remove(0));
    assert_eq!(rows(&copy), before);
    let version: i32 = copy
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, 1);
}

#[test]
fn a_vault_of_the_version_before_opens_too() {
    let place = old_vault();
    let before = rows(&place.raw(&place.vault()));
    let old = Connection::open(place.vault()).unwrap();
    old.execute_batch(include_str!("../migrations/0002_operations.sql"))
        .unwrap();
    old.pragma_update(None, "user_version", 2).unwrap();
    old.close().unwrap();

    let vault = place.open().unwrap();
    assert_eq!(rows(&vault.conn), before);
    assert!(
        vault
            .read()
            .persons()
            .unwrap()
            .iter()
            .all(|one| !one.example)
    );
}

#[test]
fn a_history_goes_on_after_it_and_roles_can_be_marked() {
    let place = old_vault_of(V4);
    let before = rows(&place.raw(&place.vault()));
    let mut vault = place.open().unwrap();
    assert_eq!(rows(&vault.conn), before);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
    let me = vault.read().persons().unwrap().remove(0);
    let drafts = vault.read().drafts(me.id).unwrap();
    assert_eq!(drafts[0].text, "Ask Dana about ni");
    assert_eq!(vault.read().role_marks_of(me.id).unwrap(), []);

    vault.redo(&place.stamp()).unwrap();
    let plan = vault.read().saved_of(me.id).unwrap();
    assert_eq!(plan[1].note.as_str(), "Ask Dana about *nights*.");
    let mark = role_mark(me.id);
    vault
        .run(&place, Op::ReactToHarder, |tx| tx.put_role_mark(&mark))
        .unwrap();
    vault.close().unwrap();

    let mut vault = place.open().unwrap();
    assert_eq!(vault.read().role_marks_of(me.id).unwrap(), [mark]);
    for _ in 0..4 {
        vault.undo(&place.stamp()).unwrap();
    }
    assert_eq!(vault.read().role_marks_of(me.id).unwrap(), []);
    assert_eq!(vault.read().saved_of(me.id).unwrap(), []);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

#[test]
fn what_is_removed_lies_in_the_trash_and_people_can_be_erased() {
    let place = old_vault_of(V5);
    let mut vault = place.open().unwrap();
    let me = vault.read().persons().unwrap().remove(0);
    let saved = vault.read().saved_of(me.id).unwrap();
    let today = place.stamp().on;
    let remove = saved[0].id;
    vault
        .run(&place, Op::RemoveSaved, |tx| tx.remove_saved(remove))
        .unwrap();
    assert_eq!(vault.read().trash(today).unwrap().len(), 1);
    assert_eq!(vault.read().erasures().unwrap(), []);
    let (erasure, needles, _) = vault
        .erase(me.id, Vec::new(), false, &place.stamp())
        .unwrap();
    vault.scour(&needles).unwrap();
    let kinds = erasure.receipt.kinds();
    assert_eq!(kinds, [(Noun::Saved, 1), (Noun::RoleMarks, 1)]);
    assert_eq!(vault.read().role_marks_of(me.id).unwrap(), []);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

/// The table of marks was made anew: what the history recorded of the old one applies to it.
#[test]
fn marks_made_before_are_taken_back_after_and_statements_can_be_answered() {
    let place = old_vault_of(V6);
    // What was done in it had the first ones.
    place.ticks.set(100);
    let before = rows(&place.raw(&place.vault()));
    let mut vault = place.open().unwrap();
    assert_eq!(rows(&vault.conn), before);
    let me = vault.read().persons().unwrap().remove(0);
    let marks = |vault: &Vault| vault.read().role_marks_of(me.id).unwrap();
    let kinds = |vault: &Vault| {
        let marks = marks(vault).into_iter();
        let kinds = marks.map(|mark| match mark.what {
            Marked::Reaction { reaction, .. } => reaction.name().to_owned(),
            Marked::Choice { choice, .. } => choice.as_str().to_owned(),
            Marked::Note { text, .. } => text.into_string(),
            Marked::Statement { answer, .. } => answer.get().to_string(),
        });
        kinds.collect::<Vec<_>>()
    };
    let (choice, note) = ("round-the-clock", "Ask who is called at three.");
    assert_eq!(kinds(&vault), [choice, "dealbreaker"]);
    let trash = vault.read().trash(place.stamp().on).unwrap();
    assert_eq!(trash.len(), 1, "the note that was removed");

    for after in [
        vec![choice, note, "dealbreaker"],
        vec![choice, note, "drains"],
        vec![note, "drains"],
        vec!["drains"],
        vec![],
    ] {
        vault.undo(&place.stamp()).unwrap();
        assert_eq!(kinds(&vault), after);
    }
    for _ in 0..5 {
        vault.redo(&place.stamp()).unwrap();
    }
    // What was undone before the vault was brought up to date is done again too.
    vault.redo(&place.stamp()).unwrap();
    assert_eq!(kinds(&vault), [choice]);

    let answer = RoleMark {
        what: Marked::Statement {
            statement: ItemId::try_from("three-at-night".to_owned()).unwrap(),
            answer: Agreement::new(4).unwrap(),
        },
        ..role_mark(me.id)
    };
    vault
        .run(&place, Op::AnswerStatement, |tx| tx.put_role_mark(&answer))
        .unwrap();
    vault.close().unwrap();
    let vault = place.open().unwrap();
    assert_eq!(marks(&vault)[1], answer);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

fn role_mark(person: PersonId) -> RoleMark {
    let at = instant(0);
    RoleMark {
        person,
        slug: RoleSlug::try_from("production-plant-manager".to_owned()).unwrap(),
        title_at_mark: "Production Plant Manager".into(),
        what: Marked::Reaction {
            harder: ItemId::try_from("night-calls".to_owned()).unwrap(),
            reaction: Reaction::Drains,
        },
        name_at_mark: "The plant runs while you sleep".into(),
        marked_at: at,
        marked_on: at.date_naive(),
        catalogue_version: "2026.1".into(),
    }
}

#[test]
fn a_migrated_vault_is_used_like_a_new_one_and_not_backed_up_again() {
    let place = old_vault();
    place.open().unwrap().close().unwrap();
    let mut vault = place.open().unwrap();
    let me = vault.read().persons().unwrap().remove(0);
    let saved = vault.read().saved_of(me.id).unwrap().remove(0);
    vault
        .run(&place, Op::RemoveSaved, |tx| tx.remove_saved(saved.id))
        .unwrap();
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(vault.read().saved(saved.id).unwrap(), Some(saved));
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
    vault.close().unwrap();
    assert_eq!(place.names(), ["waymark.vault"]);
    assert_eq!(backups(&place).len(), 1);
}

#[test]
fn a_migrated_vault_has_the_structure_of_a_new_one() {
    fn schema(place: &Place) -> Vec<String> {
        let vault = place.open().unwrap();
        let version: i32 = vault
            .conn
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap();
        assert_eq!(version, NEWEST);
        let mut sql = vault
            .conn
            .prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name")
            .unwrap();
        sql.query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect()
    }
    for old in [V1, V4, V5, V6, V7, V8, V9] {
        assert_eq!(schema(&old_vault_of(old)), schema(&Place::new()));
    }
}

#[test]
fn a_profile_of_before_moves_were_kept_is_undone_and_goes_on() {
    let place = old_vault_of(V7);
    place.ticks.set(100);
    let mut vault = place.open().unwrap();
    let me = vault.read().persons().unwrap().remove(0).id;
    let of = |vault: &Vault| {
        let read = vault.read();
        (
            read.hidden_of(me).unwrap().len(),
            read.fit_checks_of(me).unwrap().len(),
            read.limits_of(me).unwrap().len(),
            read.sittings_of(me).unwrap().len(),
        )
    };
    assert_eq!(of(&vault), (1, 1, 1, 1));
    assert_eq!(vault.read().planned_moves_of(me).unwrap(), []);
    let before = of(&vault);
    for after in [(0, 1, 1, 1), (0, 0, 1, 1), (0, 0, 0, 1), (0, 0, 0, 0)] {
        vault.undo(&place.stamp()).unwrap();
        assert_eq!(of(&vault), after);
    }
    for _ in 0..4 {
        vault.redo(&place.stamp()).unwrap();
    }
    assert_eq!(of(&vault), before);

    let chosen = planned::chosen(1, me);
    vault
        .run(&place, Op::AddMove, |tx| tx.put_move(&chosen))
        .unwrap();
    assert_eq!(vault.read().planned_moves_of(me).unwrap(), [chosen]);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

#[test]
fn moves_of_before_there_were_check_ins_are_undone_and_go_on() {
    let place = old_vault_of(V8);
    place.ticks.set(100);
    let mut vault = place.open().unwrap();
    let me = vault.read().persons().unwrap().remove(0).id;
    let of = |vault: &Vault| {
        let read = vault.read();
        let moves = read.planned_moves_of(me).unwrap();
        let done = read.steps_of(me).unwrap();
        (
            moves.len(),
            moves.last().map(|one| one.why.as_str().len()),
            done.iter().filter(|step| step.done.is_some()).count(),
        )
    };
    let (short, long) = (
        "The office closes at six.".len(),
        "The office closes at six, and Dana stays.".len(),
    );
    let before = (1, Some(long), 1);
    assert_eq!(of(&vault), before);
    assert_eq!(vault.read().check_ins_of(me).unwrap(), []);
    for after in [
        (2, Some(long), 1),
        before,
        (1, Some(short), 1),
        (1, Some(short), 0),
        (0, None, 0),
    ] {
        vault.undo(&place.stamp()).unwrap();
        assert_eq!(of(&vault), after);
    }
    for _ in 0..5 {
        vault.redo(&place.stamp()).unwrap();
    }
    assert_eq!(of(&vault), before);

    vault
        .run(&place, Op::AddCheckIn, |tx| check_in::all(tx, me))
        .unwrap();
    assert_eq!(vault.read().check_ins_of(me).unwrap().len(), 2);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

#[test]
fn check_ins_of_before_there_were_decisions_are_undone_and_go_on() {
    let place = old_vault_of(V9);
    place.ticks.set(100);
    let mut vault = place.open().unwrap();
    let me = vault.read().persons().unwrap().remove(0).id;
    let of = |vault: &Vault| {
        let read = vault.read();
        let check_ins = read.check_ins_of(me).unwrap();
        (
            check_ins.len(),
            check_ins.iter().map(|one| one.values.len()).sum::<usize>(),
            read.rhythm_of(me).unwrap().is_some(),
        )
    };
    let before = (1, 1, true);
    assert_eq!(of(&vault), before);
    assert_eq!(vault.read().decisions_of(me).unwrap(), []);
    let steps = [(2, 2, true), before, (0, 0, true), (0, 0, false)];
    for after in steps {
        vault.undo(&place.stamp()).unwrap();
        assert_eq!(of(&vault), after);
    }
    for _ in steps {
        vault.redo(&place.stamp()).unwrap();
    }
    assert_eq!(of(&vault), before);

    vault
        .run(&place, Op::AddDecision, |tx| decision::all(tx, me))
        .unwrap();
    assert_eq!(vault.read().decisions_of(me).unwrap().len(), 2);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

#[test]
fn an_earlier_backup_is_never_overwritten() {
    let place = old_vault();
    let earlier = "waymark-000001-2026-09-21-v1-0123456789abcdef.backup";
    let folder = place.folder.path().join("backups");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join(earlier), "an earlier attempt").unwrap();
    place.open().unwrap().close().unwrap();
    let made = backups(&place);
    assert_eq!(made.len(), 2);
    assert_eq!(fs::read(&made[0]).unwrap(), b"an earlier attempt");
    let name = made[1].file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("waymark-000002-2026-09-21-v1-"), "{name}");
}

#[test]
fn without_a_backup_there_is_no_migration() {
    let place = old_vault();
    // Something in the way of it.
    fs::create_dir_all(place.folder.path().join("backups/waymark.partial")).unwrap();
    let before = place.files();
    assert!(matches!(place.open(), Err(VaultError::Unwritable(_))));
    assert!(place.files() == before, "the vault changed");
}
