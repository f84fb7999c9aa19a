//! An occupation's numbers as plain values: what was published, how it is read, what it stands beside.
//!
//! Nothing here knows where the numbers are kept or how they are drawn.

mod category;
mod figure;
mod history;
mod page;
mod rating;
mod row;
mod source;
pub mod statistics;

pub use category::{Category, Pay, Projection, SectorPay};
pub use figure::Figure;
pub use history::{Break, BreakKind, History, HistoryYear, breaks};
pub use page::{
    Education, EducationShare, Exposure, Page, Preparation, Technology, Telework, Titles,
};
pub use rating::{Domain, Rating};
pub use row::{OccupationRef, OccupationRow, Related, RelatedTier, Track, TrackRef};
pub use source::Source;

/// Hours the Bureau of Labor Statistics takes for a full-time year when it turns hourly pay into
/// annual pay: 52 weeks of 40 hours.
pub const HOURS_A_YEAR: f64 = 2_080.0;
