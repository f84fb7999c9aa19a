//! The tables of the fit check, as the small catalogue fills them, and the thresholds over the committed facts.

use std::path::Path;

use waymark_domain::fit::{OccupationFigures, PayPoint, Thresholds};

use super::small::Small;
use crate::catalogue::Catalogue;
use crate::catalogue::build::{Folders, build};

#[test]
fn each_figure_is_in_its_place() {
    let tables = Small::new().open().fit_tables().unwrap();
    assert_eq!(tables.elements(), ["2.A.1", "2.C.1"]);
    assert_eq!(tables.dimensions()[0].id.as_str(), "outdoors");
    assert_eq!(
        (tables.dimensions()[0].year, tables.dimensions()[1].year),
        (Some(2014), None)
    );
    // Nothing is rated on both sides of a related pair.
    assert_eq!(tables.thresholds(), Thresholds::default());
    let of =
        |code: &str| -> &OccupationFigures { &tables.occupations()[tables.find(code).unwrap()] };
    let heads = of("11-1000.00");
    assert_eq!(
        (
            heads.title.as_str(),
            heads.track.as_str(),
            heads.preparation
        ),
        ("Heads", "business", Some(4))
    );
    assert_eq!(heads.importance, [Some(2.0), Some(3.0)]);
    assert_eq!(heads.level, [Some(4.0), Some(4.0)]);
    // The only one of its kind stands in the middle.
    assert_eq!(heads.conditions[0].map(f32::abs), Some(0.0));
    assert_eq!(heads.conditions[1], None);
    assert_eq!(heads.education, [(40.0, false), (60.0, false)]);
    assert_eq!(heads.telework, Some(true));
    assert_eq!(heads.pay.at[2], PayPoint::At(72_800.0));
    assert_eq!(heads.interests, None, "one of six is published");
    // Not relevant, and withheld.
    assert_eq!(of("11-1000.01").level, [None, None]);
    assert_eq!(of("27-2011.00").importance, []);
    let surgeons = of("29-1022.00");
    assert_eq!(
        surgeons.pay.at[..2],
        [PayPoint::At(104_000.0), PayPoint::AtLeast(239_200.0)]
    );
    let actors = of("27-2011.00").pay;
    assert_eq!(
        (actors.hourly, actors.at[0], actors.at[3]),
        (
            true,
            PayPoint::At(14.0 * 2_080.0),
            PayPoint::AtLeast(115.0 * 2_080.0)
        )
    );
    assert_eq!(of("55-1000.00").pay.at, [PayPoint::Unknown; 5]);
    assert_eq!(tables.find("99-9999.00"), None);
}

/// A published related pair is nearer than a pair at large, and what covers lies below what stretches.
#[test]
fn thresholds_of_the_committed_facts_are_in_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("catalogue.sqlite");
    build(&Folders::of_data(&root.join("data")), &target, true)
        .unwrap_or_else(|error| panic!("{error}"));
    let tables = Catalogue::open(&target).unwrap().fit_tables().unwrap();
    let found = tables.thresholds();
    assert_eq!(tables.occupations().len(), 1016);
    assert_eq!(
        (tables.elements().len(), tables.dimensions().len()),
        (68, 22)
    );
    assert!(
        0.0 < found.covers && found.covers < found.stretch && found.stretch < 0.5,
        "{found:?}"
    );
    assert!((0.3..0.95).contains(&found.similar), "{found:?}");
    assert_eq!(found.pairs, 894 * 893);
    assert!(found.related_pairs > 8_000, "{found:?}");
    let with = |of: fn(&OccupationFigures) -> bool| {
        tables.occupations().iter().filter(|one| of(one)).count()
    };
    assert_eq!(with(|one| one.interests.is_some()), 923);
    assert_eq!(with(|one| !one.level.is_empty()), 894);
    assert_eq!(with(|one| one.telework.is_some()), 749);
    println!("{found:?}");
}
