use super::*;
use crate::inventory::constraints::SPOKEN_OF;

pub(crate) fn id(name: &str) -> DimensionId {
    DimensionId::try_from(name.to_owned()).unwrap()
}

fn ids(count: usize) -> Vec<DimensionId> {
    let letter = |index: usize| char::from(b'a' + index as u8);
    (0..count)
        .map(|index| id(&format!("d_{}", letter(index))))
        .collect()
}

#[test]
fn each_dimension_is_in_four_pairs_in_two_rounds() {
    let check = |count: usize, first_round: usize, second_round: usize| {
        let all = ids(count);
        let leaning: Vec<&DimensionId> = all.iter().collect();
        let found = pairs(&leaning);
        let of = |round| found.iter().filter(|pair| pair.round == round).count();
        assert_eq!((of(1), of(2)), (first_round, second_round), "{count}");
        if count > 6 {
            for one in &all {
                let first = found.iter().filter(|pair| pair.first == one).count();
                let second = found.iter().filter(|pair| pair.second == one).count();
                assert_eq!((first, second), (2, 2), "{one} of {count}");
            }
        }
        let mut turned = leaning.clone();
        turned.reverse();
        assert_eq!(pairs(&turned), found, "{count}: whatever the order");
    };
    check(0, 0, 0);
    check(1, 0, 0);
    check(2, 1, 0);
    check(3, 3, 0);
    check(4, 4, 2);
    check(5, 5, 5);
    check(6, 6, 3);
    check(7, 7, 7);
    check(14, 14, 14);
    check(22, 22, 22);
}

#[test]
fn weights_follow_the_answers() {
    let all = ids(3);
    let leaning: Vec<&DimensionId> = all.iter().collect();
    let trade = |first: usize, second: usize, choice: i8| TradeOff {
        first: all[first].clone(),
        second: all[second].clone(),
        choice: Choice::try_from(choice).unwrap(),
    };
    let check = |answers: &[TradeOff], expected: [f64; 3]| {
        let found = weigh(&leaning, answers);
        assert_eq!(found.answered, answers.len());
        for (one, expected) in all.iter().zip(expected) {
            let weight = found.of[one].weight;
            assert!((weight - expected).abs() < 1e-9, "{one}: {found:?}");
        }
    };
    check(&[], [1.0, 1.0, 1.0]);
    // (XᵀX + λI) = [[1.5, −1, 0], [−1, 1.5, 0], [0, 0, .5]], Xᵀy = (2, −2, 0): w = (.8, −.8, 0), half of it.
    check(&[trade(0, 1, 2)], [1.4, 0.6, 1.0]);
    check(&[trade(1, 0, -2)], [1.4, 0.6, 1.0]);
    // Each pair found equal.
    check(
        &[trade(0, 1, 0), trade(1, 2, 0), trade(2, 0, 0)],
        [1.0, 1.0, 1.0],
    );
    // XᵀX + λI = 3.5·I − J, inverse (I + J/.5)/3.5; Xᵀy sums to 0, so w = Xᵀy/3.5 = (4, 0, −4)/3.5.
    check(
        &[trade(0, 1, 2), trade(1, 2, 2), trade(0, 2, 2)],
        [1.0 + 2.0 / 3.5, 1.0, 1.0 - 2.0 / 3.5],
    );
}

#[test]
fn fewer_answers_leave_more_error() {
    let all = ids(8);
    let leaning: Vec<&DimensionId> = all.iter().collect();
    let errors = |answered: usize| {
        let answers: Vec<TradeOff> = pairs(&leaning)
            .into_iter()
            .take(answered)
            .map(|pair| TradeOff {
                first: pair.first.clone(),
                second: pair.second.clone(),
                choice: Choice::try_from(0).unwrap(),
            })
            .collect();
        let found = weigh(&leaning, &answers);
        found.of.values().map(|weight| weight.error).sum::<f64>() / 8.0
    };
    // Without answers s·√(1/λ)/2 = .75·1.414/2.
    assert!((errors(0) - 0.5303).abs() < 1e-3, "{}", errors(0));
    assert!(errors(0) > errors(8) && errors(8) > errors(16));
}

#[test]
fn a_malformed_inventory_is_told_where() {
    let text = |words: &str| Text::from(words.to_owned());
    let sound = || {
        let named = SPOKEN_OF.iter().map(|name| (*name).to_owned());
        let more = ('a'..'k').map(|letter| format!("more_{letter}"));
        let dimension = |name: String| Dimension {
            id: id(&name),
            name: text("Something"),
            low: text("Very little of that thing"),
            high: text("Very much of that thing"),
            evidence: vec![Evidence {
                element: "4.C.1".to_owned(),
                sign: -1,
            }],
            about: text("How much."),
        };
        Conditions {
            version: 1,
            dimensions: named.chain(more).map(dimension).collect(),
        }
    };
    let known = |element: &str| element == "4.C.1";
    assert_eq!(check(&sound(), known), vec![]);
    let refuse = |change: fn(&mut Conditions), field: &str, words: &str| {
        let mut inventory = sound();
        change(&mut inventory);
        let problems = check(&inventory, known);
        let found = problems
            .iter()
            .any(|problem| problem.field.to_string() == field && problem.reason.contains(words));
        assert!(found, "{field}: {words}: {problems:#?}");
    };
    refuse(
        |all| all.dimensions.truncate(3),
        "dimensions",
        "3 dimensions",
    );
    refuse(
        |all| drop(all.dimensions.remove(0)),
        "dimensions",
        "is missing",
    );
    refuse(
        |all| all.dimensions[1].id = all.dimensions[0].id.clone(),
        "dimensions 2, id",
        "earlier",
    );
    refuse(
        |all| all.dimensions[1].evidence[0].sign = 0,
        "dimensions 2, evidence 1, sign",
        "1 or -1",
    );
    refuse(
        |all| all.dimensions[1].evidence[0].element = "9.X".to_owned(),
        "dimensions 2, evidence 1, element",
        "no element",
    );
    refuse(
        |all| all.dimensions[2].low = Text::from("Little".to_owned()),
        "dimensions 3, low",
        "1 words",
    );
}
