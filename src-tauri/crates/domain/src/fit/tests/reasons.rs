//! Every reason traces to an input, and a role's own reasons are shown as what they are.

use std::collections::{BTreeMap, BTreeSet};

use super::small::*;
use super::traced::traced;
use crate::fit::{
    Adds, Agreement, Check, ConstraintAbout, MissingWhat, Outcome, Person, Prepared, ReasonAbout,
    RoleAnswers, RoleInput, Seed, Standing, check,
};
use crate::mark::Reaction;
use crate::role::{Axis, ItemId, Role, RoleSlug};

const ROLE: &str =
    include_str!("../../../../../../data/roles/business-operations/production-plant-manager.toml");

fn role() -> Role {
    toml::from_str(ROLE).unwrap()
}

fn nothing() -> RoleAnswers {
    RoleAnswers {
        slug: RoleSlug::try_from("production-plant-manager".to_owned()).unwrap(),
        reactions: BTreeMap::new(),
        statements: BTreeMap::new(),
        version: BTreeSet::new(),
    }
}

fn checked(person: &Person, role: &Role, answers: &RoleAnswers) -> Check {
    let tables = tables();
    let prepared = Prepared::new(&tables, person);
    let input = RoleInput {
        profile: role,
        answers,
    };
    check(&prepared, 0, &prepared.samples_of(Seed(1), 20), Some(input))
}

#[test]
fn every_reason_traces_to_an_input_and_they_are_ordered() {
    let role = role();
    let mut answers = nothing();
    let reactions = [Reaction::Energises, Reaction::Drains, Reaction::Dealbreaker];
    for (part, reaction) in role.harder.iter().zip(reactions) {
        answers.reactions.insert(part.id.clone(), reaction);
    }
    for (one, answer) in role.statements.iter().zip([1, 2, 3, 4, 5, 1, 5]) {
        let answer = Agreement::try_from(answer).unwrap();
        answers.statements.insert(one.id.clone(), answer);
    }
    let mut person = person();
    person.constraints.pay_floor = Some(70_000);
    person.constraints.education_max = Some(3);
    person.constraints.no_travel = true;
    let found = checked(&person, &role, &answers);
    traced(&found, &role);
    assert!(found.reasons.is_sorted_by(|one, next| {
        one.axis < next.axis || (one.axis == next.axis && one.weight >= next.weight)
    }));
    // Six interests, at most eight elements either side, three conditions, pay and schooling, three reactions, and six
    // statements: the answer in the middle speaks for nothing.
    let count = |axis: Axis| found.reasons.iter().filter(|one| one.axis == axis).count();
    let about =
        |of: fn(&ReasonAbout) -> bool| found.reasons.iter().filter(|one| of(&one.about)).count();
    assert_eq!(about(|one| matches!(one, ReasonAbout::Interest { .. })), 6);
    assert_eq!(about(|one| matches!(one, ReasonAbout::Condition { .. })), 3);
    assert_eq!(
        about(|one| matches!(one, ReasonAbout::Constraint { .. })),
        2
    );
    assert_eq!(about(|one| matches!(one, ReasonAbout::Reaction { .. })), 3);
    assert_eq!(about(|one| matches!(one, ReasonAbout::Statement { .. })), 6);
    assert!(count(Axis::Strengths) > 0);
}

#[test]
fn what_is_said_of_a_role_stays_out_of_the_formulas() {
    let role = role();
    let bare = checked(&person(), &role, &nothing());
    let mut answers = nothing();
    for part in &role.harder {
        answers.reactions.insert(part.id.clone(), Reaction::Drains);
    }
    for one in &role.statements {
        let fully = Agreement::try_from(5).unwrap();
        answers.statements.insert(one.id.clone(), fully);
    }
    let said = checked(&person(), &role, &answers);
    assert_eq!(said.interests, bare.interests);
    assert_eq!(said.strengths, bare.strengths);
    assert_eq!(said.values, bare.values);
    assert_eq!(
        (said.standing, bare.standing),
        (Standing::NotAsked, Standing::NotAsked)
    );
}

#[test]
fn a_dealbreaker_blocks_and_the_version_stresses() {
    let role = role();
    let choice = role
        .varies
        .iter()
        .flat_map(|one| &one.choices)
        .find(|choice| {
            role.harder
                .iter()
                .any(|part| choice.stresses.contains(&part.id))
        });
    let choice = choice.unwrap();
    let stressed: &ItemId = choice
        .stresses
        .iter()
        .find(|id| role.harder.iter().any(|part| part.id == **id))
        .unwrap();
    let mut answers = nothing();
    answers
        .reactions
        .insert(stressed.clone(), Reaction::Dealbreaker);
    let weight = |answers: &RoleAnswers| {
        let found = checked(&person(), &role, answers);
        assert_eq!(found.standing, Standing::Blocked);
        let [only] = found.constraints.as_slice() else {
            panic!("{:?}", found.constraints);
        };
        assert_eq!(only.outcome, Outcome::Fail);
        let ConstraintAbout::Dealbreaker {
            harder,
            stressed: twice,
        } = &only.about
        else {
            panic!("{only:?}");
        };
        assert_eq!(harder, stressed);
        let reason = found
            .reasons
            .iter()
            .find(|one| one.axis == Axis::Constraints);
        (*twice, reason.unwrap().weight)
    };
    assert_eq!(weight(&answers), (false, 1.0));
    answers.version.insert(choice.id.clone());
    assert_eq!(weight(&answers), (true, 2.0));
}

#[test]
fn what_is_missing_says_what_it_would_add() {
    let role = role();
    let found = checked(&Person::default(), &role, &nothing());
    let opens = |axis: Axis| {
        found
            .missing
            .iter()
            .any(|one| one.axis == axis && one.adds == Adds::OpensAxis)
    };
    assert!(
        [
            Axis::Interests,
            Axis::Strengths,
            Axis::Values,
            Axis::Constraints
        ]
        .into_iter()
        .all(opens)
    );
    let parts = found.missing.iter().find_map(|one| match &one.what {
        MissingWhat::Reactions { parts } => Some(parts.len()),
        _ => None,
    });
    assert_eq!(parts, Some(role.harder.len()));
    let mut person = person();
    person.constraints.record = true;
    let found = checked(&person, &role, &nothing());
    let ask: Vec<&MissingWhat> = found
        .missing
        .iter()
        .filter(|one| one.adds == Adds::Ask)
        .map(|one| &one.what)
        .collect();
    let dimension = dimension(4);
    let about = ConstraintAbout::Record;
    assert_eq!(
        ask,
        [
            &MissingWhat::NoEvidence { dimension },
            &MissingWhat::ConstraintUnknown { about }
        ]
    );
    assert!(
        found
            .missing
            .iter()
            .any(|one| one.what == MissingWhat::TradeOffs)
    );
}
