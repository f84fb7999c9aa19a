//! Check-ins, whose values are parts of them and name a metric besides.

use waymark_domain::{history::Op, plan::CheckIn};

use super::{
    super::super::tests::check_in::{all, check_in, metric},
    *,
};

fn filled(place: &Place) -> Vault {
    let mut vault = place.open().unwrap();
    vault
        .run(place, Op::AddCheckIn, |tx| all(tx, me().id))
        .unwrap();
    vault
}

fn check_ins(vault: &Vault) -> Vec<CheckIn> {
    vault.read().check_ins_of(me().id).unwrap()
}

#[test]
fn all_of_them_come_along_and_a_second_time_changes_nothing() {
    let (here, there) = (Place::new(), Place::new());
    let old = filled(&here);
    let mut new = there.open().unwrap();
    let bundle = bundle_of(&old);
    // Two metrics, two check-ins, a rhythm.
    assert_eq!(preview(&new, &bundle, &Owner::Me).persons[0].fresh, 5);
    let (imported, _) = import(&there, &mut new, &bundle, &me_everywhere());
    assert_eq!(imported.added, 5);
    assert_eq!(rows(&new), rows(&old));
    let (again, changes) = import(&there, &mut new, &bundle, &theirs(&[me().id]));
    assert_eq!((again, changes), (Imported::default(), Changes::default()));
}

#[test]
fn a_check_in_from_elsewhere_brings_its_values_of_a_metric_that_is_here() {
    let (here, there) = (Place::new(), Place::new());
    let (old, mut new) = (filled(&here), there.open().unwrap());
    new.run(&there, Op::AddMetric, |tx| {
        tx.put_metric(&metric(2, me().id))
    })
    .unwrap();
    import(&there, &mut new, &bundle_of(&old), &me_everywhere());
    assert_eq!(check_ins(&new), check_ins(&old));
}

#[test]
fn a_check_in_that_differs_stays_as_it_is_here() {
    let (here, there) = (Place::new(), Place::new());
    let (old, mut new) = (filled(&here), filled(&there));
    let mine = CheckIn {
        energy: None,
        ..check_in(9, me().id, &[(1, 3.0)])
    };
    new.run(&there, Op::EditCheckIn, |tx| tx.put_check_in(&mine))
        .unwrap();
    import(&there, &mut new, &bundle_of(&old), &me_everywhere());
    assert_eq!(check_ins(&new)[0], mine);
}
