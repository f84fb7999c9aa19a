//! A category over the years, with the places where the years must not be joined.

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
