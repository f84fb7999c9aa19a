//! Lists: bounds, order, pages, and requests that make no sense.

use super::catalogue;
use crate::ApiError;
use crate::catalogue::browse;
use crate::catalogue::wire::{Browse, BrowseOrder, BrowseRequest, Figure, OccupationRow};

fn list(request: BrowseRequest) -> Browse {
    browse(&catalogue(), &request).unwrap()
}

/// What a row compares with a bound on pay; what lies above the ceiling may be any amount.
fn pay(row: &OccupationRow) -> (f64, f64) {
    match row.median_pay {
        Figure::Value { value } => (value, value),
        Figure::AtLeast { value } => (value, f64::INFINITY),
        Figure::Suppressed | Figure::NotPublished => (f64::NAN, f64::NAN),
    }
}

#[test]
fn each_bound_keeps_what_lies_within() {
    let check = |request: BrowseRequest, within: &dyn Fn(&OccupationRow) -> bool| {
        let all = list(BrowseRequest {
            limit: 200,
            ..request.clone()
        });
        assert!(all.total > 0, "{request:?} finds nothing");
        for row in &all.rows {
            assert!(within(row), "{request:?} lists {row:?}");
        }
    };
    let usual = BrowseRequest::default;
    check(
        BrowseRequest {
            track: Some("health".into()),
            ..usual()
        },
        &|row| row.track == "health",
    );
    check(
        BrowseRequest {
            preparation: vec![1, 5],
            ..usual()
        },
        &|row| matches!(row.preparation, Some(1 | 5)),
    );
    check(
        BrowseRequest {
            pay_at_least: Some(150_000),
            ..usual()
        },
        &|row| pay(row).1 >= 150_000.0,
    );
    check(
        BrowseRequest {
            pay_at_most: Some(35_000),
            ..usual()
        },
        &|row| pay(row).0 <= 35_000.0,
    );
    check(
        BrowseRequest {
            growth_at_least: Some(12.5),
            ..usual()
        },
        &|row| row.growth_percent >= Some(12.5),
    );
}

#[test]
fn pay_above_the_ceiling_is_left_out_by_no_lower_bound() {
    let rows = list(BrowseRequest {
        pay_at_least: Some(300_000),
        limit: 200,
        ..BrowseRequest::default()
    })
    .rows;
    assert!(rows.iter().any(|row| row.code == "29-1022.00"));
    assert!(
        rows.iter()
            .all(|row| matches!(row.median_pay, Figure::AtLeast { .. }))
    );
}

#[test]
fn hourly_pay_is_listed_over_a_year() {
    let rows = list(BrowseRequest {
        track: Some("arts-media".into()),
        limit: 200,
        ..BrowseRequest::default()
    })
    .rows;
    let actors = rows.iter().find(|row| row.code == "27-2011.00").unwrap();
    // 23.33 dollars × 2,080 hours.
    assert!(
        matches!(actors.median_pay, Figure::Value { value } if (value - 48_526.4).abs() < 1e-6)
    );
    assert!(actors.pay_hourly);
}

#[test]
fn each_order_is_kept_with_missing_figures_last() {
    let check = |order: BrowseOrder, key: &dyn Fn(&OccupationRow) -> Option<f64>| {
        let mut rows = Vec::new();
        for offset in (0..1_016).step_by(200) {
            rows.extend(
                list(BrowseRequest {
                    order,
                    offset,
                    limit: 200,
                    ..BrowseRequest::default()
                })
                .rows,
            );
        }
        assert_eq!(rows.len(), 1_016);
        for pair in rows.windows(2) {
            let (first, second) = (&pair[0], &pair[1]);
            let title = |row: &OccupationRow| row.title.to_lowercase();
            let in_order = match (key(first), key(second)) {
                (Some(a), Some(b)) if a != b => a > b,
                (None, Some(_)) => false,
                (Some(_), None) => true,
                _ => title(first) <= title(second),
            };
            assert!(in_order, "{order:?}: {first:?} comes before {second:?}");
        }
    };
    let number = |figure: Figure| match figure {
        Figure::Value { value } | Figure::AtLeast { value } => Some(value),
        Figure::Suppressed | Figure::NotPublished => None,
    };
    check(BrowseOrder::Title, &|_| None);
    check(BrowseOrder::PayHighest, &|row| number(row.median_pay));
    check(BrowseOrder::GrowthHighest, &|row| row.growth_percent);
    check(BrowseOrder::EmploymentHighest, &|row| {
        number(row.employment)
    });
    check(BrowseOrder::PreparationLowest, &|row| {
        row.preparation.map(|zone| -f64::from(zone))
    });
}

#[test]
fn pages_follow_one_another() {
    let page = |offset| {
        list(BrowseRequest {
            offset,
            limit: 20,
            ..BrowseRequest::default()
        })
    };
    let (first, second, beyond) = (page(0), page(20), page(5_000));
    assert_eq!(
        (first.total, second.total, beyond.total),
        (1_016, 1_016, 1_016)
    );
    assert_eq!(
        (first.rows.len(), second.rows.len(), beyond.rows.len()),
        (20, 20, 0)
    );
    assert!(first.rows.iter().all(|row| !second.rows.contains(row)));
    assert_eq!(list(BrowseRequest::default()).rows.len(), 50);
    let sources: Vec<_> = first
        .sources
        .iter()
        .map(|source| source.id.as_str())
        .collect();
    assert_eq!(sources, ["ep-2024-34", "oews-2024", "onet-29.0"]);
}

#[test]
fn a_request_that_makes_no_sense_is_refused() {
    let check = |request: BrowseRequest, field: &str| match browse(&catalogue(), &request) {
        Err(ApiError::BadRequest { field: found, .. }) => assert_eq!(found, field),
        other => panic!("{request:?} gave {other:?}"),
    };
    let usual = BrowseRequest::default;
    check(
        BrowseRequest {
            preparation: vec![3, 6],
            ..usual()
        },
        "preparation",
    );
    check(
        BrowseRequest {
            pay_at_least: Some(2),
            pay_at_most: Some(1),
            ..usual()
        },
        "payAtMost",
    );
    check(
        BrowseRequest {
            growth_at_least: Some(f64::NAN),
            ..usual()
        },
        "growthAtLeast",
    );
    check(
        BrowseRequest {
            limit: 201,
            ..usual()
        },
        "limit",
    );
    let unknown = BrowseRequest {
        track: Some("piracy".into()),
        ..usual()
    };
    assert_eq!(
        browse(&catalogue(), &unknown),
        Err(ApiError::not_found("track", "piracy"))
    );
}
