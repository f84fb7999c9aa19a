//! The strengths profile: kept whole, taken back, removed, erased and carried to another vault.

use waymark_domain::{
    history::{Net, Noun, Op},
    ids::{ExperienceId, FitCheckId, PersonId, SittingId},
    inventory::constraints::{PhysicalLimit, Remote},
    profile::{
        Answer, Experience, ExperienceKind, HiddenFit, InventoryKind, KeptFitCheck, Limit,
        LimitSet, Occupation, Sitting, Story,
    },
    role::RoleSlug,
};

use super::{
    super::{Since, Tx, Vault, VaultError, changeset::RECORDED},
    Place, instant, me,
};

const STORY: &str = "The metal detector failed at 5.40 and three trucks were waiting.";

pub(in super::super) fn sitting(number: u8, person: PersonId, answers: &[(&str, i8)]) -> Sitting {
    // After every action of a test, whose id has the same bytes.
    let at = instant(100 + u32::from(number));
    Sitting {
        id: SittingId::new(at, [number; 10]),
        person,
        inventory: InventoryKind::Skills,
        version: 1,
        started_at: at,
        started_on: at.date_naive(),
        finished_at: at,
        finished_on: at.date_naive(),
        catalogue_version: "2026.1".into(),
        answers: answers
            .iter()
            .map(|(item, value)| Answer {
                item: (*item).to_owned(),
                value: *value,
                proposed: *value == 3,
                answered_at: at,
            })
            .collect(),
    }
}

pub(in super::super) fn experience(number: u8, person: PersonId, skills: &[&str]) -> Experience {
    // After every action of a test, whose id has the same bytes.
    let at = instant(100 + u32::from(number));
    Experience {
        id: ExperienceId::new(at, [number; 10]),
        person,
        kind: ExperienceKind::Story,
        title: "The night the line stopped".into(),
        place: "Cold store".into(),
        occupation: Some(Occupation {
            code: "53-1042.00".into(),
            title_at_save: "First-Line Supervisors of Helpers".into(),
        }),
        begins: Some("2019-04".parse().unwrap()),
        ends: Some("2023".parse().unwrap()),
        expires: None,
        level: Some(5),
        story: Story {
            situation: STORY.into(),
            action: "I called them in.".into(),
            result: "Nobody waited.".into(),
            skills: skills.iter().map(|&id| id.to_owned()).collect(),
        },
        position: i64::from(number),
        created_at: at,
        changed_at: at,
        catalogue_version: "2026.1".into(),
    }
}

fn limit(person: PersonId, limit: Limit) -> LimitSet {
    let at = instant(0);
    LimitSet {
        person,
        limit,
        changed_at: at,
        changed_on: at.date_naive(),
    }
}

fn hidden(person: PersonId) -> HiddenFit {
    let at = instant(0);
    HiddenFit {
        person,
        code: "13-1081.00".into(),
        slug: Some(RoleSlug::try_from("buyer".to_owned()).unwrap()),
        title_at_hide: "Buyer".into(),
        reason: "Not again.".into(),
        hidden_at: at,
        hidden_on: at.date_naive(),
        catalogue_version: "2026.1".into(),
    }
}

fn check(person: PersonId) -> KeptFitCheck {
    let at = instant(0);
    KeptFitCheck {
        id: FitCheckId::new(at, [6; 10]),
        person,
        slug: None,
        code: "11-3051.00".into(),
        title_at_check: "Industrial Production Managers".into(),
        made_at: at,
        made_on: at.date_naive(),
        catalogue_version: "2026.1".into(),
        inventory_versions: "{\"interests\":1}".into(),
        result: "{}".into(),
    }
}

/// Something in every table of the profile.
pub(in super::super) fn profile(tx: &Tx<'_>, person: PersonId) -> Result<(), VaultError> {
    tx.add_sitting(&sitting(1, person, &[("2.A.1.a", 3), ("2.B.1.a", 0)]))?;
    tx.add_sitting(&sitting(2, person, &[("2.A.1.a", 4)]))?;
    tx.put_experience(&experience(1, person, &["2.A.1.b", "2.B.1.a"]))?;
    tx.put_limit(&limit(person, Limit::PayFloor(52_000)))?;
    tx.put_limit(&limit(person, Limit::Remote(Remote::NoMatter)))?;
    tx.put_limit(&limit(person, Limit::Physical(PhysicalLimit::Heights)))?;
    tx.put_hidden(&hidden(person))?;
    tx.add_fit_check(&check(person))
}

fn all_of(vault: &Vault) -> String {
    let read = vault.read();
    format!(
        "{:?}{:?}{:?}{:?}{:?}",
        read.sittings_of(me().id).unwrap(),
        read.experience_of(me().id).unwrap(),
        read.limits_of(me().id).unwrap(),
        read.hidden_of(me().id).unwrap(),
        read.fit_checks_of(me().id).unwrap(),
    )
}

fn filled(place: &Place) -> Vault {
    let mut vault = place.open().unwrap();
    vault
        .run(place, Op::FinishSitting, |tx| profile(tx, me().id))
        .unwrap();
    vault
}

#[test]
fn everything_is_read_as_it_was_written_and_is_taken_back_and_done_again() {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    let nothing = all_of(&vault);
    let (_, changes) = vault
        .run(&place, Op::FinishSitting, |tx| profile(tx, me().id))
        .unwrap();
    assert_eq!(changes.nouns, [Noun::Profile, Noun::Fit, Noun::History]);
    vault.close().unwrap();

    let mut vault = place.open().unwrap();
    let (read, person) = (vault.read(), me().id);
    let sittings = read.sittings_of(person).unwrap();
    assert_eq!(sittings[0], sitting(2, person, &[("2.A.1.a", 4)]));
    let first = sitting(1, person, &[("2.A.1.a", 3), ("2.B.1.a", 0)]);
    assert_eq!(sittings[1], first);
    let story = experience(1, person, &["2.A.1.b", "2.B.1.a"]);
    assert_eq!(read.experience(story.id).unwrap(), Some(story.clone()));
    assert_eq!(read.experience_of(person).unwrap(), [story]);
    let limits = read.limits_of(person).unwrap();
    let limits: Vec<_> = limits.into_iter().map(|set| set.limit).collect();
    assert_eq!(
        limits,
        [
            Limit::PayFloor(52_000),
            Limit::Physical(PhysicalLimit::Heights),
            Limit::Remote(Remote::NoMatter)
        ]
    );
    assert_eq!(read.hidden_of(person).unwrap(), [hidden(person)]);
    assert_eq!(read.fit_checks_of(person).unwrap(), [check(person)]);

    let whole = all_of(&vault);
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(all_of(&vault), nothing);
    vault.redo(&place.stamp()).unwrap();
    assert_eq!(all_of(&vault), whole);
    assert_eq!(vault.read().first_altered_entry().unwrap(), None);
}

#[test]
fn what_is_put_again_takes_the_place_of_what_was_there() {
    let place = Place::new();
    let mut vault = filled(&place);
    let anew = Experience {
        title: "The night the line went on".into(),
        ..experience(1, me().id, &["2.B.1.a", "2.C.1.a"])
    };
    let lower = limit(me().id, Limit::PayFloor(48_000));
    let because = HiddenFit {
        reason: "The pay.".into(),
        ..hidden(me().id)
    };
    let before = all_of(&vault);
    vault
        .run(&place, Op::EditExperience, |tx| {
            tx.put_experience(&anew)?;
            tx.put_limit(&lower)?;
            tx.put_hidden(&because)
        })
        .unwrap();
    let read = vault.read();
    assert_eq!(read.experience_of(me().id).unwrap(), [anew]);
    assert_eq!(read.limits_of(me().id).unwrap()[0], lower);
    assert_eq!(read.hidden_of(me().id).unwrap(), [because]);
    vault.undo(&place.stamp()).unwrap();
    assert_eq!(all_of(&vault), before);
}

#[test]
fn a_removed_sitting_is_one_thing_in_the_trash_and_comes_back_with_its_answers() {
    let place = Place::new();
    let mut vault = filled(&place);
    let before = all_of(&vault);
    let (id, story) = (sitting(1, me().id, &[]).id, experience(1, me().id, &[]).id);
    vault
        .run(&place, Op::RemoveSitting, |tx| tx.remove_sitting(id))
        .unwrap();
    vault
        .run(&place, Op::RemoveExperience, |tx| {
            tx.remove_experience(story)
        })
        .unwrap();
    assert_eq!(vault.read().sittings_of(me().id).unwrap().len(), 1);
    let trash = vault.read().trash(place.stamp().on).unwrap();
    let things: Vec<_> = trash.iter().map(|one| (one.op, one.things)).collect();
    assert_eq!(things, [(Op::RemoveExperience, 1), (Op::RemoveSitting, 1)]);
    for one in &trash {
        let action = super::action(Op::PutBack);
        let back = vault.put_back(one.id, &action, &place.stamp()).unwrap();
        assert_eq!(back.unwrap().nouns, [Noun::Profile, Noun::History]);
    }
    assert_eq!(all_of(&vault), before);
    assert_eq!(vault.read().trash(place.stamp().on).unwrap(), []);
}

#[test]
fn an_emptied_trash_leaves_no_answer_and_no_story_in_the_history() {
    let place = Place::new();
    let mut vault = filled(&place);
    let story = experience(1, me().id, &[]).id;
    vault
        .run(&place, Op::RemoveExperience, |tx| {
            tx.remove_experience(story)
        })
        .unwrap();
    assert_eq!(vault.empty_trash(&place.stamp()).unwrap().0, 1);
    let held: i64 = vault
        .conn
        .query_row(
            "SELECT count(*) FROM operation WHERE instr(changeset, CAST(?1 AS BLOB)) > 0",
            [STORY],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(held, 0);
}

#[test]
fn what_changed_since_counts_sittings_and_not_their_answers() {
    let place = Place::new();
    let vault = filled(&place);
    let mut since = Since::entry(1, None);
    assert!(vault.read().go_on(&mut since, 100).unwrap());
    let added = |noun, added| Net {
        noun,
        added,
        removed: 0,
        changed: 0,
    };
    // Two sittings, a story, three limits, one hidden; and a check.
    assert_eq!(since.net(), [added(Noun::Profile, 7), added(Noun::Fit, 1)]);
}

#[test]
fn erasing_takes_all_of_it() {
    let place = Place::new();
    let mut vault = filled(&place);
    let (erasure, needles, changes) = vault
        .erase(me().id, Vec::new(), false, &place.stamp())
        .unwrap();
    vault.scour(&needles).unwrap();
    assert_eq!(
        erasure.receipt.kinds(),
        [(Noun::Profile, 7), (Noun::Fit, 1)]
    );
    assert!(changes.nouns.is_sorted());
    for (table, _) in RECORDED.into_iter().filter(|(table, _)| *table != "person") {
        let count: i64 = vault
            .conn
            .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(count, 0, "{table}");
    }
    let file = std::fs::read(place.vault()).unwrap();
    assert!(
        !file
            .windows(STORY.len())
            .any(|part| part == STORY.as_bytes())
    );
}
