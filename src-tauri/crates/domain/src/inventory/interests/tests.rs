use super::*;

/// Sixty items with the scales in their order, every second one in the short form.
pub(crate) fn sixty() -> Interests {
    let item = |index: usize| {
        let scale = Scale::ALL[index % 12 / 2];
        let round = index / 12;
        InterestItem {
            id: ItemId::try_from(format!("{}-i{index}", scale.letter())).unwrap(),
            scale,
            short: index % 2 == round % 2,
            text: Text::from(format!("Do the {} thing number {index}", scale.name())),
        }
    };
    Interests {
        version: 1,
        items: (0..60).map(item).collect(),
    }
}

/// A digit for each item in order; a dot where there is no answer.
pub(crate) fn answers(inventory: &Interests, digits: &str) -> InterestAnswers {
    let given = inventory.items.iter().zip(digits.bytes());
    given
        .filter(|(_, digit)| *digit != b'.')
        .map(|(item, digit)| {
            let liking = Liking::try_from((digit - b'0') as i8).unwrap();
            (item.id.clone(), liking)
        })
        .collect()
}

/// Published with O*NET's web services.
pub(crate) const GOLDEN: &str = "553421321134342523523523254115342111351145453111231155343444";

fn points(result: &InterestResult) -> Vec<Option<f64>> {
    result.scales.iter().map(ScaleScore::points).collect()
}

#[test]
fn the_published_answers_give_the_published_scores() {
    let inventory = sixty();
    let result = score(&inventory, Form::Long, &answers(&inventory, GOLDEN));
    let expected = [27.0, 13.0, 23.0, 25.0, 14.0, 14.0].map(Some);
    assert_eq!(points(&result), expected);
    assert_eq!((result.answered, result.items), (60, 60));
    // A difference of 1.06 per item is more than noise: R 2.7 − 1.06 = 1.64 leaves A and S beside it.
    let highest = vec![Scale::Realistic, Scale::Social, Scale::Artistic];
    assert_eq!(result.pattern, Pattern::Clear { highest });
}

#[test]
fn what_is_not_answered_never_counts_as_zero() {
    let inventory = sixty();
    // Six R items answered 5, one answered 1, three not at all; everything else 1.
    let digits = format!("{}1.1111111111..1111111111", "551111111111".repeat(3));
    let check = |digits: &str, mean: Option<f64>, answered: u32| {
        let result = score(&inventory, Form::Long, &answers(&inventory, digits));
        let realistic = result.scales[0];
        assert_eq!(
            (realistic.mean, realistic.answered),
            (mean, answered),
            "{digits}"
        );
        result.pattern
    };
    // 6 × 4 and one 0 over seven answers.
    check(&digits, Some(24.0 / 7.0), 7);
    let six = "55..........55..........55..................................";
    check(six, Some(4.0), 6);
    let five = "55..........55..........5...................................";
    assert!(matches!(check(five, None, 5), Pattern::TooFew { scales } if scales.len() == 6));
}

#[test]
fn a_short_form_reads_its_own_items_only() {
    let inventory = sixty();
    let all = answers(&inventory, GOLDEN);
    let short = score(&inventory, Form::Short, &all);
    assert_eq!((short.answered, short.items), (30, 30));
    assert!(short.scales.iter().all(|scale| scale.items == 5));
    assert!(short.scales[0].error > 0.49);
}

#[test]
fn patterns_are_said_before_anything_is_made_of_them() {
    let inventory = sixty();
    let check = |digits: &str, expected: Pattern| {
        let result = score(&inventory, Form::Long, &answers(&inventory, digits));
        assert_eq!(result.pattern, expected, "{digits}");
        let clear = matches!(result.pattern, Pattern::Clear { .. });
        assert_eq!(result.profile().is_some(), clear);
    };
    check("", Pattern::NothingAnswered);
    check("...", Pattern::NothingAnswered);
    let three = Pattern::TooFew {
        scales: Scale::ALL.to_vec(),
    };
    check("354", three);
    check(
        &"3".repeat(60),
        Pattern::StraightLined {
            answer: 3,
            share: 1.0,
        },
    );
    check(
        &format!("{}{}", "4".repeat(9), "1"),
        Pattern::StraightLined {
            answer: 4,
            share: 0.9,
        },
    );
    check(&"24".repeat(30), Pattern::Flat);
    check(
        &"551111111111".repeat(5),
        Pattern::Clear {
            highest: vec![Scale::Realistic],
        },
    );
}

#[test]
fn a_retake_is_held_against_noise() {
    let inventory = sixty();
    let of = |digits: &str| score(&inventory, Form::Long, &answers(&inventory, digits));
    let before = of(&"551111111111".repeat(5));
    let after = of(&format!(
        "{}{}",
        "551111111111".repeat(3),
        "331121111111".repeat(2)
    ));
    let found = changes(&before, &after);
    // R falls by 4 items × 2 over 10; I by nothing.
    assert!((found[0].after - found[0].before + 0.8).abs() < 1e-9);
    assert!(!found[0].exceeds_noise());
    assert!(changes(&before, &of("")).is_empty());
    let other = of(&"115511111111".repeat(5));
    assert!(changes(&before, &other)[0].exceeds_noise());
}

#[test]
fn a_malformed_inventory_is_told_where() {
    assert_eq!(check(&sixty()), vec![]);
    let refuse = |change: fn(&mut Interests), field: &str, words: &str| {
        let mut inventory = sixty();
        change(&mut inventory);
        let problems = check(&inventory);
        let found = problems
            .iter()
            .any(|problem| problem.field.to_string() == field && problem.reason.contains(words));
        assert!(found, "{field}: {words}: {problems:#?}");
    };
    refuse(|all| all.version = 0, "version", "begins at 1");
    refuse(|all| drop(all.items.pop()), "items", "59 items");
    refuse(
        |all| all.items[1].id = all.items[0].id.clone(),
        "items 2, id",
        "earlier",
    );
    refuse(|all| all.items.swap(0, 4), "items 1, scale", "realistic");
    refuse(
        |all| all.items[0].short = !all.items[0].short,
        "items 1, short",
        "exactly one",
    );
    refuse(
        |all| all.items[7].text = Text::from("Do it".to_owned()),
        "items 8, text",
        "2 words",
    );
    refuse(
        |all| all.items[7].text = all.items[6].text.clone(),
        "items 8, text",
        "earlier",
    );
}
