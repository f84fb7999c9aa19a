//! Related occupations and the map, as they are read back from a catalogue that was built.

use waymark_domain::related::{Aspect, Basis, Softening};

use super::small::Small;

#[test]
fn a_neighbour_comes_with_what_both_have() {
    let catalogue = Small::new().open();
    let near = catalogue.neighbours("11-1000.00").unwrap();
    assert_eq!(near[0].code, "11-1000.01");
    assert_eq!(near[0].title, "Deputy Heads");
    let shared = |aspect: Aspect| {
        let reason = near[0]
            .reasons
            .iter()
            .find(|reason| reason.aspect == aspect);
        let reason = reason.unwrap();
        assert!(reason.adds > 0.0, "{aspect:?}: {}", reason.adds);
        let names = reason.shared.iter().map(|thing| thing.name.as_str());
        names.collect::<Vec<_>>()
    };
    assert_eq!(shared(Aspect::Activities), ["Lead people"]);
    assert_eq!(shared(Aspect::Words), ["head"]);
    let adds: Vec<f32> = near[0].reasons.iter().map(|reason| reason.adds).collect();
    assert!(adds.is_sorted_by(|a, b| a >= b), "{adds:?}");
    let values: Vec<f32> = near.iter().map(|one| one.value).collect();
    assert!(values.is_sorted_by(|a, b| a >= b), "{values:?}");
}

#[test]
fn an_occupation_without_figures_says_what_it_rests_on_and_is_in_no_other_s_list() {
    let catalogue = Small::new().open();
    let spots = catalogue.map().unwrap();
    let basis = |code: &str| spots.iter().find(|spot| spot.code == code).unwrap().basis;
    assert_eq!(basis("13-1021.00"), Basis::Own);
    assert_eq!(basis("13-1022.00"), Basis::Category);
    assert_eq!(basis("55-1000.00"), Basis::Titles);
    let listed = |from: &str| -> Vec<String> {
        let near = catalogue.neighbours(from).unwrap();
        near.into_iter().map(|one| one.code).collect()
    };
    // The other occupation of its category stands for it.
    assert_eq!(listed("13-1022.00")[0], "13-1021.00");
    for from in ["11-1000.00", "13-1021.00", "29-1022.00"] {
        let listed = listed(from);
        assert!(
            !listed
                .iter()
                .any(|code| code == "13-1022.00" || code == "55-1000.00"),
            "{from}: {listed:?}"
        );
    }
    assert!(listed("99-9999.99").is_empty());
}

#[test]
fn the_table_is_in_the_order_of_the_fit_tables_and_the_same_both_ways() {
    let catalogue = Small::new().open();
    let table = catalogue.similarity_matrix().unwrap();
    let tables = catalogue.fit_tables().unwrap();
    let codes: Vec<&str> = tables
        .occupations()
        .iter()
        .map(|one| one.code.as_str())
        .collect();
    assert_eq!(table.codes(), codes);
    for (one, code) in codes.iter().enumerate() {
        for other in 0..one {
            assert_eq!(table.of(one, other), table.of(other, one));
        }
        for near in catalogue.neighbours(code).unwrap() {
            let other = tables.find(&near.code).unwrap();
            assert_eq!(table.of(one, other), near.value, "{code} {}", near.code);
        }
    }
    // Two heads have more in common than an actor and a surgeon.
    let percentile = |one, other| table.percentile(table.of(one, other));
    assert!(percentile(0, 1) > percentile(4, 5) && percentile(0, 1) > 75.0);
}

#[test]
fn every_occupation_has_a_place_on_the_map() {
    let catalogue = Small::new().open();
    let spots = catalogue.map().unwrap();
    assert_eq!(spots.len(), 7);
    for spot in &spots {
        assert!(
            spot.point.iter().all(|place| place.abs() <= 100.0),
            "{spot:?}"
        );
    }
    assert_eq!(
        catalogue.softening().unwrap(),
        Softening {
            preparation: 0.5,
            pay: 1.0
        }
    );
}

#[test]
fn a_fault_in_the_weights_or_names_is_named_with_its_file() {
    let check = |file: &str, from: &str, to: &str, words: &str| {
        let small = Small::new();
        small.edit(file, from, to);
        let error = small.build().unwrap_err().to_string();
        assert!(error.starts_with(file) && error.contains(words), "{error}");
    };
    let weights = "related/weights.toml";
    check(weights, "words = [1.0", "word = [1.0", "unknown variant");
    check(weights, "letters = [1.0, 0.0, 0.0, 0.0]\n", "", "letters");
    check(weights, "pay = 1.0", "pay = high", "");
    let names = "activities/names.tsv";
    check(names, "4.A.1.I04|Cut and sew\n", "", "4.A.1.I04.D01");
    check(
        names,
        "4.A.1.I04|Cut",
        "4.A.1.I03|Cut",
        "has a row with this key already",
    );
}
