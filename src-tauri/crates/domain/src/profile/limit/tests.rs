use super::*;

fn every() -> Vec<Limit> {
    let mut all: Vec<Limit> = PhysicalLimit::ALL.map(Limit::Physical).into();
    all.extend([
        Limit::PayFloor(52_000),
        Limit::Remote(Remote::Must),
        Limit::Remote(Remote::Prefer),
        Limit::Remote(Remote::NoMatter),
        Limit::HoursMax(40),
        Limit::NoShifts,
        Limit::NoTravel,
        Limit::NoOnCall,
        Limit::EducationMax(6),
        Limit::MonthsWithoutIncome(0),
        Limit::NoDriving,
        Limit::Record,
        Limit::Location("Within an hour of Leeds".into()),
    ]);
    all
}

#[test]
fn every_limit_is_read_as_it_was_stored_and_reaches_the_constraints() {
    for limit in every() {
        let stored = Limit::stored(limit.key().name(), &limit.value());
        assert_eq!(stored.as_ref(), Ok(&limit));
        assert_ne!(constraints([&limit]), Constraints::default(), "{limit:?}");
    }
    let keys: std::collections::BTreeSet<_> = every().iter().map(Limit::key).collect();
    assert_eq!(keys.len(), LimitKey::all().count());
}

#[test]
fn numbers_and_words_outside_their_range_are_no_limits() {
    for (key, value) in [
        ("pay_floor", "0"),
        ("pay_floor", "1000001"),
        ("pay_floor", "60 000"),
        ("pay_floor", "-1"),
        ("hours_max", "0"),
        ("hours_max", "101"),
        ("education_max", "13"),
        ("months_without_income", "121"),
        ("remote", "maybe"),
        ("no_shifts", "no"),
        ("location", "  "),
        ("pay_ceiling", "1"),
    ] {
        assert!(Limit::stored(key, value).is_err(), "{key} {value}");
    }
    assert_eq!(Limit::location(&"é".repeat(201)), Err(BadLimit::TooLong));
    assert_eq!(Limit::location(" "), Ok(None));
    let outside = BadLimit::OutOfRange { least: 1, most: 12 };
    assert_eq!(Limit::number(LimitKey::EducationMax, 13), Err(outside));
}
