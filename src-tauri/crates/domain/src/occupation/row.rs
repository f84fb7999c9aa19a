//! Short forms: a line in a list, a name with a code, a track.

use super::Figure;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OccupationRef {
    /// O*NET-SOC 2019 code, `11-3051.00`.
    pub code: String,
    pub title: String,
    pub track: String,
}

/// One line in a list of occupations.
#[derive(Debug, Clone, PartialEq)]
pub struct OccupationRow {
    pub code: String,
    pub title: String,
    pub track: String,
    /// Job zone as released, 1–5.
    pub preparation: Option<u8>,
    /// Dollars a year; hourly pay is taken over 2,080 hours and `pay_hourly` is true.
    pub median_pay: Figure,
    pub pay_hourly: bool,
    /// People employed in the category that counts the occupation.
    pub employment: Figure,
    /// Projected change over the newest cycle, percent.
    pub growth_percent: Option<f64>,
    pub has_ratings: bool,
}

/// How close the publisher puts a related occupation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RelatedTier {
    PrimaryShort,
    PrimaryLong,
    Supplemental,
}

impl RelatedTier {
    pub const ALL: [RelatedTier; 3] = [
        RelatedTier::PrimaryShort,
        RelatedTier::PrimaryLong,
        RelatedTier::Supplemental,
    ];

    /// The name the tables use.
    pub fn name(self) -> &'static str {
        match self {
            RelatedTier::PrimaryShort => "primary_short",
            RelatedTier::PrimaryLong => "primary_long",
            RelatedTier::Supplemental => "supplemental",
        }
    }

    pub fn named(name: &str) -> Option<RelatedTier> {
        RelatedTier::ALL
            .into_iter()
            .find(|tier| tier.name() == name)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    pub occupation: OccupationRow,
    pub tier: RelatedTier,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackRef {
    pub id: String,
    pub name: String,
}

/// A career track with what it adds up to.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    pub id: String,
    pub name: String,
    /// Our own introduction, Markdown paragraphs.
    pub intro: String,
    pub occupations: u32,
    /// National employment summed over the track's categories, each counted once.
    pub employment: Figure,
    pub employment_source: String,
}
