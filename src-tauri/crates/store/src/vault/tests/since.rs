//! The history narrowed down, and what came of it since.

use waymark_domain::{
    history::{Net, Noun, Op, Wanted},
    ids::PersonId,
    person::{Person, PersonKind},
};

use super::{
    super::{Since, Vault},
    Place, action, me, saved,
};

fn seqs(vault: &Vault, wanted: Wanted, limit: u32) -> Vec<i64> {
    let found = vault.read().operations(&wanted, limit).unwrap();
    found.iter().map(|operation| operation.seq).collect()
}

/// 1 save, 2 edit, 3 undo of it, 4 a client, 5 a restaurant saved for the client, 6 remove.
fn told(place: &Place) -> (Vault, PersonId) {
    let mut vault = place.open().unwrap();
    vault.save(place, "a");
    vault.edit(place, "b");
    vault.undo(&place.stamp()).unwrap();
    let client = Person {
        id: PersonId::new(me().created_at, [3; 10]),
        kind: PersonKind::Client,
        name: "Zoë".into(),
        ..me()
    };
    let mut adding = action(Op::CreatePerson);
    adding.person = Some(client.id);
    adding.subject = client.name.clone();
    vault
        .transact(&adding, &place.stamp(), |tx| tx.add_person(&client))
        .unwrap();
    let mut saving = action(Op::SaveOccupation);
    saving.person = Some(client.id);
    saving.subject = "Chefs and CAFÉ Owners".into();
    vault
        .transact(&saving, &place.stamp(), |tx| {
            let mut one = saved(client.id, "35-1011.00", "");
            one.id = waymark_domain::ids::SavedId::new(me().created_at, [4; 10]);
            tx.add_saved(&one)
        })
        .unwrap();
    vault.remove(place);
    (vault, client.id)
}

#[test]
fn the_history_is_narrowed_by_person_kind_words_and_standing_and_read_page_by_page() {
    let place = Place::new();
    let (vault, client) = told(&place);
    let check = |wanted: Wanted, expected: &[i64]| {
        assert_eq!(seqs(&vault, wanted.clone(), 500), expected, "{wanted:?}");
    };
    let all = Wanted::default;
    check(all(), &[6, 5, 4, 2, 1]);
    check(
        Wanted {
            person: Some(client),
            ..all()
        },
        &[5, 4],
    );
    check(
        Wanted {
            ops: vec![Op::SaveOccupation, Op::RemoveSaved],
            ..all()
        },
        &[6, 5, 1],
    );
    check(
        Wanted {
            ops: vec![Op::RestoreBackup],
            ..all()
        },
        &[],
    );
    check(
        Wanted {
            applied: Some(false),
            ..all()
        },
        &[2],
    );
    check(
        Wanted {
            applied: Some(true),
            ..all()
        },
        &[6, 5, 4, 1],
    );
    // Letters beyond A to Z too, and nothing is a pattern.
    for (text, expected) in [
        ("  café", &[5][..]),
        ("ZOË", &[4]),
        ("managers", &[6, 2, 1]),
        ("%", &[]),
    ] {
        check(
            Wanted {
                text: text.into(),
                ..all()
            },
            expected,
        );
    }
    check(
        Wanted {
            before: Some(4),
            ..all()
        },
        &[2, 1],
    );
    assert_eq!(seqs(&vault, all(), 2), [6, 5]);
    // A page is as long as it is asked for, however much is passed over.
    let managers = Wanted {
        text: "managers".into(),
        ..all()
    };
    assert_eq!(seqs(&vault, managers, 2), [6, 2]);
}

/// Gone through in stretches of different lengths, which makes no difference.
fn since(vault: &Vault, first: i64, person: Option<PersonId>) -> Since {
    let [one, two, all] = [1, 2, 500].map(|stretch| {
        let mut since = Since::entry(first, person);
        while !vault.read().go_on(&mut since, stretch).unwrap() {}
        since
    });
    assert_eq!((one.net(), one.days()), (all.net(), all.days()));
    assert_eq!((two.net(), two.days()), (all.net(), all.days()));
    all
}

fn net(vault: &Vault, first: i64, person: Option<PersonId>) -> Vec<Net> {
    since(vault, first, person).net()
}

fn of(noun: Noun, added: u32, removed: u32, changed: u32) -> Net {
    Net {
        noun,
        added,
        removed,
        changed,
    }
}

#[test]
fn what_came_and_went_in_between_is_no_difference() {
    let place = Place::new();
    let (mut vault, client) = told(&place);
    // From the start: the client and what was saved for them; one's own was saved and removed.
    assert_eq!(
        net(&vault, 1, None),
        [of(Noun::Person, 1, 0, 0), of(Noun::Saved, 1, 0, 0)]
    );
    assert_eq!(net(&vault, 1, Some(me().id)), []);
    // From the edit on: it was there then, and is gone.
    assert_eq!(net(&vault, 2, Some(me().id)), [of(Noun::Saved, 0, 1, 0)]);
    assert_eq!(net(&vault, 2, Some(client)), net(&vault, 4, Some(client)));

    // Brought back it is as it was: removing it made no difference.
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(net(&vault, 6, None), []);
    vault.edit(&place, "c");
    assert_eq!(net(&vault, 6, None), [of(Noun::Saved, 0, 0, 1)]);
    vault.edit(&place, "a");
    // The note reads as it did; that it was touched is all that differs.
    assert_eq!(net(&vault, 6, None), [of(Noun::Saved, 0, 0, 1)]);
    vault.undo(&place.stamp()).unwrap();
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(net(&vault, 6, None), []);
    assert_eq!(net(&vault, 999, None), []);
}

#[test]
fn the_days_tell_what_was_done_and_how_much_of_it_stands() {
    let place = Place::new();
    let (vault, client) = told(&place);
    let days = since(&vault, 1, None).days();
    assert_eq!(days.len(), 1, "it was all on one day");
    let done = |day: &waymark_domain::history::Day| -> Vec<(Op, u32, u32)> {
        day.done
            .iter()
            .map(|done| (done.op, done.count, done.undone))
            .collect()
    };
    assert_eq!(
        done(&days[0]),
        [
            (Op::SaveOccupation, 2, 0),
            (Op::EditSavedNote, 1, 1),
            (Op::CreatePerson, 1, 0),
            (Op::RemoveSaved, 1, 0)
        ]
    );
    assert_eq!((days[0].taken_back, days[0].done_again), (1, 0));
    let of_client = since(&vault, 1, Some(client)).days();
    assert_eq!(
        done(&of_client[0]),
        [(Op::CreatePerson, 1, 0), (Op::SaveOccupation, 1, 0)]
    );
    assert_eq!(since(&vault, 7, None).days(), []);
}

#[test]
fn a_moment_leads_to_the_first_entry_from_then_on() {
    let place = Place::new();
    let (vault, _) = told(&place);
    let at = |seq| {
        let all = vault.read().operations(&Wanted::default(), 500).unwrap();
        all.iter().find(|one| one.seq == seq).unwrap().at
    };
    let first = |at| vault.read().first_entry_since(at).unwrap();
    assert_eq!(first(at(1)), Some(1));
    assert_eq!(first(at(4)), Some(4));
    assert_eq!(first(at(6) + chrono::TimeDelta::milliseconds(1)), None);
}
