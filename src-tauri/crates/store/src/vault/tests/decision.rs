//! Decisions with all their parts: kept whole, taken back, edited, removed and erased.

use waymark_domain::{
    history::{Net, Noun, Op},
    ids::{CriterionId, DecisionId, OptionId, PersonId},
    plan::{Choice, Choosable, Criterion, Decision, Note, Outcome, Rating, Review, Weighing},
};

use super::{
    super::{Since, Tx, Vault, VaultError},
    Place, instant, me,
};

const WORDS: &str = "Dana left in March — who would I ask then?";

fn option(number: u8) -> Choosable {
    Choosable {
        id: OptionId::new(instant(u32::from(number)), [number; 10]),
        name: format!("Option {number}"),
    }
}

fn criterion(number: u8) -> Criterion {
    Criterion {
        id: CriterionId::new(instant(u32::from(number)), [number; 10]),
        name: format!("Criterion {number}"),
        points: number,
    }
}

/// Two options under two criteria, one place open, chosen and looked back on.
pub(in super::super) fn decision(number: u8, person: PersonId) -> Decision {
    let at = instant(100 + u32::from(number));
    let note = |text: &str| Note::new(text.into()).unwrap();
    let [first, second] = [option(number), option(number + 1)];
    Decision {
        id: DecisionId::new(at, [number; 10]),
        person,
        question: format!("Stay or go, {number}?"),
        asked_on: format!("2026-09-{number:02}").parse().unwrap(),
        text: note(WORDS),
        weighing: Weighing::Ranked,
        choice: Some(Choice {
            option: second.id,
            chosen_on: "2026-09-20".parse().unwrap(),
            why: note("The shorter way."),
            expectation: "I sleep better by May.".into(),
            confidence: Some(70),
            review_on: "2027-05-01".parse().ok(),
        }),
        review: Some(Review {
            reviewed_on: "2027-05-02".parse().unwrap(),
            outcome: Some(Outcome::DidNot),
            text: note(""),
            again: Some(true),
        }),
        options: vec![first, second],
        // Not in the order of their ids.
        criteria: vec![criterion(number + 1), criterion(number)],
        ratings: vec![
            vec![Rating::new(4, 4), None],
            vec![Rating::new(0, 10), Rating::new(7, 9)],
        ],
        created_at: at,
        changed_at: at,
    }
}

/// Two decisions.
pub(in super::super) fn all(tx: &Tx<'_>, person: PersonId) -> Result<(), VaultError> {
    tx.put_decision(&decision(3, person))?;
    tx.put_decision(&decision(9, person))
}

fn filled(place: &Place) -> Vault {
    let mut vault = place.open().unwrap();
    vault
        .run(place, Op::AddDecision, |tx| all(tx, me().id))
        .unwrap();
    vault
}

fn decisions(vault: &Vault) -> Vec<Decision> {
    vault.read().decisions_of(me().id).unwrap()
}

#[test]
fn a_decision_is_read_as_it_was_written_and_is_taken_back_and_done_again() {
    let place = Place::new();
    filled(&place).close().unwrap();
    let mut vault = place.open().unwrap();
    let newest_first = [decision(9, me().id), decision(3, me().id)];
    assert_eq!(decisions(&vault), newest_first);
    for one in &newest_first {
        assert_eq!(
            vault.read().decision(one.id).unwrap().as_ref(),
            Some(one),
            "alone as among the others"
        );
    }
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(decisions(&vault), []);
    vault.redo(&place.stamp()).unwrap();
    assert_eq!(decisions(&vault), newest_first);
}

#[test]
fn editing_replaces_all_of_it_and_undo_brings_all_of_it_back() {
    let place = Place::new();
    let mut vault = filled(&place);
    let before = decision(3, me().id);
    // One option and one criterion go, one of each comes, in another order; the choice is taken back.
    let edited = Decision {
        options: vec![option(40), before.options[1].clone()],
        criteria: vec![criterion(41), before.criteria[0].clone()],
        ratings: vec![vec![None, None], vec![Rating::new(1, 2), Rating::new(3, 3)]],
        weighing: Weighing::Direct,
        choice: None,
        review: None,
        ..before.clone()
    };
    vault
        .run(&place, Op::EditDecision, |tx| tx.put_decision(&edited))
        .unwrap();
    assert_eq!(decisions(&vault)[1], edited);
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(decisions(&vault)[1], before);
}

#[test]
fn a_removed_one_is_one_thing_in_the_trash_and_comes_back_whole() {
    let place = Place::new();
    let mut vault = filled(&place);
    let before = decisions(&vault);
    let gone = decision(9, me().id).id;
    vault
        .run(&place, Op::RemoveDecision, |tx| tx.remove_decision(gone))
        .unwrap();
    assert_eq!(decisions(&vault), before[1..]);
    let trash = vault.read().trash(place.stamp().on).unwrap();
    assert_eq!((trash.len(), trash[0].things), (1, 1));
    vault
        .put_back(trash[0].id, &super::action(Op::PutBack), &place.stamp())
        .unwrap();
    assert_eq!(decisions(&vault), before);
}

#[test]
fn a_part_of_another_decision_is_refused_and_nothing_half_written() {
    let place = Place::new();
    let mut vault = filled(&place);
    let before = decisions(&vault);
    let thief = Decision {
        options: vec![before[0].options[0].clone()],
        ratings: vec![vec![]],
        criteria: vec![],
        ..decision(20, me().id)
    };
    let refused = vault.run(&place, Op::AddDecision, |tx| tx.put_decision(&thief));
    assert!(refused.is_err());
    assert_eq!(decisions(&vault), before);
}

#[test]
fn decisions_are_counted_since_and_in_the_receipt_of_erasing() {
    let place = Place::new();
    let mut vault = filled(&place);
    let mut since = Since::entry(1, None);
    assert!(vault.read().go_on(&mut since, 100).unwrap());
    let added = Net {
        noun: Noun::Decisions,
        added: 2,
        removed: 0,
        changed: 0,
    };
    assert_eq!(since.net(), [added], "options and criteria are parts");
    let (erasure, needles, _) = vault
        .erase(me().id, Vec::new(), false, &place.stamp())
        .unwrap();
    vault.scour(&needles).unwrap();
    assert_eq!(erasure.receipt.kinds(), [(Noun::Decisions, 2)]);
    let file = std::fs::read(place.vault()).unwrap();
    for words in [WORDS, "Option 9", "I sleep better"] {
        assert!(
            !file
                .windows(words.len())
                .any(|part| part == words.as_bytes())
        );
    }
}
