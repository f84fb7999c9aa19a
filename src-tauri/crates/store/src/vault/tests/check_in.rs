//! Check-ins with what they measure, and their rhythm: kept whole, taken back, removed and erased.

use waymark_domain::{
    history::{Net, Noun, Op},
    ids::{CheckInId, MetricId, PersonId},
    plan::{CheckIn, Metric, MetricValue, Note, Rhythm, RhythmSet, Score},
};

use super::{
    super::{Since, Tx, Vault, VaultError},
    Place, instant, me,
};

const WORDS: &str = "The planner let me sit in — I was not bored once.";

pub(in super::super) fn metric(number: u8, person: PersonId) -> Metric {
    let at = instant(100 + u32::from(number));
    Metric {
        id: MetricId::new(at, [number; 10]),
        person,
        name: format!("Applications {number}"),
        unit: "letters".into(),
        target: (number == 1).then_some(2.5),
        position: i64::from(number),
        created_at: at,
        changed_at: at,
    }
}

pub(in super::super) fn check_in(number: u8, person: PersonId, values: &[(u8, f64)]) -> CheckIn {
    let at = instant(100 + u32::from(number));
    CheckIn {
        id: CheckInId::new(at, [number; 10]),
        person,
        on: format!("2026-09-{number:02}").parse().unwrap(),
        energy: Score::new(4),
        progress: None,
        confidence: Score::new(number % 5 + 1),
        text: Note::new(WORDS.into()).unwrap(),
        values: values
            .iter()
            .map(|(of, value)| MetricValue {
                metric: metric(*of, person).id,
                value: *value,
            })
            .collect(),
        created_at: at,
        changed_at: at,
    }
}

/// Two metrics, two check-ins, a rhythm.
pub(in super::super) fn all(tx: &Tx<'_>, person: PersonId) -> Result<(), VaultError> {
    tx.put_metric(&metric(1, person))?;
    tx.put_metric(&metric(2, person))?;
    tx.put_check_in(&check_in(3, person, &[(1, 0.1 + 0.2), (2, -7.0)]))?;
    tx.put_check_in(&check_in(9, person, &[(2, 12.0)]))?;
    tx.put_rhythm(&rhythm(person, Rhythm::Monthly))
}

fn rhythm(person: PersonId, every: Rhythm) -> RhythmSet {
    RhythmSet {
        person,
        every,
        set_on: "2026-09-01".parse().unwrap(),
        changed_at: instant(100),
    }
}

fn filled(place: &Place) -> Vault {
    let mut vault = place.open().unwrap();
    vault
        .run(place, Op::AddCheckIn, |tx| all(tx, me().id))
        .unwrap();
    vault
}

type All = (Vec<CheckIn>, Vec<Metric>, Option<RhythmSet>);

fn all_of(vault: &Vault) -> All {
    let (read, me) = (vault.read(), me().id);
    (
        read.check_ins_of(me).unwrap(),
        read.metrics_of(me).unwrap(),
        read.rhythm_of(me).unwrap(),
    )
}

#[test]
fn a_check_in_is_read_as_it_was_written_and_is_taken_back_and_done_again() {
    let place = Place::new();
    filled(&place).close().unwrap();
    let mut vault = place.open().unwrap();
    let id = me().id;
    let newest_first = vec![
        check_in(9, id, &[(2, 12.0)]),
        check_in(3, id, &[(1, 0.1 + 0.2), (2, -7.0)]),
    ];
    let written = (
        newest_first,
        vec![metric(1, id), metric(2, id)],
        Some(rhythm(id, Rhythm::Monthly)),
    );
    assert_eq!(all_of(&vault), written);
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(all_of(&vault), (vec![], vec![], None));
    vault.redo(&place.stamp()).unwrap();
    assert_eq!(all_of(&vault), written);
}

#[test]
fn editing_replaces_all_that_was_said() {
    let place = Place::new();
    let mut vault = filled(&place);
    let before = check_in(3, me().id, &[]);
    let edited = CheckIn {
        on: "2026-09-28".parse().unwrap(),
        energy: None,
        text: Note::new(String::new()).unwrap(),
        values: check_in(3, me().id, &[(1, 5.0)]).values,
        ..before
    };
    vault
        .run(&place, Op::EditCheckIn, |tx| tx.put_check_in(&edited))
        .unwrap();
    assert_eq!(
        vault.read().check_in(edited.id).unwrap(),
        Some(edited.clone())
    );
    assert_eq!(all_of(&vault).0[0], edited, "it is the newest now");
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(all_of(&vault).0[1].values.len(), 2);
}

#[test]
fn a_metric_takes_its_values_along_and_brings_them_back() {
    let place = Place::new();
    let mut vault = filled(&place);
    let before = all_of(&vault);
    let gone = metric(2, me().id).id;
    vault
        .run(&place, Op::RemoveMetric, |tx| tx.remove_metric(gone))
        .unwrap();
    let (check_ins, metrics, _) = all_of(&vault);
    assert_eq!(metrics, [metric(1, me().id)]);
    let values: Vec<usize> = check_ins.iter().map(|one| one.values.len()).collect();
    assert_eq!(values, [0, 1]);
    let trash = vault.read().trash(place.stamp().on).unwrap();
    assert_eq!((trash.len(), trash[0].things), (1, 1), "values are parts");
    vault
        .put_back(trash[0].id, &super::action(Op::PutBack), &place.stamp())
        .unwrap();
    assert_eq!(all_of(&vault), before);
}

#[test]
fn a_check_in_that_measured_what_is_gone_stays_in_the_trash() {
    let place = Place::new();
    let mut vault = filled(&place);
    let (id, of) = (check_in(9, me().id, &[]).id, metric(2, me().id).id);
    vault
        .run(&place, Op::RemoveCheckIn, |tx| tx.remove_check_in(id))
        .unwrap();
    vault
        .run(&place, Op::RemoveMetric, |tx| tx.remove_metric(of))
        .unwrap();
    let trash = vault.read().trash(place.stamp().on).unwrap();
    let one = trash.iter().find(|one| one.op == Op::RemoveCheckIn);
    let refused = vault.put_back(one.unwrap().id, &super::action(Op::PutBack), &place.stamp());
    assert!(refused.is_err());
    assert_eq!(vault.read().trash(place.stamp().on).unwrap().len(), 2);
}

#[test]
fn a_number_that_is_none_is_refused_by_the_table_too() {
    let place = Place::new();
    let mut vault = filled(&place);
    for value in [f64::NAN, f64::INFINITY, 1e13] {
        let bad = check_in(5, me().id, &[(1, value)]);
        let refused = vault.run(&place, Op::AddCheckIn, |tx| tx.put_check_in(&bad));
        assert!(refused.is_err(), "{value}");
    }
    assert_eq!(all_of(&vault).0.len(), 2, "nothing half-written");
}

#[test]
fn a_rhythm_is_one_for_each_person_and_can_be_none() {
    let place = Place::new();
    let mut vault = filled(&place);
    let weekly = rhythm(me().id, Rhythm::Weekly);
    vault
        .run(&place, Op::SetRhythm, |tx| tx.put_rhythm(&weekly))
        .unwrap();
    assert_eq!(vault.read().rhythm_of(me().id).unwrap(), Some(weekly));
    vault
        .run(&place, Op::SetRhythm, |tx| tx.remove_rhythm(me().id))
        .unwrap();
    assert_eq!(vault.read().rhythm_of(me().id).unwrap(), None);
}

#[test]
fn check_ins_are_counted_since_and_in_the_receipt_of_erasing() {
    let place = Place::new();
    let mut vault = filled(&place);
    let mut since = Since::entry(1, None);
    assert!(vault.read().go_on(&mut since, 100).unwrap());
    // Two check-ins, two metrics, a rhythm; values are parts of them.
    let added = Net {
        noun: Noun::CheckIns,
        added: 5,
        removed: 0,
        changed: 0,
    };
    assert_eq!(since.net(), [added]);
    let (erasure, needles, _) = vault
        .erase(me().id, Vec::new(), false, &place.stamp())
        .unwrap();
    vault.scour(&needles).unwrap();
    assert_eq!(erasure.receipt.kinds(), [(Noun::CheckIns, 5)]);
    let file = std::fs::read(place.vault()).unwrap();
    for words in [WORDS, "Applications 2"] {
        assert!(
            !file
                .windows(words.len())
                .any(|part| part == words.as_bytes())
        );
    }
}
