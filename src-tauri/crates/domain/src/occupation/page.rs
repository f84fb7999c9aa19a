//! Everything the catalogue knows about one occupation.

use super::{
    Category, History, OccupationRef, Projection, Rating, Related, SectorPay, Source, TrackRef,
};

#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub code: String,
    pub title: String,
    pub track: TrackRef,
    pub has_ratings: bool,
    pub titles: Titles,
    /// Other occupations counted inside the same published category.
    pub shares_category_with: Vec<OccupationRef>,
    pub category: Option<Category>,
    /// Newest cycle first.
    pub projections: Vec<Projection>,
    pub history: History,
    /// Largest employment first, withheld last.
    pub sectors: Vec<SectorPay>,
    pub preparation: Option<Preparation>,
    pub education: Option<Education>,
    /// All domains, in order of domain and element.
    pub ratings: Vec<Rating>,
    pub technology: Vec<Technology>,
    pub technology_source: String,
    /// Closest first.
    pub related: Vec<Related>,
    pub related_source: String,
    pub exposure: Vec<Exposure>,
    pub telework: Option<Telework>,
    /// Every source a figure above names, once.
    pub sources: Vec<Source>,
}

/// Job titles on record for the occupation, its own not among them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Titles {
    pub count: u32,
    /// Titles people in the occupation reported, those the publisher shows first; at most 12.
    pub reported: Vec<String>,
    pub all: Vec<String>,
    pub source: String,
    /// Where `reported` comes from.
    pub reported_source: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preparation {
    /// 1–5.
    pub zone: u8,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Education {
    /// In order of schooling.
    pub shares: Vec<EducationShare>,
    pub respondents: Option<u32>,
    pub source: String,
}

impl Education {
    /// The level that most respondents named, the lower of two named alike; none when the publisher flags it.
    pub fn most_named(&self) -> Option<&EducationShare> {
        let most = self
            .shares
            .iter()
            .rev()
            .max_by(|a, b| a.percent.total_cmp(&b.percent));
        most.filter(|share| !share.suppressed && share.percent > 0.0)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct EducationShare {
    /// 1–12.
    pub category: u8,
    pub percent: f64,
    pub standard_error: Option<f64>,
    /// Ends of the 95 % interval as published, in percent.
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub suppressed: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Technology {
    pub name: String,
    pub category: String,
    pub hot: bool,
    pub in_demand: bool,
}

/// One study's score.
#[derive(Debug, Clone, PartialEq)]
pub struct Exposure {
    pub measure: String,
    pub value: f64,
    /// Mid-rank among the occupations that carry a score of this study, 0–100.
    pub percentile: f64,
    /// How many carry one.
    pub scored: u32,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telework {
    pub teleworkable: bool,
    pub source: String,
}

#[cfg(test)]
mod tests {
    use super::{Education, EducationShare};

    #[test]
    fn the_level_most_named_is_said_only_where_the_publisher_stands_by_it() {
        let check = |percents: &[(f64, bool)], expected: Option<u8>| {
            let shares = percents
                .iter()
                .zip(1..)
                .map(|(&(percent, suppressed), category)| EducationShare {
                    category,
                    percent,
                    standard_error: None,
                    low: None,
                    high: None,
                    suppressed,
                });
            let education = Education {
                shares: shares.collect(),
                respondents: None,
                source: String::new(),
            };
            let found = education.most_named().map(|share| share.category);
            assert_eq!(found, expected, "{percents:?}");
        };
        check(&[(10.0, false), (60.0, false), (30.0, false)], Some(2));
        check(&[(50.0, false), (50.0, false)], Some(1));
        check(&[(10.0, false), (90.0, true)], None);
        check(&[(0.0, false)], None);
        check(&[], None);
    }
}
