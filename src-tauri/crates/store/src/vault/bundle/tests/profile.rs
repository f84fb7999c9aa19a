//! Profiles, whose sittings and stories have parts.

use waymark_domain::{
    history::Op,
    profile::{Experience, Sitting},
};

use super::{
    super::super::tests::profile::{experience, profile, sitting},
    *,
};

fn filled(place: &Place) -> Vault {
    let mut vault = place.open().unwrap();
    vault
        .run(place, Op::FinishSitting, |tx| profile(tx, me().id))
        .unwrap();
    vault
}

fn sittings(vault: &Vault) -> Vec<Sitting> {
    vault.read().sittings_of(me().id).unwrap()
}

fn stories(vault: &Vault) -> Vec<Experience> {
    vault.read().experience_of(me().id).unwrap()
}

#[test]
fn all_of_it_comes_along_and_a_second_time_changes_nothing() {
    let (here, there) = (Place::new(), Place::new());
    let old = filled(&here);
    let mut new = there.open().unwrap();
    let bundle = bundle_of(&old);
    let preview = preview(&new, &bundle, &Owner::Me);
    // Two sittings, a story, three limits, one hidden, a check; answers and skills are parts of them.
    assert_eq!(preview.persons[0].fresh, 8);
    let (imported, _) = import(&there, &mut new, &bundle, &me_everywhere());
    assert_eq!(imported.added, 8);
    assert_eq!(rows(&new), rows(&old));
    let (again, changes) = import(&there, &mut new, &bundle, &theirs(&[me().id]));
    assert_eq!((again, changes), (Imported::default(), Changes::default()));
}

#[test]
fn a_sitting_taken_elsewhere_stands_beside_those_taken_here() {
    let (here, there) = (Place::new(), Place::new());
    let (old, mut new) = (filled(&here), there.open().unwrap());
    let mine = sitting(9, me().id, &[("2.A.1.a", 1)]);
    new.run(&there, Op::FinishSitting, |tx| tx.add_sitting(&mine))
        .unwrap();
    import(&there, &mut new, &bundle_of(&old), &me_everywhere());
    assert_eq!(sittings(&new)[0], mine);
    assert_eq!(sittings(&new)[1..], sittings(&old));
}

#[test]
fn a_story_that_differs_keeps_its_skills_unless_the_files_is_taken() {
    let (here, there) = (Place::new(), Place::new());
    let (old, mut new) = (filled(&here), there.open().unwrap());
    let mine = Experience {
        title: "Mine".into(),
        ..experience(1, me().id, &["2.C.1.a"])
    };
    new.run(&there, Op::AddExperience, |tx| tx.put_experience(&mine))
        .unwrap();
    let bundle = bundle_of(&old);
    import(&there, &mut new, &bundle, &me_everywhere());
    assert_eq!(stories(&new), [mine]);
    import(&there, &mut new, &bundle, &theirs(&[me().id]));
    let taken = &stories(&new)[0];
    assert_eq!(taken.title, stories(&old)[0].title);
    // What the file has is added; nothing is removed.
    assert_eq!(taken.story.skills, ["2.A.1.b", "2.B.1.a", "2.C.1.a"]);
}

/// A profile with one cell changed; whether it may be brought in.
fn with_cell(table: &str, column: &str, cell: Cell) -> Result<(), VaultError> {
    let here = Place::new();
    let mut all = gathered(&filled(&here));
    let mut tables = all.tables.iter_mut();
    let of = tables.find(|one| one.name == table).unwrap();
    of.rows[0].set(column, cell);
    stage(&all.pack(&source())?).map(|_| ())
}

#[test]
fn words_that_no_version_writes_are_refused() {
    let text = |text: &str| Cell::Text(text.to_owned());
    for (table, column, cell) in [
        ("sitting", "inventory", text("horoscope")),
        ("sitting", "inventory_version", Cell::Integer(0)),
        ("sitting", "inventory_version", Cell::Integer(1 << 40)),
        ("answer", "value", Cell::Integer(6)),
        ("answer", "proposed", Cell::Integer(2)),
        ("experience", "kind", text("hobby")),
        ("experience", "begins", text("last year")),
        ("experience", "ends", text("2019-13")),
        ("experience", "level", Cell::Integer(13)),
        ("experience", "code", Cell::Null),
        ("limit_set", "key", text("the_moon")),
        ("limit_set", "value", text("-1")),
        ("hidden_fit", "slug", text("No Slug")),
        ("fit_check", "slug", text("No Slug")),
        ("fit_check", "made_on", text("today")),
    ] {
        let refused = with_cell(table, column, cell.clone()).unwrap_err();
        assert!(
            matches!(refused, VaultError::ImportRefused(Refused::Damaged(_))),
            "{table} {column} {cell:?}: {refused:?}"
        );
    }
    with_cell("experience", "ends", Cell::Null).unwrap();
    with_cell("limit_set", "value", text("1")).unwrap();
}

#[test]
fn an_answer_of_somebody_elses_sitting_is_refused() {
    let here = Place::new();
    let mut old = filled(&here);
    old.run(&here, Op::CreatePerson, |tx| {
        tx.add_person(&client(20, "Dana", false))
    })
    .unwrap();
    let mut tables = gathered(&old);
    let answers = tables.tables.iter_mut();
    let answers = answers.into_iter().find(|table| table.name == "answer");
    let dana = Cell::Text(person_id(20).to_string());
    answers.unwrap().rows[0].set("person_id", dana);
    let refused = stage(&tables.pack(&source()).unwrap()).unwrap_err();
    assert!(matches!(
        refused,
        VaultError::ImportRefused(Refused::Damaged(_))
    ));
}
