//! What is published about one occupation, as far as a move uses it and a fit check does not.

/// Everything may be missing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MoveFigures {
    /// Code of the category that its pay and its jobs are counted in. Occupations of one category cannot be told
    /// apart by either.
    pub category: Option<String>,
    /// In the order of the studies.
    pub exposure: Vec<StudyScore>,
    pub growth: Option<Growth>,
}

/// How far a study thinks that AI systems can bear on the work.
#[derive(Debug, Clone, PartialEq)]
pub struct StudyScore {
    /// Key of the measure.
    pub study: String,
    pub year: u16,
    /// Mid-rank among the occupations that the study scored, 0–100.
    pub percentile: f64,
}

/// Projected change of employment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Growth {
    pub percent: f64,
    pub from: u16,
    pub to: u16,
}
