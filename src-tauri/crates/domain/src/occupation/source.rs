//! Where a figure comes from.

/// A release that figures were taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Short stable id, such as `oews-2024` or `onet-30.0`.
    pub id: String,
    pub publisher: String,
    pub title: String,
    /// What the figures describe in time: "May 2024", "2024–34".
    pub period: String,
    pub year: u16,
    pub licence: String,
    /// One plain sentence on how to read it; empty when there is none.
    pub caution: String,
}
