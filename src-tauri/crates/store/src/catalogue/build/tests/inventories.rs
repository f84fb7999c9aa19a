//! Inventories: what is malformed is named with file, line, field and reason, and what is sound comes back.

use super::faults::{check, check_fault};
use super::small::Small;
use waymark_domain::inventory::interests::Form;

const INTERESTS: &str = "inventories/interests.toml";
const SKILLS: &str = "inventories/skills.toml";
const CONDITIONS: &str = "inventories/conditions.toml";

#[test]
fn an_inventory_that_is_missing_or_is_no_inventory() {
    for file in [INTERESTS, SKILLS, CONDITIONS] {
        check_fault(|small| small.remove(file), (file, 1, "missing"));
        check_fault(|small| small.write(file, "version = \n"), (file, 1, ""));
        check_fault(
            |small| small.write(file, "version = 1\nitem = 1\n"),
            (file, 2, "unknown field"),
        );
    }
    check(
        INTERESTS,
        "scale = \"social\"\nshort = true\ntext = \"Do the thing number 6\"",
        "text = \"x\"",
        39,
        "items — missing field",
    );
    check(INTERESTS, "\"r-0x\"", "\"R 0\"", 4, "is not an id");
    check(
        CONDITIONS,
        "sign = -1",
        "sign = \"low\"",
        8,
        "dimensions — invalid type",
    );
    check(
        CONDITIONS,
        "\"on_call\"",
        "\"on-call\"",
        44,
        "not the id of a dimension",
    );
}

#[test]
fn an_inventory_that_breaks_a_rule() {
    check(
        INTERESTS,
        "version = 1",
        "version = 0",
        1,
        "version — begins at 1",
    );
    check(INTERESTS, "\"r-12x\"", "\"r-0x\"", 76, "items 13, id — ");
    check(INTERESTS, "\"a-4x\"", "\"s-4x\"", 28, "items 5, id — ");
    check(
        INTERESTS,
        "number 59",
        "number 58",
        361,
        "items 60, text — is the text",
    );
    check(
        SKILLS,
        "\"2.C.1\"",
        "\"2.A.1\"",
        15,
        "elements 2, element — ",
    );
    check(
        SKILLS,
        "  \"Reads a note and does what it asks for\",\n",
        "",
        7,
        "elements 1, anchors — there are 3",
    );
    check(
        SKILLS,
        "Knows the rules of the house by heart",
        "Knows it",
        19,
        "elements 2, anchors 1 — has 2 words",
    );
    check(
        CONDITIONS,
        "4.C.1",
        "1.A.1",
        8,
        "evidence 1, element — “1.A.1” is no element",
    );
    check(
        CONDITIONS,
        "sign = -1",
        "sign = 2",
        8,
        "evidence 1, sign — is 1 or -1",
    );
    check(
        CONDITIONS,
        "\"travel\"",
        "\"journeys\"",
        3,
        "dimensions — “travel” is missing",
    );
}

#[test]
fn what_is_written_comes_back_with_its_version() {
    let catalogue = Small::new().open();
    let all = catalogue.inventories().unwrap();
    assert_eq!(
        (
            all.interests.version,
            all.skills.version,
            all.conditions.version
        ),
        (1, 2, 3)
    );
    assert_eq!(
        (
            all.interests.count(Form::Short),
            all.interests.count(Form::Long)
        ),
        (30, 60)
    );
    assert_eq!(all.skills.elements[1].anchors.len(), 4);
    assert_eq!(all.conditions.dimensions[0].evidence[0].sign, -1);
    assert!(
        catalogue
            .inventory::<waymark_domain::inventory::skills::Skills>("moods")
            .is_err()
    );
    assert!(
        catalogue
            .inventory::<waymark_domain::inventory::skills::Skills>("interests")
            .is_err()
    );
}
