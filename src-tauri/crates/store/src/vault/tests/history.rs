//! Undo, redo and the record, across restarts.

use waymark_domain::{
    history::{Action, Noun, Op, Wanted},
    ids::PersonId,
    person::{Person, PersonKind},
};

use super::{super::backup::contents, super::changeset::RECORDED, Place, VaultError, me, saved};

/// Words do (`save`, `edit`, `remove`, `undo`, `redo`), a note follows a colon.
fn play(script: &str, restart_after_each: bool, expected: (Option<&str>, Option<Op>, Option<Op>)) {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    for step in script.split(' ') {
        let (verb, note) = step.split_once(':').unwrap_or((step, ""));
        match verb {
            "save" => drop(vault.save(&place, note)),
            "edit" => drop(vault.edit(&place, note)),
            "remove" => drop(vault.remove(&place)),
            "undo" => drop(vault.undo(&place.stamp()).unwrap()),
            "redo" => drop(vault.redo(&place.stamp()).unwrap()),
            other => panic!("{other}"),
        }
        if restart_after_each {
            vault.close().unwrap();
            vault = place.open().unwrap();
        }
    }
    let state = vault.read().undo_state().unwrap();
    let note = vault.note();
    let got = (
        note.as_deref(),
        state.undo.map(|undo| undo.op),
        state.redo.map(|redo| redo.op),
    );
    assert_eq!(got, expected, "{script}");
    assert_eq!(
        vault.read().first_altered_entry().unwrap(),
        None,
        "{script}"
    );
}

#[test]
fn undo_and_redo_follow_the_rules_with_and_without_restarts() {
    use Op::{EditSavedNote as Edit, RemoveSaved as Remove, SaveOccupation as Save};
    fn check(script: &str, note: Option<&str>, undo: Option<Op>, redo: Option<Op>) {
        for restart_after_each in [false, true] {
            play(script, restart_after_each, (note, undo, redo));
        }
    }
    check("save:a", Some("a"), Some(Save), None);
    check("save:a undo", None, None, Some(Save));
    check("save:a undo redo", Some("a"), Some(Save), None);
    check("save:a edit:b", Some("b"), Some(Edit), None);
    check("save:a edit:b undo", Some("a"), Some(Save), Some(Edit));
    check("save:a edit:b undo undo", None, None, Some(Save));
    check(
        "save:a edit:b undo undo redo",
        Some("a"),
        Some(Save),
        Some(Edit),
    );
    check(
        "save:a edit:b undo undo redo redo",
        Some("b"),
        Some(Edit),
        None,
    );
    check(
        "save:a edit:b edit:c undo undo redo undo",
        Some("a"),
        Some(Save),
        Some(Edit),
    );
    // A new action ends what could be redone, and undo goes on past what was taken back.
    check("save:a edit:b undo edit:c", Some("c"), Some(Edit), None);
    check(
        "save:a edit:b undo edit:c undo",
        Some("a"),
        Some(Save),
        Some(Edit),
    );
    check(
        "save:a edit:b undo edit:c undo redo",
        Some("c"),
        Some(Edit),
        None,
    );
    check(
        "save:a edit:b undo edit:c undo undo",
        None,
        None,
        Some(Save),
    );
    check("save:a undo save:b", Some("b"), Some(Save), None);
    check("save:a undo save:b undo", None, None, Some(Save));
    // A removed occupation comes back with the note it had.
    check("save:a edit:b remove", None, Some(Remove), None);
    check(
        "save:a edit:b remove undo",
        Some("b"),
        Some(Edit),
        Some(Remove),
    );
    check(
        "save:a edit:b remove undo undo",
        Some("a"),
        Some(Save),
        Some(Edit),
    );
}

#[test]
fn undo_gives_back_the_earlier_row_byte_for_byte() {
    let odd = "tab\t, CRLF\r\n, nul\0, é and e\u{301}, \u{202E}turned\u{202C}, trailing  \n";
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, odd);
    let before = vault.only_saved().unwrap();
    vault.edit(&place, &"x".repeat(100_000));
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(vault.only_saved().unwrap(), before);
    vault.remove(&place);
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(vault.only_saved().unwrap(), before);
}

#[test]
fn what_was_taken_back_stays_in_the_history() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a");
    vault.edit(&place, "b");
    vault.undo(&place.stamp()).unwrap();
    vault.edit(&place, "c");

    let operations = vault.read().operations(&Wanted::default(), 500).unwrap();
    let lines: Vec<_> = operations
        .iter()
        .map(|operation| (operation.op, operation.applied))
        .collect();
    assert_eq!(
        lines,
        [
            (Op::EditSavedNote, true),
            (Op::EditSavedNote, false),
            (Op::SaveOccupation, true)
        ]
    );
    assert_eq!(operations[0].subject, "Industrial Production Managers");
    assert_eq!(operations[0].person, Some(me().id));
    assert_eq!(
        vault
            .read()
            .operations(&Wanted::default(), 1)
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn nothing_to_undo_or_redo_is_said() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    assert_eq!(
        vault.undo(&place.stamp()).unwrap_err(),
        VaultError::NothingToUndo
    );
    assert_eq!(
        vault.redo(&place.stamp()).unwrap_err(),
        VaultError::NothingToRedo
    );
    vault.save(&place, "a");
    assert_eq!(
        vault.redo(&place.stamp()).unwrap_err(),
        VaultError::NothingToRedo
    );
}

#[test]
fn undo_stops_before_overwriting_what_it_does_not_know() {
    fn check(meddle: &str) {
        let place = Place::new();
        let mut vault = place.open().unwrap();
        vault.save(&place, "a");
        vault.edit(&place, "b");
        vault.conn.execute_batch(meddle).unwrap();
        let before = contents(&vault.conn).unwrap();
        assert_eq!(
            vault.undo(&place.stamp()).unwrap_err(),
            VaultError::Conflict,
            "{meddle}"
        );
        assert_eq!(contents(&vault.conn).unwrap(), before, "{meddle}");
    }
    check("UPDATE saved_occupation SET note = 'from elsewhere'");
    check("DELETE FROM saved_occupation");
}

#[test]
fn undo_stops_before_taking_away_a_person_who_has_a_plan() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    let client = Person {
        id: PersonId::new(me().created_at, [3; 10]),
        kind: PersonKind::Client,
        ..me()
    };
    let adding = Action {
        op: Op::CreatePerson,
        person: Some(client.id),
        subject: "Me".into(),
        catalogue_version: None,
    };
    vault
        .transact(&adding, &place.stamp(), |tx| tx.add_person(&client))
        .unwrap();
    // A plan that no recorded action made.
    super::super::saved::insert(&vault.conn, &saved(client.id, "17-2112.00", "")).unwrap();
    assert_eq!(
        vault.undo(&place.stamp()).unwrap_err(),
        VaultError::Conflict
    );
    assert_eq!(vault.read().persons().unwrap().len(), 2);

    vault
        .conn
        .execute_batch("DELETE FROM saved_occupation")
        .unwrap();
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(vault.read().persons().unwrap(), [me()]);
    vault.redo(&place.stamp()).unwrap();
    assert_eq!(vault.read().person(client.id).unwrap(), Some(client));
}

#[test]
fn an_action_that_fails_halfway_leaves_nothing() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    let failed = vault.run(&place, Op::SaveOccupation, |tx| {
        tx.add_saved(&saved(me().id, "11-3051.00", "half"))?;
        Err::<(), _>(VaultError::Internal("the second half failed".into()))
    });
    assert_eq!(
        failed.unwrap_err(),
        VaultError::Internal("the second half failed".into())
    );
    assert_eq!(vault.note(), None);
    assert_eq!(
        vault.read().operations(&Wanted::default(), 500).unwrap(),
        []
    );
}

#[test]
fn an_action_that_changes_nothing_is_no_entry() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    vault.save(&place, "a");
    let before = vault.only_saved().unwrap();
    let (_, changes) = vault
        .run(&place, Op::EditSavedNote, |tx| {
            tx.set_note(before.id, &before.note, before.changed_at)
        })
        .unwrap();
    assert_eq!(changes.nouns, []);
    assert_eq!(
        vault
            .read()
            .operations(&Wanted::default(), 500)
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn changes_name_what_a_screen_must_refetch() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    let check = |changes: waymark_domain::history::Changes| {
        assert_eq!(changes.nouns, [Noun::Saved, Noun::History]);
        assert_eq!(changes.persons, [me().id]);
    };
    check(vault.save(&place, "a"));
    check(vault.edit(&place, "b"));
    check(vault.edit(&place, &"long ".repeat(20_000)));
    check(vault.undo(&place.stamp()).unwrap().1);
    check(vault.redo(&place.stamp()).unwrap().1);
    check(vault.remove(&place));
}

#[test]
fn an_altered_history_shows_where() {
    fn check(meddle: &str, expected: Option<i64>) {
        let place = Place::new();
        let mut vault = place.open().unwrap();
        vault.save(&place, "a");
        vault.edit(&place, "b");
        vault.undo(&place.stamp()).unwrap();
        vault.edit(&place, "c");
        // Undoing refers to what it undid; a meddler would not mind that.
        vault
            .conn
            .execute_batch(&format!("PRAGMA foreign_keys = OFF; {meddle}"))
            .unwrap();
        assert_eq!(
            vault.read().first_altered_entry().unwrap(),
            expected,
            "{meddle}"
        );
    }
    check("SELECT 1", None);
    check(
        "UPDATE operation SET subject = 'Firefighters' WHERE seq = 2",
        Some(2),
    );
    check(
        "UPDATE operation SET changeset = x'00' WHERE seq = 1",
        Some(1),
    );
    check(
        "UPDATE operation SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 4",
        Some(4),
    );
    check(
        "UPDATE operation SET person_id = NULL WHERE seq = 3",
        Some(3),
    );
    check("DELETE FROM operation WHERE seq = 2", Some(2));
    check("UPDATE operation SET seq = seq + 1 WHERE seq = 4", Some(4));
    check(
        "UPDATE meta SET value = 'another vault' WHERE key = 'vault_id'",
        Some(1),
    );
    // Erasing what was written leaves the thread whole.
    check(
        "UPDATE operation SET subject = '', changeset = NULL WHERE seq = 1",
        None,
    );
}

#[test]
fn every_table_is_recorded_or_is_the_record() {
    let place = Place::new();
    let vault = place.open().unwrap();
    let mut names = vault
        .conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap();
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut expected = vec!["draft", "erased", "meta", "operation"];
    expected.extend(RECORDED.map(|(table, _)| table));
    expected.sort_unstable();
    assert_eq!(names, expected);
}
