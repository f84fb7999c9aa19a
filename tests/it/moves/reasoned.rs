//! Moves that somebody who knows the work would expect to come out so, reasoned before they were reckoned.

use waymark_domain::moves::{Class, Origin, PayChange, between};

use super::ground::ground;

/// Which way asks for more beyond what is there.
#[derive(Debug, PartialEq)]
enum Harder {
    There,
    Back,
    /// By less than two hundredths of the scale.
    Neither,
}

fn check(from: &str, to: &str, expected: (Class, Harder)) {
    let ground = ground();
    let place = |code: &str| ground.tables().find(code).unwrap();
    let origin = Origin::occupation(ground, place(from));
    let found = between(&origin, place(to), &origin.limits());
    let (there, back) = (found.gap.unwrap().all, found.back.unwrap().all);
    let harder = if (there - back).abs() < 0.02 {
        Harder::Neither
    } else if there > back {
        Harder::There
    } else {
        Harder::Back
    };
    let told = (found.class, harder);
    assert_eq!(
        told,
        (Some(expected.0), expected.1),
        "{from} to {to}: {there}, {back}"
    );
    // Back again nothing is up that was up.
    let origin = Origin::occupation(ground, place(to));
    let other = between(&origin, place(from), &origin.limits());
    assert_eq!(other.gap, found.back, "{to} to {from}");
    let up = |class| matches!(class, Some(Class::Advancement | Class::LateralAdvancement));
    assert!(!(up(found.class) && up(other.class)), "{from} and {to}");
}

#[test]
fn from_the_plant_manager() {
    use Class::*;
    use Harder::*;
    let plant = "11-3051.00";
    // Above everything in the house: sales, money and law come on top.
    check(plant, "11-1011.00", (Advancement, There));
    // The same with less of the plant in it: back, the making of things has to be learned.
    check(plant, "11-1021.00", (Similar, Back));
    // Counted in one category, and told apart by chemistry.
    check(plant, "11-3051.01", (Similar, Neither));
    check(plant, "11-3061.00", (Similar, Back));
    // Engineers are led by engineers: design on top, the plant left behind, and more pay.
    check(plant, "11-9041.00", (LateralAdvancement, Neither));
    // Back to the line one came from.
    check(plant, "51-1011.00", (DownwardTransition, Back));
    // A site is not a plant: building has to be learned.
    check(plant, "11-9021.00", (LateralTransition, There));
    // An expert in place of a manager, each lacking what the other does all day.
    check(plant, "17-2112.00", (DownwardTransition, Neither));
    check(plant, "13-1081.00", (Downward, Neither));
    // Leading is the same, what is led is not; either way.
    check(plant, "11-9111.00", (LateralTransition, Neither));
}

#[test]
fn elsewhere() {
    use Class::*;
    use Harder::*;
    // Nursing, upwards, and out into teaching it.
    check("29-2061.00", "29-1141.00", (Advancement, There));
    check("29-1141.00", "29-1171.00", (Advancement, There));
    check("29-1141.00", "25-1072.00", (LateralTransition, There));
    // From the trade to running the site, where both are on one track.
    check("47-2111.00", "11-9021.00", (Advancement, There));
    // Out of a well paid field into school.
    check("15-1252.00", "25-2031.00", (DownwardTransition, There));
    check("43-3031.00", "13-2011.00", (Advancement, There));
    check("13-2011.00", "11-3031.00", (Advancement, There));
    // From teaching the young to teaching staff.
    check("25-2031.00", "13-1151.00", (LateralTransition, There));
    // A smaller van asks for nothing that the big one does not.
    check("53-3032.00", "53-3033.00", (Downward, Back));
    check("35-2014.00", "35-1011.00", (Advancement, There));
}

#[test]
fn siblings_of_one_category_never_differ_in_pay() {
    let ground = ground();
    let occupations = ground.tables().occupations();
    let plants: Vec<usize> = (0..occupations.len())
        .filter(|at| occupations[*at].code.starts_with("11-3051."))
        .collect();
    assert_eq!(plants.len(), 6);
    for from in &plants {
        let origin = Origin::occupation(ground, *from);
        for to in plants.iter().filter(|to| *to != from) {
            let found = between(&origin, *to, &origin.limits());
            assert_eq!(
                (found.pay, found.class),
                (PayChange::Shared, Some(Class::Similar))
            );
        }
    }
}

#[test]
fn what_is_not_rated_still_has_what_there_is() {
    let ground = ground();
    let count = ground.tables().occupations().len();
    let unrated: Vec<usize> = (0..count).filter(|at| !ground.is_rated(*at)).collect();
    assert_eq!(unrated.len(), 122);
    let origin = Origin::occupation(ground, ground.tables().find("11-3051.00").unwrap());
    let moves = unrated
        .iter()
        .map(|to| between(&origin, *to, &origin.limits()));
    let (mut classed, mut outlook) = (0, 0);
    for one in moves {
        assert!(one.gap.is_none() && !one.unrated.is_empty());
        classed += usize::from(one.class.is_some());
        outlook += usize::from(one.outlook.growth_there.is_some());
    }
    assert!(classed > unrated.len() / 2, "{classed}");
    assert!(outlook > unrated.len() / 2, "{outlook}");
}
