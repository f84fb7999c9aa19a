//! Decisions, whose ratings are parts of them and name two other parts.

use waymark_domain::{history::Op, plan::Decision};

use super::{
    super::super::tests::decision::{all, decision},
    *,
};

fn filled(place: &Place) -> Vault {
    let mut vault = place.open().unwrap();
    vault
        .run(place, Op::AddDecision, |tx| all(tx, me().id))
        .unwrap();
    vault
}

fn decisions(vault: &Vault) -> Vec<Decision> {
    vault.read().decisions_of(me().id).unwrap()
}

#[test]
fn all_of_them_come_along_and_a_second_time_changes_nothing() {
    let (here, there) = (Place::new(), Place::new());
    let old = filled(&here);
    let mut new = there.open().unwrap();
    let bundle = bundle_of(&old);
    assert_eq!(preview(&new, &bundle, &Owner::Me).persons[0].fresh, 2);
    let (imported, _) = import(&there, &mut new, &bundle, &me_everywhere());
    assert_eq!(imported.added, 2);
    assert_eq!(rows(&new), rows(&old));
    let (again, changes) = import(&there, &mut new, &bundle, &theirs(&[me().id]));
    assert_eq!((again, changes), (Imported::default(), Changes::default()));
}

#[test]
fn one_that_differs_stays_as_it_is_here_with_its_parts() {
    let (here, there) = (Place::new(), Place::new());
    let (old, mut new) = (filled(&here), filled(&there));
    let mut mine = decision(9, me().id);
    mine.question = "Go or stay?".into();
    mine.options.pop();
    mine.ratings.pop();
    mine.choice = None;
    mine.review = None;
    new.run(&there, Op::EditDecision, |tx| tx.put_decision(&mine))
        .unwrap();
    import(&there, &mut new, &bundle_of(&old), &me_everywhere());
    assert_eq!(decisions(&new), [mine, decision(3, me().id)]);
}
