//! What every page keeps to, whichever occupation it is of.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{catalogue, page};
use crate::ApiError;
use crate::catalogue::occupation;
use crate::catalogue::wire::{Break, BreakKind, BrowseRequest, OccupationRequest};

#[test]
fn a_code_that_is_none_or_not_there_is_refused() {
    let check = |code: &str, expected: ApiError| {
        let request = OccupationRequest {
            code: code.to_owned(),
        };
        assert_eq!(occupation(&catalogue(), &request), Err(expected));
    };
    let malformed = || ApiError::bad_request("code", "an occupation's code looks like 11-3051.00");
    check("", malformed());
    check("11-3051", malformed());
    check("11_3051.00", malformed());
    check("11-3051.00' OR '1", malformed());
    check(
        "99-9999.00",
        ApiError::not_found("occupation", "99-9999.00"),
    );
}

#[test]
fn breaks_are_marked_where_the_years_span_them() {
    let check =
        |code: &str, expected: &[Break]| assert_eq!(page(code).history.breaks, expected, "{code}");
    let hybrid = Break {
        after: 2018,
        before: 2019,
        kind: BreakKind::HybridBegins,
    };
    let soc = Break {
        after: 2020,
        before: 2021,
        kind: BreakKind::Soc2018Begins,
    };
    check("11-3051.00", &[hybrid.clone(), soc.clone()]);
    check("31-1121.00", &[soc]);
    check("15-1252.00", &[]);
    check("55-1011.00", &[]);
}

/// Every occupation: the page can be made, no figure is without a source, no source is without a figure.
#[test]
fn every_figure_names_a_source_that_is_there() {
    let catalogue = catalogue();
    let mut seen = 0;
    loop {
        let request = BrowseRequest {
            offset: seen,
            limit: 200,
            ..BrowseRequest::default()
        };
        let list = crate::catalogue::browse(&catalogue, &request).unwrap();
        for row in &list.rows {
            let request = OccupationRequest {
                code: row.code.clone(),
            };
            check_sources(
                &serde_json::to_value(occupation(&catalogue, &request).unwrap()).unwrap(),
            );
        }
        seen += list.rows.len() as u32;
        if seen == list.total {
            break;
        }
    }
    assert_eq!(seen, 1_016);
}

fn check_sources(page: &Value) {
    let code = &page["code"];
    let listed: BTreeSet<&str> = items(page, "sources")
        .filter_map(|source| source["id"].as_str())
        .collect();
    let mut named = BTreeSet::new();
    collect(page, &mut named);
    // Lists name a source even when they are empty, and then it has no figure.
    for (list, source) in [
        ("technology", "technologySource"),
        ("related", "relatedSource"),
    ] {
        if items(page, list).count() > 0 {
            named.extend(page[source].as_str());
        }
    }
    if items(&page["history"], "years").count() > 0 {
        named.extend(page["history"]["constantDollarsSource"].as_str());
    }
    let strays: Vec<_> = named
        .difference(&listed)
        .filter(|_| page["titles"]["count"] != 0)
        .collect();
    assert!(
        strays.is_empty(),
        "{code}: {strays:?} are named and not listed"
    );
    // Rows of related occupations and reported titles carry figures without naming their sources one by one.
    named.extend(["oews-2024", "ep-2024-34", "onet-29.0"]);
    let unused: Vec<_> = listed.difference(&named).collect();
    assert!(
        unused.is_empty(),
        "{code}: {unused:?} are listed and not used"
    );
}

fn items<'a>(of: &'a Value, field: &str) -> impl Iterator<Item = &'a Value> {
    of[field].as_array().into_iter().flatten()
}

/// All values of fields called `source`.
fn collect<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value.as_str() {
                    Some(source) if name == "source" => drop(found.insert(source)),
                    _ => collect(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}
