//! Bundles written from real vaults and read into others.

mod check_in;
mod damage;
mod decision;
mod hostile;
mod merging;
mod profile;
mod round_trip;

use waymark_domain::{
    history::{Action, Changes, Op},
    ids::{PersonId, SavedId},
    person::{Person, PersonKind},
    plan::{Note, SavedOccupation},
};

use super::{
    super::{
        Key, Passphrase, Vault, VaultError,
        changeset::RECORDED,
        tests::{Place, action, me, now, saved},
    },
    Bundle, Cell, Choices, DRAFT, Fate, Gathered, Imported, Owner, Preview, Progress, Refused,
    Source, Staged, Table,
};

/// The least there is: the tests try thousands of files.
const LITTLE_WORK: u8 = 1;

fn passphrase() -> Passphrase {
    Passphrase::new("seven small boats".to_owned())
}

fn source() -> Source<'static> {
    Source {
        app: "0.1.0",
        catalogue: Some("2026.1".to_owned()),
        now: now(),
    }
}

fn gathered(vault: &Vault) -> Gathered {
    vault.gather(&Progress::default()).unwrap()
}

fn bundle_of(vault: &Vault) -> Vec<u8> {
    gathered(vault).pack(&source()).unwrap()
}

fn stage(bytes: &[u8]) -> Result<Staged, VaultError> {
    Bundle::read(bytes)?.stage()
}

/// Everything the user wrote.
fn rows(vault: &Vault) -> Vec<Table> {
    gathered(vault).tables
}

fn me_everywhere() -> Choices {
    Choices {
        owner: Owner::Me,
        theirs: std::collections::BTreeSet::new(),
    }
}

fn theirs(of: &[PersonId]) -> Choices {
    Choices {
        theirs: of.iter().map(ToString::to_string).collect(),
        ..me_everywhere()
    }
}

fn importing() -> Action {
    Action {
        person: None,
        subject: "2026-09-21".into(),
        ..action(Op::ImportBundle)
    }
}

fn import(
    place: &Place,
    vault: &mut Vault,
    bytes: &[u8],
    choices: &Choices,
) -> (Imported, Changes) {
    let staged = stage(bytes).unwrap();
    vault
        .import(
            &staged,
            choices,
            &importing(),
            &place.stamp(),
            &Progress::default(),
        )
        .unwrap()
}

fn preview(vault: &Vault, bytes: &[u8], owner: &Owner) -> Preview {
    vault.preview_import(&stage(bytes).unwrap(), owner).unwrap()
}

/// A vault of somebody else.
fn open_others(place: &Place, owner: PersonId) -> Vault {
    let owner = Person { id: owner, ..me() };
    Vault::open(&place.vault(), Key::None, &owner).unwrap()
}

fn person_id(number: u8) -> PersonId {
    PersonId::new(me().created_at, [number; 10])
}

fn noted(number: u8, person: PersonId, code: &str, note: &str) -> SavedOccupation {
    SavedOccupation {
        id: SavedId::new(me().created_at, [number; 10]),
        ..saved(person, code, note)
    }
}

fn client(number: u8, name: &str, example: bool) -> Person {
    Person {
        id: person_id(number),
        kind: PersonKind::Client,
        name: name.into(),
        example,
        ..me()
    }
}

/// The owner, a client and the example, with notes, and one that is being written.
fn fill(place: &Place, vault: &mut Vault) {
    vault
        .run(place, Op::AddExample, |tx| {
            tx.add_person(&client(20, "Dana", false))?;
            tx.add_person(&client(21, "Robin", true))?;
            tx.add_saved(&noted(
                30,
                me().id,
                "11-3051.00",
                "# A week\n\n“Ask” Dana\t⟦é⟧",
            ))?;
            tx.add_saved(&noted(31, person_id(20), "11-3051.00", ""))?;
            tx.add_saved(&noted(
                32,
                person_id(20),
                "15-1252.00",
                "=SUM(A1)\n\n\u{0}\u{7f}",
            ))?;
            tx.add_saved(&noted(33, person_id(21), "15-1252.00", "three years"))
        })
        .unwrap();
    let place_of_note = format!("note:{}", noted(30, me().id, "", "").id);
    vault
        .save_draft(me().id, &place_of_note, "half a sen", now().at)
        .unwrap();
}

fn note_of(vault: &Vault, person: PersonId, code: &str) -> Option<String> {
    let saved = vault.read().saved_with_code(person, code).unwrap();
    saved.map(|saved| saved.note.into_string())
}

fn set_note(place: &Place, vault: &mut Vault, saved: SavedId, note: &str) {
    let note = Note::new(note.into()).unwrap();
    let stamp = place.stamp();
    vault
        .transact(&action(Op::EditSavedNote), &stamp, |tx| {
            tx.set_note(saved, &note, stamp.at)
        })
        .unwrap();
}
