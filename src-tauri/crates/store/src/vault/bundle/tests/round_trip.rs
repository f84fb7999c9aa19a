//! What goes out comes back as it was.

use std::fs;

use waymark_domain::history::Wanted;

use super::{
    super::{seal, table::Table as Rows},
    *,
};

#[test]
fn everything_comes_back_in_a_new_vault_with_the_same_rows() {
    let (here, there) = (Place::new(), Place::new());
    let mut old = here.open().unwrap();
    fill(&here, &mut old);
    let mut new = there.open().unwrap();
    let (imported, changes) = import(&there, &mut new, &bundle_of(&old), &me_everywhere());
    assert_eq!(
        (imported.added, imported.changed, imported.drafts),
        (6, 0, 1)
    );
    assert!(!changes.nouns.is_empty());
    assert_eq!(rows(&new), rows(&old));
}

#[test]
fn a_second_time_nothing_changes_and_nothing_is_recorded() {
    let (here, there) = (Place::new(), Place::new());
    let mut old = here.open().unwrap();
    fill(&here, &mut old);
    let bytes = bundle_of(&old);
    for owner in [me().id, person_id(9)] {
        let mut new = open_others(&there, owner);
        import(&there, &mut new, &bytes, &me_everywhere());
        let (before, operations) = (
            rows(&new),
            new.read().operations(&Wanted::default(), 9).unwrap(),
        );
        let everyone = theirs(&[me().id, person_id(20), person_id(21)]);
        let (imported, changes) = import(&there, &mut new, &bytes, &everyone);
        assert_eq!(imported, Imported::default());
        assert_eq!(changes, Changes::default());
        assert_eq!(rows(&new), before);
        assert_eq!(
            new.read().operations(&Wanted::default(), 9).unwrap(),
            operations
        );
        new.close().unwrap();
        fs::remove_file(there.vault()).unwrap();
    }
}

#[test]
fn undo_takes_all_of_it_back_and_redo_brings_it_again() {
    let (here, there) = (Place::new(), Place::new());
    let mut old = here.open().unwrap();
    fill(&here, &mut old);
    let mut new = there.open().unwrap();
    new.save(&there, "mine");
    let recorded = |vault: &Vault| -> Vec<Rows> { rows(vault)[..RECORDED.len()].to_vec() };
    let before = recorded(&new);
    import(&there, &mut new, &bundle_of(&old), &theirs(&[me().id]));
    let after = recorded(&new);
    assert_ne!(after, before);
    new.undo(&there.stamp()).unwrap();
    assert_eq!(recorded(&new), before);
    new.redo(&there.stamp()).unwrap();
    assert_eq!(recorded(&new), after);
    assert_eq!(new.read().first_altered_entry().unwrap(), None);
}

#[test]
fn the_same_contents_and_time_are_the_same_bytes() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    fill(&place, &mut vault);
    assert_eq!(bundle_of(&vault), bundle_of(&vault));
}

#[test]
fn a_sealed_bundle_opens_with_its_passphrase_and_no_other() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    fill(&place, &mut vault);
    let bytes = bundle_of(&vault);
    let sealed = seal::close(&bytes, &passphrase(), LITTLE_WORK).unwrap();
    assert!(!sealed.windows(4).any(|part| part == b"Dana"));
    assert_eq!(seal::open(&sealed, &passphrase()).unwrap(), bytes);
    assert_eq!(
        seal::open(&sealed, &Passphrase::new("seven small boat".into())).unwrap_err(),
        VaultError::ImportRefused(Refused::WrongPassphrase)
    );
}

#[test]
fn every_recorded_table_is_in_it_and_so_is_the_history() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    fill(&place, &mut vault);
    let bundle = Bundle::read(&bundle_of(&vault)).unwrap();
    let names: Vec<_> = bundle
        .tables
        .iter()
        .map(|table| table.name.as_str())
        .collect();
    let recorded = RECORDED.map(|(table, _)| table);
    assert_eq!(names, [&recorded[..], &[DRAFT]].concat());
    assert_eq!(bundle.history, 1);
}

#[test]
fn a_file_takes_its_name_when_it_is_whole_and_leaves_nothing_beside_it() {
    let place = Place::new();
    let path = place.vault().with_file_name("out.zip");
    fs::write(&path, "before").unwrap();
    let stopped = Progress::default();
    stopped.stop();
    let error = super::super::put(&path, b"after", &stopped).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::Interrupted);
    assert_eq!(fs::read(&path).unwrap(), b"before");
    super::super::put(&path, b"after", &Progress::default()).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"after");
    assert_eq!(place.names(), ["out.zip"]);
    let nowhere = place.vault().with_file_name("no").join("out.zip");
    let error = super::super::put(&nowhere, b"x", &Progress::default()).unwrap_err();
    assert!(!error.to_string().contains("out.zip"), "{error}");
}

#[test]
fn a_bundle_that_another_program_wrote_after_the_description_is_read() {
    let written = include_bytes!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../fuzz/seeds/bundle_file/whole"
    ));
    let place = Place::new();
    let mut vault = open_others(&place, person_id(9));
    let (imported, _) = import(&place, &mut vault, written, &me_everywhere());
    assert_eq!(imported.added, 1);
    assert_eq!(
        note_of(&vault, person_id(9), "11-3051.00").as_deref(),
        Some("Ask *Dana*")
    );
}
