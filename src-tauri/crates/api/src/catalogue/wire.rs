//! What the catalogue looks like to the UI. Every figure names its source by id; each answer
//! carries the `Source` rows it used, so that a number is never shown without origin and year.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::role::wire::RoleRow;

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Short stable id, such as `oews-2024` or `onet-30.0`.
    pub id: String,
    /// "Bureau of Labor Statistics", "O*NET (US Department of Labor)", …
    pub publisher: String,
    /// "Occupational Employment and Wage Statistics"
    pub title: String,
    /// What the figures describe in time: "May 2024", "2024–34", "release 30.0, August 2025".
    pub period: String,
    /// The year the figures describe or, for a release, appeared.
    pub year: u16,
    pub licence: String,
    /// One plain sentence on how to read it ("Modelled, not surveyed."), empty when there is none.
    pub caution: String,
}

/// A published number, or the reason there is none.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Figure {
    Value {
        value: f64,
    },
    /// Above the highest value the source publishes; `value` is that ceiling.
    AtLeast {
        value: f64,
    },
    /// The source withholds it (too few reports, low precision, confidentiality).
    Suppressed,
    /// The source does not have it at all.
    NotPublished,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OccupationRef {
    /// O*NET-SOC 2019 code, `11-3051.00`.
    pub code: String,
    pub title: String,
    pub track: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Track {
    pub id: String,
    pub name: String,
    /// Our own introduction, Markdown paragraphs.
    pub intro: String,
    pub occupations: u32,
    /// Sum of national employment over the track's categories, each counted once.
    pub employment: Figure,
    pub employment_source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tracks {
    pub tracks: Vec<Track>,
    pub sources: Vec<Source>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CatalogueInfo {
    /// Version of the catalogue, `2026.1`; stored with everything a person saves.
    pub version: String,
    /// SHA-256 over the facts it was built from, hexadecimal.
    pub digest: String,
    pub occupations: u32,
    pub occupations_with_ratings: u32,
    pub titles: u32,
    pub sources: Vec<Source>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SearchTitlesRequest {
    pub query: String,
    /// 1–50.
    pub limit: u8,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchTitles {
    /// The query as it was understood: abbreviations expanded, employer and grade stripped.
    pub cleaned: String,
    pub hits: Vec<TitleHit>,
    /// Written roles, at most 8: first those with a title like the query, then those in whose profile its
    /// words stand together.
    pub roles: Vec<RoleHit>,
}

/// A role found by a title or by its prose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleHit {
    pub role: RoleRow,
    /// The title that matched best: the role's own or another that people type; null when it was found by
    /// its prose.
    pub matched: Option<String>,
    /// One or two when it was found by its prose, best first; else none.
    pub passages: Vec<Passage>,
}

/// A few words of a role's profile round those that were found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Passage {
    pub section: RoleSection,
    /// In order; put together they are the text, with an ellipsis where it was cut.
    pub parts: Vec<PassagePart>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassagePart {
    pub text: String,
    /// A word that was typed, or another form of it.
    pub hit: bool,
}

/// Where on the role's page a passage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoleSection {
    Sentence,
    Siblings,
    Like,
    Harder,
    Thrives,
    Varies,
    WaysIn,
    Licences,
    Ladder,
    LeaveOrStay,
    Lateral,
    Feeders,
    Statements,
    Questions,
    QuestionsToAsk,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TitleHit {
    pub occupation: OccupationRow,
    /// The title that matched best: the occupation's own or one of its alternate titles.
    pub matched: String,
}

/// One line in a list of occupations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OccupationRow {
    pub code: String,
    pub title: String,
    pub track: String,
    /// O*NET job zone as released, 1–5.
    pub preparation: Option<u8>,
    /// Annual pay, dollars; hourly-only occupations are multiplied by 2,080 and `pay_hourly` is true.
    pub median_pay: Figure,
    pub pay_hourly: bool,
    pub employment: Figure,
    /// Projected change of employment over the newest cycle, percent.
    pub growth_percent: Option<f64>,
    pub has_ratings: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BrowseOrder {
    #[default]
    Title,
    PayHighest,
    GrowthHighest,
    EmploymentHighest,
    PreparationLowest,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct BrowseRequest {
    pub track: Option<String>,
    /// Job zones to keep; empty keeps all.
    pub preparation: Vec<u8>,
    /// Bounds on median annual pay, dollars, inclusive.
    pub pay_at_least: Option<u32>,
    pub pay_at_most: Option<u32>,
    /// Lower bound on projected growth, percent.
    pub growth_at_least: Option<f64>,
    pub order: BrowseOrder,
    pub offset: u32,
    /// 1–200; 0 means 50.
    pub limit: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Browse {
    pub total: u32,
    pub rows: Vec<OccupationRow>,
    /// Sources of pay, employment, growth and preparation in the rows.
    pub sources: Vec<Source>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OccupationRequest {
    pub code: String,
}

/// Everything the catalogue knows about one occupation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Occupation {
    pub code: String,
    pub title: String,
    pub track: TrackRef,
    pub has_ratings: bool,
    pub titles: Titles,
    /// Other O*NET occupations counted inside the same published category; their pay and employment are these.
    pub shares_category_with: Vec<OccupationRef>,
    pub category: Option<Category>,
    /// Newest cycle first.
    pub projections: Vec<Projection>,
    pub history: History,
    pub sectors: Vec<SectorPay>,
    pub preparation: Option<Preparation>,
    pub education: Option<Education>,
    pub skills: Vec<Rating>,
    pub knowledge: Vec<Rating>,
    pub abilities: Vec<Rating>,
    pub work_styles: Vec<Rating>,
    pub work_values: Vec<Rating>,
    /// Modelled by machine learning, not surveyed; six values, 1–7.
    pub interests: Vec<Rating>,
    /// O*NET 18.1 (March 2014), only where the code maps one to one.
    pub activities: Vec<Rating>,
    pub context: Vec<Rating>,
    pub technology: Vec<Technology>,
    pub technology_source: String,
    pub related: Vec<Related>,
    pub related_source: String,
    pub exposure: Vec<Exposure>,
    pub telework: Option<Telework>,
    pub sources: Vec<Source>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackRef {
    pub id: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Titles {
    /// Distinct titles on record for the occupation, its own not counted.
    pub count: u32,
    /// Titles incumbents reported, most telling first; at most 12.
    pub reported: Vec<String>,
    /// All distinct alternate and reported titles, sorted; the page folds them.
    pub all: Vec<String>,
    pub source: String,
}

/// The published statistical category that counts this occupation, and its newest figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Category {
    /// The code the figures are published under, `11-3051` or a hybrid such as `13-1020`.
    pub code: String,
    pub title: String,
    /// SOC 2018 codes counted together when the code is a hybrid; otherwise one.
    pub covers: Vec<String>,
    pub hybrid: bool,
    /// People employed (wage and salary jobs), and its relative standard error in percent.
    pub employment: Figure,
    pub employment_rse: Option<f64>,
    pub pay: Pay,
    /// The same over all occupations, for comparison.
    pub all_occupations_pay: Pay,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pay {
    /// True when the source publishes only hourly pay; all figures are then dollars an hour, else dollars a year.
    pub hourly: bool,
    pub p10: Figure,
    pub p25: Figure,
    pub median: Figure,
    pub p75: Figure,
    pub p90: Figure,
    pub mean: Figure,
    /// Relative standard error of the mean, percent.
    pub mean_rse: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Projection {
    /// "2024–34"
    pub cycle: String,
    pub code: String,
    pub title: String,
    pub base_year: u16,
    pub target_year: u16,
    /// Jobs of every kind (self-employment counted), in persons.
    pub base_employment: f64,
    pub target_employment: f64,
    pub change_percent: f64,
    pub all_occupations_change_percent: f64,
    /// Average openings a year, in persons.
    pub openings: Option<f64>,
    pub self_employed_percent: Option<f64>,
    /// Share leaving the labour force, and share moving to another occupation, percent a year.
    pub exit_rate: Option<f64>,
    pub transfer_rate: Option<f64>,
    pub all_occupations_exit_rate: Option<f64>,
    pub all_occupations_transfer_rate: Option<f64>,
    pub typical_education: Option<String>,
    pub typical_experience: Option<String>,
    pub typical_training: Option<String>,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct History {
    pub years: Vec<HistoryYear>,
    /// Years never joined by a line: the classification changed between them.
    pub breaks: Vec<Break>,
    /// Year whose dollars `median_constant` is in.
    pub constant_dollars_of: u16,
    pub constant_dollars_source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryYear {
    /// Reference month is May.
    pub year: u16,
    /// The code the category had that year.
    pub code: String,
    pub employment: Figure,
    pub employment_rse: Option<f64>,
    /// Dollars of that year; a year, or an hour when `hourly`.
    pub median: Figure,
    /// The same in dollars of `constant_dollars_of`.
    pub median_constant: Figure,
    pub hourly: bool,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Break {
    pub after: u16,
    pub before: u16,
    pub kind: BreakKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BreakKind {
    /// 2018 → 2019: SOC 2010 gives way to a hybrid of SOC 2010 and 2018.
    HybridBegins,
    /// 2020 → 2021: the hybrid gives way to SOC 2018, and a new estimation method.
    Soc2018Begins,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectorPay {
    /// NAICS sector, `31-33`.
    pub naics: String,
    pub name: String,
    pub employment: Figure,
    /// Share of the category's employment, percent; absent when either figure is withheld.
    pub share_percent: Option<f64>,
    pub pay: Pay,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preparation {
    /// O*NET job zone as released, 1 (little) – 5 (extensive).
    pub zone: u8,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Education {
    /// In order of schooling; percents sum to about 100.
    pub shares: Vec<EducationShare>,
    pub respondents: Option<u32>,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EducationShare {
    /// O*NET category of required education, 1–12; the UI has the words.
    pub category: u8,
    pub percent: f64,
    pub standard_error: Option<f64>,
    /// Ends of the 95 % interval as published, in percent.
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub suppressed: bool,
}

/// One rated element of an occupation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rating {
    /// O*NET element id, `2.A.1.a`.
    pub element: String,
    pub name: String,
    /// On the scale's own range (importance 1–5, interests 1–7, values 1–7).
    pub value: f64,
    /// 100·(value − lowest)/(highest − lowest).
    pub standardised: f64,
    /// Share of rated occupations with a lower value plus half of those equal, 0–100.
    pub percentile: f64,
    /// Standard deviations above the mean of all rated occupations on this element.
    pub distinctiveness: f64,
    pub respondents: Option<u32>,
    pub standard_error: Option<f64>,
    /// Ends of the 95 % interval as published.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// The publisher recommends not showing it as a fact.
    pub suppressed: bool,
    /// Level 0–7, blank when not relevant or suppressed.
    pub level: Option<f64>,
    /// "08/2023": when the ratings were collected.
    pub collected: Option<String>,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Technology {
    pub name: String,
    pub category: String,
    /// Often named in employers' postings across occupations.
    pub hot: bool,
    /// Often named in postings for this occupation.
    pub in_demand: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RelatedTier {
    PrimaryShort,
    PrimaryLong,
    Supplemental,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Related {
    pub occupation: OccupationRow,
    pub tier: RelatedTier,
}

/// One study's score of how far AI systems could bear on the occupation's work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exposure {
    /// `eloundou_gpt_beta`, `eloundou_human_beta`, `felten_overall`, `felten_language`, `felten_image`, `microsoft`.
    pub measure: String,
    pub value: f64,
    /// Among the occupations the study scored, 0–100 (mid-rank).
    pub percentile: f64,
    pub scored: u32,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Telework {
    pub teleworkable: bool,
    pub source: String,
}
