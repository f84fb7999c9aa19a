//! A category over the years, with the places where the years must not be joined.

use std::collections::BTreeSet;

use super::Figure;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    pub years: Vec<HistoryYear>,
    pub breaks: Vec<Break>,
    pub constant_dollars_of: u16,
    pub constant_dollars_source: String,
}

/// One May.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryYear {
    pub year: u16,
    /// The code the category had that year.
    pub code: String,
    pub employment: Figure,
    /// Relative standard error, percent.
    pub employment_rse: Option<f64>,
    /// Dollars of that year; an hour when `hourly`, a year otherwise.
    pub median: Figure,
    /// The same in dollars of `constant_dollars_of`.
    pub median_constant: Figure,
    pub hourly: bool,
    pub source: String,
}

/// Two neighbouring years whose figures were counted differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Break {
    pub after: u16,
    pub before: u16,
    pub kind: BreakKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreakKind {
    /// SOC 2010 gives way to a hybrid of SOC 2010 and SOC 2018.
    HybridBegins,
    /// The hybrid gives way to SOC 2018, and the estimates to a new method.
    Soc2018Begins,
}

impl BreakKind {
    /// The break on entering a classification as the tables name it; none for the first.
    pub fn entering(classification: &str) -> Option<BreakKind> {
        match classification {
            "hybrid" => Some(BreakKind::HybridBegins),
            "soc2018" => Some(BreakKind::Soc2018Begins),
            _ => None,
        }
    }
}

/// Where the classification changes between two releases, as far as some of `years` lie on either side.
/// `releases` are years in order, each with the classification as the tables name it.
pub fn breaks<'a>(
    releases: impl IntoIterator<Item = (u16, &'a str)>,
    years: &BTreeSet<u16>,
) -> Vec<Break> {
    let releases: Vec<(u16, &str)> = releases.into_iter().collect();
    releases
        .windows(2)
        .filter_map(|pair| match pair {
            [(after, old), (before, new)] if old != new => {
                let kind = BreakKind::entering(new)?;
                let spanned = years.range(..=after).next().is_some()
                    && years.range(before..).next().is_some();
                spanned.then_some(Break {
                    after: *after,
                    before: *before,
                    kind,
                })
            }
            _ => None,
        })
        .collect()
}
