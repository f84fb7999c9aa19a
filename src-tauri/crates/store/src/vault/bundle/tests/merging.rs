//! A bundle beside what is there already.

use super::*;

const FIRST: &str = "11-3051.00";
const SECOND: &str = "15-1252.00";

/// Two vaults of one owner that went on apart: one note differs, each has something of its own.
fn apart() -> (Place, Vault, Vec<u8>) {
    let (here, there) = (Place::new(), Place::new());
    let mut mine = here.open().unwrap();
    fill(&here, &mut mine);
    let mut other = there.open().unwrap();
    import(&there, &mut other, &bundle_of(&mine), &me_everywhere());
    set_note(&there, &mut other, noted(31, me().id, "", "").id, "theirs");
    other
        .run(&there, Op::SaveOccupation, |tx| {
            tx.add_saved(&noted(40, me().id, SECOND, "new there"))
        })
        .unwrap();
    mine.run(&here, Op::SaveOccupation, |tx| {
        tx.add_saved(&noted(41, person_id(20), "29-1141.00", "only here"))
    })
    .unwrap();
    let bytes = bundle_of(&other);
    (here, mine, bytes)
}

#[test]
fn the_preview_counts_what_is_new_the_same_different_and_only_here() {
    let (_place, mine, bytes) = apart();
    let seen = preview(&mine, &bytes, &Owner::Me);
    assert!(!seen.other_vault && !seen.asks_owner);
    let counts: Vec<_> = seen
        .persons
        .iter()
        .map(|who| {
            (
                who.name.as_str(),
                who.fate,
                [who.fresh, who.same, who.differ, who.only_here],
            )
        })
        .collect();
    assert_eq!(
        counts,
        [
            ("Me", Fate::Known, [1, 2, 0, 0]),
            ("Dana", Fate::Known, [0, 2, 1, 1]),
            ("Robin", Fate::Known, [0, 2, 0, 0]),
        ]
    );
    assert_eq!(
        seen.persons[1].differing,
        ["Industrial Production Managers"]
    );
}

#[test]
fn what_differs_stays_unless_theirs_is_taken_and_nothing_is_removed() {
    for (choices, expected, changed) in [
        (me_everywhere(), "", 0),
        (theirs(&[me().id]), "", 0),
        (theirs(&[person_id(20)]), "theirs", 1),
    ] {
        let (place, mut mine, bytes) = apart();
        let (imported, _) = import(&place, &mut mine, &bytes, &choices);
        assert_eq!((imported.added, imported.changed), (1, changed));
        assert_eq!(
            note_of(&mine, person_id(20), FIRST).as_deref(),
            Some(expected)
        );
        assert_eq!(
            note_of(&mine, me().id, SECOND).as_deref(),
            Some("new there")
        );
        assert_eq!(
            note_of(&mine, person_id(20), "29-1141.00").as_deref(),
            Some("only here")
        );
    }
}

#[test]
fn another_owner_is_me_or_a_client_as_is_said() {
    let (here, there) = (Place::new(), Place::new());
    let mut other = there.open().unwrap();
    fill(&there, &mut other);
    let bytes = bundle_of(&other);

    let mut mine = open_others(&here, person_id(9));
    let seen = preview(&mine, &bytes, &Owner::Me);
    assert!(seen.other_vault && seen.asks_owner);
    assert_eq!(seen.persons[0].fate, Fate::Mine);
    import(&here, &mut mine, &bytes, &me_everywhere());
    assert!(note_of(&mine, person_id(9), FIRST).is_some());
    assert!(mine.read().person(me().id).unwrap().is_none());
    assert_eq!(mine.read().drafts(person_id(9)).unwrap().len(), 1);
    mine.undo(&here.stamp()).unwrap();

    let choices = Choices {
        owner: Owner::Client {
            name: "Ada".to_owned(),
        },
        ..me_everywhere()
    };
    import(&here, &mut mine, &bytes, &choices);
    let ada = mine.read().person(me().id).unwrap().unwrap();
    assert_eq!((ada.kind, ada.name.as_str()), (PersonKind::Client, "Ada"));
    assert!(note_of(&mine, ada.id, FIRST).is_some());
    assert!(note_of(&mine, person_id(9), FIRST).is_none());
    // From now on she is known, whatever is said, and keeps her name.
    let seen = preview(&mine, &bytes, &Owner::Me);
    assert!(!seen.asks_owner);
    let everyone = theirs(&[me().id]);
    assert_eq!(
        import(&here, &mut mine, &bytes, &everyone).0,
        Imported::default()
    );
}

#[test]
fn an_occupation_saved_in_both_is_one_and_what_was_written_on_it_goes_there() {
    let (here, there) = (Place::new(), Place::new());
    let mut other = there.open().unwrap();
    fill(&there, &mut other);
    let mut mine = open_others(&here, person_id(9));
    mine.run(&here, Op::SaveOccupation, |tx| {
        tx.add_saved(&noted(50, person_id(9), FIRST, "mine"))
    })
    .unwrap();
    let bytes = bundle_of(&other);
    let seen = preview(&mine, &bytes, &Owner::Me);
    assert_eq!((seen.persons[0].fresh, seen.persons[0].differ), (0, 1));
    import(&here, &mut mine, &bytes, &theirs(&[me().id]));
    let saved = mine.read().saved_of(person_id(9)).unwrap();
    assert_eq!(saved.len(), 1);
    assert_eq!(saved[0].id, noted(50, person_id(9), "", "").id);
    assert!(saved[0].note.as_str().starts_with("# A week"));
    let drafts = mine.read().drafts(person_id(9)).unwrap();
    assert_eq!(drafts[0].place, format!("note:{}", saved[0].id));
}

#[test]
fn a_second_example_is_left_out_with_all_that_is_theirs() {
    let (here, there) = (Place::new(), Place::new());
    let mut other = there.open().unwrap();
    fill(&there, &mut other);
    let mut mine = here.open().unwrap();
    mine.run(&here, Op::AddExample, |tx| {
        tx.add_person(&client(60, "Robin", true))
    })
    .unwrap();
    let bytes = bundle_of(&other);
    assert_eq!(
        preview(&mine, &bytes, &Owner::Me).persons[2].fate,
        Fate::LeftOut
    );
    import(&here, &mut mine, &bytes, &me_everywhere());
    assert!(mine.read().person(person_id(21)).unwrap().is_none());
    assert!(note_of(&mine, person_id(21), SECOND).is_none());
}

#[test]
fn what_is_being_written_here_stays() {
    let (here, there) = (Place::new(), Place::new());
    let mut other = there.open().unwrap();
    fill(&there, &mut other);
    let mut mine = here.open().unwrap();
    let place = format!("note:{}", noted(30, me().id, "", "").id);
    mine.save_draft(me().id, &place, "mine", now().at).unwrap();
    import(&here, &mut mine, &bundle_of(&other), &me_everywhere());
    assert_eq!(mine.read().drafts(me().id).unwrap()[0].text, "mine");
}

#[test]
fn a_text_that_was_being_written_comes_along_when_nothing_else_is_new() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    fill(&place, &mut vault);
    let bytes = bundle_of(&vault);
    let drafts = vault.read().drafts(me().id).unwrap();
    vault.drop_draft(me().id, &drafts[0].place).unwrap();
    let (imported, changes) = import(&place, &mut vault, &bytes, &me_everywhere());
    assert_eq!((imported.added, imported.drafts), (0, 1));
    assert_eq!(changes, Changes::default());
    assert_eq!(vault.read().drafts(me().id).unwrap(), drafts);
}

#[test]
fn stopping_it_leaves_everything_as_it_was() {
    let (place, mut mine, bytes) = apart();
    let before = rows(&mine);
    let progress = Progress::default();
    progress.stop();
    let stopped = mine.import(
        &stage(&bytes).unwrap(),
        &me_everywhere(),
        &importing(),
        &place.stamp(),
        &progress,
    );
    assert_eq!(stopped.unwrap_err(), VaultError::Stopped);
    assert_eq!(rows(&mine), before);
}
