//! Chosen moves with their steps: kept whole, taken back, removed and erased.

use waymark_domain::{
    history::{Net, Noun, Op},
    ids::{MoveId, PersonId, StepId},
    moves::Class,
    plan::{MoveEnd, MoveState, Note, PlannedMove, Step},
    role::RoleSlug,
};

use super::{
    super::{Since, Vault},
    Place, instant, me,
};

const WHY: &str = "Nights are killing me — the office closes at six.";

pub(super) fn chosen(number: u8, person: PersonId) -> PlannedMove {
    // After every action of a test, whose id has the same bytes.
    let at = instant(100 + u32::from(number));
    PlannedMove {
        id: MoveId::new(at, [number; 10]),
        person,
        from: Some(MoveEnd {
            code: "51-1011.00".into(),
            slug: None,
            title: "First-Line Supervisors of Production and Operating Workers".into(),
        }),
        to: MoveEnd {
            code: "11-3051.00".into(),
            slug: Some(RoleSlug::try_from("production-plant-manager".to_owned()).unwrap()),
            title: "Production Plant Manager".into(),
        },
        class: Some(Class::LateralAdvancement),
        state: MoveState::Considering,
        state_on: at.date_naive(),
        why: Note::new(WHY.into()).unwrap(),
        dropped_because: String::new(),
        by: Some("2027-03-01".parse().unwrap()),
        added_at: at,
        added_on: at.date_naive(),
        changed_at: at,
        catalogue_version: "2026.1".into(),
    }
}

fn step(number: u8, of: &PlannedMove) -> Step {
    let at = instant(100 + u32::from(number));
    Step {
        id: StepId::new(at, [number; 10]),
        person: of.person,
        of: of.id,
        title: format!("Ask for day {number} in the planning office"),
        detail: "Two hours are enough.".into(),
        element: Some("2.B.1.d".into()),
        due: (number == 1).then(|| "2026-12-24".parse().unwrap()),
        done: None,
        position: i64::from(number),
        created_at: at,
        changed_at: at,
    }
}

fn all_of(vault: &Vault) -> (Vec<PlannedMove>, Vec<Step>) {
    let read = vault.read();
    (
        read.planned_moves_of(me().id).unwrap(),
        read.steps_of(me().id).unwrap(),
    )
}

/// A move with two steps, and one that begins nowhere.
fn filled(place: &Place) -> Vault {
    let mut vault = place.open().unwrap();
    let (one, other) = (chosen(1, me().id), chosen(2, me().id));
    let other = PlannedMove {
        from: None,
        class: None,
        by: None,
        ..other
    };
    vault
        .run(place, Op::AddMove, |tx| {
            tx.put_move(&one)?;
            tx.put_move(&other)?;
            tx.put_step(&step(1, &one))?;
            tx.put_step(&step(2, &one))
        })
        .unwrap();
    vault
}

#[test]
fn a_move_is_read_as_it_was_chosen_and_is_taken_back_and_done_again() {
    let place = Place::new();
    filled(&place).close().unwrap();
    let mut vault = place.open().unwrap();
    let (moves, steps) = all_of(&vault);
    let one = chosen(1, me().id);
    assert_eq!((moves.len(), &moves[1]), (2, &one), "newest first");
    assert_eq!((&moves[0].from, moves[0].class), (&None, None));
    assert_eq!(steps, [step(1, &one), step(2, &one)]);

    vault.undo(&place.stamp()).unwrap();
    assert_eq!(all_of(&vault), (vec![], vec![]));
    vault.redo(&place.stamp()).unwrap();
    assert_eq!(all_of(&vault), (moves, steps));
}

#[test]
fn how_far_it_has_come_changes_and_where_it_leads_does_not() {
    let place = Place::new();
    let mut vault = filled(&place);
    let dropped = PlannedMove {
        state: MoveState::Dropped,
        dropped_because: "The plant closes.".into(),
        to: MoveEnd {
            title: "Something else".into(),
            ..chosen(1, me().id).to
        },
        ..chosen(1, me().id)
    };
    let done = Step {
        done: Some("2026-12-01".parse().unwrap()),
        ..step(1, &dropped)
    };
    vault
        .run(&place, Op::SetMoveState, |tx| {
            tx.put_move(&dropped)?;
            tx.put_step(&done)
        })
        .unwrap();
    let kept = vault.read().planned_move(dropped.id).unwrap().unwrap();
    assert_eq!(kept.dropped_because, "The plant closes.");
    assert_eq!(kept.to.title, "Production Plant Manager");
    assert_eq!(vault.read().step(done.id).unwrap(), Some(done));
}

#[test]
fn a_removed_move_comes_back_from_the_trash_with_its_steps() {
    let place = Place::new();
    let mut vault = filled(&place);
    let before = all_of(&vault);
    let id = chosen(1, me().id).id;
    vault
        .run(&place, Op::RemoveMove, |tx| tx.remove_move(id))
        .unwrap();
    assert_eq!(all_of(&vault).1, []);
    let trash = vault.read().trash(place.stamp().on).unwrap();
    assert_eq!(
        trash.iter().map(|one| one.things).collect::<Vec<_>>(),
        [3],
        "the move and two steps"
    );
    let action = super::action(Op::PutBack);
    vault
        .put_back(trash[0].id, &action, &place.stamp())
        .unwrap();
    assert_eq!(all_of(&vault), before);
}

#[test]
fn a_step_of_a_move_that_is_gone_is_not_put_back() {
    let place = Place::new();
    let mut vault = filled(&place);
    let of = chosen(1, me().id);
    let gone = step(1, &of).id;
    vault
        .run(&place, Op::RemoveStep, |tx| tx.remove_step(gone))
        .unwrap();
    vault
        .run(&place, Op::RemoveMove, |tx| tx.remove_move(of.id))
        .unwrap();
    let trash = vault.read().trash(place.stamp().on).unwrap();
    let one = trash.iter().find(|one| one.op == Op::RemoveStep).unwrap();
    let action = super::action(Op::PutBack);
    let refused = vault.put_back(one.id, &action, &place.stamp());
    assert!(refused.is_err());
    assert_eq!(
        vault.read().trash(place.stamp().on).unwrap().len(),
        2,
        "it stays in the trash"
    );
}

#[test]
fn moves_and_steps_are_counted_since_and_in_the_receipt_of_erasing() {
    let place = Place::new();
    let mut vault = filled(&place);
    let mut since = Since::entry(1, None);
    assert!(vault.read().go_on(&mut since, 100).unwrap());
    let added = Net {
        noun: Noun::Planned,
        added: 4,
        removed: 0,
        changed: 0,
    };
    assert_eq!(since.net(), [added]);

    let (erasure, needles, _) = vault
        .erase(me().id, Vec::new(), false, &place.stamp())
        .unwrap();
    vault.scour(&needles).unwrap();
    assert_eq!(erasure.receipt.kinds(), [(Noun::Planned, 4)]);
    let file = std::fs::read(place.vault()).unwrap();
    assert!(!file.windows(WHY.len()).any(|part| part == WHY.as_bytes()));
}
