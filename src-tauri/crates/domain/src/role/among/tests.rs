//! Each rule between roles refuses a pair that is made wrong in one place.

use crate::role::check::tests::{good, text};
use crate::role::profile::{Role, Target};
use crate::role::{Entry, RoleSlug, Text, check_among, passages};

const OWN: &str = "production-plant-manager";
const OTHER: &str = "mill-manager";

fn slug(written: &str) -> RoleSlug {
    RoleSlug::try_from(written.to_owned()).unwrap()
}

/// The same role with every text in other words, and as a sibling.
fn pair() -> [Role; 2] {
    let mut one = good();
    one.siblings.truncate(1);
    one.siblings[0].role = slug(OTHER);
    let mut two = one.clone();
    two.siblings[0].role = slug(OWN);
    let mut number = 0;
    texts(&mut two).into_iter().for_each(|found| {
        number += 1;
        let words = found.as_str().split_whitespace().enumerate();
        let anew: Vec<String> = words.map(|(at, _)| format!("w{number}x{at}")).collect();
        *found = text(&anew.join(" "));
    });
    [one, two]
}

/// Every text that is compared.
fn texts(role: &mut Role) -> Vec<&mut Text> {
    let mut all = vec![
        &mut role.title,
        &mut role.sentence,
        &mut role.like.day,
        &mut role.like.week,
    ];
    all.extend([
        &mut role.like.bad_day,
        &mut role.leave_or_stay.stay,
        &mut role.leave_or_stay.leave,
    ]);
    all.extend(role.search.iter_mut());
    all.extend(role.siblings.iter_mut().map(|one| &mut one.differs));
    for part in &mut role.harder {
        all.extend([
            &mut part.what,
            &mut part.often,
            &mut part.wears_on,
            &mut part.cope,
            &mut part.ask,
        ]);
    }
    for one in &mut role.thrives {
        all.extend([&mut one.behaviour, &mut one.cost, &mut one.counter_example]);
    }
    for choice in role
        .varies
        .iter_mut()
        .flat_map(|varies| &mut varies.choices)
    {
        all.extend(choice.pay.iter_mut().chain(&mut choice.hours));
        all.push(&mut choice.tasks);
    }
    all.extend(role.ways_in.iter_mut().map(|way| &mut way.text));
    all.extend(role.licences.iter_mut().map(|licence| &mut licence.text));
    all.extend(
        role.lateral
            .iter_mut()
            .chain(&mut role.feeders)
            .map(|found| &mut found.why),
    );
    for statement in &mut role.statements {
        all.extend([&mut statement.text, &mut statement.why]);
    }
    for question in &mut role.questions {
        all.extend([&mut question.ask, &mut question.probes]);
        all.extend(question.strong.iter_mut().chain(&mut question.weak));
    }
    for question in &mut role.questions_to_ask {
        all.extend([&mut question.ask, &mut question.listen_for]);
    }
    all
}

fn problems(roles: &[Role], places: &[(&str, &str)]) -> Vec<(usize, String, String)> {
    let slugs: Vec<RoleSlug> = places.iter().map(|(_, name)| slug(name)).collect();
    let entries: Vec<Entry<'_>> = roles
        .iter()
        .zip(&slugs)
        .zip(places)
        .map(|((role, slug), (track, _))| Entry { slug, track, role })
        .collect();
    let track_of = |code: &str| match code {
        "99-9999.00" => None,
        "15-1252.00" => Some("technology"),
        _ => Some("business-operations"),
    };
    check_among(&entries, track_of)
        .into_iter()
        .map(|(index, problem)| (index, problem.field.to_string(), problem.reason))
        .collect()
}

const PLACES: [(&str, &str); 2] = [("business-operations", OWN), ("business-operations", OTHER)];

/// Makes the pair wrong, and expects the complaint about role `index`.
fn refuse(make: impl Fn(&mut [Role; 2]), index: usize, field: &str, words: &str) {
    refuse_at(PLACES, make, index, field, words);
}

fn refuse_at(
    places: [(&str, &str); 2],
    make: impl Fn(&mut [Role; 2]),
    index: usize,
    field: &str,
    words: &str,
) {
    let mut roles = pair();
    make(&mut roles);
    let found = problems(&roles, &places);
    assert!(
        found.iter().any(|(at, place, reason)| {
            (*at, place.as_str()) == (index, field) && reason.contains(words)
        }),
        "no “{words}” at “{field}” of {index} in {found:#?}"
    );
}

/// Strangers: neither names the other, and prose may not be shared at all.
fn part([one, two]: &mut [Role; 2]) {
    one.siblings.clear();
    two.siblings.clear();
}

#[test]
fn a_pair_in_its_own_words_is_clean() {
    assert_eq!(problems(&pair(), &PLACES), []);
    let [mut one, _] = pair();
    let compared = passages(&one)
        .iter()
        .filter(|found| found.kind.is_compared())
        .count();
    // The title and the search titles are reworded too, and not compared.
    assert_eq!(compared + 1 + one.search.len(), texts(&mut one).len());
}

#[test]
fn names() {
    let same = [("business-operations", OWN), ("care", OWN)];
    refuse_at(same, |_| (), 1, "the file", "has a role of the name");
    refuse(
        |[_, two]| two.title = text("production plant Manager"),
        1,
        "title",
        "has the same title",
    );
    refuse(
        |[_, two]| two.search[1] = text("Plant manager"),
        1,
        "search 2",
        "leads to production-plant-manager already",
    );
    refuse(
        |[_, two]| two.search[1] = text("Production Plant Manager"),
        1,
        "search 2",
        "leads to production-plant-manager already",
    );
}

#[test]
fn occupations() {
    refuse(
        |[one, _]| one.occupation = "99-9999.00".into(),
        0,
        "occupation",
        "there is no occupation",
    );
    refuse(
        |[one, _]| one.occupation = "15-1252.00".into(),
        0,
        "occupation",
        "is in the track technology, and this file lies in business-operations",
    );
    let unknown = Target::Occupation("99-9999.00".into());
    refuse(
        |[one, _]| one.lateral[1].target = unknown.clone(),
        0,
        "lateral 2, occupation",
        "there is no occupation",
    );
    refuse(
        |[one, _]| one.feeders[0].target = Target::Occupation(one.occupation.clone()),
        0,
        "feeders 1, occupation",
        "own occupation",
    );
    refuse(
        |[one, _]| one.feeders[1].target = one.feeders[0].target.clone(),
        0,
        "feeders 2, occupation",
        "named twice",
    );
    refuse(
        |[one, _]| one.lateral[0].target = Target::Role(slug("nobody-wrote-this")),
        0,
        "lateral 1, role",
        "no role nobody-wrote-this is written yet",
    );
    refuse(
        |[one, _]| one.lateral[0].target = Target::Role(slug(OWN)),
        0,
        "lateral 1, role",
        "this role itself",
    );
}

#[test]
fn siblings() {
    let field = "siblings 1, role";
    refuse(
        |[_, two]| two.siblings.clear(),
        0,
        field,
        "does not name production-plant-manager",
    );
    refuse(
        |[one, _]| one.siblings[0].role = slug(OWN),
        0,
        field,
        "no sibling of itself",
    );
    refuse(
        |[one, _]| one.siblings[0].role = slug("gone"),
        0,
        field,
        "no role gone is written yet",
    );
    refuse(
        |[_, two]| two.occupation = "11-1021.00".into(),
        0,
        field,
        "share their occupation",
    );
    refuse(
        |[one, _]| one.siblings.push(one.siblings[0].clone()),
        0,
        "siblings 2, role",
        "named twice",
    );
}

#[test]
fn sentences_that_stand_twice() {
    let shared = "Nobody has ever seen the pump run dry.";
    let share = |[one, two]: &mut [Role; 2]| {
        one.harder[0].cope = text(&format!("Waiting for rain. {shared}"));
        two.harder[1].cope = text(&format!("{} Going home.", shared.to_uppercase()));
    };
    refuse(
        |pair| {
            part(pair);
            share(pair);
        },
        1,
        "harder 2, cope",
        "stands in production-plant-manager, “harder 1, cope” too",
    );
    let mut siblings = pair();
    share(&mut siblings);
    assert_eq!(problems(&siblings, &PLACES), []);
    refuse(
        |[one, _]| {
            one.harder[0].cope = text(shared);
            one.harder[1].cope = text(shared);
        },
        0,
        "harder 2, cope",
        "stands in “harder 1, cope” too",
    );
}

#[test]
fn texts_that_were_reworded() {
    refuse(
        |pair| {
            part(pair);
            let day = pair[0].like.day.as_str().replace("gearbox", "bearing");
            pair[1].like.day = text(&day.replace("ninety", "sixty").replace('.', " then."));
        },
        1,
        "like, day",
        "is much like production-plant-manager, “like, day”",
    );
}

#[test]
fn siblings_that_are_the_same_role() {
    refuse(
        |[one, two]| {
            two.like = one.like.clone();
            two.thrives = one.thrives.clone();
        },
        1,
        "siblings",
        "of its three-word sequences in common with production-plant-manager",
    );
}
