//! One rated element of an occupation.

/// The lists that rated elements belong to; each has one scale (O*NET's context list aside).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Domain {
    Skills,
    Knowledge,
    Abilities,
    Interests,
    WorkStyles,
    WorkValues,
    Activities,
    Context,
}

impl Domain {
    pub const ALL: [Domain; 8] = [
        Domain::Skills,
        Domain::Knowledge,
        Domain::Abilities,
        Domain::Interests,
        Domain::WorkStyles,
        Domain::WorkValues,
        Domain::Activities,
        Domain::Context,
    ];

    /// The name the tables use.
    pub fn name(self) -> &'static str {
        match self {
            Domain::Skills => "skills",
            Domain::Knowledge => "knowledge",
            Domain::Abilities => "abilities",
            Domain::Interests => "interests",
            Domain::WorkStyles => "work_styles",
            Domain::WorkValues => "work_values",
            Domain::Activities => "activities",
            Domain::Context => "context",
        }
    }

    pub fn named(name: &str) -> Option<Domain> {
        Domain::ALL.into_iter().find(|domain| domain.name() == name)
    }
}

/// How much an element matters in an occupation, and where that stands among all occupations.
#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    pub domain: Domain,
    /// O*NET element id, `2.A.1.a`.
    pub element: String,
    pub name: String,
    /// On the scale's own range.
    pub value: f64,
    /// `100·(value − lowest)/(highest − lowest)`.
    pub standardised: f64,
    /// Mid-rank among occupations whose value is not flagged, 0–100.
    pub percentile: f64,
    /// Standard deviations above the mean of those occupations.
    pub distinctiveness: f64,
    pub respondents: Option<u32>,
    pub standard_error: Option<f64>,
    /// Ends of the 95 % interval as published.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// The publisher recommends not showing the value as a fact.
    pub suppressed: bool,
    /// Level 0–7; absent when not relevant or flagged.
    pub level: Option<f64>,
    /// Month and year of collection, `08/2023`.
    pub collected: Option<String>,
    pub source: String,
}
