//! Who is like whom, and why.

use super::super::{Aspect, Basis, Features, Published, Shared, neighbours};
use super::{features, plain, six};

#[test]
fn those_who_do_the_same_are_nearest() {
    let features = features();
    let table = features.similarity(&plain()).unwrap();
    let nearest = |one: usize| neighbours(&features, &table, one, 1)[0];
    assert_eq!([0, 1, 2, 3].map(nearest), [1, 0, 3, 2]);
    for one in 0..6 {
        for other in 0..one {
            assert_eq!(table.of(one, other), table.of(other, one));
        }
    }
}

/// The parts are those of which a value is the sum, up to the step in which values are kept.
#[test]
fn what_aspects_add_is_the_likeness() {
    let features = features();
    let table = features.similarity(&plain()).unwrap();
    for (one, other) in [(0, 1), (0, 5), (2, 4)] {
        let adds: f32 = features.contributions(&plain(), one, other).iter().sum();
        let told = features.reasons(&plain(), one, other);
        let told: f32 = told.iter().map(|reason| reason.adds).sum();
        assert!((adds - table.of(one, other)).abs() < 1e-3);
        assert!((adds - told).abs() < 1e-3);
    }
}

#[test]
fn a_reading_is_in_standard_deviations() {
    let features = features();
    let near = |other: usize| features.of_pair(0, other)[Aspect::Skills.index()];
    assert!(near(1)[0] > 1.0 && near(2)[0] < 0.0);
    assert!((near(1)[2] - (near(1)[0] - 1.0)).abs() < 1e-6);
    assert_eq!(near(2)[2], 0.0);
    // Among all pairs, the clerks without figures are where the filing clerks of their category are.
    assert_eq!(near(4)[1], near(2)[1]);
}

#[test]
fn reasons_name_what_both_have() {
    let features = features();
    let reasons = features.reasons(&plain(), 0, 1);
    let shared = |aspect: Aspect| {
        let reason = reasons.iter().find(|reason| reason.aspect == aspect);
        reason
            .map(|reason| reason.shared.clone())
            .unwrap_or_default()
    };
    assert_eq!(
        shared(Aspect::Activities),
        [Shared::Term("A.I01".to_owned())]
    );
    assert_eq!(shared(Aspect::Words), [Shared::Term("baker".to_owned())]);
    assert_eq!(shared(Aspect::Skills)[0], Shared::Element(0));
    assert!(shared(Aspect::Knowledge).is_empty());
    let told = reasons.iter().map(|reason| reason.aspect);
    assert!(
        !told
            .clone()
            .any(|one| one == Aspect::Details || one == Aspect::Letters)
    );
    assert!(reasons.is_sorted_by(|a, b| a.adds >= b.adds));
}

#[test]
fn one_of_which_only_titles_are_known_says_so() {
    let mut six = six();
    let basis = |six: &[Published]| Features::of(six).basis(4);
    assert_eq!(basis(&six), Basis::Category);
    six[4].category = Some("99".to_owned());
    assert_eq!(basis(&six), Basis::Titles);
    six[4].category = None;
    assert_eq!(basis(&six), Basis::Titles);
    let features = Features::of(&six);
    assert_eq!(features.basis(0), Basis::Own);
    let table = features.similarity(&plain()).unwrap();
    // Its titles still lead to the filing clerks, and it is in the list of none of those with figures.
    assert_eq!(neighbours(&features, &table, 4, 1), [2]);
    for one in [0, 1, 2, 3, 5] {
        assert!(!neighbours(&features, &table, one, 9).contains(&4));
    }
}

#[test]
fn codes_play_no_part() {
    let mut renamed = six();
    for (at, one) in renamed.iter_mut().enumerate() {
        one.code = format!("{}", 90 - at);
    }
    assert_eq!(
        Features::of(&renamed).levels(&plain()),
        features().levels(&plain())
    );
}
