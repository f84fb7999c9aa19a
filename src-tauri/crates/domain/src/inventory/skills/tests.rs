use super::*;

fn answer(level: i8, proposed: bool) -> SkillAnswer {
    SkillAnswer {
        level: Level::try_from(level).unwrap(),
        proposed,
    }
}

#[test]
fn a_level_stands_at_a_step_and_a_half() {
    let check =
        |onet: f64, expected: i8| assert_eq!(Level::nearest(onet).get(), expected, "{onet}");
    check(0.0, 0);
    check(0.74, 0);
    check(0.76, 1);
    check(3.0, 2);
    check(6.0, 4);
    check(7.0, 4);
    check(-1.0, 0);
    assert_eq!(Level::try_from(3).unwrap().onet(), 4.5);
}

#[test]
fn a_few_answers_say_nothing() {
    let elements: Vec<String> = (0..68).map(|index| format!("e{index}")).collect();
    let check = |answered: usize, level: i8, expected: bool| {
        let answers: SkillAnswers = elements[..answered]
            .iter()
            .map(|element| (element.clone(), answer(level, false)))
            .collect();
        let found = state(elements.iter().map(String::as_str), &answers);
        assert_eq!(
            (found.answered, found.enough),
            (answered, expected),
            "{found:?}"
        );
    };
    check(0, 0, false);
    check(19, 0, false);
    check(20, 0, true);
    check(11, 1, false);
    check(12, 1, true);
    let foreign = SkillAnswers::from([("x".to_owned(), answer(4, false))]);
    assert_eq!(
        state(elements.iter().map(String::as_str), &foreign).answered,
        0
    );
}

#[test]
fn a_draft_is_what_the_best_job_leaves() {
    let check = |jobs: &[(f64, f64, Option<f32>)], expected: Option<(i8, f64)>| {
        let levels: Vec<[Option<f32>; 1]> = jobs.iter().map(|job| [job.2]).collect();
        let jobs: Vec<Job<'_>> = jobs
            .iter()
            .zip(&levels)
            .map(|(job, levels)| Job {
                occupation: "11-1011.00",
                years: job.0,
                ended_years_ago: job.1,
                levels,
            })
            .collect();
        let found = draft(&jobs);
        match expected {
            None => assert!(found.is_empty()),
            Some((level, onet)) => {
                assert_eq!(found[0].level.get(), level);
                assert!((found[0].onet - onet).abs() < 1e-6, "{found:?}");
            }
        }
    };
    check(&[], None);
    check(&[(5.0, 0.0, None)], None);
    check(&[(5.0, 0.0, Some(4.0))], Some((3, 4.0)));
    check(&[(0.0, 0.0, Some(4.0))], Some((1, 2.0)));
    check(&[(2.0, 10.0, Some(4.0))], Some((1, 4.0 * 0.7 * 0.7)));
    check(&[(9.0, 40.0, Some(5.0))], Some((2, 3.0)));
    check(
        &[(5.0, 0.0, Some(2.0)), (1.0, 0.0, Some(5.0))],
        Some((2, 3.0)),
    );
}

#[test]
fn one_step_is_noise_and_two_are_not() {
    let of = |level: i8| SkillAnswers::from([("2.A.1.a".to_owned(), answer(level, false))]);
    assert!(changes(&of(1), &of(1)).is_empty());
    assert!(!changes(&of(1), &of(2))[0].exceeds_noise());
    assert!(changes(&of(3), &of(1))[0].exceeds_noise());
    assert!(changes(&SkillAnswers::new(), &of(1)).is_empty());
}

#[test]
fn a_malformed_inventory_is_told_where() {
    let text = |words: &str| Text::from(words.to_owned());
    let sound = || Skills {
        version: 1,
        elements: ["2.A.1.a", "2.C.1.a"]
            .map(|element| SkillElement {
                element: element.to_owned(),
                name: text("Reading"),
                uses: text("You read things that you then act on."),
                anchors: vec![text("Reads a note and does what it says"); 4],
            })
            .to_vec(),
    };
    let refuse = |change: fn(&mut Skills), field: &str, words: &str| {
        let mut inventory = sound();
        change(&mut inventory);
        let problems = check(&inventory, &["2.A.1.a", "2.C.1.a"]);
        let found = problems
            .iter()
            .any(|problem| problem.field.to_string() == field && problem.reason.contains(words));
        assert!(found, "{field}: {words}: {problems:#?}");
    };
    assert_eq!(check(&sound(), &["2.A.1.a", "2.C.1.a"]), vec![]);
    refuse(|all| all.version = 0, "version", "begins");
    refuse(|all| drop(all.elements.pop()), "elements", "1 elements");
    refuse(
        |all| all.elements.swap(0, 1),
        "elements 1, element",
        "2.A.1.a is next",
    );
    refuse(
        |all| drop(all.elements[1].anchors.pop()),
        "elements 2, anchors",
        "3",
    );
    refuse(
        |all| all.elements[1].anchors[2] = Text::from("Too short".to_owned()),
        "elements 2, anchors 3",
        "2 words",
    );
    refuse(
        |all| all.elements[0].uses = Text::from("Reads things that are then acted on.".to_owned()),
        "elements 1, use",
        "You",
    );
}
