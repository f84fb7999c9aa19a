//! What the catalogue says of itself, and its tracks.

use std::collections::BTreeSet;

use super::catalogue;
use crate::catalogue::wire::Figure;
use crate::catalogue::{info, list_tracks};

#[test]
fn the_catalogue_counts_what_the_releases_hold() {
    let info = info(&catalogue()).unwrap();
    assert_eq!(info.version, "2026.1");
    assert_eq!(info.digest.len(), 64);
    assert_eq!(
        (info.occupations, info.occupations_with_ratings),
        (1_016, 894)
    );
    assert_eq!(info.titles, 56_630);
    assert_eq!(info.sources.len(), 27);
    assert!(
        info.sources
            .iter()
            .all(|source| !source.publisher.is_empty() && !source.licence.is_empty())
    );
}

#[test]
fn most_employment_reaches_an_occupation_with_data() {
    let stats = catalogue().stats().unwrap();
    assert!(
        stats.employment_with_data_percent >= 98.0,
        "{}",
        stats.employment_with_data_percent
    );
    assert!(
        stats.employment_with_ratings_percent >= 96.0,
        "{}",
        stats.employment_with_ratings_percent
    );
}

#[test]
fn every_occupation_is_in_one_of_the_tracks() {
    let tracks = list_tracks(&catalogue()).unwrap();
    let names: BTreeSet<&str> = tracks
        .tracks
        .iter()
        .map(|track| track.name.as_str())
        .collect();
    assert_eq!(names.len(), 17);
    assert_eq!(tracks.tracks[0].id, "business-operations");
    assert_eq!(
        tracks
            .tracks
            .iter()
            .map(|track| track.occupations)
            .sum::<u32>(),
        1_016
    );
    for track in &tracks.tracks {
        assert!(track.intro.split_whitespace().count() >= 60, "{}", track.id);
        assert!(
            matches!(track.employment, Figure::Value { value } if value > 100_000.0),
            "{}",
            track.id
        );
        assert!(
            tracks
                .sources
                .iter()
                .any(|source| source.id == track.employment_source)
        );
    }
}
